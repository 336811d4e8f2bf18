// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ResearchSubject. <https://hl7.org/fhir/R4/researchsubject.html>
    public struct ResearchSubject: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/research-subject-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ResearchSubjectStatus?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `study`, 1..1: Reference (ResearchStudy).
        @_alwaysEmitIntoClient @Boxed public var study: R4.Reference?
        /// `individual`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var individual: R4.Reference?
        /// `assignedArm`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var assignedArm: String?
        /// `actualArm`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var actualArm: String?
        /// `consent`, 0..1: Reference (Consent).
        @_alwaysEmitIntoClient @Boxed public var consent: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 513 }
    }
}

extension R4.ResearchSubject {
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
        status: R4.ResearchSubjectStatus? = nil,
        period: R4.Period? = nil,
        study: R4.Reference? = nil,
        individual: R4.Reference? = nil,
        assignedArm: String? = nil,
        actualArm: String? = nil,
        consent: R4.Reference? = nil
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
        self.period = period
        self.study = study
        self.individual = individual
        self.assignedArm = assignedArm
        self.actualArm = actualArm
        self.consent = consent
    }
}
