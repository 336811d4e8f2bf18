// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Linkage. <https://hl7.org/fhir/R4/linkage.html>
    public struct Linkage: R4Resource {
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
        /// `active`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var active: Bool?
        /// `author`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var author: R4.Reference?
        /// `item`, 1..*: Linkage.item.
        @_alwaysEmitIntoClient public var item: [R4.Linkage.Item] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 325 }
    }
}

extension R4.Linkage {
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
        active: Bool? = nil,
        author: R4.Reference? = nil,
        item: [R4.Linkage.Item] = []
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
        self.active = active
        self.author = author
        self.item = item
    }
}

extension R4.Linkage {
    /// The structure of `Linkage.item`. <https://hl7.org/fhir/R4/linkage.html>
    public struct Item: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/linkage-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.LinkageType?
        /// `resource`, 1..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var resource: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 326 }
    }
}

extension R4.Linkage.Item {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.LinkageType? = nil,
        resource: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.resource = resource
    }
}
