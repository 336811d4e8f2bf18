// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource CoverageEligibilityResponse. <https://hl7.org/fhir/R4/coverageeligibilityresponse.html>
    public struct CoverageEligibilityResponse: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/fm-status|4.0.1>. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.FinancialResourceStatusCodes?
        /// `purpose`, 1..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var purpose: [R4.EligibilityResponsePurpose]
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `serviced[x]`, 0..1: date or Period.
        @_alwaysEmitIntoClient @Choice public var serviced: R4.CoverageEligibilityResponse.Serviced?
        /// `created`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `requestor`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var requestor: R4.Reference?
        /// `request`, 1..1: Reference (CoverageEligibilityRequest).
        @_alwaysEmitIntoClient @Boxed public var request: R4.Reference?
        /// `outcome`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/remittance-outcome|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var outcome: R4.RemittanceOutcome?
        /// `disposition`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var disposition: String?
        /// `insurer`, 1..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var insurer: R4.Reference?
        /// `insurance`, 0..*: CoverageEligibilityResponse.insurance.
        @_alwaysEmitIntoClient public var insurance: [R4.CoverageEligibilityResponse.Insurance] = []
        /// `preAuthRef`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var preAuthRef: String?
        /// `form`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/forms>.
        @_alwaysEmitIntoClient @Boxed public var form: R4.CodeableConcept?
        /// `error`, 0..*: CoverageEligibilityResponse.error.
        @_alwaysEmitIntoClient public var error: [R4.CoverageEligibilityResponse.Error] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 157 }

        /// The types that `serviced[x]` allows.
        public typealias Serviced = R4.DateOrPeriod
    }
}

extension R4.CoverageEligibilityResponse {
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
        purpose: [R4.EligibilityResponsePurpose] = [],
        patient: R4.Reference? = nil,
        serviced: R4.CoverageEligibilityResponse.Serviced? = nil,
        created: FHIRDateTime? = nil,
        requestor: R4.Reference? = nil,
        request: R4.Reference? = nil,
        outcome: R4.RemittanceOutcome? = nil,
        disposition: String? = nil,
        insurer: R4.Reference? = nil,
        insurance: [R4.CoverageEligibilityResponse.Insurance] = [],
        preAuthRef: String? = nil,
        form: R4.CodeableConcept? = nil,
        error: [R4.CoverageEligibilityResponse.Error] = []
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
        self.purpose = purpose
        self.patient = patient
        self.serviced = serviced
        self.created = created
        self.requestor = requestor
        self.request = request
        self.outcome = outcome
        self.disposition = disposition
        self.insurer = insurer
        self.insurance = insurance
        self.preAuthRef = preAuthRef
        self.form = form
        self.error = error
    }

    /// The value of `serviced` where it is a `date`.
    @_alwaysEmitIntoClient
    public var servicedDate: FHIRDate? {
        get { $serviced.primitive(choiceIndex: 0) }
        set { $serviced.setPrimitive(newValue, format: .date, choiceIndex: 0) }
    }

    /// The value of `serviced` where it is a `period`.
    @_alwaysEmitIntoClient
    public var servicedPeriod: R4.Period? {
        get { $serviced.element(choiceIndex: 1) }
        set { $serviced.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.CoverageEligibilityResponse {
    /// The structure of `CoverageEligibilityResponse.error`. <https://hl7.org/fhir/R4/coverageeligibilityresponse.html>
    public struct Error: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/adjudication-error>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 158 }
    }
}

extension R4.CoverageEligibilityResponse.Error {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
    }
}

extension R4.CoverageEligibilityResponse {
    /// The structure of `CoverageEligibilityResponse.insurance`.
    /// <https://hl7.org/fhir/R4/coverageeligibilityresponse.html>
    public struct Insurance: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `coverage`, 1..1: Reference (Coverage).
        @_alwaysEmitIntoClient @Boxed public var coverage: R4.Reference?
        /// `inforce`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var inforce: Bool?
        /// `benefitPeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var benefitPeriod: R4.Period?
        /// `item`, 0..*: CoverageEligibilityResponse.insurance.item.
        @_alwaysEmitIntoClient public var item: [R4.CoverageEligibilityResponse.Insurance.Item] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 159 }
    }
}

extension R4.CoverageEligibilityResponse.Insurance {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        coverage: R4.Reference? = nil,
        inforce: Bool? = nil,
        benefitPeriod: R4.Period? = nil,
        item: [R4.CoverageEligibilityResponse.Insurance.Item] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.coverage = coverage
        self.inforce = inforce
        self.benefitPeriod = benefitPeriod
        self.item = item
    }
}

extension R4.CoverageEligibilityResponse.Insurance {
    /// The structure of `CoverageEligibilityResponse.insurance.item`.
    /// <https://hl7.org/fhir/R4/coverageeligibilityresponse.html>
    public struct Item: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `category`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `productOrService`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
        @_alwaysEmitIntoClient @Boxed public var productOrService: R4.CodeableConcept?
        /// `modifier`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
        @_alwaysEmitIntoClient public var modifier: [R4.CodeableConcept] = []
        /// `provider`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var provider: R4.Reference?
        /// `excluded`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var excluded: Bool?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `network`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/benefit-network>.
        @_alwaysEmitIntoClient @Boxed public var network: R4.CodeableConcept?
        /// `unit`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/benefit-unit>.
        @_alwaysEmitIntoClient @Boxed public var unit: R4.CodeableConcept?
        /// `term`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/benefit-term>.
        @_alwaysEmitIntoClient @Boxed public var term: R4.CodeableConcept?
        /// `benefit`, 0..*: CoverageEligibilityResponse.insurance.item.benefit.
        @_alwaysEmitIntoClient public var benefit: [R4.CoverageEligibilityResponse.Insurance.Item.Benefit] = []
        /// `authorizationRequired`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var authorizationRequired: Bool?
        /// `authorizationSupporting`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/coverageeligibilityresponse-ex-auth-support>.
        @_alwaysEmitIntoClient public var authorizationSupporting: [R4.CodeableConcept] = []
        /// `authorizationUrl`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var authorizationUrl: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 160 }
    }
}

extension R4.CoverageEligibilityResponse.Insurance.Item {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        category: R4.CodeableConcept? = nil,
        productOrService: R4.CodeableConcept? = nil,
        modifier: [R4.CodeableConcept] = [],
        provider: R4.Reference? = nil,
        excluded: Bool? = nil,
        name: String? = nil,
        description: String? = nil,
        network: R4.CodeableConcept? = nil,
        unit: R4.CodeableConcept? = nil,
        term: R4.CodeableConcept? = nil,
        benefit: [R4.CoverageEligibilityResponse.Insurance.Item.Benefit] = [],
        authorizationRequired: Bool? = nil,
        authorizationSupporting: [R4.CodeableConcept] = [],
        authorizationUrl: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.category = category
        self.productOrService = productOrService
        self.modifier = modifier
        self.provider = provider
        self.excluded = excluded
        self.name = name
        self.description = description
        self.network = network
        self.unit = unit
        self.term = term
        self.benefit = benefit
        self.authorizationRequired = authorizationRequired
        self.authorizationSupporting = authorizationSupporting
        self.authorizationUrl = authorizationUrl
    }
}

extension R4.CoverageEligibilityResponse.Insurance.Item {
    /// The structure of `CoverageEligibilityResponse.insurance.item.benefit`.
    /// <https://hl7.org/fhir/R4/coverageeligibilityresponse.html>
    public struct Benefit: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/benefit-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `allowed[x]`, 0..1: unsignedInt, string or Money.
        @_alwaysEmitIntoClient @Choice public var allowed: R4.CoverageEligibilityResponse.Insurance.Item.Benefit.Allowed?
        /// `used[x]`, 0..1: unsignedInt, string or Money.
        @_alwaysEmitIntoClient @Choice public var used: R4.CoverageEligibilityResponse.Insurance.Item.Benefit.Used?

        public init() {}
        @inlinable public static var typeID: UInt16 { 161 }

        /// The types that `allowed[x]` allows.
        public typealias Allowed = R4.UnsignedIntOrStringOrMoney

        /// The types that `used[x]` allows.
        public typealias Used = R4.UnsignedIntOrStringOrMoney
    }
}

extension R4.CoverageEligibilityResponse.Insurance.Item.Benefit {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        allowed: R4.CoverageEligibilityResponse.Insurance.Item.Benefit.Allowed? = nil,
        used: R4.CoverageEligibilityResponse.Insurance.Item.Benefit.Used? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.allowed = allowed
        self.used = used
    }

    /// The value of `allowed` where it is an `unsignedInt`.
    @_alwaysEmitIntoClient
    public var allowedUnsignedInt: Int? {
        get { $allowed.primitive(choiceIndex: 0) }
        set { $allowed.setPrimitive(newValue, format: .unsignedInt, choiceIndex: 0) }
    }

    /// The value of `allowed` where it is a `string`.
    @_alwaysEmitIntoClient
    public var allowedString: String? {
        get { $allowed.primitive(choiceIndex: 1) }
        set { $allowed.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }

    /// The value of `allowed` where it is a `money`.
    @_alwaysEmitIntoClient
    public var allowedMoney: R4.Money? {
        get { $allowed.element(choiceIndex: 2) }
        set { $allowed.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `used` where it is an `unsignedInt`.
    @_alwaysEmitIntoClient
    public var usedUnsignedInt: Int? {
        get { $used.primitive(choiceIndex: 0) }
        set { $used.setPrimitive(newValue, format: .unsignedInt, choiceIndex: 0) }
    }

    /// The value of `used` where it is a `string`.
    @_alwaysEmitIntoClient
    public var usedString: String? {
        get { $used.primitive(choiceIndex: 1) }
        set { $used.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }

    /// The value of `used` where it is a `money`.
    @_alwaysEmitIntoClient
    public var usedMoney: R4.Money? {
        get { $used.element(choiceIndex: 2) }
        set { $used.setElement(newValue, choiceIndex: 2) }
    }
}
