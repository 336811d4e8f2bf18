// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicinalProductPharmaceutical. <https://hl7.org/fhir/R4/medicinalproductpharmaceutical.html>
    public struct MedicinalProductPharmaceutical: R4Resource {
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
        /// `administrableDoseForm`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var administrableDoseForm: R4.CodeableConcept?
        /// `unitOfPresentation`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var unitOfPresentation: R4.CodeableConcept?
        /// `ingredient`, 0..*: Reference (MedicinalProductIngredient).
        @_alwaysEmitIntoClient public var ingredient: [R4.Reference] = []
        /// `device`, 0..*: Reference (DeviceDefinition).
        @_alwaysEmitIntoClient public var device: [R4.Reference] = []
        /// `characteristics`, 0..*: MedicinalProductPharmaceutical.characteristics.
        @_alwaysEmitIntoClient public var characteristics: [R4.MedicinalProductPharmaceutical.Characteristics] = []
        /// `routeOfAdministration`, 1..*: MedicinalProductPharmaceutical.routeOfAdministration.
        @_alwaysEmitIntoClient public var routeOfAdministration: [R4.MedicinalProductPharmaceutical.RouteOfAdministration] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 402 }
    }
}

extension R4.MedicinalProductPharmaceutical {
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
        administrableDoseForm: R4.CodeableConcept? = nil,
        unitOfPresentation: R4.CodeableConcept? = nil,
        ingredient: [R4.Reference] = [],
        device: [R4.Reference] = [],
        characteristics: [R4.MedicinalProductPharmaceutical.Characteristics] = [],
        routeOfAdministration: [R4.MedicinalProductPharmaceutical.RouteOfAdministration] = []
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
        self.administrableDoseForm = administrableDoseForm
        self.unitOfPresentation = unitOfPresentation
        self.ingredient = ingredient
        self.device = device
        self.characteristics = characteristics
        self.routeOfAdministration = routeOfAdministration
    }
}

extension R4.MedicinalProductPharmaceutical {
    /// The structure of `MedicinalProductPharmaceutical.characteristics`.
    /// <https://hl7.org/fhir/R4/medicinalproductpharmaceutical.html>
    public struct Characteristics: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `status`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var status: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 403 }
    }
}

extension R4.MedicinalProductPharmaceutical.Characteristics {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        status: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.status = status
    }
}

extension R4.MedicinalProductPharmaceutical {
    /// The structure of `MedicinalProductPharmaceutical.routeOfAdministration`.
    /// <https://hl7.org/fhir/R4/medicinalproductpharmaceutical.html>
    public struct RouteOfAdministration: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `firstDose`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var firstDose: R4.Quantity?
        /// `maxSingleDose`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var maxSingleDose: R4.Quantity?
        /// `maxDosePerDay`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var maxDosePerDay: R4.Quantity?
        /// `maxDosePerTreatmentPeriod`, 0..1: Ratio.
        @_alwaysEmitIntoClient @Boxed public var maxDosePerTreatmentPeriod: R4.Ratio?
        /// `maxTreatmentPeriod`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var maxTreatmentPeriod: R4.Duration?
        /// `targetSpecies`, 0..*: MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.
        @_alwaysEmitIntoClient public var targetSpecies: [R4.MedicinalProductPharmaceutical.RouteOfAdministration.TargetSpecies] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 404 }
    }
}

extension R4.MedicinalProductPharmaceutical.RouteOfAdministration {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        firstDose: R4.Quantity? = nil,
        maxSingleDose: R4.Quantity? = nil,
        maxDosePerDay: R4.Quantity? = nil,
        maxDosePerTreatmentPeriod: R4.Ratio? = nil,
        maxTreatmentPeriod: R4.Duration? = nil,
        targetSpecies: [R4.MedicinalProductPharmaceutical.RouteOfAdministration.TargetSpecies] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.firstDose = firstDose
        self.maxSingleDose = maxSingleDose
        self.maxDosePerDay = maxDosePerDay
        self.maxDosePerTreatmentPeriod = maxDosePerTreatmentPeriod
        self.maxTreatmentPeriod = maxTreatmentPeriod
        self.targetSpecies = targetSpecies
    }
}

extension R4.MedicinalProductPharmaceutical.RouteOfAdministration {
    /// The structure of `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies`.
    /// <https://hl7.org/fhir/R4/medicinalproductpharmaceutical.html>
    public struct TargetSpecies: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `withdrawalPeriod`, 0..*:
        /// MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.
        @_alwaysEmitIntoClient public var withdrawalPeriod: [R4.MedicinalProductPharmaceutical.RouteOfAdministration.TargetSpecies.WithdrawalPeriod] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 405 }
    }
}

extension R4.MedicinalProductPharmaceutical.RouteOfAdministration.TargetSpecies {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil,
        withdrawalPeriod: [R4.MedicinalProductPharmaceutical.RouteOfAdministration.TargetSpecies.WithdrawalPeriod] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.withdrawalPeriod = withdrawalPeriod
    }
}

extension R4.MedicinalProductPharmaceutical.RouteOfAdministration.TargetSpecies {
    /// The structure of `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod`.
    /// <https://hl7.org/fhir/R4/medicinalproductpharmaceutical.html>
    public struct WithdrawalPeriod: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `tissue`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var tissue: R4.CodeableConcept?
        /// `value`, 1..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var value: R4.Quantity?
        /// `supportingInformation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var supportingInformation: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 406 }
    }
}

extension R4.MedicinalProductPharmaceutical.RouteOfAdministration.TargetSpecies.WithdrawalPeriod {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        tissue: R4.CodeableConcept? = nil,
        value: R4.Quantity? = nil,
        supportingInformation: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.tissue = tissue
        self.value = value
        self.supportingInformation = supportingInformation
    }
}
