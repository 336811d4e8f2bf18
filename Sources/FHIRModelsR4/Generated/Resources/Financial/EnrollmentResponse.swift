// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource EnrollmentResponse. <https://hl7.org/fhir/R4/enrollmentresponse.html>
    public struct EnrollmentResponse: R4Resource {
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
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/fm-status|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.FinancialResourceStatusCodes?
        /// `request`, 0..1: Reference (EnrollmentRequest).
        @_alwaysEmitIntoClient @Boxed public var request: R4.Reference?
        /// `outcome`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/remittance-outcome|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var outcome: R4.RemittanceOutcome?
        /// `disposition`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var disposition: String?
        /// `created`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `organization`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var organization: R4.Reference?
        /// `requestProvider`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var requestProvider: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 226 }
    }
}

extension R4.EnrollmentResponse {
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
        status: R4.FinancialResourceStatusCodes? = nil,
        request: R4.Reference? = nil,
        outcome: R4.RemittanceOutcome? = nil,
        disposition: String? = nil,
        created: FHIRDateTime? = nil,
        organization: R4.Reference? = nil,
        requestProvider: R4.Reference? = nil
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
        self.request = request
        self.outcome = outcome
        self.disposition = disposition
        self.created = created
        self.organization = organization
        self.requestProvider = requestProvider
    }
}
