// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Binary. <https://hl7.org/fhir/R4/binary.html>
    public struct Binary: R4Resource {
        /// `id`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `meta`, 0..1: Meta.
        @_alwaysEmitIntoClient @Boxed public var meta: R4.Meta?
        /// `implicitRules`, 0..1: uri. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var implicitRules: String?
        /// `language`, 0..1: code. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `contentType`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/mimetypes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var contentType: String?
        /// `securityContext`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var securityContext: R4.Reference?
        /// `data`, 0..1: base64Binary.
        @_alwaysEmitIntoClient @Primitive public var data: Base64Binary?

        public init() {}
        @inlinable public static var typeID: UInt16 { 26 }
    }
}

extension R4.Binary {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        meta: R4.Meta? = nil,
        implicitRules: String? = nil,
        language: String? = nil,
        contentType: String? = nil,
        securityContext: R4.Reference? = nil,
        data: Base64Binary? = nil
    ) {
        self.init()
        self.id = id
        self.meta = meta
        self.implicitRules = implicitRules
        self.language = language
        self.contentType = contentType
        self.securityContext = securityContext
        self.data = data
    }
}
