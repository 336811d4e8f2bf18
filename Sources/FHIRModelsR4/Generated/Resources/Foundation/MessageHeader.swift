// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource MessageHeader. <https://hl7.org/fhir/R4/messageheader.html>
    public struct MessageHeader: R4Resource {
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
        /// `event[x]`, 1..1: Coding or uri. Codes: example, <http://hl7.org/fhir/ValueSet/message-events>.
        @_alwaysEmitIntoClient @Choice public var event: R4.MessageHeader.Event?
        /// `destination`, 0..*: MessageHeader.destination.
        @_alwaysEmitIntoClient public var destination: [R4.MessageHeader.Destination] = []
        /// `sender`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var sender: R4.Reference?
        /// `enterer`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var enterer: R4.Reference?
        /// `author`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var author: R4.Reference?
        /// `source`, 1..1: MessageHeader.source.
        @_alwaysEmitIntoClient @Boxed public var source: R4.MessageHeader.Source?
        /// `responsible`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var responsible: R4.Reference?
        /// `reason`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/message-reason-encounter>.
        @_alwaysEmitIntoClient @Boxed public var reason: R4.CodeableConcept?
        /// `response`, 0..1: MessageHeader.response.
        @_alwaysEmitIntoClient @Boxed public var response: R4.MessageHeader.Response?
        /// `focus`, 0..*: Reference.
        @_alwaysEmitIntoClient public var focus: [R4.Reference] = []
        /// `definition`, 0..1: canonical (MessageDefinition).
        @_alwaysEmitIntoClient @Primitive public var definition: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 411 }

        /// The types that `event[x]` allows.
        public typealias Event = R4.CodingOrUri
    }
}

extension R4.MessageHeader {
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
        event: R4.MessageHeader.Event? = nil,
        destination: [R4.MessageHeader.Destination] = [],
        sender: R4.Reference? = nil,
        enterer: R4.Reference? = nil,
        author: R4.Reference? = nil,
        source: R4.MessageHeader.Source? = nil,
        responsible: R4.Reference? = nil,
        reason: R4.CodeableConcept? = nil,
        response: R4.MessageHeader.Response? = nil,
        focus: [R4.Reference] = [],
        definition: String? = nil
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
        self.event = event
        self.destination = destination
        self.sender = sender
        self.enterer = enterer
        self.author = author
        self.source = source
        self.responsible = responsible
        self.reason = reason
        self.response = response
        self.focus = focus
        self.definition = definition
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

extension R4.MessageHeader {
    /// The structure of `MessageHeader.destination`. <https://hl7.org/fhir/R4/messageheader.html>
    public struct Destination: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `target`, 0..1: Reference (Device).
        @_alwaysEmitIntoClient @Boxed public var target: R4.Reference?
        /// `endpoint`, 1..1: url.
        @_alwaysEmitIntoClient @Primitive public var endpoint: String?
        /// `receiver`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var receiver: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 412 }
    }
}

extension R4.MessageHeader.Destination {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        target: R4.Reference? = nil,
        endpoint: String? = nil,
        receiver: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.target = target
        self.endpoint = endpoint
        self.receiver = receiver
    }
}

extension R4.MessageHeader {
    /// The structure of `MessageHeader.response`. <https://hl7.org/fhir/R4/messageheader.html>
    public struct Response: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var identifier: String?
        /// `code`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/response-code|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var code: R4.ResponseType?
        /// `details`, 0..1: Reference (OperationOutcome).
        @_alwaysEmitIntoClient @Boxed public var details: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 413 }
    }
}

extension R4.MessageHeader.Response {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: String? = nil,
        code: R4.ResponseType? = nil,
        details: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.code = code
        self.details = details
    }
}

extension R4.MessageHeader {
    /// The structure of `MessageHeader.source`. <https://hl7.org/fhir/R4/messageheader.html>
    public struct Source: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `software`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var software: String?
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `contact`, 0..1: ContactPoint.
        @_alwaysEmitIntoClient @Boxed public var contact: R4.ContactPoint?
        /// `endpoint`, 1..1: url.
        @_alwaysEmitIntoClient @Primitive public var endpoint: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 414 }
    }
}

extension R4.MessageHeader.Source {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        software: String? = nil,
        version: String? = nil,
        contact: R4.ContactPoint? = nil,
        endpoint: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.software = software
        self.version = version
        self.contact = contact
        self.endpoint = endpoint
    }
}
