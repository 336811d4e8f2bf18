// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicinalProductIndication. <https://hl7.org/fhir/R4/medicinalproductindication.html>
    public struct MedicinalProductIndication: R4Resource {
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
        /// `subject`, 0..*: Reference (MedicinalProduct or Medication).
        @_alwaysEmitIntoClient public var subject: [R4.Reference] = []
        /// `diseaseSymptomProcedure`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var diseaseSymptomProcedure: R4.CodeableConcept?
        /// `diseaseStatus`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var diseaseStatus: R4.CodeableConcept?
        /// `comorbidity`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var comorbidity: [R4.CodeableConcept] = []
        /// `intendedEffect`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var intendedEffect: R4.CodeableConcept?
        /// `duration`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var duration: R4.Quantity?
        /// `otherTherapy`, 0..*: MedicinalProductIndication.otherTherapy.
        @_alwaysEmitIntoClient public var otherTherapy: [R4.MedicinalProductIndication.OtherTherapy] = []
        /// `undesirableEffect`, 0..*: Reference (MedicinalProductUndesirableEffect).
        @_alwaysEmitIntoClient public var undesirableEffect: [R4.Reference] = []
        /// `population`, 0..*: Population.
        @_alwaysEmitIntoClient public var population: [R4.Population] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 389 }
    }
}

extension R4.MedicinalProductIndication {
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
        diseaseSymptomProcedure: R4.CodeableConcept? = nil,
        diseaseStatus: R4.CodeableConcept? = nil,
        comorbidity: [R4.CodeableConcept] = [],
        intendedEffect: R4.CodeableConcept? = nil,
        duration: R4.Quantity? = nil,
        otherTherapy: [R4.MedicinalProductIndication.OtherTherapy] = [],
        undesirableEffect: [R4.Reference] = [],
        population: [R4.Population] = []
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
        self.diseaseSymptomProcedure = diseaseSymptomProcedure
        self.diseaseStatus = diseaseStatus
        self.comorbidity = comorbidity
        self.intendedEffect = intendedEffect
        self.duration = duration
        self.otherTherapy = otherTherapy
        self.undesirableEffect = undesirableEffect
        self.population = population
    }
}

extension R4.MedicinalProductIndication {
    /// The structure of `MedicinalProductIndication.otherTherapy`.
    /// <https://hl7.org/fhir/R4/medicinalproductindication.html>
    public struct OtherTherapy: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `therapyRelationshipType`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var therapyRelationshipType: R4.CodeableConcept?
        /// `medication[x]`, 1..1: CodeableConcept or Reference (MedicinalProduct, Medication, Substance or
        /// SubstanceSpecification).
        @_alwaysEmitIntoClient @Choice public var medication: R4.MedicinalProductIndication.OtherTherapy.Medication?

        public init() {}
        @inlinable public static var typeID: UInt16 { 390 }

        /// The types that `medication[x]` allows.
        public typealias Medication = R4.CodeableConceptOrReference
    }
}

extension R4.MedicinalProductIndication.OtherTherapy {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        therapyRelationshipType: R4.CodeableConcept? = nil,
        medication: R4.MedicinalProductIndication.OtherTherapy.Medication? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.therapyRelationshipType = therapyRelationshipType
        self.medication = medication
    }

    /// The value of `medication` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var medicationCodeableConcept: R4.CodeableConcept? {
        get { $medication.element(choiceIndex: 0) }
        set { $medication.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `medication` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var medicationReference: R4.Reference? {
        get { $medication.element(choiceIndex: 1) }
        set { $medication.setElement(newValue, choiceIndex: 1) }
    }
}
