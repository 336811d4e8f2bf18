// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Endpoint. <https://hl7.org/fhir/R4/endpoint.html>
    public struct Endpoint: R4Resource {
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
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/endpoint-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.EndpointStatus?
        /// `connectionType`, 1..1: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/endpoint-connection-type>.
        @_alwaysEmitIntoClient @Boxed public var connectionType: R4.Coding?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `managingOrganization`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var managingOrganization: R4.Reference?
        /// `contact`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var contact: [R4.ContactPoint] = []
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `payloadType`, 1..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/endpoint-payload-type>.
        @_alwaysEmitIntoClient public var payloadType: [R4.CodeableConcept] = []
        /// `payloadMimeType`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/mimetypes|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var payloadMimeType: [String]
        /// `address`, 1..1: url.
        @_alwaysEmitIntoClient @Primitive public var address: String?
        /// `header`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var header: [String]

        public init() {}
        @inlinable public static var typeID: UInt16 { 224 }
    }
}

extension R4.Endpoint {
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
        identifier: [R4.Identifier] = [],
        status: R4.EndpointStatus? = nil,
        connectionType: R4.Coding? = nil,
        name: String? = nil,
        managingOrganization: R4.Reference? = nil,
        contact: [R4.ContactPoint] = [],
        period: R4.Period? = nil,
        payloadType: [R4.CodeableConcept] = [],
        payloadMimeType: [String] = [],
        address: String? = nil,
        header: [String] = []
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
        self.identifier = identifier
        self.status = status
        self.connectionType = connectionType
        self.name = name
        self.managingOrganization = managingOrganization
        self.contact = contact
        self.period = period
        self.payloadType = payloadType
        self.payloadMimeType = payloadMimeType
        self.address = address
        self.header = header
    }
}
