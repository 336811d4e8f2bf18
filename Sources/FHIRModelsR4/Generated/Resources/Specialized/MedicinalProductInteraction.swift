// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicinalProductInteraction. <https://hl7.org/fhir/R4/medicinalproductinteraction.html>
    public struct MedicinalProductInteraction: R4Resource {
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
        /// `subject`, 0..*: Reference (MedicinalProduct, Medication or Substance).
        @_alwaysEmitIntoClient public var subject: [R4.Reference] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `interactant`, 0..*: MedicinalProductInteraction.interactant.
        @_alwaysEmitIntoClient public var interactant: [R4.MedicinalProductInteraction.Interactant] = []
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `effect`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var effect: R4.CodeableConcept?
        /// `incidence`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var incidence: R4.CodeableConcept?
        /// `management`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var management: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 396 }
    }
}

extension R4.MedicinalProductInteraction {
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
        subject: [R4.Reference] = [],
        description: String? = nil,
        interactant: [R4.MedicinalProductInteraction.Interactant] = [],
        type: R4.CodeableConcept? = nil,
        effect: R4.CodeableConcept? = nil,
        incidence: R4.CodeableConcept? = nil,
        management: R4.CodeableConcept? = nil
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
        self.subject = subject
        self.description = description
        self.interactant = interactant
        self.type = type
        self.effect = effect
        self.incidence = incidence
        self.management = management
    }
}

extension R4.MedicinalProductInteraction {
    /// The structure of `MedicinalProductInteraction.interactant`.
    /// <https://hl7.org/fhir/R4/medicinalproductinteraction.html>
    public struct Interactant: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `item[x]`, 1..1: Reference (MedicinalProduct, Medication, Substance or ObservationDefinition) or
        /// CodeableConcept.
        @_alwaysEmitIntoClient @Choice public var item: R4.MedicinalProductInteraction.Interactant.Item?

        public init() {}
        @inlinable public static var typeID: UInt16 { 397 }

        /// The types that `item[x]` allows.
        public typealias Item = R4.ReferenceOrCodeableConcept
    }
}

extension R4.MedicinalProductInteraction.Interactant {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        item: R4.MedicinalProductInteraction.Interactant.Item? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.item = item
    }

    /// The value of `item` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var itemReference: R4.Reference? {
        get { $item.element(choiceIndex: 0) }
        set { $item.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `item` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var itemCodeableConcept: R4.CodeableConcept? {
        get { $item.element(choiceIndex: 1) }
        set { $item.setElement(newValue, choiceIndex: 1) }
    }
}
