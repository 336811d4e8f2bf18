// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ImplementationGuide. <https://hl7.org/fhir/R4/implementationguide.html>
    public struct ImplementationGuide: R4Resource {
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
        /// `copyright`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var copyright: String?
        /// `packageId`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var packageId: String?
        /// `license`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/spdx-license|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var license: R4.SPDXLicense?
        /// `fhirVersion`, 1..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/FHIR-version|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var fhirVersion: [R4.FHIRVersion]
        /// `dependsOn`, 0..*: ImplementationGuide.dependsOn.
        @_alwaysEmitIntoClient public var dependsOn: [R4.ImplementationGuide.DependsOn] = []
        /// `global`, 0..*: ImplementationGuide.global.
        @_alwaysEmitIntoClient public var global: [R4.ImplementationGuide.Global] = []
        /// `definition`, 0..1: ImplementationGuide.definition.
        @_alwaysEmitIntoClient @Boxed public var definition: R4.ImplementationGuide.Definition?
        /// `manifest`, 0..1: ImplementationGuide.manifest.
        @_alwaysEmitIntoClient @Boxed public var manifest: R4.ImplementationGuide.Manifest?

        public init() {}
        @inlinable public static var typeID: UInt16 { 298 }
    }
}

extension R4.ImplementationGuide {
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
        copyright: String? = nil,
        packageId: String? = nil,
        license: R4.SPDXLicense? = nil,
        fhirVersion: [R4.FHIRVersion] = [],
        dependsOn: [R4.ImplementationGuide.DependsOn] = [],
        global: [R4.ImplementationGuide.Global] = [],
        definition: R4.ImplementationGuide.Definition? = nil,
        manifest: R4.ImplementationGuide.Manifest? = nil
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
        self.copyright = copyright
        self.packageId = packageId
        self.license = license
        self.fhirVersion = fhirVersion
        self.dependsOn = dependsOn
        self.global = global
        self.definition = definition
        self.manifest = manifest
    }
}

extension R4.ImplementationGuide {
    /// The structure of `ImplementationGuide.definition`. <https://hl7.org/fhir/R4/implementationguide.html>
    public struct Definition: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `grouping`, 0..*: ImplementationGuide.definition.grouping.
        @_alwaysEmitIntoClient public var grouping: [R4.ImplementationGuide.Definition.Grouping] = []
        /// `resource`, 1..*: ImplementationGuide.definition.resource.
        @_alwaysEmitIntoClient public var resource: [R4.ImplementationGuide.Definition.Resource] = []
        /// `page`, 0..1: ImplementationGuide.definition.page.
        @_alwaysEmitIntoClient @Boxed public var page: R4.ImplementationGuide.Definition.Page?
        /// `parameter`, 0..*: ImplementationGuide.definition.parameter.
        @_alwaysEmitIntoClient public var parameter: [R4.ImplementationGuide.Definition.Parameter] = []
        /// `template`, 0..*: ImplementationGuide.definition.template.
        @_alwaysEmitIntoClient public var template: [R4.ImplementationGuide.Definition.Template] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 299 }
    }
}

extension R4.ImplementationGuide.Definition {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        grouping: [R4.ImplementationGuide.Definition.Grouping] = [],
        resource: [R4.ImplementationGuide.Definition.Resource] = [],
        page: R4.ImplementationGuide.Definition.Page? = nil,
        parameter: [R4.ImplementationGuide.Definition.Parameter] = [],
        template: [R4.ImplementationGuide.Definition.Template] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.grouping = grouping
        self.resource = resource
        self.page = page
        self.parameter = parameter
        self.template = template
    }
}

extension R4.ImplementationGuide.Definition {
    /// The structure of `ImplementationGuide.definition.grouping`. <https://hl7.org/fhir/R4/implementationguide.html>
    public struct Grouping: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 300 }
    }
}

extension R4.ImplementationGuide.Definition.Grouping {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        description: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.description = description
    }
}

extension R4.ImplementationGuide.Definition {
    /// The structure of `ImplementationGuide.definition.page`. <https://hl7.org/fhir/R4/implementationguide.html>
    public struct Page: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name[x]`, 1..1: url or Reference (Binary).
        @_alwaysEmitIntoClient @Choice public var name: R4.ImplementationGuide.Definition.Page.Name?
        /// `title`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `generation`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/guide-page-generation|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var generation: R4.GuidePageGeneration?
        /// `page`, 0..*: ImplementationGuide.definition.page.
        @_alwaysEmitIntoClient public var page: [R4.ImplementationGuide.Definition.Page] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 301 }
    }
}

extension R4.ImplementationGuide.Definition.Page {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: R4.ImplementationGuide.Definition.Page.Name? = nil,
        title: String? = nil,
        generation: R4.GuidePageGeneration? = nil,
        page: [R4.ImplementationGuide.Definition.Page] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.title = title
        self.generation = generation
        self.page = page
    }

    /// The value of `name` where it is a `url`.
    @_alwaysEmitIntoClient
    public var nameUrl: String? {
        get { $name.primitive(choiceIndex: 0) }
        set { $name.setPrimitive(newValue, format: .url, choiceIndex: 0) }
    }

    /// The value of `name` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var nameReference: R4.Reference? {
        get { $name.element(choiceIndex: 1) }
        set { $name.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.ImplementationGuide.Definition.Page {
    /// A choice of 2 types: url, reference.
    public indirect enum Name: FHIRChoice {
        case url(String)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: String = content.primitive() else { return nil }
                self = .url(value)
            case 1: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .url(let value): ChoiceContent(primitive: value, format: .url, choiceIndex: 0)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4.ImplementationGuide.Definition {
    /// The structure of `ImplementationGuide.definition.parameter`. <https://hl7.org/fhir/R4/implementationguide.html>
    public struct Parameter: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/guide-parameter-code|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var code: R4.GuideParameterCode?
        /// `value`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var value: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 302 }
    }
}

extension R4.ImplementationGuide.Definition.Parameter {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.GuideParameterCode? = nil,
        value: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.value = value
    }
}

extension R4.ImplementationGuide.Definition {
    /// The structure of `ImplementationGuide.definition.resource`. <https://hl7.org/fhir/R4/implementationguide.html>
    public struct Resource: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `reference`, 1..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var reference: R4.Reference?
        /// `fhirVersion`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/FHIR-version|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var fhirVersion: [R4.FHIRVersion]
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `example[x]`, 0..1: boolean or canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Choice public var example: R4.ImplementationGuide.Definition.Resource.Example?
        /// `groupingId`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var groupingId: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 303 }

        /// The types that `example[x]` allows.
        public typealias Example = R4.BooleanOrCanonical
    }
}

extension R4.ImplementationGuide.Definition.Resource {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        reference: R4.Reference? = nil,
        fhirVersion: [R4.FHIRVersion] = [],
        name: String? = nil,
        description: String? = nil,
        example: R4.ImplementationGuide.Definition.Resource.Example? = nil,
        groupingId: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.reference = reference
        self.fhirVersion = fhirVersion
        self.name = name
        self.description = description
        self.example = example
        self.groupingId = groupingId
    }

    /// The value of `example` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var exampleBoolean: Bool? {
        get { $example.primitive(choiceIndex: 0) }
        set { $example.setPrimitive(newValue, format: .boolean, choiceIndex: 0) }
    }

    /// The value of `example` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var exampleCanonical: String? {
        get { $example.primitive(choiceIndex: 1) }
        set { $example.setPrimitive(newValue, format: .canonical, choiceIndex: 1) }
    }
}

extension R4.ImplementationGuide.Definition {
    /// The structure of `ImplementationGuide.definition.template`. <https://hl7.org/fhir/R4/implementationguide.html>
    public struct Template: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `source`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var source: String?
        /// `scope`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var scope: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 304 }
    }
}

extension R4.ImplementationGuide.Definition.Template {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: String? = nil,
        source: String? = nil,
        scope: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.source = source
        self.scope = scope
    }
}

extension R4.ImplementationGuide {
    /// The structure of `ImplementationGuide.dependsOn`. <https://hl7.org/fhir/R4/implementationguide.html>
    public struct DependsOn: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `uri`, 1..1: canonical (ImplementationGuide).
        @_alwaysEmitIntoClient @Primitive public var uri: String?
        /// `packageId`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var packageId: String?
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 305 }
    }
}

extension R4.ImplementationGuide.DependsOn {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        uri: String? = nil,
        packageId: String? = nil,
        version: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.uri = uri
        self.packageId = packageId
        self.version = version
    }
}

extension R4.ImplementationGuide {
    /// The structure of `ImplementationGuide.global`. <https://hl7.org/fhir/R4/implementationguide.html>
    public struct Global: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.ResourceType?
        /// `profile`, 1..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var profile: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 306 }
    }
}

extension R4.ImplementationGuide.Global {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.ResourceType? = nil,
        profile: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.profile = profile
    }
}

extension R4.ImplementationGuide {
    /// The structure of `ImplementationGuide.manifest`. <https://hl7.org/fhir/R4/implementationguide.html>
    public struct Manifest: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `rendering`, 0..1: url.
        @_alwaysEmitIntoClient @Primitive public var rendering: String?
        /// `resource`, 1..*: ImplementationGuide.manifest.resource.
        @_alwaysEmitIntoClient public var resource: [R4.ImplementationGuide.Manifest.Resource] = []
        /// `page`, 0..*: ImplementationGuide.manifest.page.
        @_alwaysEmitIntoClient public var page: [R4.ImplementationGuide.Manifest.Page] = []
        /// `image`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var image: [String]
        /// `other`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var other: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 307 }
    }
}

extension R4.ImplementationGuide.Manifest {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        rendering: String? = nil,
        resource: [R4.ImplementationGuide.Manifest.Resource] = [],
        page: [R4.ImplementationGuide.Manifest.Page] = [],
        image: [String] = [],
        other: [String] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.rendering = rendering
        self.resource = resource
        self.page = page
        self.image = image
        self.other = other
    }
}

extension R4.ImplementationGuide.Manifest {
    /// The structure of `ImplementationGuide.manifest.page`. <https://hl7.org/fhir/R4/implementationguide.html>
    public struct Page: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `anchor`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var anchor: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 308 }
    }
}

extension R4.ImplementationGuide.Manifest.Page {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        title: String? = nil,
        anchor: [String] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.title = title
        self.anchor = anchor
    }
}

extension R4.ImplementationGuide.Manifest {
    /// The structure of `ImplementationGuide.manifest.resource`. <https://hl7.org/fhir/R4/implementationguide.html>
    public struct Resource: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `reference`, 1..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var reference: R4.Reference?
        /// `example[x]`, 0..1: boolean or canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Choice public var example: R4.ImplementationGuide.Manifest.Resource.Example?
        /// `relativePath`, 0..1: url.
        @_alwaysEmitIntoClient @Primitive public var relativePath: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 309 }

        /// The types that `example[x]` allows.
        public typealias Example = R4.BooleanOrCanonical
    }
}

extension R4.ImplementationGuide.Manifest.Resource {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        reference: R4.Reference? = nil,
        example: R4.ImplementationGuide.Manifest.Resource.Example? = nil,
        relativePath: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.reference = reference
        self.example = example
        self.relativePath = relativePath
    }

    /// The value of `example` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var exampleBoolean: Bool? {
        get { $example.primitive(choiceIndex: 0) }
        set { $example.setPrimitive(newValue, format: .boolean, choiceIndex: 0) }
    }

    /// The value of `example` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var exampleCanonical: String? {
        get { $example.primitive(choiceIndex: 1) }
        set { $example.setPrimitive(newValue, format: .canonical, choiceIndex: 1) }
    }
}
