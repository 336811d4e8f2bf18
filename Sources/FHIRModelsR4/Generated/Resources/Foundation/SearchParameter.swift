// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource SearchParameter. <https://hl7.org/fhir/R4/searchparameter.html>
    public struct SearchParameter: R4Resource {
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
        /// `derivedFrom`, 0..1: canonical (SearchParameter).
        @_alwaysEmitIntoClient @Primitive public var derivedFrom: String?
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
        /// `description`, 1..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `useContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var useContext: [R4.UsageContext] = []
        /// `jurisdiction`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `purpose`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var purpose: String?
        /// `code`, 1..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `base`, 1..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var base: [R4.ResourceType]
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/search-param-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.SearchParamType?
        /// `expression`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var expression: String?
        /// `xpath`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var xpath: String?
        /// `xpathUsage`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/search-xpath-usage|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var xpathUsage: R4.XPathUsageType?
        /// `target`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var target: [R4.ResourceType]
        /// `multipleOr`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var multipleOr: Bool?
        /// `multipleAnd`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var multipleAnd: Bool?
        /// `comparator`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/search-comparator|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var comparator: [R4.SearchComparator]
        /// `modifier`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/search-modifier-code|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var modifier: [R4.SearchModifierCode]
        /// `chain`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var chain: [String]
        /// `component`, 0..*: SearchParameter.component.
        @_alwaysEmitIntoClient public var component: [R4.SearchParameter.Component] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 525 }
    }
}

extension R4.SearchParameter {
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
        derivedFrom: String? = nil,
        status: R4.PublicationStatus? = nil,
        experimental: Bool? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        purpose: String? = nil,
        code: String? = nil,
        base: [R4.ResourceType] = [],
        type: R4.SearchParamType? = nil,
        expression: String? = nil,
        xpath: String? = nil,
        xpathUsage: R4.XPathUsageType? = nil,
        target: [R4.ResourceType] = [],
        multipleOr: Bool? = nil,
        multipleAnd: Bool? = nil,
        comparator: [R4.SearchComparator] = [],
        modifier: [R4.SearchModifierCode] = [],
        chain: [String] = [],
        component: [R4.SearchParameter.Component] = []
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
        self.derivedFrom = derivedFrom
        self.status = status
        self.experimental = experimental
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
        self.useContext = useContext
        self.jurisdiction = jurisdiction
        self.purpose = purpose
        self.code = code
        self.base = base
        self.type = type
        self.expression = expression
        self.xpath = xpath
        self.xpathUsage = xpathUsage
        self.target = target
        self.multipleOr = multipleOr
        self.multipleAnd = multipleAnd
        self.comparator = comparator
        self.modifier = modifier
        self.chain = chain
        self.component = component
    }
}

extension R4.SearchParameter {
    /// The structure of `SearchParameter.component`. <https://hl7.org/fhir/R4/searchparameter.html>
    public struct Component: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `definition`, 1..1: canonical (SearchParameter).
        @_alwaysEmitIntoClient @Primitive public var definition: String?
        /// `expression`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var expression: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 526 }
    }
}

extension R4.SearchParameter.Component {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        definition: String? = nil,
        expression: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.definition = definition
        self.expression = expression
    }
}
