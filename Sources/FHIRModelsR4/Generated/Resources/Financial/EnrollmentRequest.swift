// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource EnrollmentRequest. <https://hl7.org/fhir/R4/enrollmentrequest.html>
    public struct EnrollmentRequest: R4Resource {
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
        /// `created`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `insurer`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var insurer: R4.Reference?
        /// `provider`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var provider: R4.Reference?
        /// `candidate`, 0..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var candidate: R4.Reference?
        /// `coverage`, 0..1: Reference (Coverage).
        @_alwaysEmitIntoClient @Boxed public var coverage: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 225 }
    }
}

extension R4.EnrollmentRequest {
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
        created: FHIRDateTime? = nil,
        insurer: R4.Reference? = nil,
        provider: R4.Reference? = nil,
        candidate: R4.Reference? = nil,
        coverage: R4.Reference? = nil
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
        self.created = created
        self.insurer = insurer
        self.provider = provider
        self.candidate = candidate
        self.coverage = coverage
    }
}
