// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource StructureDefinition. <https://hl7.org/fhir/R4/structuredefinition.html>
    public struct StructureDefinition: R4Resource {
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
        /// `keyword`, 0..*: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/definition-use>.
        @_alwaysEmitIntoClient public var keyword: [R4.Coding] = []
        /// `fhirVersion`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/FHIR-version|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var fhirVersion: R4.FHIRVersion?
        /// `mapping`, 0..*: StructureDefinition.mapping.
        @_alwaysEmitIntoClient public var mapping: [R4.StructureDefinition.Mapping] = []
        /// `kind`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/structure-definition-kind|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var kind: R4.StructureDefinitionKind?
        /// `abstract`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var abstract: Bool?
        /// `context`, 0..*: StructureDefinition.context.
        @_alwaysEmitIntoClient public var context: [R4.StructureDefinition.Context] = []
        /// `contextInvariant`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var contextInvariant: [String]
        /// `type`, 1..1: uri. Codes: extensible, <http://hl7.org/fhir/ValueSet/defined-types>.
        @_alwaysEmitIntoClient @Primitive public var type: String?
        /// `baseDefinition`, 0..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var baseDefinition: String?
        /// `derivation`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/type-derivation-rule|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var derivation: R4.TypeDerivationRule?
        /// `snapshot`, 0..1: StructureDefinition.snapshot.
        @_alwaysEmitIntoClient @Boxed public var snapshot: R4.StructureDefinition.Snapshot?
        /// `differential`, 0..1: StructureDefinition.differential.
        @_alwaysEmitIntoClient @Boxed public var differential: R4.StructureDefinition.Differential?

        public init() {}
        @inlinable public static var typeID: UInt16 { 539 }
    }
}

extension R4.StructureDefinition {
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
        keyword: [R4.Coding] = [],
        fhirVersion: R4.FHIRVersion? = nil,
        mapping: [R4.StructureDefinition.Mapping] = [],
        kind: R4.StructureDefinitionKind? = nil,
        abstract: Bool? = nil,
        context: [R4.StructureDefinition.Context] = [],
        contextInvariant: [String] = [],
        type: String? = nil,
        baseDefinition: String? = nil,
        derivation: R4.TypeDerivationRule? = nil,
        snapshot: R4.StructureDefinition.Snapshot? = nil,
        differential: R4.StructureDefinition.Differential? = nil
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
        self.keyword = keyword
        self.fhirVersion = fhirVersion
        self.mapping = mapping
        self.kind = kind
        self.abstract = abstract
        self.context = context
        self.contextInvariant = contextInvariant
        self.type = type
        self.baseDefinition = baseDefinition
        self.derivation = derivation
        self.snapshot = snapshot
        self.differential = differential
    }
}

extension R4.StructureDefinition {
    /// The structure of `StructureDefinition.context`. <https://hl7.org/fhir/R4/structuredefinition.html>
    public struct Context: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/extension-context-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.ExtensionContextType?
        /// `expression`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var expression: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 540 }
    }
}

extension R4.StructureDefinition.Context {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.ExtensionContextType? = nil,
        expression: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.expression = expression
    }
}

extension R4.StructureDefinition {
    /// The structure of `StructureDefinition.differential`. <https://hl7.org/fhir/R4/structuredefinition.html>
    public struct Differential: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `element`, 1..*: ElementDefinition.
        @_alwaysEmitIntoClient public var element: [R4.ElementDefinition] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 541 }
    }
}

extension R4.StructureDefinition.Differential {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        element: [R4.ElementDefinition] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.element = element
    }
}

extension R4.StructureDefinition {
    /// The structure of `StructureDefinition.mapping`. <https://hl7.org/fhir/R4/structuredefinition.html>
    public struct Mapping: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identity`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var identity: String?
        /// `uri`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var uri: String?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 542 }
    }
}

extension R4.StructureDefinition.Mapping {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identity: String? = nil,
        uri: String? = nil,
        name: String? = nil,
        comment: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identity = identity
        self.uri = uri
        self.name = name
        self.comment = comment
    }
}

extension R4.StructureDefinition {
    /// The structure of `StructureDefinition.snapshot`. <https://hl7.org/fhir/R4/structuredefinition.html>
    public struct Snapshot: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `element`, 1..*: ElementDefinition.
        @_alwaysEmitIntoClient public var element: [R4.ElementDefinition] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 543 }
    }
}

extension R4.StructureDefinition.Snapshot {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        element: [R4.ElementDefinition] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.element = element
    }
}
