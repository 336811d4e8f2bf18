// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Claim. <https://hl7.org/fhir/R4/claim.html>
    public struct Claim: R4Resource {
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
        /// `type`, 1..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/claim-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `subType`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-subtype>.
        @_alwaysEmitIntoClient @Boxed public var subType: R4.CodeableConcept?
        /// `use`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/claim-use|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var use: R4.ClaimUse?
        /// `patient`, 1..1: Reference (Patient).
        @_alwaysEmitIntoClient @Boxed public var patient: R4.Reference?
        /// `billablePeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var billablePeriod: R4.Period?
        /// `created`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `enterer`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var enterer: R4.Reference?
        /// `insurer`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var insurer: R4.Reference?
        /// `provider`, 1..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var provider: R4.Reference?
        /// `priority`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/process-priority>.
        @_alwaysEmitIntoClient @Boxed public var priority: R4.CodeableConcept?
        /// `fundsReserve`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/fundsreserve>.
        @_alwaysEmitIntoClient @Boxed public var fundsReserve: R4.CodeableConcept?
        /// `related`, 0..*: Claim.related.
        @_alwaysEmitIntoClient public var related: [R4.Claim.Related] = []
        /// `prescription`, 0..1: Reference (DeviceRequest, MedicationRequest or VisionPrescription).
        @_alwaysEmitIntoClient @Boxed public var prescription: R4.Reference?
        /// `originalPrescription`, 0..1: Reference (DeviceRequest, MedicationRequest or VisionPrescription).
        @_alwaysEmitIntoClient @Boxed public var originalPrescription: R4.Reference?
        /// `payee`, 0..1: Claim.payee.
        @_alwaysEmitIntoClient @Boxed public var payee: R4.Claim.Payee?
        /// `referral`, 0..1: Reference (ServiceRequest).
        @_alwaysEmitIntoClient @Boxed public var referral: R4.Reference?
        /// `facility`, 0..1: Reference (Location).
        @_alwaysEmitIntoClient @Boxed public var facility: R4.Reference?
        /// `careTeam`, 0..*: Claim.careTeam.
        @_alwaysEmitIntoClient public var careTeam: [R4.Claim.CareTeam] = []
        /// `supportingInfo`, 0..*: Claim.supportingInfo.
        @_alwaysEmitIntoClient public var supportingInfo: [R4.Claim.SupportingInfo] = []
        /// `diagnosis`, 0..*: Claim.diagnosis.
        @_alwaysEmitIntoClient public var diagnosis: [R4.Claim.Diagnosis] = []
        /// `procedure`, 0..*: Claim.procedure.
        @_alwaysEmitIntoClient public var procedure: [R4.Claim.Procedure] = []
        /// `insurance`, 1..*: Claim.insurance.
        @_alwaysEmitIntoClient public var insurance: [R4.Claim.Insurance] = []
        /// `accident`, 0..1: Claim.accident.
        @_alwaysEmitIntoClient @Boxed public var accident: R4.Claim.Accident?
        /// `item`, 0..*: Claim.item.
        @_alwaysEmitIntoClient public var item: [R4.Claim.Item] = []
        /// `total`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var total: R4.Money?

        public init() {}
        @inlinable public static var typeID: UInt16 { 66 }
    }
}

extension R4.Claim {
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
        type: R4.CodeableConcept? = nil,
        subType: R4.CodeableConcept? = nil,
        use: R4.ClaimUse? = nil,
        patient: R4.Reference? = nil,
        billablePeriod: R4.Period? = nil,
        created: FHIRDateTime? = nil,
        enterer: R4.Reference? = nil,
        insurer: R4.Reference? = nil,
        provider: R4.Reference? = nil,
        priority: R4.CodeableConcept? = nil,
        fundsReserve: R4.CodeableConcept? = nil,
        related: [R4.Claim.Related] = [],
        prescription: R4.Reference? = nil,
        originalPrescription: R4.Reference? = nil,
        payee: R4.Claim.Payee? = nil,
        referral: R4.Reference? = nil,
        facility: R4.Reference? = nil,
        careTeam: [R4.Claim.CareTeam] = [],
        supportingInfo: [R4.Claim.SupportingInfo] = [],
        diagnosis: [R4.Claim.Diagnosis] = [],
        procedure: [R4.Claim.Procedure] = [],
        insurance: [R4.Claim.Insurance] = [],
        accident: R4.Claim.Accident? = nil,
        item: [R4.Claim.Item] = [],
        total: R4.Money? = nil
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
        self.subType = subType
        self.use = use
        self.patient = patient
        self.billablePeriod = billablePeriod
        self.created = created
        self.enterer = enterer
        self.insurer = insurer
        self.provider = provider
        self.priority = priority
        self.fundsReserve = fundsReserve
        self.related = related
        self.prescription = prescription
        self.originalPrescription = originalPrescription
        self.payee = payee
        self.referral = referral
        self.facility = facility
        self.careTeam = careTeam
        self.supportingInfo = supportingInfo
        self.diagnosis = diagnosis
        self.procedure = procedure
        self.insurance = insurance
        self.accident = accident
        self.item = item
        self.total = total
    }
}

extension R4.Claim {
    /// The structure of `Claim.accident`. <https://hl7.org/fhir/R4/claim.html>
    public struct Accident: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `date`, 1..1: date.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDate?
        /// `type`, 0..1: CodeableConcept. Codes: extensible, <http://terminology.hl7.org/ValueSet/v3-ActIncidentCode>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `location[x]`, 0..1: Address or Reference (Location).
        @_alwaysEmitIntoClient @Choice public var location: R4.Claim.Accident.Location?

        public init() {}
        @inlinable public static var typeID: UInt16 { 67 }

        /// The types that `location[x]` allows.
        public typealias Location = R4.AddressOrReference
    }
}

extension R4.Claim.Accident {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        date: FHIRDate? = nil,
        type: R4.CodeableConcept? = nil,
        location: R4.Claim.Accident.Location? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.date = date
        self.type = type
        self.location = location
    }

    /// The value of `location` where it is an `address`.
    @_alwaysEmitIntoClient
    public var locationAddress: R4.Address? {
        get { $location.element(choiceIndex: 0) }
        set { $location.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `location` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var locationReference: R4.Reference? {
        get { $location.element(choiceIndex: 1) }
        set { $location.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Claim {
    /// The structure of `Claim.careTeam`. <https://hl7.org/fhir/R4/claim.html>
    public struct CareTeam: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `provider`, 1..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var provider: R4.Reference?
        /// `responsible`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var responsible: Bool?
        /// `role`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-careteamrole>.
        @_alwaysEmitIntoClient @Boxed public var role: R4.CodeableConcept?
        /// `qualification`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/provider-qualification>.
        @_alwaysEmitIntoClient @Boxed public var qualification: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 68 }
    }
}

extension R4.Claim.CareTeam {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        provider: R4.Reference? = nil,
        responsible: Bool? = nil,
        role: R4.CodeableConcept? = nil,
        qualification: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.provider = provider
        self.responsible = responsible
        self.role = role
        self.qualification = qualification
    }
}

extension R4.Claim {
    /// The structure of `Claim.diagnosis`. <https://hl7.org/fhir/R4/claim.html>
    public struct Diagnosis: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `diagnosis[x]`, 1..1: CodeableConcept or Reference (Condition). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/icd-10>.
        @_alwaysEmitIntoClient @Choice public var diagnosis: R4.Claim.Diagnosis.DiagnosisChoice?
        /// `type`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-diagnosistype>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `onAdmission`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission>.
        @_alwaysEmitIntoClient @Boxed public var onAdmission: R4.CodeableConcept?
        /// `packageCode`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup>.
        @_alwaysEmitIntoClient @Boxed public var packageCode: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 69 }

        /// The types that `diagnosis[x]` allows.
        public typealias DiagnosisChoice = R4.CodeableConceptOrReference
    }
}

extension R4.Claim.Diagnosis {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        diagnosis: R4.Claim.Diagnosis.DiagnosisChoice? = nil,
        type: [R4.CodeableConcept] = [],
        onAdmission: R4.CodeableConcept? = nil,
        packageCode: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.diagnosis = diagnosis
        self.type = type
        self.onAdmission = onAdmission
        self.packageCode = packageCode
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

extension R4.Claim {
    /// The structure of `Claim.insurance`. <https://hl7.org/fhir/R4/claim.html>
    public struct Insurance: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `focal`, 1..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var focal: Bool?
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `coverage`, 1..1: Reference (Coverage).
        @_alwaysEmitIntoClient @Boxed public var coverage: R4.Reference?
        /// `businessArrangement`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var businessArrangement: String?
        /// `preAuthRef`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var preAuthRef: [String]
        /// `claimResponse`, 0..1: Reference (ClaimResponse).
        @_alwaysEmitIntoClient @Boxed public var claimResponse: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 70 }
    }
}

extension R4.Claim.Insurance {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        focal: Bool? = nil,
        identifier: R4.Identifier? = nil,
        coverage: R4.Reference? = nil,
        businessArrangement: String? = nil,
        preAuthRef: [String] = [],
        claimResponse: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.focal = focal
        self.identifier = identifier
        self.coverage = coverage
        self.businessArrangement = businessArrangement
        self.preAuthRef = preAuthRef
        self.claimResponse = claimResponse
    }
}

extension R4.Claim {
    /// The structure of `Claim.item`. <https://hl7.org/fhir/R4/claim.html>
    public struct Item: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `careTeamSequence`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var careTeamSequence: [Int]
        /// `diagnosisSequence`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var diagnosisSequence: [Int]
        /// `procedureSequence`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var procedureSequence: [Int]
        /// `informationSequence`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var informationSequence: [Int]
        /// `revenue`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
        @_alwaysEmitIntoClient @Boxed public var revenue: R4.CodeableConcept?
        /// `category`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `productOrService`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
        @_alwaysEmitIntoClient @Boxed public var productOrService: R4.CodeableConcept?
        /// `modifier`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
        @_alwaysEmitIntoClient public var modifier: [R4.CodeableConcept] = []
        /// `programCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
        @_alwaysEmitIntoClient public var programCode: [R4.CodeableConcept] = []
        /// `serviced[x]`, 0..1: date or Period.
        @_alwaysEmitIntoClient @Choice public var serviced: R4.Claim.Item.Serviced?
        /// `location[x]`, 0..1: CodeableConcept, Address or Reference (Location). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/service-place>.
        @_alwaysEmitIntoClient @Choice public var location: R4.Claim.Item.Location?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `unitPrice`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var unitPrice: R4.Money?
        /// `factor`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var factor: FHIRDecimal?
        /// `net`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var net: R4.Money?
        /// `udi`, 0..*: Reference (Device).
        @_alwaysEmitIntoClient public var udi: [R4.Reference] = []
        /// `bodySite`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/tooth>.
        @_alwaysEmitIntoClient @Boxed public var bodySite: R4.CodeableConcept?
        /// `subSite`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/surface>.
        @_alwaysEmitIntoClient public var subSite: [R4.CodeableConcept] = []
        /// `encounter`, 0..*: Reference (Encounter).
        @_alwaysEmitIntoClient public var encounter: [R4.Reference] = []
        /// `detail`, 0..*: Claim.item.detail.
        @_alwaysEmitIntoClient public var detail: [R4.Claim.Item.Detail] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 71 }

        /// The types that `serviced[x]` allows.
        public typealias Serviced = R4.DateOrPeriod

        /// The types that `location[x]` allows.
        public typealias Location = R4.CodeableConceptOrAddressOrReference
    }
}

extension R4.Claim.Item {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        careTeamSequence: [Int] = [],
        diagnosisSequence: [Int] = [],
        procedureSequence: [Int] = [],
        informationSequence: [Int] = [],
        revenue: R4.CodeableConcept? = nil,
        category: R4.CodeableConcept? = nil,
        productOrService: R4.CodeableConcept? = nil,
        modifier: [R4.CodeableConcept] = [],
        programCode: [R4.CodeableConcept] = [],
        serviced: R4.Claim.Item.Serviced? = nil,
        location: R4.Claim.Item.Location? = nil,
        quantity: R4.Quantity? = nil,
        unitPrice: R4.Money? = nil,
        factor: FHIRDecimal? = nil,
        net: R4.Money? = nil,
        udi: [R4.Reference] = [],
        bodySite: R4.CodeableConcept? = nil,
        subSite: [R4.CodeableConcept] = [],
        encounter: [R4.Reference] = [],
        detail: [R4.Claim.Item.Detail] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.careTeamSequence = careTeamSequence
        self.diagnosisSequence = diagnosisSequence
        self.procedureSequence = procedureSequence
        self.informationSequence = informationSequence
        self.revenue = revenue
        self.category = category
        self.productOrService = productOrService
        self.modifier = modifier
        self.programCode = programCode
        self.serviced = serviced
        self.location = location
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.factor = factor
        self.net = net
        self.udi = udi
        self.bodySite = bodySite
        self.subSite = subSite
        self.encounter = encounter
        self.detail = detail
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

    /// The value of `location` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var locationCodeableConcept: R4.CodeableConcept? {
        get { $location.element(choiceIndex: 0) }
        set { $location.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `location` where it is an `address`.
    @_alwaysEmitIntoClient
    public var locationAddress: R4.Address? {
        get { $location.element(choiceIndex: 1) }
        set { $location.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `location` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var locationReference: R4.Reference? {
        get { $location.element(choiceIndex: 2) }
        set { $location.setElement(newValue, choiceIndex: 2) }
    }
}

extension R4.Claim.Item {
    /// The structure of `Claim.item.detail`. <https://hl7.org/fhir/R4/claim.html>
    public struct Detail: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `revenue`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
        @_alwaysEmitIntoClient @Boxed public var revenue: R4.CodeableConcept?
        /// `category`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `productOrService`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
        @_alwaysEmitIntoClient @Boxed public var productOrService: R4.CodeableConcept?
        /// `modifier`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
        @_alwaysEmitIntoClient public var modifier: [R4.CodeableConcept] = []
        /// `programCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
        @_alwaysEmitIntoClient public var programCode: [R4.CodeableConcept] = []
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `unitPrice`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var unitPrice: R4.Money?
        /// `factor`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var factor: FHIRDecimal?
        /// `net`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var net: R4.Money?
        /// `udi`, 0..*: Reference (Device).
        @_alwaysEmitIntoClient public var udi: [R4.Reference] = []
        /// `subDetail`, 0..*: Claim.item.detail.subDetail.
        @_alwaysEmitIntoClient public var subDetail: [R4.Claim.Item.Detail.SubDetail] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 72 }
    }
}

extension R4.Claim.Item.Detail {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        revenue: R4.CodeableConcept? = nil,
        category: R4.CodeableConcept? = nil,
        productOrService: R4.CodeableConcept? = nil,
        modifier: [R4.CodeableConcept] = [],
        programCode: [R4.CodeableConcept] = [],
        quantity: R4.Quantity? = nil,
        unitPrice: R4.Money? = nil,
        factor: FHIRDecimal? = nil,
        net: R4.Money? = nil,
        udi: [R4.Reference] = [],
        subDetail: [R4.Claim.Item.Detail.SubDetail] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.revenue = revenue
        self.category = category
        self.productOrService = productOrService
        self.modifier = modifier
        self.programCode = programCode
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.factor = factor
        self.net = net
        self.udi = udi
        self.subDetail = subDetail
    }
}

extension R4.Claim.Item.Detail {
    /// The structure of `Claim.item.detail.subDetail`. <https://hl7.org/fhir/R4/claim.html>
    public struct SubDetail: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `revenue`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-revenue-center>.
        @_alwaysEmitIntoClient @Boxed public var revenue: R4.CodeableConcept?
        /// `category`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-benefitcategory>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `productOrService`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
        @_alwaysEmitIntoClient @Boxed public var productOrService: R4.CodeableConcept?
        /// `modifier`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
        @_alwaysEmitIntoClient public var modifier: [R4.CodeableConcept] = []
        /// `programCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
        @_alwaysEmitIntoClient public var programCode: [R4.CodeableConcept] = []
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `unitPrice`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var unitPrice: R4.Money?
        /// `factor`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var factor: FHIRDecimal?
        /// `net`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var net: R4.Money?
        /// `udi`, 0..*: Reference (Device).
        @_alwaysEmitIntoClient public var udi: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 73 }
    }
}

extension R4.Claim.Item.Detail.SubDetail {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        revenue: R4.CodeableConcept? = nil,
        category: R4.CodeableConcept? = nil,
        productOrService: R4.CodeableConcept? = nil,
        modifier: [R4.CodeableConcept] = [],
        programCode: [R4.CodeableConcept] = [],
        quantity: R4.Quantity? = nil,
        unitPrice: R4.Money? = nil,
        factor: FHIRDecimal? = nil,
        net: R4.Money? = nil,
        udi: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.revenue = revenue
        self.category = category
        self.productOrService = productOrService
        self.modifier = modifier
        self.programCode = programCode
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.factor = factor
        self.net = net
        self.udi = udi
    }
}

extension R4.Claim {
    /// The structure of `Claim.payee`. <https://hl7.org/fhir/R4/claim.html>
    public struct Payee: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/payeetype>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `party`, 0..1: Reference (Practitioner, PractitionerRole, Organization, Patient or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var party: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 74 }
    }
}

extension R4.Claim.Payee {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        party: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.party = party
    }
}

extension R4.Claim {
    /// The structure of `Claim.procedure`. <https://hl7.org/fhir/R4/claim.html>
    public struct Procedure: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `type`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-procedure-type>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `procedure[x]`, 1..1: CodeableConcept or Reference (Procedure). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/icd-10-procedures>.
        @_alwaysEmitIntoClient @Choice public var procedure: R4.Claim.Procedure.ProcedureChoice?
        /// `udi`, 0..*: Reference (Device).
        @_alwaysEmitIntoClient public var udi: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 75 }

        /// The types that `procedure[x]` allows.
        public typealias ProcedureChoice = R4.CodeableConceptOrReference
    }
}

extension R4.Claim.Procedure {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        type: [R4.CodeableConcept] = [],
        date: FHIRDateTime? = nil,
        procedure: R4.Claim.Procedure.ProcedureChoice? = nil,
        udi: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.type = type
        self.date = date
        self.procedure = procedure
        self.udi = udi
    }

    /// The value of `procedure` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var procedureCodeableConcept: R4.CodeableConcept? {
        get { $procedure.element(choiceIndex: 0) }
        set { $procedure.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `procedure` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var procedureReference: R4.Reference? {
        get { $procedure.element(choiceIndex: 1) }
        set { $procedure.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Claim {
    /// The structure of `Claim.related`. <https://hl7.org/fhir/R4/claim.html>
    public struct Related: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `claim`, 0..1: Reference (Claim).
        @_alwaysEmitIntoClient @Boxed public var claim: R4.Reference?
        /// `relationship`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/related-claim-relationship>.
        @_alwaysEmitIntoClient @Boxed public var relationship: R4.CodeableConcept?
        /// `reference`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var reference: R4.Identifier?

        public init() {}
        @inlinable public static var typeID: UInt16 { 76 }
    }
}

extension R4.Claim.Related {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        claim: R4.Reference? = nil,
        relationship: R4.CodeableConcept? = nil,
        reference: R4.Identifier? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.claim = claim
        self.relationship = relationship
        self.reference = reference
    }
}

extension R4.Claim {
    /// The structure of `Claim.supportingInfo`. <https://hl7.org/fhir/R4/claim.html>
    public struct SupportingInfo: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `sequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var sequence: Int?
        /// `category`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-informationcategory>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `code`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-exception>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `timing[x]`, 0..1: date or Period.
        @_alwaysEmitIntoClient @Choice public var timing: R4.Claim.SupportingInfo.Timing?
        /// `value[x]`, 0..1: boolean, string, Quantity, Attachment or Reference.
        @_alwaysEmitIntoClient @Choice public var value: R4.Claim.SupportingInfo.Value?
        /// `reason`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/missing-tooth-reason>.
        @_alwaysEmitIntoClient @Boxed public var reason: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 77 }

        /// The types that `timing[x]` allows.
        public typealias Timing = R4.DateOrPeriod
    }
}

extension R4.Claim.SupportingInfo {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        category: R4.CodeableConcept? = nil,
        code: R4.CodeableConcept? = nil,
        timing: R4.Claim.SupportingInfo.Timing? = nil,
        value: R4.Claim.SupportingInfo.Value? = nil,
        reason: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.category = category
        self.code = code
        self.timing = timing
        self.value = value
        self.reason = reason
    }

    /// The value of `timing` where it is a `date`.
    @_alwaysEmitIntoClient
    public var timingDate: FHIRDate? {
        get { $timing.primitive(choiceIndex: 0) }
        set { $timing.setPrimitive(newValue, format: .date, choiceIndex: 0) }
    }

    /// The value of `timing` where it is a `period`.
    @_alwaysEmitIntoClient
    public var timingPeriod: R4.Period? {
        get { $timing.element(choiceIndex: 1) }
        set { $timing.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var valueBoolean: Bool? {
        get { $value.primitive(choiceIndex: 0) }
        set { $value.setPrimitive(newValue, format: .boolean, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `string`.
    @_alwaysEmitIntoClient
    public var valueString: String? {
        get { $value.primitive(choiceIndex: 1) }
        set { $value.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var valueQuantity: R4.Quantity? {
        get { $value.element(choiceIndex: 2) }
        set { $value.setElement(newValue, choiceIndex: 2) }
    }

    /// The value of `value` where it is an `attachment`.
    @_alwaysEmitIntoClient
    public var valueAttachment: R4.Attachment? {
        get { $value.element(choiceIndex: 3) }
        set { $value.setElement(newValue, choiceIndex: 3) }
    }

    /// The value of `value` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var valueReference: R4.Reference? {
        get { $value.element(choiceIndex: 4) }
        set { $value.setElement(newValue, choiceIndex: 4) }
    }
}

extension R4.Claim.SupportingInfo {
    /// A choice of 5 types: boolean, string, quantity, attachment, reference.
    public indirect enum Value: FHIRChoice {
        case boolean(Bool)
        case string(String)
        case quantity(R4.Quantity)
        case attachment(R4.Attachment)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 2: self = .quantity(content.element())
            case 3: self = .attachment(content.element())
            case 4: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 0)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 1)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 2)
            case .attachment(let value): ChoiceContent(element: value, choiceIndex: 3)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 4)
            }
        }
    }
}
