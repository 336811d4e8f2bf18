// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MessageDefinition. <https://hl7.org/fhir/R4/messagedefinition.html>
    public struct MessageDefinition: R4Resource {
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
        /// `url`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `replaces`, 0..*: canonical (MessageDefinition).
        @_alwaysEmitIntoClient @Primitives public var replaces: [String]
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `experimental`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var experimental: Bool?
        /// `date`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `publisher`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var publisher: String?
        /// `contact`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var contact: [R4.ContactDetail] = []
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `useContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var useContext: [R4.UsageContext] = []
        /// `jurisdiction`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `purpose`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var purpose: String?
        /// `copyright`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var copyright: String?
        /// `base`, 0..1: canonical (MessageDefinition).
        @_alwaysEmitIntoClient @Primitive public var base: String?
        /// `parent`, 0..*: canonical (ActivityDefinition or PlanDefinition).
        @_alwaysEmitIntoClient @Primitives public var parent: [String]
        /// `event[x]`, 1..1: Coding or uri. Codes: example, <http://hl7.org/fhir/ValueSet/message-events>.
        @_alwaysEmitIntoClient @Choice public var event: R4.MessageDefinition.Event?
        /// `category`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/message-significance-category|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var category: R4.MessageSignificanceCategory?
        /// `focus`, 0..*: MessageDefinition.focus.
        @_alwaysEmitIntoClient public var focus: [R4.MessageDefinition.Focus] = []
        /// `responseRequired`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/messageheader-response-request|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var responseRequired: R4.MessageHeaderResponseRequest?
        /// `allowedResponse`, 0..*: MessageDefinition.allowedResponse.
        @_alwaysEmitIntoClient public var allowedResponse: [R4.MessageDefinition.AllowedResponse] = []
        /// `graph`, 0..*: canonical (GraphDefinition).
        @_alwaysEmitIntoClient @Primitives public var graph: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 408 }

        /// The types that `event[x]` allows.
        public typealias Event = R4.CodingOrUri
    }
}

extension R4.MessageDefinition {
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
        url: String? = nil,
        identifier: [R4.Identifier] = [],
        version: String? = nil,
        name: String? = nil,
        title: String? = nil,
        replaces: [String] = [],
        status: R4.PublicationStatus? = nil,
        experimental: Bool? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        purpose: String? = nil,
        copyright: String? = nil,
        base: String? = nil,
        parent: [String] = [],
        event: R4.MessageDefinition.Event? = nil,
        category: R4.MessageSignificanceCategory? = nil,
        focus: [R4.MessageDefinition.Focus] = [],
        responseRequired: R4.MessageHeaderResponseRequest? = nil,
        allowedResponse: [R4.MessageDefinition.AllowedResponse] = [],
        graph: [String] = []
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
        self.url = url
        self.identifier = identifier
        self.version = version
        self.name = name
        self.title = title
        self.replaces = replaces
        self.status = status
        self.experimental = experimental
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
        self.useContext = useContext
        self.jurisdiction = jurisdiction
        self.purpose = purpose
        self.copyright = copyright
        self.base = base
        self.parent = parent
        self.event = event
        self.category = category
        self.focus = focus
        self.responseRequired = responseRequired
        self.allowedResponse = allowedResponse
        self.graph = graph
    }

    /// The value of `event` where it is a `coding`.
    @_alwaysEmitIntoClient
    public var eventCoding: R4.Coding? {
        get { $event.element(choiceIndex: 0) }
        set { $event.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `event` where it is a `uri`.
    @_alwaysEmitIntoClient
    public var eventUri: String? {
        get { $event.primitive(choiceIndex: 1) }
        set { $event.setPrimitive(newValue, format: .uri, choiceIndex: 1) }
    }
}

extension R4.MessageDefinition {
    /// The structure of `MessageDefinition.allowedResponse`. <https://hl7.org/fhir/R4/messagedefinition.html>
    public struct AllowedResponse: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `message`, 1..1: canonical (MessageDefinition).
        @_alwaysEmitIntoClient @Primitive public var message: String?
        /// `situation`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var situation: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 409 }
    }
}

extension R4.MessageDefinition.AllowedResponse {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        message: String? = nil,
        situation: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.message = message
        self.situation = situation
    }
}

extension R4.MessageDefinition {
    /// The structure of `MessageDefinition.focus`. <https://hl7.org/fhir/R4/messagedefinition.html>
    public struct Focus: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var code: R4.ResourceType?
        /// `profile`, 0..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var profile: String?
        /// `min`, 1..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var min: Int?
        /// `max`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var max: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 410 }
    }
}

extension R4.MessageDefinition.Focus {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.ResourceType? = nil,
        profile: String? = nil,
        min: Int? = nil,
        max: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.profile = profile
        self.min = min
        self.max = max
    }
}
