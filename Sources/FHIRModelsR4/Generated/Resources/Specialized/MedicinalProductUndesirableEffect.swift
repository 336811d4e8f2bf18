// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MedicinalProductUndesirableEffect. <https://hl7.org/fhir/R4/medicinalproductundesirableeffect.html>
    public struct MedicinalProductUndesirableEffect: R4Resource {
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
        /// `symptomConditionEffect`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var symptomConditionEffect: R4.CodeableConcept?
        /// `classification`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var classification: R4.CodeableConcept?
        /// `frequencyOfOccurrence`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var frequencyOfOccurrence: R4.CodeableConcept?
        /// `population`, 0..*: Population.
        @_alwaysEmitIntoClient public var population: [R4.Population] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 407 }
    }
}

extension R4.MedicinalProductUndesirableEffect {
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
        symptomConditionEffect: R4.CodeableConcept? = nil,
        classification: R4.CodeableConcept? = nil,
        frequencyOfOccurrence: R4.CodeableConcept? = nil,
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
        self.symptomConditionEffect = symptomConditionEffect
        self.classification = classification
        self.frequencyOfOccurrence = frequencyOfOccurrence
        self.population = population
    }
}
