// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource StructureMap. <https://hl7.org/fhir/R4/structuremap.html>
    public struct StructureMap: R4Resource {
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
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `name`, 1..1: string.
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
        /// `structure`, 0..*: StructureMap.structure.
        @_alwaysEmitIntoClient public var structure: [R4.StructureMap.Structure] = []
        /// `import`, 0..*: canonical (StructureMap).
        @_alwaysEmitIntoClient @Primitives public var `import`: [String]
        /// `group`, 1..*: StructureMap.group.
        @_alwaysEmitIntoClient public var group: [R4.StructureMap.Group] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 544 }
    }
}

extension R4.StructureMap {
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
        structure: [R4.StructureMap.Structure] = [],
        `import`: [String] = [],
        group: [R4.StructureMap.Group] = []
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
        self.structure = structure
        self.`import` = `import`
        self.group = group
    }
}

extension R4.StructureMap {
    /// The structure of `StructureMap.group`. <https://hl7.org/fhir/R4/structuremap.html>
    public struct Group: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `extends`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var extends: String?
        /// `typeMode`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/map-group-type-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var typeMode: R4.StructureMapGroupTypeMode?
        /// `documentation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?
        /// `input`, 1..*: StructureMap.group.input.
        @_alwaysEmitIntoClient public var input: [R4.StructureMap.Group.Input] = []
        /// `rule`, 1..*: StructureMap.group.rule.
        @_alwaysEmitIntoClient public var rule: [R4.StructureMap.Group.Rule] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 545 }
    }
}

extension R4.StructureMap.Group {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        extends: String? = nil,
        typeMode: R4.StructureMapGroupTypeMode? = nil,
        documentation: String? = nil,
        input: [R4.StructureMap.Group.Input] = [],
        rule: [R4.StructureMap.Group.Rule] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.extends = extends
        self.typeMode = typeMode
        self.documentation = documentation
        self.input = input
        self.rule = rule
    }
}

extension R4.StructureMap.Group {
    /// The structure of `StructureMap.group.input`. <https://hl7.org/fhir/R4/structuremap.html>
    public struct Input: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `type`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var type: String?
        /// `mode`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/map-input-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var mode: R4.StructureMapInputMode?
        /// `documentation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 546 }
    }
}

extension R4.StructureMap.Group.Input {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        type: String? = nil,
        mode: R4.StructureMapInputMode? = nil,
        documentation: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.type = type
        self.mode = mode
        self.documentation = documentation
    }
}

extension R4.StructureMap.Group {
    /// The structure of `StructureMap.group.rule`. <https://hl7.org/fhir/R4/structuremap.html>
    public struct Rule: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `source`, 1..*: StructureMap.group.rule.source.
        @_alwaysEmitIntoClient public var source: [R4.StructureMap.Group.Rule.Source] = []
        /// `target`, 0..*: StructureMap.group.rule.target.
        @_alwaysEmitIntoClient public var target: [R4.StructureMap.Group.Rule.Target] = []
        /// `rule`, 0..*: StructureMap.group.rule.
        @_alwaysEmitIntoClient public var rule: [R4.StructureMap.Group.Rule] = []
        /// `dependent`, 0..*: StructureMap.group.rule.dependent.
        @_alwaysEmitIntoClient public var dependent: [R4.StructureMap.Group.Rule.Dependent] = []
        /// `documentation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 547 }
    }
}

extension R4.StructureMap.Group.Rule {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        source: [R4.StructureMap.Group.Rule.Source] = [],
        target: [R4.StructureMap.Group.Rule.Target] = [],
        rule: [R4.StructureMap.Group.Rule] = [],
        dependent: [R4.StructureMap.Group.Rule.Dependent] = [],
        documentation: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.source = source
        self.target = target
        self.rule = rule
        self.dependent = dependent
        self.documentation = documentation
    }
}

extension R4.StructureMap.Group.Rule {
    /// The structure of `StructureMap.group.rule.dependent`. <https://hl7.org/fhir/R4/structuremap.html>
    public struct Dependent: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `variable`, 1..*: string.
        @_alwaysEmitIntoClient @Primitives public var variable: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 548 }
    }
}

extension R4.StructureMap.Group.Rule.Dependent {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        variable: [String] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.variable = variable
    }
}

extension R4.StructureMap.Group.Rule {
    /// The structure of `StructureMap.group.rule.source`. <https://hl7.org/fhir/R4/structuremap.html>
    public struct Source: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `context`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var context: String?
        /// `min`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var min: Int?
        /// `max`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var max: String?
        /// `type`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var type: String?
        /// `defaultValue[x]`, 0..1: 50 types.
        @_alwaysEmitIntoClient @Choice public var defaultValue: R4.StructureMap.Group.Rule.Source.DefaultValue?
        /// `element`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var element: String?
        /// `listMode`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/map-source-list-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var listMode: R4.StructureMapSourceListMode?
        /// `variable`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var variable: String?
        /// `condition`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var condition: String?
        /// `check`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var check: String?
        /// `logMessage`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var logMessage: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 549 }

        /// The types that `defaultValue[x]` allows.
        public typealias DefaultValue = R4.OpenValue
    }
}

extension R4.StructureMap.Group.Rule.Source {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        context: String? = nil,
        min: Int? = nil,
        max: String? = nil,
        type: String? = nil,
        defaultValue: R4.StructureMap.Group.Rule.Source.DefaultValue? = nil,
        element: String? = nil,
        listMode: R4.StructureMapSourceListMode? = nil,
        variable: String? = nil,
        condition: String? = nil,
        check: String? = nil,
        logMessage: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.context = context
        self.min = min
        self.max = max
        self.type = type
        self.defaultValue = defaultValue
        self.element = element
        self.listMode = listMode
        self.variable = variable
        self.condition = condition
        self.check = check
        self.logMessage = logMessage
    }

    /// The value of `defaultValue` where it is a `base64Binary`.
    @_alwaysEmitIntoClient
    public var defaultValueBase64Binary: Base64Binary? {
        get { $defaultValue.primitive(choiceIndex: 0) }
        set { $defaultValue.setPrimitive(newValue, format: .base64Binary, choiceIndex: 0) }
    }

    /// The value of `defaultValue` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var defaultValueBoolean: Bool? {
        get { $defaultValue.primitive(choiceIndex: 1) }
        set { $defaultValue.setPrimitive(newValue, format: .boolean, choiceIndex: 1) }
    }

    /// The value of `defaultValue` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var defaultValueCanonical: String? {
        get { $defaultValue.primitive(choiceIndex: 2) }
        set { $defaultValue.setPrimitive(newValue, format: .canonical, choiceIndex: 2) }
    }

    /// The value of `defaultValue` where it is a `code`.
    @_alwaysEmitIntoClient
    public var defaultValueCode: String? {
        get { $defaultValue.primitive(choiceIndex: 3) }
        set { $defaultValue.setPrimitive(newValue, format: .code, choiceIndex: 3) }
    }

    /// The value of `defaultValue` where it is a `date`.
    @_alwaysEmitIntoClient
    public var defaultValueDate: FHIRDate? {
        get { $defaultValue.primitive(choiceIndex: 4) }
        set { $defaultValue.setPrimitive(newValue, format: .date, choiceIndex: 4) }
    }

    /// The value of `defaultValue` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var defaultValueDateTime: FHIRDateTime? {
        get { $defaultValue.primitive(choiceIndex: 5) }
        set { $defaultValue.setPrimitive(newValue, format: .dateTime, choiceIndex: 5) }
    }

    /// The value of `defaultValue` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var defaultValueDecimal: FHIRDecimal? {
        get { $defaultValue.primitive(choiceIndex: 6) }
        set { $defaultValue.setPrimitive(newValue, format: .decimal, choiceIndex: 6) }
    }

    /// The value of `defaultValue` where it is an `id`.
    @_alwaysEmitIntoClient
    public var defaultValueId: String? {
        get { $defaultValue.primitive(choiceIndex: 7) }
        set { $defaultValue.setPrimitive(newValue, format: .id, choiceIndex: 7) }
    }

    /// The value of `defaultValue` where it is an `instant`.
    @_alwaysEmitIntoClient
    public var defaultValueInstant: FHIRInstant? {
        get { $defaultValue.primitive(choiceIndex: 8) }
        set { $defaultValue.setPrimitive(newValue, format: .instant, choiceIndex: 8) }
    }

    /// The value of `defaultValue` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var defaultValueInteger: Int? {
        get { $defaultValue.primitive(choiceIndex: 9) }
        set { $defaultValue.setPrimitive(newValue, format: .integer, choiceIndex: 9) }
    }

    /// The value of `defaultValue` where it is a `markdown`.
    @_alwaysEmitIntoClient
    public var defaultValueMarkdown: String? {
        get { $defaultValue.primitive(choiceIndex: 10) }
        set { $defaultValue.setPrimitive(newValue, format: .markdown, choiceIndex: 10) }
    }

    /// The value of `defaultValue` where it is an `oid`.
    @_alwaysEmitIntoClient
    public var defaultValueOid: String? {
        get { $defaultValue.primitive(choiceIndex: 11) }
        set { $defaultValue.setPrimitive(newValue, format: .oid, choiceIndex: 11) }
    }

    /// The value of `defaultValue` where it is a `positiveInt`.
    @_alwaysEmitIntoClient
    public var defaultValuePositiveInt: Int? {
        get { $defaultValue.primitive(choiceIndex: 12) }
        set { $defaultValue.setPrimitive(newValue, format: .positiveInt, choiceIndex: 12) }
    }

    /// The value of `defaultValue` where it is a `string`.
    @_alwaysEmitIntoClient
    public var defaultValueString: String? {
        get { $defaultValue.primitive(choiceIndex: 13) }
        set { $defaultValue.setPrimitive(newValue, format: .string, choiceIndex: 13) }
    }

    /// The value of `defaultValue` where it is a `time`.
    @_alwaysEmitIntoClient
    public var defaultValueTime: FHIRTime? {
        get { $defaultValue.primitive(choiceIndex: 14) }
        set { $defaultValue.setPrimitive(newValue, format: .time, choiceIndex: 14) }
    }

    /// The value of `defaultValue` where it is an `unsignedInt`.
    @_alwaysEmitIntoClient
    public var defaultValueUnsignedInt: Int? {
        get { $defaultValue.primitive(choiceIndex: 15) }
        set { $defaultValue.setPrimitive(newValue, format: .unsignedInt, choiceIndex: 15) }
    }

    /// The value of `defaultValue` where it is a `uri`.
    @_alwaysEmitIntoClient
    public var defaultValueUri: String? {
        get { $defaultValue.primitive(choiceIndex: 16) }
        set { $defaultValue.setPrimitive(newValue, format: .uri, choiceIndex: 16) }
    }

    /// The value of `defaultValue` where it is a `url`.
    @_alwaysEmitIntoClient
    public var defaultValueUrl: String? {
        get { $defaultValue.primitive(choiceIndex: 17) }
        set { $defaultValue.setPrimitive(newValue, format: .url, choiceIndex: 17) }
    }

    /// The value of `defaultValue` where it is a `uuid`.
    @_alwaysEmitIntoClient
    public var defaultValueUuid: String? {
        get { $defaultValue.primitive(choiceIndex: 18) }
        set { $defaultValue.setPrimitive(newValue, format: .uuid, choiceIndex: 18) }
    }

    /// The value of `defaultValue` where it is an `address`.
    @_alwaysEmitIntoClient
    public var defaultValueAddress: R4.Address? {
        get { $defaultValue.element(choiceIndex: 19) }
        set { $defaultValue.setElement(newValue, choiceIndex: 19) }
    }

    /// The value of `defaultValue` where it is an `age`.
    @_alwaysEmitIntoClient
    public var defaultValueAge: R4.Age? {
        get { $defaultValue.element(choiceIndex: 20) }
        set { $defaultValue.setElement(newValue, choiceIndex: 20) }
    }

    /// The value of `defaultValue` where it is an `annotation`.
    @_alwaysEmitIntoClient
    public var defaultValueAnnotation: R4.Annotation? {
        get { $defaultValue.element(choiceIndex: 21) }
        set { $defaultValue.setElement(newValue, choiceIndex: 21) }
    }

    /// The value of `defaultValue` where it is an `attachment`.
    @_alwaysEmitIntoClient
    public var defaultValueAttachment: R4.Attachment? {
        get { $defaultValue.element(choiceIndex: 22) }
        set { $defaultValue.setElement(newValue, choiceIndex: 22) }
    }

    /// The value of `defaultValue` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var defaultValueCodeableConcept: R4.CodeableConcept? {
        get { $defaultValue.element(choiceIndex: 23) }
        set { $defaultValue.setElement(newValue, choiceIndex: 23) }
    }

    /// The value of `defaultValue` where it is a `coding`.
    @_alwaysEmitIntoClient
    public var defaultValueCoding: R4.Coding? {
        get { $defaultValue.element(choiceIndex: 24) }
        set { $defaultValue.setElement(newValue, choiceIndex: 24) }
    }

    /// The value of `defaultValue` where it is a `contactPoint`.
    @_alwaysEmitIntoClient
    public var defaultValueContactPoint: R4.ContactPoint? {
        get { $defaultValue.element(choiceIndex: 25) }
        set { $defaultValue.setElement(newValue, choiceIndex: 25) }
    }

    /// The value of `defaultValue` where it is a `count`.
    @_alwaysEmitIntoClient
    public var defaultValueCount: R4.Count? {
        get { $defaultValue.element(choiceIndex: 26) }
        set { $defaultValue.setElement(newValue, choiceIndex: 26) }
    }

    /// The value of `defaultValue` where it is a `distance`.
    @_alwaysEmitIntoClient
    public var defaultValueDistance: R4.Distance? {
        get { $defaultValue.element(choiceIndex: 27) }
        set { $defaultValue.setElement(newValue, choiceIndex: 27) }
    }

    /// The value of `defaultValue` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var defaultValueDuration: R4.Duration? {
        get { $defaultValue.element(choiceIndex: 28) }
        set { $defaultValue.setElement(newValue, choiceIndex: 28) }
    }

    /// The value of `defaultValue` where it is a `humanName`.
    @_alwaysEmitIntoClient
    public var defaultValueHumanName: R4.HumanName? {
        get { $defaultValue.element(choiceIndex: 29) }
        set { $defaultValue.setElement(newValue, choiceIndex: 29) }
    }

    /// The value of `defaultValue` where it is an `identifier`.
    @_alwaysEmitIntoClient
    public var defaultValueIdentifier: R4.Identifier? {
        get { $defaultValue.element(choiceIndex: 30) }
        set { $defaultValue.setElement(newValue, choiceIndex: 30) }
    }

    /// The value of `defaultValue` where it is a `money`.
    @_alwaysEmitIntoClient
    public var defaultValueMoney: R4.Money? {
        get { $defaultValue.element(choiceIndex: 31) }
        set { $defaultValue.setElement(newValue, choiceIndex: 31) }
    }

    /// The value of `defaultValue` where it is a `period`.
    @_alwaysEmitIntoClient
    public var defaultValuePeriod: R4.Period? {
        get { $defaultValue.element(choiceIndex: 32) }
        set { $defaultValue.setElement(newValue, choiceIndex: 32) }
    }

    /// The value of `defaultValue` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var defaultValueQuantity: R4.Quantity? {
        get { $defaultValue.element(choiceIndex: 33) }
        set { $defaultValue.setElement(newValue, choiceIndex: 33) }
    }

    /// The value of `defaultValue` where it is a `range`.
    @_alwaysEmitIntoClient
    public var defaultValueRange: R4.Range? {
        get { $defaultValue.element(choiceIndex: 34) }
        set { $defaultValue.setElement(newValue, choiceIndex: 34) }
    }

    /// The value of `defaultValue` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var defaultValueRatio: R4.Ratio? {
        get { $defaultValue.element(choiceIndex: 35) }
        set { $defaultValue.setElement(newValue, choiceIndex: 35) }
    }

    /// The value of `defaultValue` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var defaultValueReference: R4.Reference? {
        get { $defaultValue.element(choiceIndex: 36) }
        set { $defaultValue.setElement(newValue, choiceIndex: 36) }
    }

    /// The value of `defaultValue` where it is a `sampledData`.
    @_alwaysEmitIntoClient
    public var defaultValueSampledData: R4.SampledData? {
        get { $defaultValue.element(choiceIndex: 37) }
        set { $defaultValue.setElement(newValue, choiceIndex: 37) }
    }

    /// The value of `defaultValue` where it is a `signature`.
    @_alwaysEmitIntoClient
    public var defaultValueSignature: R4.Signature? {
        get { $defaultValue.element(choiceIndex: 38) }
        set { $defaultValue.setElement(newValue, choiceIndex: 38) }
    }

    /// The value of `defaultValue` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var defaultValueTiming: R4.Timing? {
        get { $defaultValue.element(choiceIndex: 39) }
        set { $defaultValue.setElement(newValue, choiceIndex: 39) }
    }

    /// The value of `defaultValue` where it is a `contactDetail`.
    @_alwaysEmitIntoClient
    public var defaultValueContactDetail: R4.ContactDetail? {
        get { $defaultValue.element(choiceIndex: 40) }
        set { $defaultValue.setElement(newValue, choiceIndex: 40) }
    }

    /// The value of `defaultValue` where it is a `contributor`.
    @_alwaysEmitIntoClient
    public var defaultValueContributor: R4.Contributor? {
        get { $defaultValue.element(choiceIndex: 41) }
        set { $defaultValue.setElement(newValue, choiceIndex: 41) }
    }

    /// The value of `defaultValue` where it is a `dataRequirement`.
    @_alwaysEmitIntoClient
    public var defaultValueDataRequirement: R4.DataRequirement? {
        get { $defaultValue.element(choiceIndex: 42) }
        set { $defaultValue.setElement(newValue, choiceIndex: 42) }
    }

    /// The value of `defaultValue` where it is an `expression`.
    @_alwaysEmitIntoClient
    public var defaultValueExpression: R4.Expression? {
        get { $defaultValue.element(choiceIndex: 43) }
        set { $defaultValue.setElement(newValue, choiceIndex: 43) }
    }

    /// The value of `defaultValue` where it is a `parameterDefinition`.
    @_alwaysEmitIntoClient
    public var defaultValueParameterDefinition: R4.ParameterDefinition? {
        get { $defaultValue.element(choiceIndex: 44) }
        set { $defaultValue.setElement(newValue, choiceIndex: 44) }
    }

    /// The value of `defaultValue` where it is a `relatedArtifact`.
    @_alwaysEmitIntoClient
    public var defaultValueRelatedArtifact: R4.RelatedArtifact? {
        get { $defaultValue.element(choiceIndex: 45) }
        set { $defaultValue.setElement(newValue, choiceIndex: 45) }
    }

    /// The value of `defaultValue` where it is a `triggerDefinition`.
    @_alwaysEmitIntoClient
    public var defaultValueTriggerDefinition: R4.TriggerDefinition? {
        get { $defaultValue.element(choiceIndex: 46) }
        set { $defaultValue.setElement(newValue, choiceIndex: 46) }
    }

    /// The value of `defaultValue` where it is a `usageContext`.
    @_alwaysEmitIntoClient
    public var defaultValueUsageContext: R4.UsageContext? {
        get { $defaultValue.element(choiceIndex: 47) }
        set { $defaultValue.setElement(newValue, choiceIndex: 47) }
    }

    /// The value of `defaultValue` where it is a `dosage`.
    @_alwaysEmitIntoClient
    public var defaultValueDosage: R4.Dosage? {
        get { $defaultValue.element(choiceIndex: 48) }
        set { $defaultValue.setElement(newValue, choiceIndex: 48) }
    }

    /// The value of `defaultValue` where it is a `meta`.
    @_alwaysEmitIntoClient
    public var defaultValueMeta: R4.Meta? {
        get { $defaultValue.element(choiceIndex: 49) }
        set { $defaultValue.setElement(newValue, choiceIndex: 49) }
    }
}

extension R4.StructureMap.Group.Rule {
    /// The structure of `StructureMap.group.rule.target`. <https://hl7.org/fhir/R4/structuremap.html>
    public struct Target: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `context`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var context: String?
        /// `contextType`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/map-context-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var contextType: R4.StructureMapContextType?
        /// `element`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var element: String?
        /// `variable`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var variable: String?
        /// `listMode`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/map-target-list-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var listMode: [R4.StructureMapTargetListMode]
        /// `listRuleId`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var listRuleId: String?
        /// `transform`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/map-transform|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var transform: R4.StructureMapTransform?
        /// `parameter`, 0..*: StructureMap.group.rule.target.parameter.
        @_alwaysEmitIntoClient public var parameter: [R4.StructureMap.Group.Rule.Target.Parameter] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 550 }
    }
}

extension R4.StructureMap.Group.Rule.Target {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        context: String? = nil,
        contextType: R4.StructureMapContextType? = nil,
        element: String? = nil,
        variable: String? = nil,
        listMode: [R4.StructureMapTargetListMode] = [],
        listRuleId: String? = nil,
        transform: R4.StructureMapTransform? = nil,
        parameter: [R4.StructureMap.Group.Rule.Target.Parameter] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.context = context
        self.contextType = contextType
        self.element = element
        self.variable = variable
        self.listMode = listMode
        self.listRuleId = listRuleId
        self.transform = transform
        self.parameter = parameter
    }
}

extension R4.StructureMap.Group.Rule.Target {
    /// The structure of `StructureMap.group.rule.target.parameter`. <https://hl7.org/fhir/R4/structuremap.html>
    public struct Parameter: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `value[x]`, 1..1: id, string, boolean, integer or decimal.
        @_alwaysEmitIntoClient @Choice public var value: R4.StructureMap.Group.Rule.Target.Parameter.Value?

        public init() {}
        @inlinable public static var typeID: UInt16 { 551 }
    }
}

extension R4.StructureMap.Group.Rule.Target.Parameter {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        value: R4.StructureMap.Group.Rule.Target.Parameter.Value? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.value = value
    }

    /// The value of `value` where it is an `id`.
    @_alwaysEmitIntoClient
    public var valueId: String? {
        get { $value.primitive(choiceIndex: 0) }
        set { $value.setPrimitive(newValue, format: .id, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `string`.
    @_alwaysEmitIntoClient
    public var valueString: String? {
        get { $value.primitive(choiceIndex: 1) }
        set { $value.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var valueBoolean: Bool? {
        get { $value.primitive(choiceIndex: 2) }
        set { $value.setPrimitive(newValue, format: .boolean, choiceIndex: 2) }
    }

    /// The value of `value` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var valueInteger: Int? {
        get { $value.primitive(choiceIndex: 3) }
        set { $value.setPrimitive(newValue, format: .integer, choiceIndex: 3) }
    }

    /// The value of `value` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var valueDecimal: FHIRDecimal? {
        get { $value.primitive(choiceIndex: 4) }
        set { $value.setPrimitive(newValue, format: .decimal, choiceIndex: 4) }
    }
}

extension R4.StructureMap.Group.Rule.Target.Parameter {
    /// A choice of 5 types: id, string, boolean, integer, decimal.
    public indirect enum Value: FHIRChoice {
        case id(String)
        case string(String)
        case boolean(Bool)
        case integer(Int)
        case decimal(FHIRDecimal)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: String = content.primitive() else { return nil }
                self = .id(value)
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 2:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 3:
                guard let value: Int = content.primitive() else { return nil }
                self = .integer(value)
            case 4:
                guard let value: FHIRDecimal = content.primitive() else { return nil }
                self = .decimal(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .id(let value): ChoiceContent(primitive: value, format: .id, choiceIndex: 0)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 1)
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 2)
            case .integer(let value): ChoiceContent(primitive: value, format: .integer, choiceIndex: 3)
            case .decimal(let value): ChoiceContent(primitive: value, format: .decimal, choiceIndex: 4)
            }
        }
    }
}

extension R4.StructureMap {
    /// The structure of `StructureMap.structure`. <https://hl7.org/fhir/R4/structuremap.html>
    public struct Structure: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `url`, 1..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `mode`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/map-model-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var mode: R4.StructureMapModelMode?
        /// `alias`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var alias: String?
        /// `documentation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 552 }
    }
}

extension R4.StructureMap.Structure {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        url: String? = nil,
        mode: R4.StructureMapModelMode? = nil,
        alias: String? = nil,
        documentation: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.url = url
        self.mode = mode
        self.alias = alias
        self.documentation = documentation
    }
}
