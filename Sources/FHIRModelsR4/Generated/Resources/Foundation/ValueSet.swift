// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ValueSet. <https://hl7.org/fhir/R4/valueset.html>
    public struct ValueSet: R4Resource {
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
        /// `immutable`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var immutable: Bool?
        /// `purpose`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var purpose: String?
        /// `copyright`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var copyright: String?
        /// `compose`, 0..1: ValueSet.compose.
        @_alwaysEmitIntoClient @Boxed public var compose: R4.ValueSet.Compose?
        /// `expansion`, 0..1: ValueSet.expansion.
        @_alwaysEmitIntoClient @Boxed public var expansion: R4.ValueSet.Expansion?

        public init() {}
        @inlinable public static var typeID: UInt16 { 646 }
    }
}

extension R4.ValueSet {
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
        status: R4.PublicationStatus? = nil,
        experimental: Bool? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        immutable: Bool? = nil,
        purpose: String? = nil,
        copyright: String? = nil,
        compose: R4.ValueSet.Compose? = nil,
        expansion: R4.ValueSet.Expansion? = nil
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
        self.status = status
        self.experimental = experimental
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
        self.useContext = useContext
        self.jurisdiction = jurisdiction
        self.immutable = immutable
        self.purpose = purpose
        self.copyright = copyright
        self.compose = compose
        self.expansion = expansion
    }
}

extension R4.ValueSet {
    /// The structure of `ValueSet.compose`. <https://hl7.org/fhir/R4/valueset.html>
    public struct Compose: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `lockedDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var lockedDate: FHIRDate?
        /// `inactive`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var inactive: Bool?
        /// `include`, 1..*: ValueSet.compose.include.
        @_alwaysEmitIntoClient public var include: [R4.ValueSet.Compose.Include] = []
        /// `exclude`, 0..*: ValueSet.compose.include.
        @_alwaysEmitIntoClient public var exclude: [R4.ValueSet.Compose.Include] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 647 }
    }
}

extension R4.ValueSet.Compose {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        lockedDate: FHIRDate? = nil,
        inactive: Bool? = nil,
        include: [R4.ValueSet.Compose.Include] = [],
        exclude: [R4.ValueSet.Compose.Include] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.lockedDate = lockedDate
        self.inactive = inactive
        self.include = include
        self.exclude = exclude
    }
}

extension R4.ValueSet.Compose {
    /// The structure of `ValueSet.compose.include`. <https://hl7.org/fhir/R4/valueset.html>
    public struct Include: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `system`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var system: String?
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `concept`, 0..*: ValueSet.compose.include.concept.
        @_alwaysEmitIntoClient public var concept: [R4.ValueSet.Compose.Include.Concept] = []
        /// `filter`, 0..*: ValueSet.compose.include.filter.
        @_alwaysEmitIntoClient public var filter: [R4.ValueSet.Compose.Include.Filter] = []
        /// `valueSet`, 0..*: canonical (ValueSet).
        @_alwaysEmitIntoClient @Primitives public var valueSet: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 648 }
    }
}

extension R4.ValueSet.Compose.Include {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        system: String? = nil,
        version: String? = nil,
        concept: [R4.ValueSet.Compose.Include.Concept] = [],
        filter: [R4.ValueSet.Compose.Include.Filter] = [],
        valueSet: [String] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.system = system
        self.version = version
        self.concept = concept
        self.filter = filter
        self.valueSet = valueSet
    }
}

extension R4.ValueSet.Compose.Include {
    /// The structure of `ValueSet.compose.include.concept`. <https://hl7.org/fhir/R4/valueset.html>
    public struct Concept: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `display`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var display: String?
        /// `designation`, 0..*: ValueSet.compose.include.concept.designation.
        @_alwaysEmitIntoClient public var designation: [R4.ValueSet.Compose.Include.Concept.Designation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 649 }
    }
}

extension R4.ValueSet.Compose.Include.Concept {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: String? = nil,
        display: String? = nil,
        designation: [R4.ValueSet.Compose.Include.Concept.Designation] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.display = display
        self.designation = designation
    }
}

extension R4.ValueSet.Compose.Include.Concept {
    /// The structure of `ValueSet.compose.include.concept.designation`. <https://hl7.org/fhir/R4/valueset.html>
    public struct Designation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `language`, 0..1: code. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `use`, 0..1: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/designation-use>.
        @_alwaysEmitIntoClient @Boxed public var use: R4.Coding?
        /// `value`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var value: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 650 }
    }
}

extension R4.ValueSet.Compose.Include.Concept.Designation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        language: String? = nil,
        use: R4.Coding? = nil,
        value: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.language = language
        self.use = use
        self.value = value
    }
}

extension R4.ValueSet.Compose.Include {
    /// The structure of `ValueSet.compose.include.filter`. <https://hl7.org/fhir/R4/valueset.html>
    public struct Filter: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `property`, 1..1: code.
        @_alwaysEmitIntoClient @Primitive public var property: String?
        /// `op`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/filter-operator|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var op: R4.FilterOperator?
        /// `value`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var value: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 651 }
    }
}

extension R4.ValueSet.Compose.Include.Filter {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        property: String? = nil,
        op: R4.FilterOperator? = nil,
        value: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.property = property
        self.op = op
        self.value = value
    }
}

extension R4.ValueSet {
    /// The structure of `ValueSet.expansion`. <https://hl7.org/fhir/R4/valueset.html>
    public struct Expansion: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var identifier: String?
        /// `timestamp`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var timestamp: FHIRDateTime?
        /// `total`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var total: Int?
        /// `offset`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var offset: Int?
        /// `parameter`, 0..*: ValueSet.expansion.parameter.
        @_alwaysEmitIntoClient public var parameter: [R4.ValueSet.Expansion.Parameter] = []
        /// `contains`, 0..*: ValueSet.expansion.contains.
        @_alwaysEmitIntoClient public var contains: [R4.ValueSet.Expansion.Contains] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 652 }
    }
}

extension R4.ValueSet.Expansion {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: String? = nil,
        timestamp: FHIRDateTime? = nil,
        total: Int? = nil,
        offset: Int? = nil,
        parameter: [R4.ValueSet.Expansion.Parameter] = [],
        contains: [R4.ValueSet.Expansion.Contains] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.timestamp = timestamp
        self.total = total
        self.offset = offset
        self.parameter = parameter
        self.contains = contains
    }
}

extension R4.ValueSet.Expansion {
    /// The structure of `ValueSet.expansion.contains`. <https://hl7.org/fhir/R4/valueset.html>
    public struct Contains: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `system`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var system: String?
        /// `abstract`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var abstract: Bool?
        /// `inactive`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var inactive: Bool?
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `code`, 0..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `display`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var display: String?
        /// `designation`, 0..*: ValueSet.compose.include.concept.designation.
        @_alwaysEmitIntoClient public var designation: [R4.ValueSet.Compose.Include.Concept.Designation] = []
        /// `contains`, 0..*: ValueSet.expansion.contains.
        @_alwaysEmitIntoClient public var contains: [R4.ValueSet.Expansion.Contains] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 653 }
    }
}

extension R4.ValueSet.Expansion.Contains {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        system: String? = nil,
        abstract: Bool? = nil,
        inactive: Bool? = nil,
        version: String? = nil,
        code: String? = nil,
        display: String? = nil,
        designation: [R4.ValueSet.Compose.Include.Concept.Designation] = [],
        contains: [R4.ValueSet.Expansion.Contains] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.system = system
        self.abstract = abstract
        self.inactive = inactive
        self.version = version
        self.code = code
        self.display = display
        self.designation = designation
        self.contains = contains
    }
}

extension R4.ValueSet.Expansion {
    /// The structure of `ValueSet.expansion.parameter`. <https://hl7.org/fhir/R4/valueset.html>
    public struct Parameter: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `value[x]`, 0..1: string, boolean, integer, decimal, uri, code or dateTime.
        @_alwaysEmitIntoClient @Choice public var value: R4.ValueSet.Expansion.Parameter.Value?

        public init() {}
        @inlinable public static var typeID: UInt16 { 654 }
    }
}

extension R4.ValueSet.Expansion.Parameter {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        value: R4.ValueSet.Expansion.Parameter.Value? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.value = value
    }

    /// The value of `value` where it is a `string`.
    @_alwaysEmitIntoClient
    public var valueString: String? {
        get { $value.primitive(choiceIndex: 0) }
        set { $value.setPrimitive(newValue, format: .string, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var valueBoolean: Bool? {
        get { $value.primitive(choiceIndex: 1) }
        set { $value.setPrimitive(newValue, format: .boolean, choiceIndex: 1) }
    }

    /// The value of `value` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var valueInteger: Int? {
        get { $value.primitive(choiceIndex: 2) }
        set { $value.setPrimitive(newValue, format: .integer, choiceIndex: 2) }
    }

    /// The value of `value` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var valueDecimal: FHIRDecimal? {
        get { $value.primitive(choiceIndex: 3) }
        set { $value.setPrimitive(newValue, format: .decimal, choiceIndex: 3) }
    }

    /// The value of `value` where it is a `uri`.
    @_alwaysEmitIntoClient
    public var valueUri: String? {
        get { $value.primitive(choiceIndex: 4) }
        set { $value.setPrimitive(newValue, format: .uri, choiceIndex: 4) }
    }

    /// The value of `value` where it is a `code`.
    @_alwaysEmitIntoClient
    public var valueCode: String? {
        get { $value.primitive(choiceIndex: 5) }
        set { $value.setPrimitive(newValue, format: .code, choiceIndex: 5) }
    }

    /// The value of `value` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var valueDateTime: FHIRDateTime? {
        get { $value.primitive(choiceIndex: 6) }
        set { $value.setPrimitive(newValue, format: .dateTime, choiceIndex: 6) }
    }
}

extension R4.ValueSet.Expansion.Parameter {
    /// A choice of 7 types: string, boolean, integer, decimal, uri, code, dateTime.
    public indirect enum Value: FHIRChoice {
        case string(String)
        case boolean(Bool)
        case integer(Int)
        case decimal(FHIRDecimal)
        case uri(String)
        case code(String)
        case dateTime(FHIRDateTime)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 1:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 2:
                guard let value: Int = content.primitive() else { return nil }
                self = .integer(value)
            case 3:
                guard let value: FHIRDecimal = content.primitive() else { return nil }
                self = .decimal(value)
            case 4:
                guard let value: String = content.primitive() else { return nil }
                self = .uri(value)
            case 5:
                guard let value: String = content.primitive() else { return nil }
                self = .code(value)
            case 6:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 0)
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 1)
            case .integer(let value): ChoiceContent(primitive: value, format: .integer, choiceIndex: 2)
            case .decimal(let value): ChoiceContent(primitive: value, format: .decimal, choiceIndex: 3)
            case .uri(let value): ChoiceContent(primitive: value, format: .uri, choiceIndex: 4)
            case .code(let value): ChoiceContent(primitive: value, format: .code, choiceIndex: 5)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 6)
            }
        }
    }
}
