// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicinalProductContraindication. <https://hl7.org/fhir/R4/medicinalproductcontraindication.html>
    public struct MedicinalProductContraindication: R4Resource {
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
        /// `disease`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var disease: R4.CodeableConcept?
        /// `diseaseStatus`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var diseaseStatus: R4.CodeableConcept?
        /// `comorbidity`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var comorbidity: [R4.CodeableConcept] = []
        /// `therapeuticIndication`, 0..*: Reference (MedicinalProductIndication).
        @_alwaysEmitIntoClient public var therapeuticIndication: [R4.Reference] = []
        /// `otherTherapy`, 0..*: MedicinalProductContraindication.otherTherapy.
        @_alwaysEmitIntoClient public var otherTherapy: [R4.MedicinalProductContraindication.OtherTherapy] = []
        /// `population`, 0..*: Population.
        @_alwaysEmitIntoClient public var population: [R4.Population] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 387 }
    }
}

extension R4.MedicinalProductContraindication {
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
        disease: R4.CodeableConcept? = nil,
        diseaseStatus: R4.CodeableConcept? = nil,
        comorbidity: [R4.CodeableConcept] = [],
        therapeuticIndication: [R4.Reference] = [],
        otherTherapy: [R4.MedicinalProductContraindication.OtherTherapy] = [],
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
        self.disease = disease
        self.diseaseStatus = diseaseStatus
        self.comorbidity = comorbidity
        self.therapeuticIndication = therapeuticIndication
        self.otherTherapy = otherTherapy
        self.population = population
    }
}

extension R4.MedicinalProductContraindication {
    /// The structure of `MedicinalProductContraindication.otherTherapy`.
    /// <https://hl7.org/fhir/R4/medicinalproductcontraindication.html>
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
        @_alwaysEmitIntoClient @Choice public var medication: R4.MedicinalProductContraindication.OtherTherapy.Medication?

        public init() {}
        @inlinable public static var typeID: UInt16 { 388 }

        /// The types that `medication[x]` allows.
        public typealias Medication = R4.CodeableConceptOrReference
    }
}

extension R4.MedicinalProductContraindication.OtherTherapy {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        therapyRelationshipType: R4.CodeableConcept? = nil,
        medication: R4.MedicinalProductContraindication.OtherTherapy.Medication? = nil
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
