// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource VisionPrescription. <https://hl7.org/fhir/R4/visionprescription.html>
    public struct VisionPrescription: R4Resource {
        /// `id`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `meta`, 0..1: Meta.
        @_alwaysEmitIntoClient @Boxed public var meta: R4.Meta?
        /// `implicitRules`, 0..1: uri. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var implicitRules: String?
        /// `language`, 0..1: code. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `text`, 0..1: Narrative.
        @_alwaysEmitIntoClient @Boxed public var text: R4.Narrative?
        /// `contained`, 0..*: Resource.
        @_alwaysEmitIntoClient public var contained: [R4.AnyResource] = []
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/fm-status|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.FinancialResourceStatusCodes?
        /// `created`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `dateWritten`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var dateWritten: FHIRDateTime?
        /// `prescriber`, 1..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var prescriber: R4.Reference?
        /// `lensSpecification`, 1..*: VisionPrescription.lensSpecification.
        @_alwaysEmitIntoClient public var lensSpecification: [R4.VisionPrescription.LensSpecification] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 659 }
    }
}

extension R4.VisionPrescription {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        meta: R4.Meta? = nil,
        implicitRules: String? = nil,
        language: String? = nil,
        text: R4.Narrative? = nil,
        contained: [R4.AnyResource] = [],
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: [R4.Identifier] = [],
        status: R4.FinancialResourceStatusCodes? = nil,
        created: FHIRDateTime? = nil,
        patient: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        dateWritten: FHIRDateTime? = nil,
        prescriber: R4.Reference? = nil,
        lensSpecification: [R4.VisionPrescription.LensSpecification] = []
    ) {
        self.init()
        self.id = id
        self.meta = meta
        self.implicitRules = implicitRules
        self.language = language
        self.text = text
        self.contained = contained
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.status = status
        self.created = created
        self.patient = patient
        self.encounter = encounter
        self.dateWritten = dateWritten
        self.prescriber = prescriber
        self.lensSpecification = lensSpecification
    }
}

extension R4.VisionPrescription {
    /// The structure of `VisionPrescription.lensSpecification`. <https://hl7.org/fhir/R4/visionprescription.html>
    public struct LensSpecification: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `product`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/vision-product>.
        @_alwaysEmitIntoClient @Boxed public var product: R4.CodeableConcept?
        /// `eye`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/vision-eye-codes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var eye: R4.VisionEyes?
        /// `sphere`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var sphere: FHIRDecimal?
        /// `cylinder`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var cylinder: FHIRDecimal?
        /// `axis`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var axis: Int?
        /// `prism`, 0..*: VisionPrescription.lensSpecification.prism.
        @_alwaysEmitIntoClient public var prism: [R4.VisionPrescription.LensSpecification.Prism] = []
        /// `add`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var add: FHIRDecimal?
        /// `power`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var power: FHIRDecimal?
        /// `backCurve`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var backCurve: FHIRDecimal?
        /// `diameter`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var diameter: FHIRDecimal?
        /// `duration`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var duration: R4.Quantity?
        /// `color`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var color: String?
        /// `brand`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var brand: String?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 660 }
    }
}

extension R4.VisionPrescription.LensSpecification {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        product: R4.CodeableConcept? = nil,
        eye: R4.VisionEyes? = nil,
        sphere: FHIRDecimal? = nil,
        cylinder: FHIRDecimal? = nil,
        axis: Int? = nil,
        prism: [R4.VisionPrescription.LensSpecification.Prism] = [],
        add: FHIRDecimal? = nil,
        power: FHIRDecimal? = nil,
        backCurve: FHIRDecimal? = nil,
        diameter: FHIRDecimal? = nil,
        duration: R4.Quantity? = nil,
        color: String? = nil,
        brand: String? = nil,
        note: [R4.Annotation] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.product = product
        self.eye = eye
        self.sphere = sphere
        self.cylinder = cylinder
        self.axis = axis
        self.prism = prism
        self.add = add
        self.power = power
        self.backCurve = backCurve
        self.diameter = diameter
        self.duration = duration
        self.color = color
        self.brand = brand
        self.note = note
    }
}

extension R4.VisionPrescription.LensSpecification {
    /// The structure of `VisionPrescription.lensSpecification.prism`. <https://hl7.org/fhir/R4/visionprescription.html>
    public struct Prism: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `amount`, 1..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var amount: FHIRDecimal?
        /// `base`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/vision-base-codes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var base: R4.VisionBase?

        public init() {}
        @inlinable public static var typeID: UInt16 { 661 }
    }
}

extension R4.VisionPrescription.LensSpecification.Prism {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        amount: FHIRDecimal? = nil,
        base: R4.VisionBase? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.amount = amount
        self.base = base
    }
}
