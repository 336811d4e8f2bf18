// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Signature. <https://hl7.org/fhir/R4/datatypes.html#Signature>
    public struct Signature: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `type`, 1..*: Coding. Codes: preferred, <http://hl7.org/fhir/ValueSet/signature-type>.
        @_alwaysEmitIntoClient public var type: [R4.Coding] = []
        /// `when`, 1..1: instant.
        @_alwaysEmitIntoClient @Primitive public var when: FHIRInstant?
        /// `who`, 1..1: Reference (Practitioner, PractitionerRole, RelatedPerson, Patient, Device or Organization).
        @_alwaysEmitIntoClient @Boxed public var who: R4.Reference?
        /// `onBehalfOf`, 0..1: Reference (Practitioner, PractitionerRole, RelatedPerson, Patient, Device or
        /// Organization).
        @_alwaysEmitIntoClient @Boxed public var onBehalfOf: R4.Reference?
        /// `targetFormat`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/mimetypes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var targetFormat: String?
        /// `sigFormat`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/mimetypes|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var sigFormat: String?
        /// `data`, 0..1: base64Binary.
        @_alwaysEmitIntoClient @Primitive public var data: Base64Binary?

        public init() {}
        @inlinable public static var typeID: UInt16 { 528 }
    }
}

extension R4.Signature {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        type: [R4.Coding] = [],
        when: FHIRInstant? = nil,
        who: R4.Reference? = nil,
        onBehalfOf: R4.Reference? = nil,
        targetFormat: String? = nil,
        sigFormat: String? = nil,
        data: Base64Binary? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.type = type
        self.when = when
        self.who = who
        self.onBehalfOf = onBehalfOf
        self.targetFormat = targetFormat
        self.sigFormat = sigFormat
        self.data = data
    }
}
