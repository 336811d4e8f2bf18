// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource CodeSystem. <https://hl7.org/fhir/R4/codesystem.html>
    public struct CodeSystem: R4Resource {
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
        /// `purpose`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var purpose: String?
        /// `copyright`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var copyright: String?
        /// `caseSensitive`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var caseSensitive: Bool?
        /// `valueSet`, 0..1: canonical (ValueSet).
        @_alwaysEmitIntoClient @Primitive public var valueSet: String?
        /// `hierarchyMeaning`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var hierarchyMeaning: R4.CodeSystemHierarchyMeaning?
        /// `compositional`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var compositional: Bool?
        /// `versionNeeded`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var versionNeeded: Bool?
        /// `content`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/codesystem-content-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var content: R4.CodeSystemContentMode?
        /// `supplements`, 0..1: canonical (CodeSystem).
        @_alwaysEmitIntoClient @Primitive public var supplements: String?
        /// `count`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var count: Int?
        /// `filter`, 0..*: CodeSystem.filter.
        @_alwaysEmitIntoClient public var filter: [R4.CodeSystem.Filter] = []
        /// `property`, 0..*: CodeSystem.property.
        @_alwaysEmitIntoClient public var property: [R4.CodeSystem.Property] = []
        /// `concept`, 0..*: CodeSystem.concept.
        @_alwaysEmitIntoClient public var concept: [R4.CodeSystem.Concept] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 94 }
    }
}

extension R4.CodeSystem {
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
        purpose: String? = nil,
        copyright: String? = nil,
        caseSensitive: Bool? = nil,
        valueSet: String? = nil,
        hierarchyMeaning: R4.CodeSystemHierarchyMeaning? = nil,
        compositional: Bool? = nil,
        versionNeeded: Bool? = nil,
        content: R4.CodeSystemContentMode? = nil,
        supplements: String? = nil,
        count: Int? = nil,
        filter: [R4.CodeSystem.Filter] = [],
        property: [R4.CodeSystem.Property] = [],
        concept: [R4.CodeSystem.Concept] = []
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
        self.purpose = purpose
        self.copyright = copyright
        self.caseSensitive = caseSensitive
        self.valueSet = valueSet
        self.hierarchyMeaning = hierarchyMeaning
        self.compositional = compositional
        self.versionNeeded = versionNeeded
        self.content = content
        self.supplements = supplements
        self.count = count
        self.filter = filter
        self.property = property
        self.concept = concept
    }
}

extension R4.CodeSystem {
    /// The structure of `CodeSystem.concept`. <https://hl7.org/fhir/R4/codesystem.html>
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
        /// `definition`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var definition: String?
        /// `designation`, 0..*: CodeSystem.concept.designation.
        @_alwaysEmitIntoClient public var designation: [R4.CodeSystem.Concept.Designation] = []
        /// `property`, 0..*: CodeSystem.concept.property.
        @_alwaysEmitIntoClient public var property: [R4.CodeSystem.Concept.Property] = []
        /// `concept`, 0..*: CodeSystem.concept.
        @_alwaysEmitIntoClient public var concept: [R4.CodeSystem.Concept] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 95 }
    }
}

extension R4.CodeSystem.Concept {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: String? = nil,
        display: String? = nil,
        definition: String? = nil,
        designation: [R4.CodeSystem.Concept.Designation] = [],
        property: [R4.CodeSystem.Concept.Property] = [],
        concept: [R4.CodeSystem.Concept] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.display = display
        self.definition = definition
        self.designation = designation
        self.property = property
        self.concept = concept
    }
}

extension R4.CodeSystem.Concept {
    /// The structure of `CodeSystem.concept.designation`. <https://hl7.org/fhir/R4/codesystem.html>
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
        @inlinable public static var typeID: UInt16 { 96 }
    }
}

extension R4.CodeSystem.Concept.Designation {
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

extension R4.CodeSystem.Concept {
    /// The structure of `CodeSystem.concept.property`. <https://hl7.org/fhir/R4/codesystem.html>
    public struct Property: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `value[x]`, 1..1: code, Coding, string, integer, boolean, dateTime or decimal.
        @_alwaysEmitIntoClient @Choice public var value: R4.CodeSystem.Concept.Property.Value?

        public init() {}
        @inlinable public static var typeID: UInt16 { 97 }
    }
}

extension R4.CodeSystem.Concept.Property {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: String? = nil,
        value: R4.CodeSystem.Concept.Property.Value? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.value = value
    }

    /// The value of `value` where it is a `code`.
    @_alwaysEmitIntoClient
    public var valueCode: String? {
        get { $value.primitive(choiceIndex: 0) }
        set { $value.setPrimitive(newValue, format: .code, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `coding`.
    @_alwaysEmitIntoClient
    public var valueCoding: R4.Coding? {
        get { $value.element(choiceIndex: 1) }
        set { $value.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `string`.
    @_alwaysEmitIntoClient
    public var valueString: String? {
        get { $value.primitive(choiceIndex: 2) }
        set { $value.setPrimitive(newValue, format: .string, choiceIndex: 2) }
    }

    /// The value of `value` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var valueInteger: Int? {
        get { $value.primitive(choiceIndex: 3) }
        set { $value.setPrimitive(newValue, format: .integer, choiceIndex: 3) }
    }

    /// The value of `value` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var valueBoolean: Bool? {
        get { $value.primitive(choiceIndex: 4) }
        set { $value.setPrimitive(newValue, format: .boolean, choiceIndex: 4) }
    }

    /// The value of `value` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var valueDateTime: FHIRDateTime? {
        get { $value.primitive(choiceIndex: 5) }
        set { $value.setPrimitive(newValue, format: .dateTime, choiceIndex: 5) }
    }

    /// The value of `value` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var valueDecimal: FHIRDecimal? {
        get { $value.primitive(choiceIndex: 6) }
        set { $value.setPrimitive(newValue, format: .decimal, choiceIndex: 6) }
    }
}

extension R4.CodeSystem.Concept.Property {
    /// A choice of 7 types: code, coding, string, integer, boolean, dateTime, decimal.
    public indirect enum Value: FHIRChoice {
        case code(String)
        case coding(R4.Coding)
        case string(String)
        case integer(Int)
        case boolean(Bool)
        case dateTime(FHIRDateTime)
        case decimal(FHIRDecimal)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: String = content.primitive() else { return nil }
                self = .code(value)
            case 1: self = .coding(content.element())
            case 2:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 3:
                guard let value: Int = content.primitive() else { return nil }
                self = .integer(value)
            case 4:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 5:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 6:
                guard let value: FHIRDecimal = content.primitive() else { return nil }
                self = .decimal(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .code(let value): ChoiceContent(primitive: value, format: .code, choiceIndex: 0)
            case .coding(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 2)
            case .integer(let value): ChoiceContent(primitive: value, format: .integer, choiceIndex: 3)
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 4)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 5)
            case .decimal(let value): ChoiceContent(primitive: value, format: .decimal, choiceIndex: 6)
            }
        }
    }
}

extension R4.CodeSystem {
    /// The structure of `CodeSystem.filter`. <https://hl7.org/fhir/R4/codesystem.html>
    public struct Filter: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `operator`, 1..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/filter-operator|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var `operator`: [R4.FilterOperator]
        /// `value`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var value: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 98 }
    }
}

extension R4.CodeSystem.Filter {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: String? = nil,
        description: String? = nil,
        `operator`: [R4.FilterOperator] = [],
        value: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.description = description
        self.`operator` = `operator`
        self.value = value
    }
}

extension R4.CodeSystem {
    /// The structure of `CodeSystem.property`. <https://hl7.org/fhir/R4/codesystem.html>
    public struct Property: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `uri`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var uri: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/concept-property-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.PropertyType?

        public init() {}
        @inlinable public static var typeID: UInt16 { 99 }
    }
}

extension R4.CodeSystem.Property {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: String? = nil,
        uri: String? = nil,
        description: String? = nil,
        type: R4.PropertyType? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.uri = uri
        self.description = description
        self.type = type
    }
}
