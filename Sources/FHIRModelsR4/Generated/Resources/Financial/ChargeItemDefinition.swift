// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ChargeItemDefinition. <https://hl7.org/fhir/R4/chargeitemdefinition.html>
    public struct ChargeItemDefinition: R4Resource {
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
        /// `url`, 1..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `derivedFromUri`, 0..*: uri.
        @_alwaysEmitIntoClient @Primitives public var derivedFromUri: [String]
        /// `partOf`, 0..*: canonical (ChargeItemDefinition).
        @_alwaysEmitIntoClient @Primitives public var partOf: [String]
        /// `replaces`, 0..*: canonical (ChargeItemDefinition).
        @_alwaysEmitIntoClient @Primitives public var replaces: [String]
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `experimental`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var experimental: Bool?
        /// `date`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `publisher`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var publisher: String?
        /// `contact`, 0..*: ContactDetail.
        @_alwaysEmitIntoClient public var contact: [R4.ContactDetail] = []
        /// `description`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `useContext`, 0..*: UsageContext.
        @_alwaysEmitIntoClient public var useContext: [R4.UsageContext] = []
        /// `jurisdiction`, 0..*: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/jurisdiction>.
        @_alwaysEmitIntoClient public var jurisdiction: [R4.CodeableConcept] = []
        /// `copyright`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var copyright: String?
        /// `approvalDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var approvalDate: FHIRDate?
        /// `lastReviewDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var lastReviewDate: FHIRDate?
        /// `effectivePeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var effectivePeriod: R4.Period?
        /// `code`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/chargeitem-billingcodes>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `instance`, 0..*: Reference (Medication, Substance or Device).
        @_alwaysEmitIntoClient public var instance: [R4.Reference] = []
        /// `applicability`, 0..*: ChargeItemDefinition.applicability.
        @_alwaysEmitIntoClient public var applicability: [R4.ChargeItemDefinition.Applicability] = []
        /// `propertyGroup`, 0..*: ChargeItemDefinition.propertyGroup.
        @_alwaysEmitIntoClient public var propertyGroup: [R4.ChargeItemDefinition.PropertyGroup] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 62 }
    }
}

extension R4.ChargeItemDefinition {
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
        url: String? = nil,
        identifier: [R4.Identifier] = [],
        version: String? = nil,
        title: String? = nil,
        derivedFromUri: [String] = [],
        partOf: [String] = [],
        replaces: [String] = [],
        status: R4.PublicationStatus? = nil,
        experimental: Bool? = nil,
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        copyright: String? = nil,
        approvalDate: FHIRDate? = nil,
        lastReviewDate: FHIRDate? = nil,
        effectivePeriod: R4.Period? = nil,
        code: R4.CodeableConcept? = nil,
        instance: [R4.Reference] = [],
        applicability: [R4.ChargeItemDefinition.Applicability] = [],
        propertyGroup: [R4.ChargeItemDefinition.PropertyGroup] = []
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
        self.url = url
        self.identifier = identifier
        self.version = version
        self.title = title
        self.derivedFromUri = derivedFromUri
        self.partOf = partOf
        self.replaces = replaces
        self.status = status
        self.experimental = experimental
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
        self.useContext = useContext
        self.jurisdiction = jurisdiction
        self.copyright = copyright
        self.approvalDate = approvalDate
        self.lastReviewDate = lastReviewDate
        self.effectivePeriod = effectivePeriod
        self.code = code
        self.instance = instance
        self.applicability = applicability
        self.propertyGroup = propertyGroup
    }
}

extension R4.ChargeItemDefinition {
    /// The structure of `ChargeItemDefinition.applicability`. <https://hl7.org/fhir/R4/chargeitemdefinition.html>
    public struct Applicability: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `language`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `expression`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var expression: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 63 }
    }
}

extension R4.ChargeItemDefinition.Applicability {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        description: String? = nil,
        language: String? = nil,
        expression: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.description = description
        self.language = language
        self.expression = expression
    }
}

extension R4.ChargeItemDefinition {
    /// The structure of `ChargeItemDefinition.propertyGroup`. <https://hl7.org/fhir/R4/chargeitemdefinition.html>
    public struct PropertyGroup: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `applicability`, 0..*: ChargeItemDefinition.applicability.
        @_alwaysEmitIntoClient public var applicability: [R4.ChargeItemDefinition.Applicability] = []
        /// `priceComponent`, 0..*: ChargeItemDefinition.propertyGroup.priceComponent.
        @_alwaysEmitIntoClient public var priceComponent: [R4.ChargeItemDefinition.PropertyGroup.PriceComponent] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 64 }
    }
}

extension R4.ChargeItemDefinition.PropertyGroup {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        applicability: [R4.ChargeItemDefinition.Applicability] = [],
        priceComponent: [R4.ChargeItemDefinition.PropertyGroup.PriceComponent] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.applicability = applicability
        self.priceComponent = priceComponent
    }
}

extension R4.ChargeItemDefinition.PropertyGroup {
    /// The structure of `ChargeItemDefinition.propertyGroup.priceComponent`.
    /// <https://hl7.org/fhir/R4/chargeitemdefinition.html>
    public struct PriceComponent: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/invoice-priceComponentType|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.InvoicePriceComponentType?
        /// `code`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `factor`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var factor: FHIRDecimal?
        /// `amount`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var amount: R4.Money?

        public init() {}
        @inlinable public static var typeID: UInt16 { 65 }
    }
}

extension R4.ChargeItemDefinition.PropertyGroup.PriceComponent {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.InvoicePriceComponentType? = nil,
        code: R4.CodeableConcept? = nil,
        factor: FHIRDecimal? = nil,
        amount: R4.Money? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.code = code
        self.factor = factor
        self.amount = amount
    }
}
