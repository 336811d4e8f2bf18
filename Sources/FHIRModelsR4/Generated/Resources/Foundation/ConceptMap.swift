// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ConceptMap. <https://hl7.org/fhir/R4/conceptmap.html>
    public struct ConceptMap: R4Resource {
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
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
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
        /// `source[x]`, 0..1: uri or canonical (ValueSet).
        @_alwaysEmitIntoClient @Choice public var source: R4.ConceptMap.Source?
        /// `target[x]`, 0..1: uri or canonical (ValueSet).
        @_alwaysEmitIntoClient @Choice public var target: R4.ConceptMap.Target?
        /// `group`, 0..*: ConceptMap.group.
        @_alwaysEmitIntoClient public var group: [R4.ConceptMap.Group] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 113 }

        /// The types that `source[x]` allows.
        public typealias Source = R4.UriOrCanonical

        /// The types that `target[x]` allows.
        public typealias Target = R4.UriOrCanonical
    }
}

extension R4.ConceptMap {
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
        identifier: R4.Identifier? = nil,
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
        source: R4.ConceptMap.Source? = nil,
        target: R4.ConceptMap.Target? = nil,
        group: [R4.ConceptMap.Group] = []
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
        self.source = source
        self.target = target
        self.group = group
    }

    /// The value of `source` where it is a `uri`.
    @_alwaysEmitIntoClient
    public var sourceUri: String? {
        get { $source.primitive(choiceIndex: 0) }
        set { $source.setPrimitive(newValue, format: .uri, choiceIndex: 0) }
    }

    /// The value of `source` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var sourceCanonical: String? {
        get { $source.primitive(choiceIndex: 1) }
        set { $source.setPrimitive(newValue, format: .canonical, choiceIndex: 1) }
    }

    /// The value of `target` where it is a `uri`.
    @_alwaysEmitIntoClient
    public var targetUri: String? {
        get { $target.primitive(choiceIndex: 0) }
        set { $target.setPrimitive(newValue, format: .uri, choiceIndex: 0) }
    }

    /// The value of `target` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var targetCanonical: String? {
        get { $target.primitive(choiceIndex: 1) }
        set { $target.setPrimitive(newValue, format: .canonical, choiceIndex: 1) }
    }
}

extension R4.ConceptMap {
    /// The structure of `ConceptMap.group`. <https://hl7.org/fhir/R4/conceptmap.html>
    public struct Group: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `source`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var source: String?
        /// `sourceVersion`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var sourceVersion: String?
        /// `target`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var target: String?
        /// `targetVersion`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var targetVersion: String?
        /// `element`, 1..*: ConceptMap.group.element.
        @_alwaysEmitIntoClient public var element: [R4.ConceptMap.Group.Element] = []
        /// `unmapped`, 0..1: ConceptMap.group.unmapped.
        @_alwaysEmitIntoClient @Boxed public var unmapped: R4.ConceptMap.Group.Unmapped?

        public init() {}
        @inlinable public static var typeID: UInt16 { 114 }
    }
}

extension R4.ConceptMap.Group {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        source: String? = nil,
        sourceVersion: String? = nil,
        target: String? = nil,
        targetVersion: String? = nil,
        element: [R4.ConceptMap.Group.Element] = [],
        unmapped: R4.ConceptMap.Group.Unmapped? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.source = source
        self.sourceVersion = sourceVersion
        self.target = target
        self.targetVersion = targetVersion
        self.element = element
        self.unmapped = unmapped
    }
}

extension R4.ConceptMap.Group {
    /// The structure of `ConceptMap.group.element`. <https://hl7.org/fhir/R4/conceptmap.html>
    public struct Element: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `display`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var display: String?
        /// `target`, 0..*: ConceptMap.group.element.target.
        @_alwaysEmitIntoClient public var target: [R4.ConceptMap.Group.Element.Target] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 115 }
    }
}

extension R4.ConceptMap.Group.Element {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: String? = nil,
        display: String? = nil,
        target: [R4.ConceptMap.Group.Element.Target] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.display = display
        self.target = target
    }
}

extension R4.ConceptMap.Group.Element {
    /// The structure of `ConceptMap.group.element.target`. <https://hl7.org/fhir/R4/conceptmap.html>
    public struct Target: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `display`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var display: String?
        /// `equivalence`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/concept-map-equivalence|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var equivalence: R4.ConceptMapEquivalence?
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?
        /// `dependsOn`, 0..*: ConceptMap.group.element.target.dependsOn.
        @_alwaysEmitIntoClient public var dependsOn: [R4.ConceptMap.Group.Element.Target.DependsOn] = []
        /// `product`, 0..*: ConceptMap.group.element.target.dependsOn.
        @_alwaysEmitIntoClient public var product: [R4.ConceptMap.Group.Element.Target.DependsOn] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 116 }
    }
}

extension R4.ConceptMap.Group.Element.Target {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: String? = nil,
        display: String? = nil,
        equivalence: R4.ConceptMapEquivalence? = nil,
        comment: String? = nil,
        dependsOn: [R4.ConceptMap.Group.Element.Target.DependsOn] = [],
        product: [R4.ConceptMap.Group.Element.Target.DependsOn] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.display = display
        self.equivalence = equivalence
        self.comment = comment
        self.dependsOn = dependsOn
        self.product = product
    }
}

extension R4.ConceptMap.Group.Element.Target {
    /// The structure of `ConceptMap.group.element.target.dependsOn`. <https://hl7.org/fhir/R4/conceptmap.html>
    public struct DependsOn: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `property`, 1..1: uri.
        @_alwaysEmitIntoClient @Primitive public var property: String?
        /// `system`, 0..1: canonical (CodeSystem).
        @_alwaysEmitIntoClient @Primitive public var system: String?
        /// `value`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var value: String?
        /// `display`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var display: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 117 }
    }
}

extension R4.ConceptMap.Group.Element.Target.DependsOn {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        property: String? = nil,
        system: String? = nil,
        value: String? = nil,
        display: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.property = property
        self.system = system
        self.value = value
        self.display = display
    }
}

extension R4.ConceptMap.Group {
    /// The structure of `ConceptMap.group.unmapped`. <https://hl7.org/fhir/R4/conceptmap.html>
    public struct Unmapped: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `mode`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var mode: R4.ConceptMapGroupUnmappedMode?
        /// `code`, 0..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `display`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var display: String?
        /// `url`, 0..1: canonical (ConceptMap).
        @_alwaysEmitIntoClient @Primitive public var url: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 118 }
    }
}

extension R4.ConceptMap.Group.Unmapped {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        mode: R4.ConceptMapGroupUnmappedMode? = nil,
        code: String? = nil,
        display: String? = nil,
        url: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.mode = mode
        self.code = code
        self.display = display
        self.url = url
    }
}
