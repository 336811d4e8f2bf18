// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Consent. <https://hl7.org/fhir/R4/consent.html>
    public struct Consent: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/consent-state-codes|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.ConsentState?
        /// `scope`, 1..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/consent-scope>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Boxed public var scope: R4.CodeableConcept?
        /// `category`, 1..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/consent-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `patient`, 0..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `dateTime`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var dateTime: FHIRDateTime?
        /// `performer`, 0..*: Reference (Organization, Patient, Practitioner, RelatedPerson or PractitionerRole).
        @_alwaysEmitIntoClient public var performer: [R4.Reference] = []
        /// `organization`, 0..*: Reference (Organization).
        @_alwaysEmitIntoClient public var organization: [R4.Reference] = []
        /// `source[x]`, 0..1: Attachment or Reference (Consent, DocumentReference, Contract or QuestionnaireResponse).
        @_alwaysEmitIntoClient @Choice public var source: R4.Consent.Source?
        /// `policy`, 0..*: Consent.policy.
        @_alwaysEmitIntoClient public var policy: [R4.Consent.Policy] = []
        /// `policyRule`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/consent-policy>.
        @_alwaysEmitIntoClient @Boxed public var policyRule: R4.CodeableConcept?
        /// `verification`, 0..*: Consent.verification.
        @_alwaysEmitIntoClient public var verification: [R4.Consent.Verification] = []
        /// `provision`, 0..1: Consent.provision.
        @_alwaysEmitIntoClient @Boxed public var provision: R4.Consent.Provision?

        public init() {}
        @inlinable public static var typeID: UInt16 { 122 }

        /// The types that `source[x]` allows.
        public typealias Source = R4.AttachmentOrReference
    }
}

extension R4.Consent {
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
        status: R4.ConsentState? = nil,
        scope: R4.CodeableConcept? = nil,
        category: [R4.CodeableConcept] = [],
        patient: R4.Reference? = nil,
        dateTime: FHIRDateTime? = nil,
        performer: [R4.Reference] = [],
        organization: [R4.Reference] = [],
        source: R4.Consent.Source? = nil,
        policy: [R4.Consent.Policy] = [],
        policyRule: R4.CodeableConcept? = nil,
        verification: [R4.Consent.Verification] = [],
        provision: R4.Consent.Provision? = nil
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
        self.scope = scope
        self.category = category
        self.patient = patient
        self.dateTime = dateTime
        self.performer = performer
        self.organization = organization
        self.source = source
        self.policy = policy
        self.policyRule = policyRule
        self.verification = verification
        self.provision = provision
    }

    /// The value of `source` where it is an `attachment`.
    @_alwaysEmitIntoClient
    public var sourceAttachment: R4.Attachment? {
        get { $source.element(choiceIndex: 0) }
        set { $source.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `source` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var sourceReference: R4.Reference? {
        get { $source.element(choiceIndex: 1) }
        set { $source.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Consent {
    /// The structure of `Consent.policy`. <https://hl7.org/fhir/R4/consent.html>
    public struct Policy: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `authority`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var authority: String?
        /// `uri`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var uri: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 123 }
    }
}

extension R4.Consent.Policy {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        authority: String? = nil,
        uri: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.authority = authority
        self.uri = uri
    }
}

extension R4.Consent {
    /// The structure of `Consent.provision`. <https://hl7.org/fhir/R4/consent.html>
    public struct Provision: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/consent-provision-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.ConsentProvisionType?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `actor`, 0..*: Consent.provision.actor.
        @_alwaysEmitIntoClient public var actor: [R4.Consent.Provision.Actor] = []
        /// `action`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/consent-action>.
        @_alwaysEmitIntoClient public var action: [R4.CodeableConcept] = []
        /// `securityLabel`, 0..*: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/security-labels>.
        @_alwaysEmitIntoClient public var securityLabel: [R4.Coding] = []
        /// `purpose`, 0..*: Coding. Codes: extensible, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
        @_alwaysEmitIntoClient public var purpose: [R4.Coding] = []
        /// `class`, 0..*: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/consent-content-class>.
        @_alwaysEmitIntoClient public var `class`: [R4.Coding] = []
        /// `code`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/consent-content-code>.
        @_alwaysEmitIntoClient public var code: [R4.CodeableConcept] = []
        /// `dataPeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var dataPeriod: R4.Period?
        /// `data`, 0..*: Consent.provision.data.
        @_alwaysEmitIntoClient public var data: [R4.Consent.Provision.Data] = []
        /// `provision`, 0..*: Consent.provision.
        @_alwaysEmitIntoClient public var provision: [R4.Consent.Provision] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 124 }
    }
}

extension R4.Consent.Provision {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.ConsentProvisionType? = nil,
        period: R4.Period? = nil,
        actor: [R4.Consent.Provision.Actor] = [],
        action: [R4.CodeableConcept] = [],
        securityLabel: [R4.Coding] = [],
        purpose: [R4.Coding] = [],
        `class`: [R4.Coding] = [],
        code: [R4.CodeableConcept] = [],
        dataPeriod: R4.Period? = nil,
        data: [R4.Consent.Provision.Data] = [],
        provision: [R4.Consent.Provision] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.period = period
        self.actor = actor
        self.action = action
        self.securityLabel = securityLabel
        self.purpose = purpose
        self.`class` = `class`
        self.code = code
        self.dataPeriod = dataPeriod
        self.data = data
        self.provision = provision
    }
}

extension R4.Consent.Provision {
    /// The structure of `Consent.provision.actor`. <https://hl7.org/fhir/R4/consent.html>
    public struct Actor: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `role`, 1..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/security-role-type>.
        @_alwaysEmitIntoClient @Boxed public var role: R4.CodeableConcept?
        /// `reference`, 1..1: Reference (Device, Group, CareTeam, Organization, Patient, Practitioner, RelatedPerson or
        /// PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var reference: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 125 }
    }
}

extension R4.Consent.Provision.Actor {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        role: R4.CodeableConcept? = nil,
        reference: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.role = role
        self.reference = reference
    }
}

extension R4.Consent.Provision {
    /// The structure of `Consent.provision.data`. <https://hl7.org/fhir/R4/consent.html>
    public struct Data: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `meaning`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/consent-data-meaning|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var meaning: R4.ConsentDataMeaning?
        /// `reference`, 1..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var reference: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 126 }
    }
}

extension R4.Consent.Provision.Data {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        meaning: R4.ConsentDataMeaning? = nil,
        reference: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.meaning = meaning
        self.reference = reference
    }
}

extension R4.Consent {
    /// The structure of `Consent.verification`. <https://hl7.org/fhir/R4/consent.html>
    public struct Verification: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `verified`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var verified: Bool?
        /// `verifiedWith`, 0..1: Reference (Patient or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var verifiedWith: R4.Reference?
        /// `verificationDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var verificationDate: FHIRDateTime?

        public init() {}
        @inlinable public static var typeID: UInt16 { 127 }
    }
}

extension R4.Consent.Verification {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        verified: Bool? = nil,
        verifiedWith: R4.Reference? = nil,
        verificationDate: FHIRDateTime? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.verified = verified
        self.verifiedWith = verifiedWith
        self.verificationDate = verificationDate
    }
}
