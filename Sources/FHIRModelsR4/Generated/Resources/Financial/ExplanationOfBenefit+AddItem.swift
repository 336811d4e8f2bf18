// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.addItem`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
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
        /// `subDetailSequence`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var subDetailSequence: [Int]
        /// `provider`, 0..*: Reference (Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient public var provider: [R4.Reference] = []
        /// `productOrService`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/service-uscls>.
        @_alwaysEmitIntoClient @Boxed public var productOrService: R4.CodeableConcept?
        /// `modifier`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/claim-modifiers>.
        @_alwaysEmitIntoClient public var modifier: [R4.CodeableConcept] = []
        /// `programCode`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/ex-program-code>.
        @_alwaysEmitIntoClient public var programCode: [R4.CodeableConcept] = []
        /// `serviced[x]`, 0..1: date or Period.
        @_alwaysEmitIntoClient @Choice public var serviced: R4.ExplanationOfBenefit.AddItem.Serviced?
        /// `location[x]`, 0..1: CodeableConcept, Address or Reference (Location). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/service-place>.
        @_alwaysEmitIntoClient @Choice public var location: R4.ExplanationOfBenefit.AddItem.Location?
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
        /// `adjudication`, 0..*: ExplanationOfBenefit.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = []
        /// `detail`, 0..*: ExplanationOfBenefit.addItem.detail.
        @_alwaysEmitIntoClient public var detail: [R4.ExplanationOfBenefit.AddItem.Detail] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 245 }

        /// The types that `serviced[x]` allows.
        public typealias Serviced = R4.DateOrPeriod

        /// The types that `location[x]` allows.
        public typealias Location = R4.CodeableConceptOrAddressOrReference
    }
}

extension R4.ExplanationOfBenefit.AddItem {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        itemSequence: [Int] = [],
        detailSequence: [Int] = [],
        subDetailSequence: [Int] = [],
        provider: [R4.Reference] = [],
        productOrService: R4.CodeableConcept? = nil,
        modifier: [R4.CodeableConcept] = [],
        programCode: [R4.CodeableConcept] = [],
        serviced: R4.ExplanationOfBenefit.AddItem.Serviced? = nil,
        location: R4.ExplanationOfBenefit.AddItem.Location? = nil,
        quantity: R4.Quantity? = nil,
        unitPrice: R4.Money? = nil,
        factor: FHIRDecimal? = nil,
        net: R4.Money? = nil,
        bodySite: R4.CodeableConcept? = nil,
        subSite: [R4.CodeableConcept] = [],
        noteNumber: [Int] = [],
        adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = [],
        detail: [R4.ExplanationOfBenefit.AddItem.Detail] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.itemSequence = itemSequence
        self.detailSequence = detailSequence
        self.subDetailSequence = subDetailSequence
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

extension R4.ExplanationOfBenefit.AddItem {
    /// The structure of `ExplanationOfBenefit.addItem.detail`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
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
        /// `adjudication`, 0..*: ExplanationOfBenefit.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = []
        /// `subDetail`, 0..*: ExplanationOfBenefit.addItem.detail.subDetail.
        @_alwaysEmitIntoClient public var subDetail: [R4.ExplanationOfBenefit.AddItem.Detail.SubDetail] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 246 }
    }
}

extension R4.ExplanationOfBenefit.AddItem.Detail {
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
        adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = [],
        subDetail: [R4.ExplanationOfBenefit.AddItem.Detail.SubDetail] = []
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

extension R4.ExplanationOfBenefit.AddItem.Detail {
    /// The structure of `ExplanationOfBenefit.addItem.detail.subDetail`.
    /// <https://hl7.org/fhir/R4/explanationofbenefit.html>
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
        /// `adjudication`, 0..*: ExplanationOfBenefit.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 247 }
    }
}

extension R4.ExplanationOfBenefit.AddItem.Detail.SubDetail {
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
        adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = []
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
