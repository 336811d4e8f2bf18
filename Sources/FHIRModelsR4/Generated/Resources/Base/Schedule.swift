// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Schedule. <https://hl7.org/fhir/R4/schedule.html>
    public struct Schedule: R4Resource {
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
        /// `active`, 0..1: boolean. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var active: Bool?
        /// `serviceCategory`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-category>.
        @_alwaysEmitIntoClient public var serviceCategory: [R4.CodeableConcept] = []
        /// `serviceType`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-type>.
        @_alwaysEmitIntoClient public var serviceType: [R4.CodeableConcept] = []
        /// `specialty`, 0..*: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/c80-practice-codes>.
        @_alwaysEmitIntoClient public var specialty: [R4.CodeableConcept] = []
        /// `actor`, 1..*: Reference (Patient, Practitioner, PractitionerRole, RelatedPerson, Device, HealthcareService
        /// or Location).
        @_alwaysEmitIntoClient public var actor: [R4.Reference] = []
        /// `planningHorizon`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var planningHorizon: R4.Period?
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 524 }
    }
}

extension R4.Schedule {
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
        active: Bool? = nil,
        serviceCategory: [R4.CodeableConcept] = [],
        serviceType: [R4.CodeableConcept] = [],
        specialty: [R4.CodeableConcept] = [],
        actor: [R4.Reference] = [],
        planningHorizon: R4.Period? = nil,
        comment: String? = nil
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
        self.active = active
        self.serviceCategory = serviceCategory
        self.serviceType = serviceType
        self.specialty = specialty
        self.actor = actor
        self.planningHorizon = planningHorizon
        self.comment = comment
    }
}
