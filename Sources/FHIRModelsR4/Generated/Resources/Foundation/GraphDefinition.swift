// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource GraphDefinition. <https://hl7.org/fhir/R4/graphdefinition.html>
    public struct GraphDefinition: R4Resource {
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
        /// `jurisdiction`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `purpose`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var purpose: String?
        /// `start`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var start: R4.ResourceType?
        /// `profile`, 0..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var profile: String?
        /// `link`, 0..*: GraphDefinition.link.
        @_alwaysEmitIntoClient public var link: [R4.GraphDefinition.Link] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 271 }
    }
}

extension R4.GraphDefinition {
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
        jurisdiction: [R4.CodeableConcept] = [],
        purpose: String? = nil,
        start: R4.ResourceType? = nil,
        profile: String? = nil,
        link: [R4.GraphDefinition.Link] = []
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
        self.jurisdiction = jurisdiction
        self.purpose = purpose
        self.start = start
        self.profile = profile
        self.link = link
    }
}

extension R4.GraphDefinition {
    /// The structure of `GraphDefinition.link`. <https://hl7.org/fhir/R4/graphdefinition.html>
    public struct Link: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `path`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var path: String?
        /// `sliceName`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var sliceName: String?
        /// `min`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var min: Int?
        /// `max`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var max: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `target`, 0..*: GraphDefinition.link.target.
        @_alwaysEmitIntoClient public var target: [R4.GraphDefinition.Link.Target] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 272 }
    }
}

extension R4.GraphDefinition.Link {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        path: String? = nil,
        sliceName: String? = nil,
        min: Int? = nil,
        max: String? = nil,
        description: String? = nil,
        target: [R4.GraphDefinition.Link.Target] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.path = path
        self.sliceName = sliceName
        self.min = min
        self.max = max
        self.description = description
        self.target = target
    }
}

extension R4.GraphDefinition.Link {
    /// The structure of `GraphDefinition.link.target`. <https://hl7.org/fhir/R4/graphdefinition.html>
    public struct Target: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.ResourceType?
        /// `params`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var params: String?
        /// `profile`, 0..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var profile: String?
        /// `compartment`, 0..*: GraphDefinition.link.target.compartment.
        @_alwaysEmitIntoClient public var compartment: [R4.GraphDefinition.Link.Target.Compartment] = []
        /// `link`, 0..*: GraphDefinition.link.
        @_alwaysEmitIntoClient public var link: [R4.GraphDefinition.Link] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 273 }
    }
}

extension R4.GraphDefinition.Link.Target {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.ResourceType? = nil,
        params: String? = nil,
        profile: String? = nil,
        compartment: [R4.GraphDefinition.Link.Target.Compartment] = [],
        link: [R4.GraphDefinition.Link] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.params = params
        self.profile = profile
        self.compartment = compartment
        self.link = link
    }
}

extension R4.GraphDefinition.Link.Target {
    /// The structure of `GraphDefinition.link.target.compartment`. <https://hl7.org/fhir/R4/graphdefinition.html>
    public struct Compartment: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `use`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/graph-compartment-use|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var use: R4.GraphCompartmentUse?
        /// `code`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/compartment-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var code: R4.CompartmentType?
        /// `rule`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/graph-compartment-rule|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var rule: R4.GraphCompartmentRule?
        /// `expression`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var expression: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 274 }
    }
}

extension R4.GraphDefinition.Link.Target.Compartment {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        use: R4.GraphCompartmentUse? = nil,
        code: R4.CompartmentType? = nil,
        rule: R4.GraphCompartmentRule? = nil,
        expression: String? = nil,
        description: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.use = use
        self.code = code
        self.rule = rule
        self.expression = expression
        self.description = description
    }
}
