// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Bundle. <https://hl7.org/fhir/R4/bundle.html>
    public struct Bundle: R4Resource {
        /// `id`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `meta`, 0..1: Meta.
        @_alwaysEmitIntoClient @Boxed public var meta: R4.Meta?
        /// `implicitRules`, 0..1: uri. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var implicitRules: String?
        /// `language`, 0..1: code. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/bundle-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.BundleType?
        /// `timestamp`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var timestamp: FHIRInstant?
        /// `total`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var total: Int?
        /// `link`, 0..*: Bundle.link.
        @_alwaysEmitIntoClient public var link: [R4.Bundle.Link] = []
        /// `entry`, 0..*: Bundle.entry.
        @_alwaysEmitIntoClient public var entry: [R4.Bundle.Entry] = []
        /// `signature`, 0..1: Signature.
        @_alwaysEmitIntoClient @Boxed public var signature: R4.Signature?

        public init() {}
        @inlinable public static var typeID: UInt16 { 33 }
    }
}

extension R4.Bundle {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        meta: R4.Meta? = nil,
        implicitRules: String? = nil,
        language: String? = nil,
        identifier: R4.Identifier? = nil,
        type: R4.BundleType? = nil,
        timestamp: FHIRInstant? = nil,
        total: Int? = nil,
        link: [R4.Bundle.Link] = [],
        entry: [R4.Bundle.Entry] = [],
        signature: R4.Signature? = nil
    ) {
        self.init()
        self.id = id
        self.meta = meta
        self.implicitRules = implicitRules
        self.language = language
        self.identifier = identifier
        self.type = type
        self.timestamp = timestamp
        self.total = total
        self.link = link
        self.entry = entry
        self.signature = signature
    }
}

extension R4.Bundle {
    /// The structure of `Bundle.entry`. <https://hl7.org/fhir/R4/bundle.html>
    public struct Entry: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `link`, 0..*: Bundle.link.
        @_alwaysEmitIntoClient public var link: [R4.Bundle.Link] = []
        /// `fullUrl`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var fullUrl: String?
        /// `resource`, 0..1: Resource.
        @_alwaysEmitIntoClient @Boxed public var resource: R4.AnyResource?
        /// `search`, 0..1: Bundle.entry.search.
        @_alwaysEmitIntoClient @Boxed public var search: R4.Bundle.Entry.Search?
        /// `request`, 0..1: Bundle.entry.request.
        @_alwaysEmitIntoClient @Boxed public var request: R4.Bundle.Entry.Request?
        /// `response`, 0..1: Bundle.entry.response.
        @_alwaysEmitIntoClient @Boxed public var response: R4.Bundle.Entry.Response?

        public init() {}
        @inlinable public static var typeID: UInt16 { 34 }
    }
}

extension R4.Bundle.Entry {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        link: [R4.Bundle.Link] = [],
        fullUrl: String? = nil,
        resource: R4.AnyResource? = nil,
        search: R4.Bundle.Entry.Search? = nil,
        request: R4.Bundle.Entry.Request? = nil,
        response: R4.Bundle.Entry.Response? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.link = link
        self.fullUrl = fullUrl
        self.resource = resource
        self.search = search
        self.request = request
        self.response = response
    }
}

extension R4.Bundle.Entry {
    /// The structure of `Bundle.entry.request`. <https://hl7.org/fhir/R4/bundle.html>
    public struct Request: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `method`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/http-verb|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var method: R4.HTTPVerb?
        /// `url`, 1..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `ifNoneMatch`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var ifNoneMatch: String?
        /// `ifModifiedSince`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var ifModifiedSince: FHIRInstant?
        /// `ifMatch`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var ifMatch: String?
        /// `ifNoneExist`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var ifNoneExist: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 35 }
    }
}

extension R4.Bundle.Entry.Request {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        method: R4.HTTPVerb? = nil,
        url: String? = nil,
        ifNoneMatch: String? = nil,
        ifModifiedSince: FHIRInstant? = nil,
        ifMatch: String? = nil,
        ifNoneExist: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.method = method
        self.url = url
        self.ifNoneMatch = ifNoneMatch
        self.ifModifiedSince = ifModifiedSince
        self.ifMatch = ifMatch
        self.ifNoneExist = ifNoneExist
    }
}

extension R4.Bundle.Entry {
    /// The structure of `Bundle.entry.response`. <https://hl7.org/fhir/R4/bundle.html>
    public struct Response: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `status`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var status: String?
        /// `location`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var location: String?
        /// `etag`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var etag: String?
        /// `lastModified`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var lastModified: FHIRInstant?
        /// `outcome`, 0..1: Resource.
        @_alwaysEmitIntoClient @Boxed public var outcome: R4.AnyResource?

        public init() {}
        @inlinable public static var typeID: UInt16 { 36 }
    }
}

extension R4.Bundle.Entry.Response {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        status: String? = nil,
        location: String? = nil,
        etag: String? = nil,
        lastModified: FHIRInstant? = nil,
        outcome: R4.AnyResource? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.status = status
        self.location = location
        self.etag = etag
        self.lastModified = lastModified
        self.outcome = outcome
    }
}

extension R4.Bundle.Entry {
    /// The structure of `Bundle.entry.search`. <https://hl7.org/fhir/R4/bundle.html>
    public struct Search: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `mode`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/search-entry-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var mode: R4.SearchEntryMode?
        /// `score`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var score: FHIRDecimal?

        public init() {}
        @inlinable public static var typeID: UInt16 { 37 }
    }
}

extension R4.Bundle.Entry.Search {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        mode: R4.SearchEntryMode? = nil,
        score: FHIRDecimal? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.mode = mode
        self.score = score
    }
}

extension R4.Bundle {
    /// The structure of `Bundle.link`. <https://hl7.org/fhir/R4/bundle.html>
    public struct Link: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `relation`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var relation: String?
        /// `url`, 1..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 38 }
    }
}

extension R4.Bundle.Link {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        relation: String? = nil,
        url: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.relation = relation
        self.url = url
    }
}
