// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Attachment. <https://hl7.org/fhir/R4/datatypes.html#Attachment>
    public struct Attachment: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `contentType`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/mimetypes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var contentType: String?
        /// `language`, 0..1: code. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `data`, 0..1: base64Binary.
        @_alwaysEmitIntoClient @Primitive public var data: Base64Binary?
        /// `url`, 0..1: url.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `size`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var size: Int?
        /// `hash`, 0..1: base64Binary.
        @_alwaysEmitIntoClient @Primitive public var hash: Base64Binary?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `creation`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var creation: FHIRDateTime?

        public init() {}
        @inlinable public static var typeID: UInt16 { 17 }
    }
}

extension R4.Attachment {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        contentType: String? = nil,
        language: String? = nil,
        data: Base64Binary? = nil,
        url: String? = nil,
        size: Int? = nil,
        hash: Base64Binary? = nil,
        title: String? = nil,
        creation: FHIRDateTime? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.contentType = contentType
        self.language = language
        self.data = data
        self.url = url
        self.size = size
        self.hash = hash
        self.title = title
        self.creation = creation
    }
}
