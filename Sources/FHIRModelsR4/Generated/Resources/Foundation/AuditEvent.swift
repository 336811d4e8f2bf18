// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource AuditEvent. <https://hl7.org/fhir/R4/auditevent.html>
    public struct AuditEvent: R4Resource {
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
        /// `type`, 1..1: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/audit-event-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.Coding?
        /// `subtype`, 0..*: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/audit-event-sub-type>.
        @_alwaysEmitIntoClient public var subtype: [R4.Coding] = []
        /// `action`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/audit-event-action|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var action: R4.AuditEventAction?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `recorded`, 1..1: instant.
        @_alwaysEmitIntoClient @Primitive public var recorded: FHIRInstant?
        /// `outcome`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/audit-event-outcome|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var outcome: R4.AuditEventOutcome?
        /// `outcomeDesc`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var outcomeDesc: String?
        /// `purposeOfEvent`, 0..*: CodeableConcept. Codes: extensible,
        /// <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
        @_alwaysEmitIntoClient public var purposeOfEvent: [R4.CodeableConcept] = []
        /// `agent`, 1..*: AuditEvent.agent.
        @_alwaysEmitIntoClient public var agent: [R4.AuditEvent.Agent] = []
        /// `source`, 1..1: AuditEvent.source.
        @_alwaysEmitIntoClient @Boxed public var source: R4.AuditEvent.Source?
        /// `entity`, 0..*: AuditEvent.entity.
        @_alwaysEmitIntoClient public var entity: [R4.AuditEvent.Entity] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 18 }
    }
}

extension R4.AuditEvent {
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
        type: R4.Coding? = nil,
        subtype: [R4.Coding] = [],
        action: R4.AuditEventAction? = nil,
        period: R4.Period? = nil,
        recorded: FHIRInstant? = nil,
        outcome: R4.AuditEventOutcome? = nil,
        outcomeDesc: String? = nil,
        purposeOfEvent: [R4.CodeableConcept] = [],
        agent: [R4.AuditEvent.Agent] = [],
        source: R4.AuditEvent.Source? = nil,
        entity: [R4.AuditEvent.Entity] = []
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
        self.type = type
        self.subtype = subtype
        self.action = action
        self.period = period
        self.recorded = recorded
        self.outcome = outcome
        self.outcomeDesc = outcomeDesc
        self.purposeOfEvent = purposeOfEvent
        self.agent = agent
        self.source = source
        self.entity = entity
    }
}

extension R4.AuditEvent {
    /// The structure of `AuditEvent.agent`. <https://hl7.org/fhir/R4/auditevent.html>
    public struct Agent: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/participation-role-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `role`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/security-role-type>.
        @_alwaysEmitIntoClient public var role: [R4.CodeableConcept] = []
        /// `who`, 0..1: Reference (PractitionerRole, Practitioner, Organization, Device, Patient or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var who: R4.Reference?
        /// `altId`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var altId: String?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `requestor`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var requestor: Bool?
        /// `location`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var location: R4.Reference?
        /// `policy`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var policy: [String]
        /// `media`, 0..1: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/dicm-405-mediatype>.
        @_alwaysEmitIntoClient @Boxed public var media: R4.Coding?
        /// `network`, 0..1: AuditEvent.agent.network.
        @_alwaysEmitIntoClient @Boxed public var network: R4.AuditEvent.Agent.Network?
        /// `purposeOfUse`, 0..*: CodeableConcept. Codes: extensible,
        /// <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
        @_alwaysEmitIntoClient public var purposeOfUse: [R4.CodeableConcept] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 19 }
    }
}

extension R4.AuditEvent.Agent {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        role: [R4.CodeableConcept] = [],
        who: R4.Reference? = nil,
        altId: String? = nil,
        name: String? = nil,
        requestor: Bool? = nil,
        location: R4.Reference? = nil,
        policy: [String] = [],
        media: R4.Coding? = nil,
        network: R4.AuditEvent.Agent.Network? = nil,
        purposeOfUse: [R4.CodeableConcept] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.role = role
        self.who = who
        self.altId = altId
        self.name = name
        self.requestor = requestor
        self.location = location
        self.policy = policy
        self.media = media
        self.network = network
        self.purposeOfUse = purposeOfUse
    }
}

extension R4.AuditEvent.Agent {
    /// The structure of `AuditEvent.agent.network`. <https://hl7.org/fhir/R4/auditevent.html>
    public struct Network: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `address`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var address: String?
        /// `type`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/network-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.AuditEventAgentNetworkType?

        public init() {}
        @inlinable public static var typeID: UInt16 { 20 }
    }
}

extension R4.AuditEvent.Agent.Network {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        address: String? = nil,
        type: R4.AuditEventAgentNetworkType? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.address = address
        self.type = type
    }
}

extension R4.AuditEvent {
    /// The structure of `AuditEvent.entity`. <https://hl7.org/fhir/R4/auditevent.html>
    public struct Entity: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `what`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var what: R4.Reference?
        /// `type`, 0..1: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/audit-entity-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.Coding?
        /// `role`, 0..1: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/object-role>.
        @_alwaysEmitIntoClient @Boxed public var role: R4.Coding?
        /// `lifecycle`, 0..1: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/object-lifecycle-events>.
        @_alwaysEmitIntoClient @Boxed public var lifecycle: R4.Coding?
        /// `securityLabel`, 0..*: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/security-labels>.
        @_alwaysEmitIntoClient public var securityLabel: [R4.Coding] = []
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `query`, 0..1: base64Binary.
        @_alwaysEmitIntoClient @Primitive public var query: Base64Binary?
        /// `detail`, 0..*: AuditEvent.entity.detail.
        @_alwaysEmitIntoClient public var detail: [R4.AuditEvent.Entity.Detail] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 21 }
    }
}

extension R4.AuditEvent.Entity {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        what: R4.Reference? = nil,
        type: R4.Coding? = nil,
        role: R4.Coding? = nil,
        lifecycle: R4.Coding? = nil,
        securityLabel: [R4.Coding] = [],
        name: String? = nil,
        description: String? = nil,
        query: Base64Binary? = nil,
        detail: [R4.AuditEvent.Entity.Detail] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.what = what
        self.type = type
        self.role = role
        self.lifecycle = lifecycle
        self.securityLabel = securityLabel
        self.name = name
        self.description = description
        self.query = query
        self.detail = detail
    }
}

extension R4.AuditEvent.Entity {
    /// The structure of `AuditEvent.entity.detail`. <https://hl7.org/fhir/R4/auditevent.html>
    public struct Detail: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var type: String?
        /// `value[x]`, 1..1: string or base64Binary.
        @_alwaysEmitIntoClient @Choice public var value: R4.AuditEvent.Entity.Detail.Value?

        public init() {}
        @inlinable public static var typeID: UInt16 { 22 }
    }
}

extension R4.AuditEvent.Entity.Detail {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: String? = nil,
        value: R4.AuditEvent.Entity.Detail.Value? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.value = value
    }

    /// The value of `value` where it is a `string`.
    @_alwaysEmitIntoClient
    public var valueString: String? {
        get { $value.primitive(choiceIndex: 0) }
        set { $value.setPrimitive(newValue, format: .string, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `base64Binary`.
    @_alwaysEmitIntoClient
    public var valueBase64Binary: Base64Binary? {
        get { $value.primitive(choiceIndex: 1) }
        set { $value.setPrimitive(newValue, format: .base64Binary, choiceIndex: 1) }
    }
}

extension R4.AuditEvent.Entity.Detail {
    /// A choice of 2 types: string, base64Binary.
    public indirect enum Value: FHIRChoice {
        case string(String)
        case base64Binary(Base64Binary)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 1:
                guard let value: Base64Binary = content.primitive() else { return nil }
                self = .base64Binary(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 0)
            case .base64Binary(let value): ChoiceContent(primitive: value, format: .base64Binary, choiceIndex: 1)
            }
        }
    }
}

extension R4.AuditEvent {
    /// The structure of `AuditEvent.source`. <https://hl7.org/fhir/R4/auditevent.html>
    public struct Source: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `site`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var site: String?
        /// `observer`, 1..1: Reference (PractitionerRole, Practitioner, Organization, Device, Patient or
        /// RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var observer: R4.Reference?
        /// `type`, 0..*: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/audit-source-type>.
        @_alwaysEmitIntoClient public var type: [R4.Coding] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 23 }
    }
}

extension R4.AuditEvent.Source {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        site: String? = nil,
        observer: R4.Reference? = nil,
        type: [R4.Coding] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.site = site
        self.observer = observer
        self.type = type
    }
}
