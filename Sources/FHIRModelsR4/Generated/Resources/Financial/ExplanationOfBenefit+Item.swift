// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.item`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
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
        @_alwaysEmitIntoClient @Choice public var serviced: R4.ExplanationOfBenefit.Item.Serviced?
        /// `location[x]`, 0..1: CodeableConcept, Address or Reference (Location). Codes: example,
        /// <http://hl7.org/fhir/ValueSet/service-place>.
        @_alwaysEmitIntoClient @Choice public var location: R4.ExplanationOfBenefit.Item.Location?
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
        /// `noteNumber`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var noteNumber: [Int]
        /// `adjudication`, 0..*: ExplanationOfBenefit.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = []
        /// `detail`, 0..*: ExplanationOfBenefit.item.detail.
        @_alwaysEmitIntoClient public var detail: [R4.ExplanationOfBenefit.Item.Detail] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 253 }

        /// The types that `serviced[x]` allows.
        public typealias Serviced = R4.DateOrPeriod

        /// The types that `location[x]` allows.
        public typealias Location = R4.CodeableConceptOrAddressOrReference
    }
}

extension R4.ExplanationOfBenefit.Item {
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
        serviced: R4.ExplanationOfBenefit.Item.Serviced? = nil,
        location: R4.ExplanationOfBenefit.Item.Location? = nil,
        quantity: R4.Quantity? = nil,
        unitPrice: R4.Money? = nil,
        factor: FHIRDecimal? = nil,
        net: R4.Money? = nil,
        udi: [R4.Reference] = [],
        bodySite: R4.CodeableConcept? = nil,
        subSite: [R4.CodeableConcept] = [],
        encounter: [R4.Reference] = [],
        noteNumber: [Int] = [],
        adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = [],
        detail: [R4.ExplanationOfBenefit.Item.Detail] = []
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

extension R4.ExplanationOfBenefit.Item {
    /// The structure of `ExplanationOfBenefit.item.adjudication`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
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
        @inlinable public static var typeID: UInt16 { 254 }
    }
}

extension R4.ExplanationOfBenefit.Item.Adjudication {
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

extension R4.ExplanationOfBenefit.Item {
    /// The structure of `ExplanationOfBenefit.item.detail`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
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
        /// `noteNumber`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var noteNumber: [Int]
        /// `adjudication`, 0..*: ExplanationOfBenefit.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = []
        /// `subDetail`, 0..*: ExplanationOfBenefit.item.detail.subDetail.
        @_alwaysEmitIntoClient public var subDetail: [R4.ExplanationOfBenefit.Item.Detail.SubDetail] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 255 }
    }
}

extension R4.ExplanationOfBenefit.Item.Detail {
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
        noteNumber: [Int] = [],
        adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = [],
        subDetail: [R4.ExplanationOfBenefit.Item.Detail.SubDetail] = []
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
        self.noteNumber = noteNumber
        self.adjudication = adjudication
        self.subDetail = subDetail
    }
}

extension R4.ExplanationOfBenefit.Item.Detail {
    /// The structure of `ExplanationOfBenefit.item.detail.subDetail`.
    /// <https://hl7.org/fhir/R4/explanationofbenefit.html>
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
        /// `noteNumber`, 0..*: positiveInt.
        @_alwaysEmitIntoClient @Primitives public var noteNumber: [Int]
        /// `adjudication`, 0..*: ExplanationOfBenefit.item.adjudication.
        @_alwaysEmitIntoClient public var adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 256 }
    }
}

extension R4.ExplanationOfBenefit.Item.Detail.SubDetail {
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
        noteNumber: [Int] = [],
        adjudication: [R4.ExplanationOfBenefit.Item.Adjudication] = []
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
        self.noteNumber = noteNumber
        self.adjudication = adjudication
    }
}
