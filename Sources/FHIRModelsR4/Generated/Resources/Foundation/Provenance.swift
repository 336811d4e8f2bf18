// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Provenance. <https://hl7.org/fhir/R4/provenance.html>
    public struct Provenance: R4Resource {
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
        /// `target`, 1..*: Reference.
        @_alwaysEmitIntoClient public var target: [R4.Reference] = []
        /// `occurred[x]`, 0..1: Period or dateTime.
        @_alwaysEmitIntoClient @Choice public var occurred: R4.Provenance.Occurred?
        /// `recorded`, 1..1: instant.
        @_alwaysEmitIntoClient @Primitive public var recorded: FHIRInstant?
        /// `policy`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var policy: [String]
        /// `location`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var location: R4.Reference?
        /// `reason`, 0..*: CodeableConcept. Codes: extensible, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
        @_alwaysEmitIntoClient public var reason: [R4.CodeableConcept] = []
        /// `activity`, 0..1: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/provenance-activity-type>.
        @_alwaysEmitIntoClient @Boxed public var activity: R4.CodeableConcept?
        /// `agent`, 1..*: Provenance.agent.
        @_alwaysEmitIntoClient public var agent: [R4.Provenance.Agent] = []
        /// `entity`, 0..*: Provenance.entity.
        @_alwaysEmitIntoClient public var entity: [R4.Provenance.Entity] = []
        /// `signature`, 0..*: Signature.
        @_alwaysEmitIntoClient public var signature: [R4.Signature] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 485 }

        /// The types that `occurred[x]` allows.
        public typealias Occurred = R4.PeriodOrDateTime
    }
}

extension R4.Provenance {
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
        target: [R4.Reference] = [],
        occurred: R4.Provenance.Occurred? = nil,
        recorded: FHIRInstant? = nil,
        policy: [String] = [],
        location: R4.Reference? = nil,
        reason: [R4.CodeableConcept] = [],
        activity: R4.CodeableConcept? = nil,
        agent: [R4.Provenance.Agent] = [],
        entity: [R4.Provenance.Entity] = [],
        signature: [R4.Signature] = []
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
        self.target = target
        self.occurred = occurred
        self.recorded = recorded
        self.policy = policy
        self.location = location
        self.reason = reason
        self.activity = activity
        self.agent = agent
        self.entity = entity
        self.signature = signature
    }

    /// The value of `occurred` where it is a `period`.
    @_alwaysEmitIntoClient
    public var occurredPeriod: R4.Period? {
        get { $occurred.element(choiceIndex: 0) }
        set { $occurred.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `occurred` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var occurredDateTime: FHIRDateTime? {
        get { $occurred.primitive(choiceIndex: 1) }
        set { $occurred.setPrimitive(newValue, format: .dateTime, choiceIndex: 1) }
    }
}

extension R4.Provenance {
    /// The structure of `Provenance.agent`. <https://hl7.org/fhir/R4/provenance.html>
    public struct Agent: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/provenance-agent-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `role`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/security-role-type>.
        @_alwaysEmitIntoClient public var role: [R4.CodeableConcept] = []
        /// `who`, 1..1: Reference (Practitioner, PractitionerRole, RelatedPerson, Patient, Device or Organization).
        @_alwaysEmitIntoClient @Boxed public var who: R4.Reference?
        /// `onBehalfOf`, 0..1: Reference (Practitioner, PractitionerRole, RelatedPerson, Patient, Device or
        /// Organization).
        @_alwaysEmitIntoClient @Boxed public var onBehalfOf: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 486 }
    }
}

extension R4.Provenance.Agent {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        role: [R4.CodeableConcept] = [],
        who: R4.Reference? = nil,
        onBehalfOf: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.role = role
        self.who = who
        self.onBehalfOf = onBehalfOf
    }
}

extension R4.Provenance {
    /// The structure of `Provenance.entity`. <https://hl7.org/fhir/R4/provenance.html>
    public struct Entity: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `role`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/provenance-entity-role|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var role: R4.ProvenanceEntityRole?
        /// `what`, 1..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var what: R4.Reference?
        /// `agent`, 0..*: Provenance.agent.
        @_alwaysEmitIntoClient public var agent: [R4.Provenance.Agent] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 487 }
    }
}

extension R4.Provenance.Entity {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        role: R4.ProvenanceEntityRole? = nil,
        what: R4.Reference? = nil,
        agent: [R4.Provenance.Agent] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.role = role
        self.what = what
        self.agent = agent
    }
}
