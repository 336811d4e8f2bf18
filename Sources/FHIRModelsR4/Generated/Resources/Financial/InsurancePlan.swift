// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource InsurancePlan. <https://hl7.org/fhir/R4/insuranceplan.html>
    public struct InsurancePlan: R4Resource {
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
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `type`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/insuranceplan-type>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `alias`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var alias: [String]
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `ownedBy`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var ownedBy: R4.Reference?
        /// `administeredBy`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var administeredBy: R4.Reference?
        /// `coverageArea`, 0..*: Reference (Location).
        @_alwaysEmitIntoClient public var coverageArea: [R4.Reference] = []
        /// `contact`, 0..*: InsurancePlan.contact.
        @_alwaysEmitIntoClient public var contact: [R4.InsurancePlan.Contact] = []
        /// `endpoint`, 0..*: Reference (Endpoint).
        @_alwaysEmitIntoClient public var endpoint: [R4.Reference] = []
        /// `network`, 0..*: Reference (Organization).
        @_alwaysEmitIntoClient public var network: [R4.Reference] = []
        /// `coverage`, 0..*: InsurancePlan.coverage.
        @_alwaysEmitIntoClient public var coverage: [R4.InsurancePlan.Coverage] = []
        /// `plan`, 0..*: InsurancePlan.plan.
        @_alwaysEmitIntoClient public var plan: [R4.InsurancePlan.Plan] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 310 }
    }
}

extension R4.InsurancePlan {
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
        status: R4.PublicationStatus? = nil,
        type: [R4.CodeableConcept] = [],
        name: String? = nil,
        alias: [String] = [],
        period: R4.Period? = nil,
        ownedBy: R4.Reference? = nil,
        administeredBy: R4.Reference? = nil,
        coverageArea: [R4.Reference] = [],
        contact: [R4.InsurancePlan.Contact] = [],
        endpoint: [R4.Reference] = [],
        network: [R4.Reference] = [],
        coverage: [R4.InsurancePlan.Coverage] = [],
        plan: [R4.InsurancePlan.Plan] = []
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
        self.alias = alias
        self.period = period
        self.ownedBy = ownedBy
        self.administeredBy = administeredBy
        self.coverageArea = coverageArea
        self.contact = contact
        self.endpoint = endpoint
        self.network = network
        self.coverage = coverage
        self.plan = plan
    }
}

extension R4.InsurancePlan {
    /// The structure of `InsurancePlan.contact`. <https://hl7.org/fhir/R4/insuranceplan.html>
    public struct Contact: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `purpose`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/contactentity-type>.
        @_alwaysEmitIntoClient @Boxed public var purpose: R4.CodeableConcept?
        /// `name`, 0..1: HumanName.
        @_alwaysEmitIntoClient @Boxed public var name: R4.HumanName?
        /// `telecom`, 0..*: ContactPoint.
        @_alwaysEmitIntoClient public var telecom: [R4.ContactPoint] = []
        /// `address`, 0..1: Address.
        @_alwaysEmitIntoClient @Boxed public var address: R4.Address?

        public init() {}
        @inlinable public static var typeID: UInt16 { 311 }
    }
}

extension R4.InsurancePlan.Contact {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        purpose: R4.CodeableConcept? = nil,
        name: R4.HumanName? = nil,
        telecom: [R4.ContactPoint] = [],
        address: R4.Address? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.purpose = purpose
        self.name = name
        self.telecom = telecom
        self.address = address
    }
}

extension R4.InsurancePlan {
    /// The structure of `InsurancePlan.coverage`. <https://hl7.org/fhir/R4/insuranceplan.html>
    public struct Coverage: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `network`, 0..*: Reference (Organization).
        @_alwaysEmitIntoClient public var network: [R4.Reference] = []
        /// `benefit`, 1..*: InsurancePlan.coverage.benefit.
        @_alwaysEmitIntoClient public var benefit: [R4.InsurancePlan.Coverage.Benefit] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 312 }
    }
}

extension R4.InsurancePlan.Coverage {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        network: [R4.Reference] = [],
        benefit: [R4.InsurancePlan.Coverage.Benefit] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.network = network
        self.benefit = benefit
    }
}

extension R4.InsurancePlan.Coverage {
    /// The structure of `InsurancePlan.coverage.benefit`. <https://hl7.org/fhir/R4/insuranceplan.html>
    public struct Benefit: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `requirement`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var requirement: String?
        /// `limit`, 0..*: InsurancePlan.coverage.benefit.limit.
        @_alwaysEmitIntoClient public var limit: [R4.InsurancePlan.Coverage.Benefit.Limit] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 313 }
    }
}

extension R4.InsurancePlan.Coverage.Benefit {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        requirement: String? = nil,
        limit: [R4.InsurancePlan.Coverage.Benefit.Limit] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.requirement = requirement
        self.limit = limit
    }
}

extension R4.InsurancePlan.Coverage.Benefit {
    /// The structure of `InsurancePlan.coverage.benefit.limit`. <https://hl7.org/fhir/R4/insuranceplan.html>
    public struct Limit: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `value`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var value: R4.Quantity?
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 314 }
    }
}

extension R4.InsurancePlan.Coverage.Benefit.Limit {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        value: R4.Quantity? = nil,
        code: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.value = value
        self.code = code
    }
}

extension R4.InsurancePlan {
    /// The structure of `InsurancePlan.plan`. <https://hl7.org/fhir/R4/insuranceplan.html>
    public struct Plan: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `coverageArea`, 0..*: Reference (Location).
        @_alwaysEmitIntoClient public var coverageArea: [R4.Reference] = []
        /// `network`, 0..*: Reference (Organization).
        @_alwaysEmitIntoClient public var network: [R4.Reference] = []
        /// `generalCost`, 0..*: InsurancePlan.plan.generalCost.
        @_alwaysEmitIntoClient public var generalCost: [R4.InsurancePlan.Plan.GeneralCost] = []
        /// `specificCost`, 0..*: InsurancePlan.plan.specificCost.
        @_alwaysEmitIntoClient public var specificCost: [R4.InsurancePlan.Plan.SpecificCost] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 315 }
    }
}

extension R4.InsurancePlan.Plan {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: [R4.Identifier] = [],
        type: R4.CodeableConcept? = nil,
        coverageArea: [R4.Reference] = [],
        network: [R4.Reference] = [],
        generalCost: [R4.InsurancePlan.Plan.GeneralCost] = [],
        specificCost: [R4.InsurancePlan.Plan.SpecificCost] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.type = type
        self.coverageArea = coverageArea
        self.network = network
        self.generalCost = generalCost
        self.specificCost = specificCost
    }
}

extension R4.InsurancePlan.Plan {
    /// The structure of `InsurancePlan.plan.generalCost`. <https://hl7.org/fhir/R4/insuranceplan.html>
    public struct GeneralCost: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `groupSize`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var groupSize: Int?
        /// `cost`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var cost: R4.Money?
        /// `comment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var comment: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 316 }
    }
}

extension R4.InsurancePlan.Plan.GeneralCost {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        groupSize: Int? = nil,
        cost: R4.Money? = nil,
        comment: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.groupSize = groupSize
        self.cost = cost
        self.comment = comment
    }
}

extension R4.InsurancePlan.Plan {
    /// The structure of `InsurancePlan.plan.specificCost`. <https://hl7.org/fhir/R4/insuranceplan.html>
    public struct SpecificCost: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `category`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var category: R4.CodeableConcept?
        /// `benefit`, 0..*: InsurancePlan.plan.specificCost.benefit.
        @_alwaysEmitIntoClient public var benefit: [R4.InsurancePlan.Plan.SpecificCost.Benefit] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 317 }
    }
}

extension R4.InsurancePlan.Plan.SpecificCost {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        category: R4.CodeableConcept? = nil,
        benefit: [R4.InsurancePlan.Plan.SpecificCost.Benefit] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.category = category
        self.benefit = benefit
    }
}

extension R4.InsurancePlan.Plan.SpecificCost {
    /// The structure of `InsurancePlan.plan.specificCost.benefit`. <https://hl7.org/fhir/R4/insuranceplan.html>
    public struct Benefit: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `cost`, 0..*: InsurancePlan.plan.specificCost.benefit.cost.
        @_alwaysEmitIntoClient public var cost: [R4.InsurancePlan.Plan.SpecificCost.Benefit.Cost] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 318 }
    }
}

extension R4.InsurancePlan.Plan.SpecificCost.Benefit {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        cost: [R4.InsurancePlan.Plan.SpecificCost.Benefit.Cost] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.cost = cost
    }
}

extension R4.InsurancePlan.Plan.SpecificCost.Benefit {
    /// The structure of `InsurancePlan.plan.specificCost.benefit.cost`. <https://hl7.org/fhir/R4/insuranceplan.html>
    public struct Cost: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `applicability`, 0..1: CodeableConcept. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/insuranceplan-applicability|4.0.1>.
        @_alwaysEmitIntoClient @Boxed public var applicability: R4.CodeableConcept?
        /// `qualifiers`, 0..*: CodeableConcept.
        @_alwaysEmitIntoClient public var qualifiers: [R4.CodeableConcept] = []
        /// `value`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var value: R4.Quantity?

        public init() {}
        @inlinable public static var typeID: UInt16 { 319 }
    }
}

extension R4.InsurancePlan.Plan.SpecificCost.Benefit.Cost {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.CodeableConcept? = nil,
        applicability: R4.CodeableConcept? = nil,
        qualifiers: [R4.CodeableConcept] = [],
        value: R4.Quantity? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.applicability = applicability
        self.qualifiers = qualifiers
        self.value = value
    }
}
