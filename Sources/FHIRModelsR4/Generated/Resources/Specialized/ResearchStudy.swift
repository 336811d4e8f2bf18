// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ResearchStudy. <https://hl7.org/fhir/R4/researchstudy.html>
    public struct ResearchStudy: R4Resource {
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
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `protocol`, 0..*: Reference (PlanDefinition).
        @_alwaysEmitIntoClient public var `protocol`: [R4.Reference] = []
        /// `partOf`, 0..*: Reference (ResearchStudy).
        @_alwaysEmitIntoClient public var partOf: [R4.Reference] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/research-study-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ResearchStudyStatus?
        /// `primaryPurposeType`, 0..1: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/research-study-prim-purp-type>.
        @_alwaysEmitIntoClient @Boxed public var primaryPurposeType: R4.CodeableConcept?
        /// `phase`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/research-study-phase>.
        @_alwaysEmitIntoClient @Boxed public var phase: R4.CodeableConcept?
        /// `category`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `focus`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var focus: [R4.CodeableConcept] = []
        /// `condition`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/condition-code>.
        @_alwaysEmitIntoClient public var condition: [R4.CodeableConcept] = []
        /// `contact`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var contact: [R4.ContactDetail] = []
        /// `relatedArtifact`, 0..*: RelatedArtifact.
        @_alwaysEmitIntoClient public var relatedArtifact: [R4.RelatedArtifact] = []
        /// `keyword`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var keyword: [R4.CodeableConcept] = []
        /// `location`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
        @_alwaysEmitIntoClient public var location: [R4.CodeableConcept] = []
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `enrollment`, 0..*: Reference (Group).
        @_alwaysEmitIntoClient public var enrollment: [R4.Reference] = []
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `sponsor`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var sponsor: R4.Reference?
        /// `principalInvestigator`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var principalInvestigator: R4.Reference?
        /// `site`, 0..*: Reference (Location).
        @_alwaysEmitIntoClient public var site: [R4.Reference] = []
        /// `reasonStopped`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/research-study-reason-stopped>.
        @_alwaysEmitIntoClient @Boxed public var reasonStopped: R4.CodeableConcept?
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `arm`, 0..*: ResearchStudy.arm.
        @_alwaysEmitIntoClient public var arm: [R4.ResearchStudy.Arm] = []
        /// `objective`, 0..*: ResearchStudy.objective.
        @_alwaysEmitIntoClient public var objective: [R4.ResearchStudy.Objective] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 510 }
    }
}

extension R4.ResearchStudy {
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
        title: String? = nil,
        `protocol`: [R4.Reference] = [],
        partOf: [R4.Reference] = [],
        status: R4.ResearchStudyStatus? = nil,
        primaryPurposeType: R4.CodeableConcept? = nil,
        phase: R4.CodeableConcept? = nil,
        category: [R4.CodeableConcept] = [],
        focus: [R4.CodeableConcept] = [],
        condition: [R4.CodeableConcept] = [],
        contact: [R4.ContactDetail] = [],
        relatedArtifact: [R4.RelatedArtifact] = [],
        keyword: [R4.CodeableConcept] = [],
        location: [R4.CodeableConcept] = [],
        description: String? = nil,
        enrollment: [R4.Reference] = [],
        period: R4.Period? = nil,
        sponsor: R4.Reference? = nil,
        principalInvestigator: R4.Reference? = nil,
        site: [R4.Reference] = [],
        reasonStopped: R4.CodeableConcept? = nil,
        note: [R4.Annotation] = [],
        arm: [R4.ResearchStudy.Arm] = [],
        objective: [R4.ResearchStudy.Objective] = []
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
        self.title = title
        self.`protocol` = `protocol`
        self.partOf = partOf
        self.status = status
        self.primaryPurposeType = primaryPurposeType
        self.phase = phase
        self.category = category
        self.focus = focus
        self.condition = condition
        self.contact = contact
        self.relatedArtifact = relatedArtifact
        self.keyword = keyword
        self.location = location
        self.description = description
        self.enrollment = enrollment
        self.period = period
        self.sponsor = sponsor
        self.principalInvestigator = principalInvestigator
        self.site = site
        self.reasonStopped = reasonStopped
        self.note = note
        self.arm = arm
        self.objective = objective
    }
}

extension R4.ResearchStudy {
    /// The structure of `ResearchStudy.arm`. <https://hl7.org/fhir/R4/researchstudy.html>
    public struct Arm: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 511 }
    }
}

extension R4.ResearchStudy.Arm {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        type: R4.CodeableConcept? = nil,
        description: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.type = type
        self.description = description
    }
}

extension R4.ResearchStudy {
    /// The structure of `ResearchStudy.objective`. <https://hl7.org/fhir/R4/researchstudy.html>
    public struct Objective: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `type`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/research-study-objective-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 512 }
    }
}

extension R4.ResearchStudy.Objective {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        type: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.type = type
    }
}
