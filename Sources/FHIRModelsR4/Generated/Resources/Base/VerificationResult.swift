// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource VerificationResult. <https://hl7.org/fhir/R4/verificationresult.html>
    public struct VerificationResult: R4Resource {
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
        /// `target`, 0..*: Reference.
        @_alwaysEmitIntoClient public var target: [R4.Reference] = []
        /// `targetLocation`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var targetLocation: [String]
        /// `need`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/verificationresult-need>.
        @_alwaysEmitIntoClient @Boxed public var need: R4.CodeableConcept?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/verificationresult-status|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var status: R4.VerificationResultStatus?
        /// `statusDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var statusDate: FHIRDateTime?
        /// `validationType`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-validation-type>.
        @_alwaysEmitIntoClient @Boxed public var validationType: R4.CodeableConcept?
        /// `validationProcess`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-validation-process>.
        @_alwaysEmitIntoClient public var validationProcess: [R4.CodeableConcept] = []
        /// `frequency`, 0..1: Timing.
        @_alwaysEmitIntoClient @Boxed public var frequency: R4.Timing?
        /// `lastPerformed`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var lastPerformed: FHIRDateTime?
        /// `nextScheduled`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var nextScheduled: FHIRDate?
        /// `failureAction`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-failure-action>.
        @_alwaysEmitIntoClient @Boxed public var failureAction: R4.CodeableConcept?
        /// `primarySource`, 0..*: VerificationResult.primarySource.
        @_alwaysEmitIntoClient public var primarySource: [R4.VerificationResult.PrimarySource] = []
        /// `attestation`, 0..1: VerificationResult.attestation.
        @_alwaysEmitIntoClient @Boxed public var attestation: R4.VerificationResult.Attestation?
        /// `validator`, 0..*: VerificationResult.validator.
        @_alwaysEmitIntoClient public var validator: [R4.VerificationResult.Validator] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 655 }
    }
}

extension R4.VerificationResult {
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
        target: [R4.Reference] = [],
        targetLocation: [String] = [],
        need: R4.CodeableConcept? = nil,
        status: R4.VerificationResultStatus? = nil,
        statusDate: FHIRDateTime? = nil,
        validationType: R4.CodeableConcept? = nil,
        validationProcess: [R4.CodeableConcept] = [],
        frequency: R4.Timing? = nil,
        lastPerformed: FHIRDateTime? = nil,
        nextScheduled: FHIRDate? = nil,
        failureAction: R4.CodeableConcept? = nil,
        primarySource: [R4.VerificationResult.PrimarySource] = [],
        attestation: R4.VerificationResult.Attestation? = nil,
        validator: [R4.VerificationResult.Validator] = []
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
        self.target = target
        self.targetLocation = targetLocation
        self.need = need
        self.status = status
        self.statusDate = statusDate
        self.validationType = validationType
        self.validationProcess = validationProcess
        self.frequency = frequency
        self.lastPerformed = lastPerformed
        self.nextScheduled = nextScheduled
        self.failureAction = failureAction
        self.primarySource = primarySource
        self.attestation = attestation
        self.validator = validator
    }
}

extension R4.VerificationResult {
    /// The structure of `VerificationResult.attestation`. <https://hl7.org/fhir/R4/verificationresult.html>
    public struct Attestation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `who`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var who: R4.Reference?
        /// `onBehalfOf`, 0..1: Reference (Organization, Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var onBehalfOf: R4.Reference?
        /// `communicationMethod`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-communication-method>.
        @_alwaysEmitIntoClient @Boxed public var communicationMethod: R4.CodeableConcept?
        /// `date`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDate?
        /// `sourceIdentityCertificate`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var sourceIdentityCertificate: String?
        /// `proxyIdentityCertificate`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var proxyIdentityCertificate: String?
        /// `proxySignature`, 0..1: Signature.
        @_alwaysEmitIntoClient @Boxed public var proxySignature: R4.Signature?
        /// `sourceSignature`, 0..1: Signature.
        @_alwaysEmitIntoClient @Boxed public var sourceSignature: R4.Signature?

        public init() {}
        @inlinable public static var typeID: UInt16 { 656 }
    }
}

extension R4.VerificationResult.Attestation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        who: R4.Reference? = nil,
        onBehalfOf: R4.Reference? = nil,
        communicationMethod: R4.CodeableConcept? = nil,
        date: FHIRDate? = nil,
        sourceIdentityCertificate: String? = nil,
        proxyIdentityCertificate: String? = nil,
        proxySignature: R4.Signature? = nil,
        sourceSignature: R4.Signature? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.who = who
        self.onBehalfOf = onBehalfOf
        self.communicationMethod = communicationMethod
        self.date = date
        self.sourceIdentityCertificate = sourceIdentityCertificate
        self.proxyIdentityCertificate = proxyIdentityCertificate
        self.proxySignature = proxySignature
        self.sourceSignature = sourceSignature
    }
}

extension R4.VerificationResult {
    /// The structure of `VerificationResult.primarySource`. <https://hl7.org/fhir/R4/verificationresult.html>
    public struct PrimarySource: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `who`, 0..1: Reference (Organization, Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var who: R4.Reference?
        /// `type`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-primary-source-type>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `communicationMethod`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-communication-method>.
        @_alwaysEmitIntoClient public var communicationMethod: [R4.CodeableConcept] = []
        /// `validationStatus`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-validation-status>.
        @_alwaysEmitIntoClient @Boxed public var validationStatus: R4.CodeableConcept?
        /// `validationDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var validationDate: FHIRDateTime?
        /// `canPushUpdates`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-can-push-updates>.
        @_alwaysEmitIntoClient @Boxed public var canPushUpdates: R4.CodeableConcept?
        /// `pushTypeAvailable`, 0..*: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-push-type-available>.
        @_alwaysEmitIntoClient public var pushTypeAvailable: [R4.CodeableConcept] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 657 }
    }
}

extension R4.VerificationResult.PrimarySource {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        who: R4.Reference? = nil,
        type: [R4.CodeableConcept] = [],
        communicationMethod: [R4.CodeableConcept] = [],
        validationStatus: R4.CodeableConcept? = nil,
        validationDate: FHIRDateTime? = nil,
        canPushUpdates: R4.CodeableConcept? = nil,
        pushTypeAvailable: [R4.CodeableConcept] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.who = who
        self.type = type
        self.communicationMethod = communicationMethod
        self.validationStatus = validationStatus
        self.validationDate = validationDate
        self.canPushUpdates = canPushUpdates
        self.pushTypeAvailable = pushTypeAvailable
    }
}

extension R4.VerificationResult {
    /// The structure of `VerificationResult.validator`. <https://hl7.org/fhir/R4/verificationresult.html>
    public struct Validator: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `organization`, 1..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var organization: R4.Reference?
        /// `identityCertificate`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var identityCertificate: String?
        /// `attestationSignature`, 0..1: Signature.
        @_alwaysEmitIntoClient @Boxed public var attestationSignature: R4.Signature?

        public init() {}
        @inlinable public static var typeID: UInt16 { 658 }
    }
}

extension R4.VerificationResult.Validator {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        organization: R4.Reference? = nil,
        identityCertificate: String? = nil,
        attestationSignature: R4.Signature? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.organization = organization
        self.identityCertificate = identityCertificate
        self.attestationSignature = attestationSignature
    }
}
