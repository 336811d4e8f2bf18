// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Account. <https://hl7.org/fhir/R4/account.html>
    public struct Account: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/account-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.AccountStatus?
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/account-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `subject`, 0..*: Reference (Patient, Device, Practitioner, PractitionerRole, Location, HealthcareService or
        /// Organization).
        @_alwaysEmitIntoClient public var subject: [R4.Reference] = []
        /// `servicePeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var servicePeriod: R4.Period?
        /// `coverage`, 0..*: Account.coverage.
        @_alwaysEmitIntoClient public var coverage: [R4.Account.Coverage] = []
        /// `owner`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var owner: R4.Reference?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `guarantor`, 0..*: Account.guarantor.
        @_alwaysEmitIntoClient public var guarantor: [R4.Account.Guarantor] = []
        /// `partOf`, 0..1: Reference (Account).
        @_alwaysEmitIntoClient @Boxed public var partOf: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 0 }
    }
}

extension R4.Account {
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
        status: R4.AccountStatus? = nil,
        type: R4.CodeableConcept? = nil,
        name: String? = nil,
        subject: [R4.Reference] = [],
        servicePeriod: R4.Period? = nil,
        coverage: [R4.Account.Coverage] = [],
        owner: R4.Reference? = nil,
        description: String? = nil,
        guarantor: [R4.Account.Guarantor] = [],
        partOf: R4.Reference? = nil
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
        self.type = type
        self.name = name
        self.subject = subject
        self.servicePeriod = servicePeriod
        self.coverage = coverage
        self.owner = owner
        self.description = description
        self.guarantor = guarantor
        self.partOf = partOf
    }
}

extension R4.Account {
    /// The structure of `Account.coverage`. <https://hl7.org/fhir/R4/account.html>
    public struct Coverage: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `coverage`, 1..1: Reference (Coverage).
        @_alwaysEmitIntoClient @Boxed public var coverage: R4.Reference?
        /// `priority`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var priority: Int?

        public init() {}
        @inlinable public static var typeID: UInt16 { 1 }
    }
}

extension R4.Account.Coverage {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        coverage: R4.Reference? = nil,
        priority: Int? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.coverage = coverage
        self.priority = priority
    }
}

extension R4.Account {
    /// The structure of `Account.guarantor`. <https://hl7.org/fhir/R4/account.html>
    public struct Guarantor: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `party`, 1..1: Reference (Patient, RelatedPerson or Organization).
        @_alwaysEmitIntoClient @Boxed public var party: R4.Reference?
        /// `onHold`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var onHold: Bool?
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?

        public init() {}
        @inlinable public static var typeID: UInt16 { 2 }
    }
}

extension R4.Account.Guarantor {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        party: R4.Reference? = nil,
        onHold: Bool? = nil,
        period: R4.Period? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.party = party
        self.onHold = onHold
        self.period = period
    }
}
