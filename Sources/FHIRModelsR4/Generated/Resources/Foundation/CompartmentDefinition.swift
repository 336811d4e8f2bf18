// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource CompartmentDefinition. <https://hl7.org/fhir/R4/compartmentdefinition.html>
    public struct CompartmentDefinition: R4Resource {
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
        /// `url`, 1..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `experimental`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var experimental: Bool?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `publisher`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var publisher: String?
        /// `contact`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var contact: [R4.ContactDetail] = []
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `useContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var useContext: [R4.UsageContext] = []
        /// `purpose`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var purpose: String?
        /// `code`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/compartment-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var code: R4.CompartmentType?
        /// `search`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var search: Bool?
        /// `resource`, 0..*: CompartmentDefinition.resource.
        @_alwaysEmitIntoClient public var resource: [R4.CompartmentDefinition.Resource] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 106 }
    }
}

extension R4.CompartmentDefinition {
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
        status: R4.PublicationStatus? = nil,
        experimental: Bool? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
        useContext: [R4.UsageContext] = [],
        purpose: String? = nil,
        code: R4.CompartmentType? = nil,
        search: Bool? = nil,
        resource: [R4.CompartmentDefinition.Resource] = []
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
        self.status = status
        self.experimental = experimental
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
        self.useContext = useContext
        self.purpose = purpose
        self.code = code
        self.search = search
        self.resource = resource
    }
}

extension R4.CompartmentDefinition {
    /// The structure of `CompartmentDefinition.resource`. <https://hl7.org/fhir/R4/compartmentdefinition.html>
    public struct Resource: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var code: R4.ResourceType?
        /// `param`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var param: [String]
        /// `documentation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 107 }
    }
}

extension R4.CompartmentDefinition.Resource {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.ResourceType? = nil,
        param: [String] = [],
        documentation: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.param = param
        self.documentation = documentation
    }
}
