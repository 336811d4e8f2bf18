// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource ObservationDefinition. <https://hl7.org/fhir/R4/observationdefinition.html>
    public struct ObservationDefinition: R4Resource {
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
        /// `category`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/observation-category>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `code`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `permittedDataType`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/permitted-data-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var permittedDataType: [R4.ObservationDataType]
        /// `multipleResultsAllowed`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var multipleResultsAllowed: Bool?
        /// `method`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/observation-methods>.
        @_alwaysEmitIntoClient @Boxed public var method: R4.CodeableConcept?
        /// `preferredReportName`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var preferredReportName: String?
        /// `quantitativeDetails`, 0..1: ObservationDefinition.quantitativeDetails.
        @_alwaysEmitIntoClient @Boxed public var quantitativeDetails: R4.ObservationDefinition.QuantitativeDetails?
        /// `qualifiedInterval`, 0..*: ObservationDefinition.qualifiedInterval.
        @_alwaysEmitIntoClient public var qualifiedInterval: [R4.ObservationDefinition.QualifiedInterval] = []
        /// `validCodedValueSet`, 0..1: Reference (ValueSet).
        @_alwaysEmitIntoClient @Boxed public var validCodedValueSet: R4.Reference?
        /// `normalCodedValueSet`, 0..1: Reference (ValueSet).
        @_alwaysEmitIntoClient @Boxed public var normalCodedValueSet: R4.Reference?
        /// `abnormalCodedValueSet`, 0..1: Reference (ValueSet).
        @_alwaysEmitIntoClient @Boxed public var abnormalCodedValueSet: R4.Reference?
        /// `criticalCodedValueSet`, 0..1: Reference (ValueSet).
        @_alwaysEmitIntoClient @Boxed public var criticalCodedValueSet: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 439 }
    }
}

extension R4.ObservationDefinition {
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
        category: [R4.CodeableConcept] = [],
        code: R4.CodeableConcept? = nil,
        identifier: [R4.Identifier] = [],
        permittedDataType: [R4.ObservationDataType] = [],
        multipleResultsAllowed: Bool? = nil,
        method: R4.CodeableConcept? = nil,
        preferredReportName: String? = nil,
        quantitativeDetails: R4.ObservationDefinition.QuantitativeDetails? = nil,
        qualifiedInterval: [R4.ObservationDefinition.QualifiedInterval] = [],
        validCodedValueSet: R4.Reference? = nil,
        normalCodedValueSet: R4.Reference? = nil,
        abnormalCodedValueSet: R4.Reference? = nil,
        criticalCodedValueSet: R4.Reference? = nil
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
        self.category = category
        self.code = code
        self.identifier = identifier
        self.permittedDataType = permittedDataType
        self.multipleResultsAllowed = multipleResultsAllowed
        self.method = method
        self.preferredReportName = preferredReportName
        self.quantitativeDetails = quantitativeDetails
        self.qualifiedInterval = qualifiedInterval
        self.validCodedValueSet = validCodedValueSet
        self.normalCodedValueSet = normalCodedValueSet
        self.abnormalCodedValueSet = abnormalCodedValueSet
        self.criticalCodedValueSet = criticalCodedValueSet
    }
}

extension R4.ObservationDefinition {
    /// The structure of `ObservationDefinition.qualifiedInterval`. <https://hl7.org/fhir/R4/observationdefinition.html>
    public struct QualifiedInterval: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `category`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/observation-range-category|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var category: R4.ObservationRangeCategory?
        /// `range`, 0..1: Range.
        @_alwaysEmitIntoClient @Boxed public var range: R4.Range?
        /// `context`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/referencerange-meaning>.
        @_alwaysEmitIntoClient @Boxed public var context: R4.CodeableConcept?
        /// `appliesTo`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/referencerange-appliesto>.
        @_alwaysEmitIntoClient public var appliesTo: [R4.CodeableConcept] = []
        /// `gender`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var gender: R4.AdministrativeGender?
        /// `age`, 0..1: Range.
        @_alwaysEmitIntoClient @Boxed public var age: R4.Range?
        /// `gestationalAge`, 0..1: Range.
        @_alwaysEmitIntoClient @Boxed public var gestationalAge: R4.Range?
        /// `condition`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var condition: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 440 }
    }
}

extension R4.ObservationDefinition.QualifiedInterval {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        category: R4.ObservationRangeCategory? = nil,
        range: R4.Range? = nil,
        context: R4.CodeableConcept? = nil,
        appliesTo: [R4.CodeableConcept] = [],
        gender: R4.AdministrativeGender? = nil,
        age: R4.Range? = nil,
        gestationalAge: R4.Range? = nil,
        condition: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.category = category
        self.range = range
        self.context = context
        self.appliesTo = appliesTo
        self.gender = gender
        self.age = age
        self.gestationalAge = gestationalAge
        self.condition = condition
    }
}

extension R4.ObservationDefinition {
    /// The structure of `ObservationDefinition.quantitativeDetails`.
    /// <https://hl7.org/fhir/R4/observationdefinition.html>
    public struct QuantitativeDetails: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `customaryUnit`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/ucum-units>.
        @_alwaysEmitIntoClient @Boxed public var customaryUnit: R4.CodeableConcept?
        /// `unit`, 0..1: CodeableConcept. Codes: extensible, <http://hl7.org/fhir/ValueSet/ucum-units>.
        @_alwaysEmitIntoClient @Boxed public var unit: R4.CodeableConcept?
        /// `conversionFactor`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var conversionFactor: FHIRDecimal?
        /// `decimalPrecision`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var decimalPrecision: Int?

        public init() {}
        @inlinable public static var typeID: UInt16 { 441 }
    }
}

extension R4.ObservationDefinition.QuantitativeDetails {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        customaryUnit: R4.CodeableConcept? = nil,
        unit: R4.CodeableConcept? = nil,
        conversionFactor: FHIRDecimal? = nil,
        decimalPrecision: Int? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.customaryUnit = customaryUnit
        self.unit = unit
        self.conversionFactor = conversionFactor
        self.decimalPrecision = decimalPrecision
    }
}
