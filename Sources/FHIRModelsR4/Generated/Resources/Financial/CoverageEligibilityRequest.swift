// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource CoverageEligibilityRequest. <https://hl7.org/fhir/R4/coverageeligibilityrequest.html>
    public struct CoverageEligibilityRequest: R4Resource {
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
        /// `priority`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/process-priority>.
        @_alwaysEmitIntoClient @Boxed public var priority: R4.CodeableConcept?
        /// `purpose`, 1..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var purpose: [R4.EligibilityRequestPurpose]
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `serviced[x]`, 0..1: date or Period.
        @_alwaysEmitIntoClient @Choice public var serviced: R4.CoverageEligibilityRequest.Serviced?
        /// `created`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `enterer`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var enterer: R4.Reference?
        /// `provider`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var provider: R4.Reference?
        /// `insurer`, 1..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var insurer: R4.Reference?
        /// `facility`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var facility: R4.Reference?
        /// `supportingInfo`, 0..*: CoverageEligibilityRequest.supportingInfo.
        @_alwaysEmitIntoClient public var supportingInfo: [R4.CoverageEligibilityRequest.SupportingInfo] = []
        /// `insurance`, 0..*: CoverageEligibilityRequest.insurance.
        @_alwaysEmitIntoClient public var insurance: [R4.CoverageEligibilityRequest.Insurance] = []
        /// `item`, 0..*: CoverageEligibilityRequest.item.
        @_alwaysEmitIntoClient public var item: [R4.CoverageEligibilityRequest.Item] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 152 }

        /// The types that `serviced[x]` allows.
        public typealias Serviced = R4.DateOrPeriod
    }
}

extension R4.CoverageEligibilityRequest {
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
        priority: R4.CodeableConcept? = nil,
        purpose: [R4.EligibilityRequestPurpose] = [],
        patient: R4.Reference? = nil,
        serviced: R4.CoverageEligibilityRequest.Serviced? = nil,
        created: FHIRDateTime? = nil,
        enterer: R4.Reference? = nil,
        provider: R4.Reference? = nil,
        insurer: R4.Reference? = nil,
        facility: R4.Reference? = nil,
        supportingInfo: [R4.CoverageEligibilityRequest.SupportingInfo] = [],
        insurance: [R4.CoverageEligibilityRequest.Insurance] = [],
        item: [R4.CoverageEligibilityRequest.Item] = []
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
        self.priority = priority
        self.purpose = purpose
        self.patient = patient
        self.serviced = serviced
        self.created = created
        self.enterer = enterer
        self.provider = provider
        self.insurer = insurer
        self.facility = facility
        self.supportingInfo = supportingInfo
        self.insurance = insurance
        self.item = item
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

extension R4.CoverageEligibilityRequest {
    /// The structure of `CoverageEligibilityRequest.insurance`.
    /// <https://hl7.org/fhir/R4/coverageeligibilityrequest.html>
    public struct Insurance: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `focal`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var focal: Bool?
        /// `coverage`, 1..1: Reference (Coverage).
        @_alwaysEmitIntoClient @Boxed public var coverage: R4.Reference?
        /// `businessArrangement`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var businessArrangement: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 153 }
    }
}

extension R4.CoverageEligibilityRequest.Insurance {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        focal: Bool? = nil,
        coverage: R4.Reference? = nil,
        businessArrangement: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.focal = focal
        self.coverage = coverage
        self.businessArrangement = businessArrangement
    }
}

extension R4.CoverageEligibilityRequest {
    /// The structure of `CoverageEligibilityRequest.item`. <https://hl7.org/fhir/R4/coverageeligibilityrequest.html>
    public struct Item: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `supportingInfoSequence`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var supportingInfoSequence: [Int]
        /// `category`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `productOrService`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
        @_alwaysEmitIntoClient @Boxed public var productOrService: R4.CodeableConcept?
        /// `modifier`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
        @_alwaysEmitIntoClient public var modifier: [R4.CodeableConcept] = []
        /// `provider`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var provider: R4.Reference?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `unitPrice`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var unitPrice: R4.Money?
        /// `facility`, 0..1: Reference (Location or Organization).
        @_alwaysEmitIntoClient @Boxed public var facility: R4.Reference?
        /// `diagnosis`, 0..*: CoverageEligibilityRequest.item.diagnosis.
        @_alwaysEmitIntoClient public var diagnosis: [R4.CoverageEligibilityRequest.Item.Diagnosis] = []
        /// `detail`, 0..*: Reference.
        @_alwaysEmitIntoClient public var detail: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 154 }
    }
}

extension R4.CoverageEligibilityRequest.Item {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        supportingInfoSequence: [Int] = [],
        category: R4.CodeableConcept? = nil,
        productOrService: R4.CodeableConcept? = nil,
        modifier: [R4.CodeableConcept] = [],
        provider: R4.Reference? = nil,
        quantity: R4.Quantity? = nil,
        unitPrice: R4.Money? = nil,
        facility: R4.Reference? = nil,
        diagnosis: [R4.CoverageEligibilityRequest.Item.Diagnosis] = [],
        detail: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.supportingInfoSequence = supportingInfoSequence
        self.category = category
        self.productOrService = productOrService
        self.modifier = modifier
        self.provider = provider
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.facility = facility
        self.diagnosis = diagnosis
        self.detail = detail
    }
}

extension R4.CoverageEligibilityRequest.Item {
    /// The structure of `CoverageEligibilityRequest.item.diagnosis`.
    /// <https://hl7.org/fhir/R4/coverageeligibilityrequest.html>
    public struct Diagnosis: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `diagnosis[x]`, 0..1: CodeableConcept or Reference (Condition). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/icd-10>.
        @_alwaysEmitIntoClient @Choice public var diagnosis: R4.CoverageEligibilityRequest.Item.Diagnosis.DiagnosisChoice?

        public init() {}
        @inlinable public static var typeID: UInt16 { 155 }

        /// The types that `diagnosis[x]` allows.
        public typealias DiagnosisChoice = R4.CodeableConceptOrReference
    }
}

extension R4.CoverageEligibilityRequest.Item.Diagnosis {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        diagnosis: R4.CoverageEligibilityRequest.Item.Diagnosis.DiagnosisChoice? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.diagnosis = diagnosis
    }

    /// The value of `diagnosis` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var diagnosisCodeableConcept: R4.CodeableConcept? {
        get { $diagnosis.element(choiceIndex: 0) }
        set { $diagnosis.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `diagnosis` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var diagnosisReference: R4.Reference? {
        get { $diagnosis.element(choiceIndex: 1) }
        set { $diagnosis.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.CoverageEligibilityRequest {
    /// The structure of `CoverageEligibilityRequest.supportingInfo`.
    /// <https://hl7.org/fhir/R4/coverageeligibilityrequest.html>
    public struct SupportingInfo: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `information`, 1..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var information: R4.Reference?
        /// `appliesToAll`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var appliesToAll: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 156 }
    }
}

extension R4.CoverageEligibilityRequest.SupportingInfo {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        information: R4.Reference? = nil,
        appliesToAll: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.information = information
        self.appliesToAll = appliesToAll
    }
}
