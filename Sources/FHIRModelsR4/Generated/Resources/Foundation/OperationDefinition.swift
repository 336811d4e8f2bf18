// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource OperationDefinition. <https://hl7.org/fhir/R4/operationdefinition.html>
    public struct OperationDefinition: R4Resource {
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
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `kind`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/operation-kind|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var kind: R4.OperationKind?
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
        /// `affectsState`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var affectsState: Bool?
        /// `code`, 1..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `comment`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var comment: String?
        /// `base`, 0..1: canonical (OperationDefinition).
        @_alwaysEmitIntoClient @Primitive public var base: String?
        /// `resource`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var resource: [R4.ResourceType]
        /// `system`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var system: Bool?
        /// `type`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var type: Bool?
        /// `instance`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var instance: Bool?
        /// `inputProfile`, 0..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var inputProfile: String?
        /// `outputProfile`, 0..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var outputProfile: String?
        /// `parameter`, 0..*: OperationDefinition.parameter.
        @_alwaysEmitIntoClient public var parameter: [R4.OperationDefinition.Parameter] = []
        /// `overload`, 0..*: OperationDefinition.overload.
        @_alwaysEmitIntoClient public var overload: [R4.OperationDefinition.Overload] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 442 }
    }
}

extension R4.OperationDefinition {
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
        kind: R4.OperationKind? = nil,
        experimental: Bool? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        purpose: String? = nil,
        affectsState: Bool? = nil,
        code: String? = nil,
        comment: String? = nil,
        base: String? = nil,
        resource: [R4.ResourceType] = [],
        system: Bool? = nil,
        type: Bool? = nil,
        instance: Bool? = nil,
        inputProfile: String? = nil,
        outputProfile: String? = nil,
        parameter: [R4.OperationDefinition.Parameter] = [],
        overload: [R4.OperationDefinition.Overload] = []
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
        self.kind = kind
        self.experimental = experimental
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
        self.useContext = useContext
        self.jurisdiction = jurisdiction
        self.purpose = purpose
        self.affectsState = affectsState
        self.code = code
        self.comment = comment
        self.base = base
        self.resource = resource
        self.system = system
        self.type = type
        self.instance = instance
        self.inputProfile = inputProfile
        self.outputProfile = outputProfile
        self.parameter = parameter
        self.overload = overload
    }
}

extension R4.OperationDefinition {
    /// The structure of `OperationDefinition.overload`. <https://hl7.org/fhir/R4/operationdefinition.html>
    public struct Overload: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `parameterName`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var parameterName: [String]
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 443 }
    }
}

extension R4.OperationDefinition.Overload {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        parameterName: [String] = [],
        comment: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.parameterName = parameterName
        self.comment = comment
    }
}

extension R4.OperationDefinition {
    /// The structure of `OperationDefinition.parameter`. <https://hl7.org/fhir/R4/operationdefinition.html>
    public struct Parameter: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: code.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `use`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/operation-parameter-use|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var use: R4.OperationParameterUse?
        /// `min`, 1..1: integer.
        @_alwaysEmitIntoClient @Primitive public var min: Int?
        /// `max`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var max: String?
        /// `documentation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?
        /// `type`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/all-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.FHIRAllTypes?
        /// `targetProfile`, 0..*: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitives public var targetProfile: [String]
        /// `searchType`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/search-param-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var searchType: R4.SearchParamType?
        /// `binding`, 0..1: OperationDefinition.parameter.binding.
        @_alwaysEmitIntoClient @Boxed public var binding: R4.OperationDefinition.Parameter.Binding?
        /// `referencedFrom`, 0..*: OperationDefinition.parameter.referencedFrom.
        @_alwaysEmitIntoClient public var referencedFrom: [R4.OperationDefinition.Parameter.ReferencedFrom] = []
        /// `part`, 0..*: OperationDefinition.parameter.
        @_alwaysEmitIntoClient public var part: [R4.OperationDefinition.Parameter] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 444 }
    }
}

extension R4.OperationDefinition.Parameter {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        use: R4.OperationParameterUse? = nil,
        min: Int? = nil,
        max: String? = nil,
        documentation: String? = nil,
        type: R4.FHIRAllTypes? = nil,
        targetProfile: [String] = [],
        searchType: R4.SearchParamType? = nil,
        binding: R4.OperationDefinition.Parameter.Binding? = nil,
        referencedFrom: [R4.OperationDefinition.Parameter.ReferencedFrom] = [],
        part: [R4.OperationDefinition.Parameter] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.use = use
        self.min = min
        self.max = max
        self.documentation = documentation
        self.type = type
        self.targetProfile = targetProfile
        self.searchType = searchType
        self.binding = binding
        self.referencedFrom = referencedFrom
        self.part = part
    }
}

extension R4.OperationDefinition.Parameter {
    /// The structure of `OperationDefinition.parameter.binding`. <https://hl7.org/fhir/R4/operationdefinition.html>
    public struct Binding: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `strength`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/binding-strength|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var strength: R4.BindingStrength?
        /// `valueSet`, 1..1: canonical (ValueSet).
        @_alwaysEmitIntoClient @Primitive public var valueSet: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 445 }
    }
}

extension R4.OperationDefinition.Parameter.Binding {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        strength: R4.BindingStrength? = nil,
        valueSet: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.strength = strength
        self.valueSet = valueSet
    }
}

extension R4.OperationDefinition.Parameter {
    /// The structure of `OperationDefinition.parameter.referencedFrom`.
    /// <https://hl7.org/fhir/R4/operationdefinition.html>
    public struct ReferencedFrom: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `source`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var source: String?
        /// `sourceId`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var sourceId: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 446 }
    }
}

extension R4.OperationDefinition.Parameter.ReferencedFrom {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        source: String? = nil,
        sourceId: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.source = source
        self.sourceId = sourceId
    }
}
