// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ClaimResponse. <https://hl7.org/fhir/R4/claimresponse.html>
    public struct ClaimResponse: R4Resource {
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
        /// `created`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var created: FHIRDateTime?
        /// `insurer`, 1..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var insurer: R4.Reference?
        /// `requestor`, 0..1: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var requestor: R4.Reference?
        /// `request`, 0..1: Reference (Claim).
        @_alwaysEmitIntoClient @Boxed public var request: R4.Reference?
        /// `outcome`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/remittance-outcome|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var outcome: R4.RemittanceOutcome?
        /// `disposition`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var disposition: String?
        /// `preAuthRef`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var preAuthRef: String?
        /// `preAuthPeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var preAuthPeriod: R4.Period?
        /// `payeeType`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/payeetype>.
        @_alwaysEmitIntoClient @Boxed public var payeeType: R4.CodeableConcept?
        /// `item`, 0..*: ClaimResponse.item.
        @_alwaysEmitIntoClient public var item: [R4.ClaimResponse.Item] = []
        /// `addItem`, 0..*: ClaimResponse.addItem.
        @_alwaysEmitIntoClient public var addItem: [R4.ClaimResponse.AddItem] = []
        /// `adjudication`, 0..*: ClaimResponse.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ClaimResponse.Item.Adjudication] = []
        /// `total`, 0..*: ClaimResponse.total.
        @_alwaysEmitIntoClient public var total: [R4.ClaimResponse.Total] = []
        /// `payment`, 0..1: ClaimResponse.payment.
        @_alwaysEmitIntoClient @Boxed public var payment: R4.ClaimResponse.Payment?
        /// `fundsReserve`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/fundsreserve>.
        @_alwaysEmitIntoClient @Boxed public var fundsReserve: R4.CodeableConcept?
        /// `formCode`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/forms>.
        @_alwaysEmitIntoClient @Boxed public var formCode: R4.CodeableConcept?
        /// `form`, 0..1: Attachment.
        @_alwaysEmitIntoClient @Boxed public var form: R4.Attachment?
        /// `processNote`, 0..*: ClaimResponse.processNote.
        @_alwaysEmitIntoClient public var processNote: [R4.ClaimResponse.ProcessNote] = []
        /// `communicationRequest`, 0..*: Reference (CommunicationRequest).
        @_alwaysEmitIntoClient public var communicationRequest: [R4.Reference] = []
        /// `insurance`, 0..*: ClaimResponse.insurance.
        @_alwaysEmitIntoClient public var insurance: [R4.ClaimResponse.Insurance] = []
        /// `error`, 0..*: ClaimResponse.error.
        @_alwaysEmitIntoClient public var error: [R4.ClaimResponse.Error] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 78 }
    }
}

extension R4.ClaimResponse {
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
        created: FHIRDateTime? = nil,
        insurer: R4.Reference? = nil,
        requestor: R4.Reference? = nil,
        request: R4.Reference? = nil,
        outcome: R4.RemittanceOutcome? = nil,
        disposition: String? = nil,
        preAuthRef: String? = nil,
        preAuthPeriod: R4.Period? = nil,
        payeeType: R4.CodeableConcept? = nil,
        item: [R4.ClaimResponse.Item] = [],
        addItem: [R4.ClaimResponse.AddItem] = [],
        adjudication: [R4.ClaimResponse.Item.Adjudication] = [],
        total: [R4.ClaimResponse.Total] = [],
        payment: R4.ClaimResponse.Payment? = nil,
        fundsReserve: R4.CodeableConcept? = nil,
        formCode: R4.CodeableConcept? = nil,
        form: R4.Attachment? = nil,
        processNote: [R4.ClaimResponse.ProcessNote] = [],
        communicationRequest: [R4.Reference] = [],
        insurance: [R4.ClaimResponse.Insurance] = [],
        error: [R4.ClaimResponse.Error] = []
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
        self.created = created
        self.insurer = insurer
        self.requestor = requestor
        self.request = request
        self.outcome = outcome
        self.disposition = disposition
        self.preAuthRef = preAuthRef
        self.preAuthPeriod = preAuthPeriod
        self.payeeType = payeeType
        self.item = item
        self.addItem = addItem
        self.adjudication = adjudication
        self.total = total
        self.payment = payment
        self.fundsReserve = fundsReserve
        self.formCode = formCode
        self.form = form
        self.processNote = processNote
        self.communicationRequest = communicationRequest
        self.insurance = insurance
        self.error = error
    }
}

extension R4.ClaimResponse {
    /// The structure of `ClaimResponse.addItem`. <https://hl7.org/fhir/R4/claimresponse.html>
    public struct AddItem: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `itemSequence`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var itemSequence: [Int]
        /// `detailSequence`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var detailSequence: [Int]
        /// `subdetailSequence`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var subdetailSequence: [Int]
        /// `provider`, 0..*: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient public var provider: [R4.Reference] = []
        /// `productOrService`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
        @_alwaysEmitIntoClient @Boxed public var productOrService: R4.CodeableConcept?
        /// `modifier`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
        @_alwaysEmitIntoClient public var modifier: [R4.CodeableConcept] = []
        /// `programCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
        @_alwaysEmitIntoClient public var programCode: [R4.CodeableConcept] = []
        /// `serviced[x]`, 0..1: date or Period.
        @_alwaysEmitIntoClient @Choice public var serviced: R4.ClaimResponse.AddItem.Serviced?
        /// `location[x]`, 0..1: CodeableConcept, Address or Reference (Location). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/service-place>.
        @_alwaysEmitIntoClient @Choice public var location: R4.ClaimResponse.AddItem.Location?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `unitPrice`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var unitPrice: R4.Money?
        /// `factor`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var factor: FHIRDecimal?
        /// `net`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var net: R4.Money?
        /// `bodySite`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/tooth>.
        @_alwaysEmitIntoClient @Boxed public var bodySite: R4.CodeableConcept?
        /// `subSite`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/surface>.
        @_alwaysEmitIntoClient public var subSite: [R4.CodeableConcept] = []
        /// `noteNumber`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var noteNumber: [Int]
        /// `adjudication`, 1..*: ClaimResponse.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ClaimResponse.Item.Adjudication] = []
        /// `detail`, 0..*: ClaimResponse.addItem.detail.
        @_alwaysEmitIntoClient public var detail: [R4.ClaimResponse.AddItem.Detail] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 79 }

        /// The types that `serviced[x]` allows.
        public typealias Serviced = R4.DateOrPeriod

        /// The types that `location[x]` allows.
        public typealias Location = R4.CodeableConceptOrAddressOrReference
    }
}

extension R4.ClaimResponse.AddItem {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        itemSequence: [Int] = [],
        detailSequence: [Int] = [],
        subdetailSequence: [Int] = [],
        provider: [R4.Reference] = [],
        productOrService: R4.CodeableConcept? = nil,
        modifier: [R4.CodeableConcept] = [],
        programCode: [R4.CodeableConcept] = [],
        serviced: R4.ClaimResponse.AddItem.Serviced? = nil,
        location: R4.ClaimResponse.AddItem.Location? = nil,
        quantity: R4.Quantity? = nil,
        unitPrice: R4.Money? = nil,
        factor: FHIRDecimal? = nil,
        net: R4.Money? = nil,
        bodySite: R4.CodeableConcept? = nil,
        subSite: [R4.CodeableConcept] = [],
        noteNumber: [Int] = [],
        adjudication: [R4.ClaimResponse.Item.Adjudication] = [],
        detail: [R4.ClaimResponse.AddItem.Detail] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.itemSequence = itemSequence
        self.detailSequence = detailSequence
        self.subdetailSequence = subdetailSequence
        self.provider = provider
        self.productOrService = productOrService
        self.modifier = modifier
        self.programCode = programCode
        self.serviced = serviced
        self.location = location
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.factor = factor
        self.net = net
        self.bodySite = bodySite
        self.subSite = subSite
        self.noteNumber = noteNumber
        self.adjudication = adjudication
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

extension R4.ClaimResponse.AddItem {
    /// The structure of `ClaimResponse.addItem.detail`. <https://hl7.org/fhir/R4/claimresponse.html>
    public struct Detail: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `productOrService`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
        @_alwaysEmitIntoClient @Boxed public var productOrService: R4.CodeableConcept?
        /// `modifier`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
        @_alwaysEmitIntoClient public var modifier: [R4.CodeableConcept] = []
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `unitPrice`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var unitPrice: R4.Money?
        /// `factor`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var factor: FHIRDecimal?
        /// `net`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var net: R4.Money?
        /// `noteNumber`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var noteNumber: [Int]
        /// `adjudication`, 1..*: ClaimResponse.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ClaimResponse.Item.Adjudication] = []
        /// `subDetail`, 0..*: ClaimResponse.addItem.detail.subDetail.
        @_alwaysEmitIntoClient public var subDetail: [R4.ClaimResponse.AddItem.Detail.SubDetail] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 80 }
    }
}

extension R4.ClaimResponse.AddItem.Detail {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        productOrService: R4.CodeableConcept? = nil,
        modifier: [R4.CodeableConcept] = [],
        quantity: R4.Quantity? = nil,
        unitPrice: R4.Money? = nil,
        factor: FHIRDecimal? = nil,
        net: R4.Money? = nil,
        noteNumber: [Int] = [],
        adjudication: [R4.ClaimResponse.Item.Adjudication] = [],
        subDetail: [R4.ClaimResponse.AddItem.Detail.SubDetail] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.productOrService = productOrService
        self.modifier = modifier
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.factor = factor
        self.net = net
        self.noteNumber = noteNumber
        self.adjudication = adjudication
        self.subDetail = subDetail
    }
}

extension R4.ClaimResponse.AddItem.Detail {
    /// The structure of `ClaimResponse.addItem.detail.subDetail`. <https://hl7.org/fhir/R4/claimresponse.html>
    public struct SubDetail: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `productOrService`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
        @_alwaysEmitIntoClient @Boxed public var productOrService: R4.CodeableConcept?
        /// `modifier`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
        @_alwaysEmitIntoClient public var modifier: [R4.CodeableConcept] = []
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `unitPrice`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var unitPrice: R4.Money?
        /// `factor`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var factor: FHIRDecimal?
        /// `net`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var net: R4.Money?
        /// `noteNumber`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var noteNumber: [Int]
        /// `adjudication`, 1..*: ClaimResponse.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ClaimResponse.Item.Adjudication] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 81 }
    }
}

extension R4.ClaimResponse.AddItem.Detail.SubDetail {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        productOrService: R4.CodeableConcept? = nil,
        modifier: [R4.CodeableConcept] = [],
        quantity: R4.Quantity? = nil,
        unitPrice: R4.Money? = nil,
        factor: FHIRDecimal? = nil,
        net: R4.Money? = nil,
        noteNumber: [Int] = [],
        adjudication: [R4.ClaimResponse.Item.Adjudication] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.productOrService = productOrService
        self.modifier = modifier
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.factor = factor
        self.net = net
        self.noteNumber = noteNumber
        self.adjudication = adjudication
    }
}

extension R4.ClaimResponse {
    /// The structure of `ClaimResponse.error`. <https://hl7.org/fhir/R4/claimresponse.html>
    public struct Error: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `itemSequence`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var itemSequence: Int?
        /// `detailSequence`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var detailSequence: Int?
        /// `subDetailSequence`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var subDetailSequence: Int?
        /// `code`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/adjudication-error>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 82 }
    }
}

extension R4.ClaimResponse.Error {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        itemSequence: Int? = nil,
        detailSequence: Int? = nil,
        subDetailSequence: Int? = nil,
        code: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.itemSequence = itemSequence
        self.detailSequence = detailSequence
        self.subDetailSequence = subDetailSequence
        self.code = code
    }
}

extension R4.ClaimResponse {
    /// The structure of `ClaimResponse.insurance`. <https://hl7.org/fhir/R4/claimresponse.html>
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
        /// `coverage`, 1..1: Reference (Coverage).
        @_alwaysEmitIntoClient @Boxed public var coverage: R4.Reference?
        /// `businessArrangement`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var businessArrangement: String?
        /// `claimResponse`, 0..1: Reference (ClaimResponse).
        @_alwaysEmitIntoClient @Boxed public var claimResponse: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 83 }
    }
}

extension R4.ClaimResponse.Insurance {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        focal: Bool? = nil,
        coverage: R4.Reference? = nil,
        businessArrangement: String? = nil,
        claimResponse: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.sequence = sequence
        self.focal = focal
        self.coverage = coverage
        self.businessArrangement = businessArrangement
        self.claimResponse = claimResponse
    }
}

extension R4.ClaimResponse {
    /// The structure of `ClaimResponse.item`. <https://hl7.org/fhir/R4/claimresponse.html>
    public struct Item: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `itemSequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var itemSequence: Int?
        /// `noteNumber`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var noteNumber: [Int]
        /// `adjudication`, 1..*: ClaimResponse.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ClaimResponse.Item.Adjudication] = []
        /// `detail`, 0..*: ClaimResponse.item.detail.
        @_alwaysEmitIntoClient public var detail: [R4.ClaimResponse.Item.Detail] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 84 }
    }
}

extension R4.ClaimResponse.Item {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        itemSequence: Int? = nil,
        noteNumber: [Int] = [],
        adjudication: [R4.ClaimResponse.Item.Adjudication] = [],
        detail: [R4.ClaimResponse.Item.Detail] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.itemSequence = itemSequence
        self.noteNumber = noteNumber
        self.adjudication = adjudication
        self.detail = detail
    }
}

extension R4.ClaimResponse.Item {
    /// The structure of `ClaimResponse.item.adjudication`. <https://hl7.org/fhir/R4/claimresponse.html>
    public struct Adjudication: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `category`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/adjudication>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `reason`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/adjudication-reason>.
        @_alwaysEmitIntoClient @Boxed public var reason: R4.CodeableConcept?
        /// `amount`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.Money?
        /// `value`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var value: FHIRDecimal?

        public init() {}
        @inlinable public static var typeID: UInt16 { 85 }
    }
}

extension R4.ClaimResponse.Item.Adjudication {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        category: R4.CodeableConcept? = nil,
        reason: R4.CodeableConcept? = nil,
        amount: R4.Money? = nil,
        value: FHIRDecimal? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.category = category
        self.reason = reason
        self.amount = amount
        self.value = value
    }
}

extension R4.ClaimResponse.Item {
    /// The structure of `ClaimResponse.item.detail`. <https://hl7.org/fhir/R4/claimresponse.html>
    public struct Detail: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `detailSequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var detailSequence: Int?
        /// `noteNumber`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var noteNumber: [Int]
        /// `adjudication`, 1..*: ClaimResponse.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ClaimResponse.Item.Adjudication] = []
        /// `subDetail`, 0..*: ClaimResponse.item.detail.subDetail.
        @_alwaysEmitIntoClient public var subDetail: [R4.ClaimResponse.Item.Detail.SubDetail] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 86 }
    }
}

extension R4.ClaimResponse.Item.Detail {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        detailSequence: Int? = nil,
        noteNumber: [Int] = [],
        adjudication: [R4.ClaimResponse.Item.Adjudication] = [],
        subDetail: [R4.ClaimResponse.Item.Detail.SubDetail] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.detailSequence = detailSequence
        self.noteNumber = noteNumber
        self.adjudication = adjudication
        self.subDetail = subDetail
    }
}

extension R4.ClaimResponse.Item.Detail {
    /// The structure of `ClaimResponse.item.detail.subDetail`. <https://hl7.org/fhir/R4/claimresponse.html>
    public struct SubDetail: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `subDetailSequence`, 1..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var subDetailSequence: Int?
        /// `noteNumber`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var noteNumber: [Int]
        /// `adjudication`, 0..*: ClaimResponse.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ClaimResponse.Item.Adjudication] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 87 }
    }
}

extension R4.ClaimResponse.Item.Detail.SubDetail {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        subDetailSequence: Int? = nil,
        noteNumber: [Int] = [],
        adjudication: [R4.ClaimResponse.Item.Adjudication] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.subDetailSequence = subDetailSequence
        self.noteNumber = noteNumber
        self.adjudication = adjudication
    }
}

extension R4.ClaimResponse {
    /// The structure of `ClaimResponse.payment`. <https://hl7.org/fhir/R4/claimresponse.html>
    public struct Payment: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-paymenttype>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `adjustment`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var adjustment: R4.Money?
        /// `adjustmentReason`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/payment-adjustment-reason>.
        @_alwaysEmitIntoClient @Boxed public var adjustmentReason: R4.CodeableConcept?
        /// `date`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDate?
        /// `amount`, 1..1: Money.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.Money?
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?

        public init() {}
        @inlinable public static var typeID: UInt16 { 88 }
    }
}

extension R4.ClaimResponse.Payment {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        adjustment: R4.Money? = nil,
        adjustmentReason: R4.CodeableConcept? = nil,
        date: FHIRDate? = nil,
        amount: R4.Money? = nil,
        identifier: R4.Identifier? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.adjustment = adjustment
        self.adjustmentReason = adjustmentReason
        self.date = date
        self.amount = amount
        self.identifier = identifier
    }
}

extension R4.ClaimResponse {
    /// The structure of `ClaimResponse.processNote`. <https://hl7.org/fhir/R4/claimresponse.html>
    public struct ProcessNote: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `number`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var number: Int?
        /// `type`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/note-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.NoteType?
        /// `text`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?
        /// `language`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Boxed public var language: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 89 }
    }
}

extension R4.ClaimResponse.ProcessNote {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        number: Int? = nil,
        type: R4.NoteType? = nil,
        text: String? = nil,
        language: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.number = number
        self.type = type
        self.text = text
        self.language = language
    }
}

extension R4.ClaimResponse {
    /// The structure of `ClaimResponse.total`. <https://hl7.org/fhir/R4/claimresponse.html>
    public struct Total: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `category`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/adjudication>.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `amount`, 1..1: Money.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.Money?

        public init() {}
        @inlinable public static var typeID: UInt16 { 90 }
    }
}

extension R4.ClaimResponse.Total {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        category: R4.CodeableConcept? = nil,
        amount: R4.Money? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.category = category
        self.amount = amount
    }
}
