// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource VerificationResult. <https://hl7.org/fhir/R4/verificationresult.html>
    public struct VerificationResult: R4Resource {
        /// `id`, 0..1: id.
        @Primitive public var id: String?
        /// `meta`, 0..1: Meta.
        @Boxed public var meta: R4.Meta?
        /// `implicitRules`, 0..1: uri. A modifier element.
        @Primitive public var implicitRules: String?
        /// `language`, 0..1: code. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @Primitive public var language: String?
        /// `text`, 0..1: Narrative.
        @Boxed public var text: R4.Narrative?
        /// `contained`, 0..*: Resource.
        public var contained: [R4.AnyResource] = []
        /// `extension`, 0..*: Extension.
        public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        public var modifierExtension: [R4.Extension] = []
        /// `target`, 0..*: Reference.
        public var target: [R4.Reference] = []
        /// `targetLocation`, 0..*: string.
        @Primitives public var targetLocation: [String]
        /// `need`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/verificationresult-need>.
        @Boxed public var need: R4.CodeableConcept?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/verificationresult-status|4.0.1>.
        @Primitive public var status: R4.VerificationResultStatus?
        /// `statusDate`, 0..1: dateTime.
        @Primitive public var statusDate: FHIRDateTime?
        /// `validationType`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-validation-type>.
        @Boxed public var validationType: R4.CodeableConcept?
        /// `validationProcess`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-validation-process>.
        public var validationProcess: [R4.CodeableConcept] = []
        /// `frequency`, 0..1: Timing.
        @Boxed public var frequency: R4.Timing?
        /// `lastPerformed`, 0..1: dateTime.
        @Primitive public var lastPerformed: FHIRDateTime?
        /// `nextScheduled`, 0..1: date.
        @Primitive public var nextScheduled: FHIRDate?
        /// `failureAction`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-failure-action>.
        @Boxed public var failureAction: R4.CodeableConcept?
        /// `primarySource`, 0..*: VerificationResult.primarySource.
        public var primarySource: [R4.VerificationResult.PrimarySource] = []
        /// `attestation`, 0..1: VerificationResult.attestation.
        @Boxed public var attestation: R4.VerificationResult.Attestation?
        /// `validator`, 0..*: VerificationResult.validator.
        public var validator: [R4.VerificationResult.Validator] = []

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
        @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        public var modifierExtension: [R4.Extension] = []
        /// `who`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @Boxed public var who: R4.Reference?
        /// `onBehalfOf`, 0..1: Reference (Organization, Practitioner or PractitionerRole).
        @Boxed public var onBehalfOf: R4.Reference?
        /// `communicationMethod`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-communication-method>.
        @Boxed public var communicationMethod: R4.CodeableConcept?
        /// `date`, 0..1: date.
        @Primitive public var date: FHIRDate?
        /// `sourceIdentityCertificate`, 0..1: string.
        @Primitive public var sourceIdentityCertificate: String?
        /// `proxyIdentityCertificate`, 0..1: string.
        @Primitive public var proxyIdentityCertificate: String?
        /// `proxySignature`, 0..1: Signature.
        @Boxed public var proxySignature: R4.Signature?
        /// `sourceSignature`, 0..1: Signature.
        @Boxed public var sourceSignature: R4.Signature?

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
        @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        public var modifierExtension: [R4.Extension] = []
        /// `who`, 0..1: Reference (Organization, Practitioner or PractitionerRole).
        @Boxed public var who: R4.Reference?
        /// `type`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-primary-source-type>.
        public var type: [R4.CodeableConcept] = []
        /// `communicationMethod`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-communication-method>.
        public var communicationMethod: [R4.CodeableConcept] = []
        /// `validationStatus`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-validation-status>.
        @Boxed public var validationStatus: R4.CodeableConcept?
        /// `validationDate`, 0..1: dateTime.
        @Primitive public var validationDate: FHIRDateTime?
        /// `canPushUpdates`, 0..1: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-can-push-updates>.
        @Boxed public var canPushUpdates: R4.CodeableConcept?
        /// `pushTypeAvailable`, 0..*: CodeableConcept. Codes: preferred,
        /// <http://hl7.org/fhir/ValueSet/verificationresult-push-type-available>.
        public var pushTypeAvailable: [R4.CodeableConcept] = []

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
        @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        public var modifierExtension: [R4.Extension] = []
        /// `organization`, 1..1: Reference (Organization).
        @Boxed public var organization: R4.Reference?
        /// `identityCertificate`, 0..1: string.
        @Primitive public var identityCertificate: String?
        /// `attestationSignature`, 0..1: Signature.
        @Boxed public var attestationSignature: R4.Signature?

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
