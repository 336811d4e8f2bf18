// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource CapabilityStatement. <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct CapabilityStatement: R4Resource {
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
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
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
        /// `kind`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/capability-statement-kind|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var kind: R4.CapabilityStatementKind?
        /// `instantiates`, 0..*: canonical (CapabilityStatement).
        @_alwaysEmitIntoClient @Primitives public var instantiates: [String]
        /// `imports`, 0..*: canonical (CapabilityStatement).
        @_alwaysEmitIntoClient @Primitives public var imports: [String]
        /// `software`, 0..1: CapabilityStatement.software.
        @_alwaysEmitIntoClient @Boxed public var software: R4.CapabilityStatement.Software?
        /// `implementation`, 0..1: CapabilityStatement.implementation.
        @_alwaysEmitIntoClient @Boxed public var implementation: R4.CapabilityStatement.Implementation?
        /// `fhirVersion`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/FHIR-version|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var fhirVersion: R4.FHIRVersion?
        /// `format`, 1..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/mimetypes|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var format: [String]
        /// `patchFormat`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/mimetypes|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var patchFormat: [String]
        /// `implementationGuide`, 0..*: canonical (ImplementationGuide).
        @_alwaysEmitIntoClient @Primitives public var implementationGuide: [String]
        /// `rest`, 0..*: CapabilityStatement.rest.
        @_alwaysEmitIntoClient public var rest: [R4.CapabilityStatement.Rest] = []
        /// `messaging`, 0..*: CapabilityStatement.messaging.
        @_alwaysEmitIntoClient public var messaging: [R4.CapabilityStatement.Messaging] = []
        /// `document`, 0..*: CapabilityStatement.document.
        @_alwaysEmitIntoClient public var document: [R4.CapabilityStatement.Document] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 39 }
    }
}

extension R4.CapabilityStatement {
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
        version: String? = nil,
        name: String? = nil,
        title: String? = nil,
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
        kind: R4.CapabilityStatementKind? = nil,
        instantiates: [String] = [],
        imports: [String] = [],
        software: R4.CapabilityStatement.Software? = nil,
        implementation: R4.CapabilityStatement.Implementation? = nil,
        fhirVersion: R4.FHIRVersion? = nil,
        format: [String] = [],
        patchFormat: [String] = [],
        implementationGuide: [String] = [],
        rest: [R4.CapabilityStatement.Rest] = [],
        messaging: [R4.CapabilityStatement.Messaging] = [],
        document: [R4.CapabilityStatement.Document] = []
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
        self.version = version
        self.name = name
        self.title = title
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
        self.kind = kind
        self.instantiates = instantiates
        self.imports = imports
        self.software = software
        self.implementation = implementation
        self.fhirVersion = fhirVersion
        self.format = format
        self.patchFormat = patchFormat
        self.implementationGuide = implementationGuide
        self.rest = rest
        self.messaging = messaging
        self.document = document
    }
}

extension R4.CapabilityStatement {
    /// The structure of `CapabilityStatement.document`. <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct Document: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `mode`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/document-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var mode: R4.DocumentMode?
        /// `documentation`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?
        /// `profile`, 1..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var profile: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 40 }
    }
}

extension R4.CapabilityStatement.Document {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        mode: R4.DocumentMode? = nil,
        documentation: String? = nil,
        profile: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.mode = mode
        self.documentation = documentation
        self.profile = profile
    }
}

extension R4.CapabilityStatement {
    /// The structure of `CapabilityStatement.implementation`. <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct Implementation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `description`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `url`, 0..1: url.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `custodian`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var custodian: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 41 }
    }
}

extension R4.CapabilityStatement.Implementation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        description: String? = nil,
        url: String? = nil,
        custodian: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.description = description
        self.url = url
        self.custodian = custodian
    }
}

extension R4.CapabilityStatement {
    /// The structure of `CapabilityStatement.messaging`. <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct Messaging: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `endpoint`, 0..*: CapabilityStatement.messaging.endpoint.
        @_alwaysEmitIntoClient public var endpoint: [R4.CapabilityStatement.Messaging.Endpoint] = []
        /// `reliableCache`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var reliableCache: Int?
        /// `documentation`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?
        /// `supportedMessage`, 0..*: CapabilityStatement.messaging.supportedMessage.
        @_alwaysEmitIntoClient public var supportedMessage: [R4.CapabilityStatement.Messaging.SupportedMessage] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 42 }
    }
}

extension R4.CapabilityStatement.Messaging {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        endpoint: [R4.CapabilityStatement.Messaging.Endpoint] = [],
        reliableCache: Int? = nil,
        documentation: String? = nil,
        supportedMessage: [R4.CapabilityStatement.Messaging.SupportedMessage] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.endpoint = endpoint
        self.reliableCache = reliableCache
        self.documentation = documentation
        self.supportedMessage = supportedMessage
    }
}

extension R4.CapabilityStatement.Messaging {
    /// The structure of `CapabilityStatement.messaging.endpoint`. <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct Endpoint: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `protocol`, 1..1: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/message-transport>.
        @_alwaysEmitIntoClient @Boxed public var `protocol`: R4.Coding?
        /// `address`, 1..1: url.
        @_alwaysEmitIntoClient @Primitive public var address: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 43 }
    }
}

extension R4.CapabilityStatement.Messaging.Endpoint {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        `protocol`: R4.Coding? = nil,
        address: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.`protocol` = `protocol`
        self.address = address
    }
}

extension R4.CapabilityStatement.Messaging {
    /// The structure of `CapabilityStatement.messaging.supportedMessage`.
    /// <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct SupportedMessage: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `mode`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/event-capability-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var mode: R4.EventCapabilityMode?
        /// `definition`, 1..1: canonical (MessageDefinition).
        @_alwaysEmitIntoClient @Primitive public var definition: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 44 }
    }
}

extension R4.CapabilityStatement.Messaging.SupportedMessage {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        mode: R4.EventCapabilityMode? = nil,
        definition: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.mode = mode
        self.definition = definition
    }
}

extension R4.CapabilityStatement {
    /// The structure of `CapabilityStatement.rest`. <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct Rest: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `mode`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/restful-capability-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var mode: R4.RestfulCapabilityMode?
        /// `documentation`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?
        /// `security`, 0..1: CapabilityStatement.rest.security.
        @_alwaysEmitIntoClient @Boxed public var security: R4.CapabilityStatement.Rest.Security?
        /// `resource`, 0..*: CapabilityStatement.rest.resource.
        @_alwaysEmitIntoClient public var resource: [R4.CapabilityStatement.Rest.Resource] = []
        /// `interaction`, 0..*: CapabilityStatement.rest.interaction.
        @_alwaysEmitIntoClient public var interaction: [R4.CapabilityStatement.Rest.Interaction] = []
        /// `searchParam`, 0..*: CapabilityStatement.rest.resource.searchParam.
        @_alwaysEmitIntoClient public var searchParam: [R4.CapabilityStatement.Rest.Resource.SearchParam] = []
        /// `operation`, 0..*: CapabilityStatement.rest.resource.operation.
        @_alwaysEmitIntoClient public var operation: [R4.CapabilityStatement.Rest.Resource.Operation] = []
        /// `compartment`, 0..*: canonical (CompartmentDefinition).
        @_alwaysEmitIntoClient @Primitives public var compartment: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 45 }
    }
}

extension R4.CapabilityStatement.Rest {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        mode: R4.RestfulCapabilityMode? = nil,
        documentation: String? = nil,
        security: R4.CapabilityStatement.Rest.Security? = nil,
        resource: [R4.CapabilityStatement.Rest.Resource] = [],
        interaction: [R4.CapabilityStatement.Rest.Interaction] = [],
        searchParam: [R4.CapabilityStatement.Rest.Resource.SearchParam] = [],
        operation: [R4.CapabilityStatement.Rest.Resource.Operation] = [],
        compartment: [String] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.mode = mode
        self.documentation = documentation
        self.security = security
        self.resource = resource
        self.interaction = interaction
        self.searchParam = searchParam
        self.operation = operation
        self.compartment = compartment
    }
}

extension R4.CapabilityStatement.Rest {
    /// The structure of `CapabilityStatement.rest.interaction`. <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct Interaction: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/system-restful-interaction|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var code: R4.SystemRestfulInteraction?
        /// `documentation`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 46 }
    }
}

extension R4.CapabilityStatement.Rest.Interaction {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.SystemRestfulInteraction? = nil,
        documentation: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.documentation = documentation
    }
}

extension R4.CapabilityStatement.Rest {
    /// The structure of `CapabilityStatement.rest.resource`. <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct Resource: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.ResourceType?
        /// `profile`, 0..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var profile: String?
        /// `supportedProfile`, 0..*: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitives public var supportedProfile: [String]
        /// `documentation`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?
        /// `interaction`, 0..*: CapabilityStatement.rest.resource.interaction.
        @_alwaysEmitIntoClient public var interaction: [R4.CapabilityStatement.Rest.Resource.Interaction] = []
        /// `versioning`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/versioning-policy|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var versioning: R4.ResourceVersionPolicy?
        /// `readHistory`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var readHistory: Bool?
        /// `updateCreate`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var updateCreate: Bool?
        /// `conditionalCreate`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var conditionalCreate: Bool?
        /// `conditionalRead`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/conditional-read-status|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var conditionalRead: R4.ConditionalReadStatus?
        /// `conditionalUpdate`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var conditionalUpdate: Bool?
        /// `conditionalDelete`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/conditional-delete-status|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var conditionalDelete: R4.ConditionalDeleteStatus?
        /// `referencePolicy`, 0..*: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/reference-handling-policy|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var referencePolicy: [R4.ReferenceHandlingPolicy]
        /// `searchInclude`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var searchInclude: [String]
        /// `searchRevInclude`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var searchRevInclude: [String]
        /// `searchParam`, 0..*: CapabilityStatement.rest.resource.searchParam.
        @_alwaysEmitIntoClient public var searchParam: [R4.CapabilityStatement.Rest.Resource.SearchParam] = []
        /// `operation`, 0..*: CapabilityStatement.rest.resource.operation.
        @_alwaysEmitIntoClient public var operation: [R4.CapabilityStatement.Rest.Resource.Operation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 47 }
    }
}

extension R4.CapabilityStatement.Rest.Resource {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.ResourceType? = nil,
        profile: String? = nil,
        supportedProfile: [String] = [],
        documentation: String? = nil,
        interaction: [R4.CapabilityStatement.Rest.Resource.Interaction] = [],
        versioning: R4.ResourceVersionPolicy? = nil,
        readHistory: Bool? = nil,
        updateCreate: Bool? = nil,
        conditionalCreate: Bool? = nil,
        conditionalRead: R4.ConditionalReadStatus? = nil,
        conditionalUpdate: Bool? = nil,
        conditionalDelete: R4.ConditionalDeleteStatus? = nil,
        referencePolicy: [R4.ReferenceHandlingPolicy] = [],
        searchInclude: [String] = [],
        searchRevInclude: [String] = [],
        searchParam: [R4.CapabilityStatement.Rest.Resource.SearchParam] = [],
        operation: [R4.CapabilityStatement.Rest.Resource.Operation] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.profile = profile
        self.supportedProfile = supportedProfile
        self.documentation = documentation
        self.interaction = interaction
        self.versioning = versioning
        self.readHistory = readHistory
        self.updateCreate = updateCreate
        self.conditionalCreate = conditionalCreate
        self.conditionalRead = conditionalRead
        self.conditionalUpdate = conditionalUpdate
        self.conditionalDelete = conditionalDelete
        self.referencePolicy = referencePolicy
        self.searchInclude = searchInclude
        self.searchRevInclude = searchRevInclude
        self.searchParam = searchParam
        self.operation = operation
    }
}

extension R4.CapabilityStatement.Rest.Resource {
    /// The structure of `CapabilityStatement.rest.resource.interaction`.
    /// <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct Interaction: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/type-restful-interaction|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var code: R4.TypeRestfulInteraction?
        /// `documentation`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 48 }
    }
}

extension R4.CapabilityStatement.Rest.Resource.Interaction {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.TypeRestfulInteraction? = nil,
        documentation: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.documentation = documentation
    }
}

extension R4.CapabilityStatement.Rest.Resource {
    /// The structure of `CapabilityStatement.rest.resource.operation`.
    /// <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct Operation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `definition`, 1..1: canonical (OperationDefinition).
        @_alwaysEmitIntoClient @Primitive public var definition: String?
        /// `documentation`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 49 }
    }
}

extension R4.CapabilityStatement.Rest.Resource.Operation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        definition: String? = nil,
        documentation: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.definition = definition
        self.documentation = documentation
    }
}

extension R4.CapabilityStatement.Rest.Resource {
    /// The structure of `CapabilityStatement.rest.resource.searchParam`.
    /// <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct SearchParam: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `definition`, 0..1: canonical (SearchParameter).
        @_alwaysEmitIntoClient @Primitive public var definition: String?
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/search-param-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.SearchParamType?
        /// `documentation`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 50 }
    }
}

extension R4.CapabilityStatement.Rest.Resource.SearchParam {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        definition: String? = nil,
        type: R4.SearchParamType? = nil,
        documentation: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.definition = definition
        self.type = type
        self.documentation = documentation
    }
}

extension R4.CapabilityStatement.Rest {
    /// The structure of `CapabilityStatement.rest.security`. <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct Security: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `cors`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var cors: Bool?
        /// `service`, 0..*: CodeableConcept. Codes: extensible,
        /// <http://hl7.org/fhir/ValueSet/restful-security-service>.
        @_alwaysEmitIntoClient public var service: [R4.CodeableConcept] = []
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 51 }
    }
}

extension R4.CapabilityStatement.Rest.Security {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        cors: Bool? = nil,
        service: [R4.CodeableConcept] = [],
        description: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.cors = cors
        self.service = service
        self.description = description
    }
}

extension R4.CapabilityStatement {
    /// The structure of `CapabilityStatement.software`. <https://hl7.org/fhir/R4/capabilitystatement.html>
    public struct Software: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `releaseDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var releaseDate: FHIRDateTime?

        public init() {}
        @inlinable public static var typeID: UInt16 { 52 }
    }
}

extension R4.CapabilityStatement.Software {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        version: String? = nil,
        releaseDate: FHIRDateTime? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.version = version
        self.releaseDate = releaseDate
    }
}
