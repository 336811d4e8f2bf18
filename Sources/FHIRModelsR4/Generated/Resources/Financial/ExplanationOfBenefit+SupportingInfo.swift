// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ExplanationOfBenefit {
    /// The structure of `ExplanationOfBenefit.supportingInfo`. <https://hl7.org/fhir/R4/explanationofbenefit.html>
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
        @_alwaysEmitIntoClient @Choice public var timing: R4.ExplanationOfBenefit.SupportingInfo.Timing?
        /// `value[x]`, 0..1: boolean, string, Quantity, Attachment or Reference.
        @_alwaysEmitIntoClient @Choice public var value: R4.ExplanationOfBenefit.SupportingInfo.Value?
        /// `reason`, 0..1: Coding. Codes: example, <http://hl7.org/fhir/ValueSet/missing-tooth-reason>.
        @_alwaysEmitIntoClient @Boxed public var reason: R4.Coding?

        public init() {}
        @inlinable public static var typeID: UInt16 { 262 }

        /// The types that `timing[x]` allows.
        public typealias Timing = R4.DateOrPeriod

        /// The types that `value[x]` allows.
        public typealias Value = R4.Claim.SupportingInfo.Value
    }
}

extension R4.ExplanationOfBenefit.SupportingInfo {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        sequence: Int? = nil,
        category: R4.CodeableConcept? = nil,
        code: R4.CodeableConcept? = nil,
        timing: R4.ExplanationOfBenefit.SupportingInfo.Timing? = nil,
        value: R4.ExplanationOfBenefit.SupportingInfo.Value? = nil,
        reason: R4.Coding? = nil
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
