// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource TerminologyCapabilities. <https://hl7.org/fhir/R4/terminologycapabilities.html>
    public struct TerminologyCapabilities: R4Resource {
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
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `experimental`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var experimental: Bool?
        /// `date`, 1..1: dateTime.
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
        /// `kind`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/capability-statement-kind|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var kind: R4.CapabilityStatementKind?
        /// `software`, 0..1: TerminologyCapabilities.software.
        @_alwaysEmitIntoClient @Boxed public var software: R4.TerminologyCapabilities.Software?
        /// `implementation`, 0..1: TerminologyCapabilities.implementation.
        @_alwaysEmitIntoClient @Boxed public var implementation: R4.TerminologyCapabilities.Implementation?
        /// `lockedDate`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var lockedDate: Bool?
        /// `codeSystem`, 0..*: TerminologyCapabilities.codeSystem.
        @_alwaysEmitIntoClient public var codeSystem: [R4.TerminologyCapabilities.CodeSystem] = []
        /// `expansion`, 0..1: TerminologyCapabilities.expansion.
        @_alwaysEmitIntoClient @Boxed public var expansion: R4.TerminologyCapabilities.Expansion?
        /// `codeSearch`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/code-search-support|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var codeSearch: R4.CodeSearchSupport?
        /// `validateCode`, 0..1: TerminologyCapabilities.validateCode.
        @_alwaysEmitIntoClient @Boxed public var validateCode: R4.TerminologyCapabilities.ValidateCode?
        /// `translation`, 0..1: TerminologyCapabilities.translation.
        @_alwaysEmitIntoClient @Boxed public var translation: R4.TerminologyCapabilities.Translation?
        /// `closure`, 0..1: TerminologyCapabilities.closure.
        @_alwaysEmitIntoClient @Boxed public var closure: R4.TerminologyCapabilities.Closure?

        public init() {}
        @inlinable public static var typeID: UInt16 { 604 }
    }
}

extension R4.TerminologyCapabilities {
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
        purpose: String? = nil,
        copyright: String? = nil,
        kind: R4.CapabilityStatementKind? = nil,
        software: R4.TerminologyCapabilities.Software? = nil,
        implementation: R4.TerminologyCapabilities.Implementation? = nil,
        lockedDate: Bool? = nil,
        codeSystem: [R4.TerminologyCapabilities.CodeSystem] = [],
        expansion: R4.TerminologyCapabilities.Expansion? = nil,
        codeSearch: R4.CodeSearchSupport? = nil,
        validateCode: R4.TerminologyCapabilities.ValidateCode? = nil,
        translation: R4.TerminologyCapabilities.Translation? = nil,
        closure: R4.TerminologyCapabilities.Closure? = nil
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
        self.purpose = purpose
        self.copyright = copyright
        self.kind = kind
        self.software = software
        self.implementation = implementation
        self.lockedDate = lockedDate
        self.codeSystem = codeSystem
        self.expansion = expansion
        self.codeSearch = codeSearch
        self.validateCode = validateCode
        self.translation = translation
        self.closure = closure
    }
}

extension R4.TerminologyCapabilities {
    /// The structure of `TerminologyCapabilities.closure`. <https://hl7.org/fhir/R4/terminologycapabilities.html>
    public struct Closure: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `translation`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var translation: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 605 }
    }
}

extension R4.TerminologyCapabilities.Closure {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        translation: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.translation = translation
    }
}

extension R4.TerminologyCapabilities {
    /// The structure of `TerminologyCapabilities.codeSystem`. <https://hl7.org/fhir/R4/terminologycapabilities.html>
    public struct CodeSystem: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `uri`, 0..1: canonical (CodeSystem).
        @_alwaysEmitIntoClient @Primitive public var uri: String?
        /// `version`, 0..*: TerminologyCapabilities.codeSystem.version.
        @_alwaysEmitIntoClient public var version: [R4.TerminologyCapabilities.CodeSystem.Version] = []
        /// `subsumption`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var subsumption: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 606 }
    }
}

extension R4.TerminologyCapabilities.CodeSystem {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        uri: String? = nil,
        version: [R4.TerminologyCapabilities.CodeSystem.Version] = [],
        subsumption: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.uri = uri
        self.version = version
        self.subsumption = subsumption
    }
}

extension R4.TerminologyCapabilities.CodeSystem {
    /// The structure of `TerminologyCapabilities.codeSystem.version`.
    /// <https://hl7.org/fhir/R4/terminologycapabilities.html>
    public struct Version: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `isDefault`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var isDefault: Bool?
        /// `compositional`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var compositional: Bool?
        /// `language`, 0..*: code.
        @_alwaysEmitIntoClient @Primitives public var language: [String]
        /// `filter`, 0..*: TerminologyCapabilities.codeSystem.version.filter.
        @_alwaysEmitIntoClient public var filter: [R4.TerminologyCapabilities.CodeSystem.Version.Filter] = []
        /// `property`, 0..*: code.
        @_alwaysEmitIntoClient @Primitives public var property: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 607 }
    }
}

extension R4.TerminologyCapabilities.CodeSystem.Version {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: String? = nil,
        isDefault: Bool? = nil,
        compositional: Bool? = nil,
        language: [String] = [],
        filter: [R4.TerminologyCapabilities.CodeSystem.Version.Filter] = [],
        property: [String] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.isDefault = isDefault
        self.compositional = compositional
        self.language = language
        self.filter = filter
        self.property = property
    }
}

extension R4.TerminologyCapabilities.CodeSystem.Version {
    /// The structure of `TerminologyCapabilities.codeSystem.version.filter`.
    /// <https://hl7.org/fhir/R4/terminologycapabilities.html>
    public struct Filter: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `op`, 1..*: code.
        @_alwaysEmitIntoClient @Primitives public var op: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 608 }
    }
}

extension R4.TerminologyCapabilities.CodeSystem.Version.Filter {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: String? = nil,
        op: [String] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.op = op
    }
}

extension R4.TerminologyCapabilities {
    /// The structure of `TerminologyCapabilities.expansion`. <https://hl7.org/fhir/R4/terminologycapabilities.html>
    public struct Expansion: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `hierarchical`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var hierarchical: Bool?
        /// `paging`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var paging: Bool?
        /// `incomplete`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var incomplete: Bool?
        /// `parameter`, 0..*: TerminologyCapabilities.expansion.parameter.
        @_alwaysEmitIntoClient public var parameter: [R4.TerminologyCapabilities.Expansion.Parameter] = []
        /// `textFilter`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var textFilter: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 609 }
    }
}

extension R4.TerminologyCapabilities.Expansion {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        hierarchical: Bool? = nil,
        paging: Bool? = nil,
        incomplete: Bool? = nil,
        parameter: [R4.TerminologyCapabilities.Expansion.Parameter] = [],
        textFilter: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.hierarchical = hierarchical
        self.paging = paging
        self.incomplete = incomplete
        self.parameter = parameter
        self.textFilter = textFilter
    }
}

extension R4.TerminologyCapabilities.Expansion {
    /// The structure of `TerminologyCapabilities.expansion.parameter`.
    /// <https://hl7.org/fhir/R4/terminologycapabilities.html>
    public struct Parameter: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: code.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `documentation`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var documentation: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 610 }
    }
}

extension R4.TerminologyCapabilities.Expansion.Parameter {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        documentation: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.documentation = documentation
    }
}

extension R4.TerminologyCapabilities {
    /// The structure of `TerminologyCapabilities.implementation`.
    /// <https://hl7.org/fhir/R4/terminologycapabilities.html>
    public struct Implementation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `description`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `url`, 0..1: url.
        @_alwaysEmitIntoClient @Primitive public var url: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 611 }
    }
}

extension R4.TerminologyCapabilities.Implementation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        description: String? = nil,
        url: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.description = description
        self.url = url
    }
}

extension R4.TerminologyCapabilities {
    /// The structure of `TerminologyCapabilities.software`. <https://hl7.org/fhir/R4/terminologycapabilities.html>
    public struct Software: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `name`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 612 }
    }
}

extension R4.TerminologyCapabilities.Software {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        name: String? = nil,
        version: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.name = name
        self.version = version
    }
}

extension R4.TerminologyCapabilities {
    /// The structure of `TerminologyCapabilities.translation`. <https://hl7.org/fhir/R4/terminologycapabilities.html>
    public struct Translation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `needsMap`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var needsMap: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 613 }
    }
}

extension R4.TerminologyCapabilities.Translation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        needsMap: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.needsMap = needsMap
    }
}

extension R4.TerminologyCapabilities {
    /// The structure of `TerminologyCapabilities.validateCode`. <https://hl7.org/fhir/R4/terminologycapabilities.html>
    public struct ValidateCode: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `translations`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var translations: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 614 }
    }
}

extension R4.TerminologyCapabilities.ValidateCode {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        translations: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.translations = translations
    }
}
