// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Extension. <https://hl7.org/fhir/R4/extensibility.html>
    public struct Extension: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `url`, 1..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `value[x]`, 0..1: 50 types.
        @_alwaysEmitIntoClient @Choice public var value: R4.Extension.Value?

        public init() {}
        @inlinable public static var typeID: UInt16 { 265 }

        /// The types that `value[x]` allows.
        public typealias Value = R4.OpenValue
    }
}

extension R4.Extension {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        url: String? = nil,
        value: R4.Extension.Value? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.url = url
        self.value = value
    }

    /// The value of `value` where it is a `base64Binary`.
    @_alwaysEmitIntoClient
    public var valueBase64Binary: Base64Binary? {
        get { $value.primitive(choiceIndex: 0) }
        set { $value.setPrimitive(newValue, format: .base64Binary, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var valueBoolean: Bool? {
        get { $value.primitive(choiceIndex: 1) }
        set { $value.setPrimitive(newValue, format: .boolean, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var valueCanonical: String? {
        get { $value.primitive(choiceIndex: 2) }
        set { $value.setPrimitive(newValue, format: .canonical, choiceIndex: 2) }
    }

    /// The value of `value` where it is a `code`.
    @_alwaysEmitIntoClient
    public var valueCode: String? {
        get { $value.primitive(choiceIndex: 3) }
        set { $value.setPrimitive(newValue, format: .code, choiceIndex: 3) }
    }

    /// The value of `value` where it is a `date`.
    @_alwaysEmitIntoClient
    public var valueDate: FHIRDate? {
        get { $value.primitive(choiceIndex: 4) }
        set { $value.setPrimitive(newValue, format: .date, choiceIndex: 4) }
    }

    /// The value of `value` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var valueDateTime: FHIRDateTime? {
        get { $value.primitive(choiceIndex: 5) }
        set { $value.setPrimitive(newValue, format: .dateTime, choiceIndex: 5) }
    }

    /// The value of `value` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var valueDecimal: FHIRDecimal? {
        get { $value.primitive(choiceIndex: 6) }
        set { $value.setPrimitive(newValue, format: .decimal, choiceIndex: 6) }
    }

    /// The value of `value` where it is an `id`.
    @_alwaysEmitIntoClient
    public var valueId: String? {
        get { $value.primitive(choiceIndex: 7) }
        set { $value.setPrimitive(newValue, format: .id, choiceIndex: 7) }
    }

    /// The value of `value` where it is an `instant`.
    @_alwaysEmitIntoClient
    public var valueInstant: FHIRInstant? {
        get { $value.primitive(choiceIndex: 8) }
        set { $value.setPrimitive(newValue, format: .instant, choiceIndex: 8) }
    }

    /// The value of `value` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var valueInteger: Int? {
        get { $value.primitive(choiceIndex: 9) }
        set { $value.setPrimitive(newValue, format: .integer, choiceIndex: 9) }
    }

    /// The value of `value` where it is a `markdown`.
    @_alwaysEmitIntoClient
    public var valueMarkdown: String? {
        get { $value.primitive(choiceIndex: 10) }
        set { $value.setPrimitive(newValue, format: .markdown, choiceIndex: 10) }
    }

    /// The value of `value` where it is an `oid`.
    @_alwaysEmitIntoClient
    public var valueOid: String? {
        get { $value.primitive(choiceIndex: 11) }
        set { $value.setPrimitive(newValue, format: .oid, choiceIndex: 11) }
    }

    /// The value of `value` where it is a `positiveInt`.
    @_alwaysEmitIntoClient
    public var valuePositiveInt: Int? {
        get { $value.primitive(choiceIndex: 12) }
        set { $value.setPrimitive(newValue, format: .positiveInt, choiceIndex: 12) }
    }

    /// The value of `value` where it is a `string`.
    @_alwaysEmitIntoClient
    public var valueString: String? {
        get { $value.primitive(choiceIndex: 13) }
        set { $value.setPrimitive(newValue, format: .string, choiceIndex: 13) }
    }

    /// The value of `value` where it is a `time`.
    @_alwaysEmitIntoClient
    public var valueTime: FHIRTime? {
        get { $value.primitive(choiceIndex: 14) }
        set { $value.setPrimitive(newValue, format: .time, choiceIndex: 14) }
    }

    /// The value of `value` where it is an `unsignedInt`.
    @_alwaysEmitIntoClient
    public var valueUnsignedInt: Int? {
        get { $value.primitive(choiceIndex: 15) }
        set { $value.setPrimitive(newValue, format: .unsignedInt, choiceIndex: 15) }
    }

    /// The value of `value` where it is a `uri`.
    @_alwaysEmitIntoClient
    public var valueUri: String? {
        get { $value.primitive(choiceIndex: 16) }
        set { $value.setPrimitive(newValue, format: .uri, choiceIndex: 16) }
    }

    /// The value of `value` where it is a `url`.
    @_alwaysEmitIntoClient
    public var valueUrl: String? {
        get { $value.primitive(choiceIndex: 17) }
        set { $value.setPrimitive(newValue, format: .url, choiceIndex: 17) }
    }

    /// The value of `value` where it is a `uuid`.
    @_alwaysEmitIntoClient
    public var valueUuid: String? {
        get { $value.primitive(choiceIndex: 18) }
        set { $value.setPrimitive(newValue, format: .uuid, choiceIndex: 18) }
    }

    /// The value of `value` where it is an `address`.
    @_alwaysEmitIntoClient
    public var valueAddress: R4.Address? {
        get { $value.element(choiceIndex: 19) }
        set { $value.setElement(newValue, choiceIndex: 19) }
    }

    /// The value of `value` where it is an `age`.
    @_alwaysEmitIntoClient
    public var valueAge: R4.Age? {
        get { $value.element(choiceIndex: 20) }
        set { $value.setElement(newValue, choiceIndex: 20) }
    }

    /// The value of `value` where it is an `annotation`.
    @_alwaysEmitIntoClient
    public var valueAnnotation: R4.Annotation? {
        get { $value.element(choiceIndex: 21) }
        set { $value.setElement(newValue, choiceIndex: 21) }
    }

    /// The value of `value` where it is an `attachment`.
    @_alwaysEmitIntoClient
    public var valueAttachment: R4.Attachment? {
        get { $value.element(choiceIndex: 22) }
        set { $value.setElement(newValue, choiceIndex: 22) }
    }

    /// The value of `value` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var valueCodeableConcept: R4.CodeableConcept? {
        get { $value.element(choiceIndex: 23) }
        set { $value.setElement(newValue, choiceIndex: 23) }
    }

    /// The value of `value` where it is a `coding`.
    @_alwaysEmitIntoClient
    public var valueCoding: R4.Coding? {
        get { $value.element(choiceIndex: 24) }
        set { $value.setElement(newValue, choiceIndex: 24) }
    }

    /// The value of `value` where it is a `contactPoint`.
    @_alwaysEmitIntoClient
    public var valueContactPoint: R4.ContactPoint? {
        get { $value.element(choiceIndex: 25) }
        set { $value.setElement(newValue, choiceIndex: 25) }
    }

    /// The value of `value` where it is a `count`.
    @_alwaysEmitIntoClient
    public var valueCount: R4.Count? {
        get { $value.element(choiceIndex: 26) }
        set { $value.setElement(newValue, choiceIndex: 26) }
    }

    /// The value of `value` where it is a `distance`.
    @_alwaysEmitIntoClient
    public var valueDistance: R4.Distance? {
        get { $value.element(choiceIndex: 27) }
        set { $value.setElement(newValue, choiceIndex: 27) }
    }

    /// The value of `value` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var valueDuration: R4.Duration? {
        get { $value.element(choiceIndex: 28) }
        set { $value.setElement(newValue, choiceIndex: 28) }
    }

    /// The value of `value` where it is a `humanName`.
    @_alwaysEmitIntoClient
    public var valueHumanName: R4.HumanName? {
        get { $value.element(choiceIndex: 29) }
        set { $value.setElement(newValue, choiceIndex: 29) }
    }

    /// The value of `value` where it is an `identifier`.
    @_alwaysEmitIntoClient
    public var valueIdentifier: R4.Identifier? {
        get { $value.element(choiceIndex: 30) }
        set { $value.setElement(newValue, choiceIndex: 30) }
    }

    /// The value of `value` where it is a `money`.
    @_alwaysEmitIntoClient
    public var valueMoney: R4.Money? {
        get { $value.element(choiceIndex: 31) }
        set { $value.setElement(newValue, choiceIndex: 31) }
    }

    /// The value of `value` where it is a `period`.
    @_alwaysEmitIntoClient
    public var valuePeriod: R4.Period? {
        get { $value.element(choiceIndex: 32) }
        set { $value.setElement(newValue, choiceIndex: 32) }
    }

    /// The value of `value` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var valueQuantity: R4.Quantity? {
        get { $value.element(choiceIndex: 33) }
        set { $value.setElement(newValue, choiceIndex: 33) }
    }

    /// The value of `value` where it is a `range`.
    @_alwaysEmitIntoClient
    public var valueRange: R4.Range? {
        get { $value.element(choiceIndex: 34) }
        set { $value.setElement(newValue, choiceIndex: 34) }
    }

    /// The value of `value` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var valueRatio: R4.Ratio? {
        get { $value.element(choiceIndex: 35) }
        set { $value.setElement(newValue, choiceIndex: 35) }
    }

    /// The value of `value` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var valueReference: R4.Reference? {
        get { $value.element(choiceIndex: 36) }
        set { $value.setElement(newValue, choiceIndex: 36) }
    }

    /// The value of `value` where it is a `sampledData`.
    @_alwaysEmitIntoClient
    public var valueSampledData: R4.SampledData? {
        get { $value.element(choiceIndex: 37) }
        set { $value.setElement(newValue, choiceIndex: 37) }
    }

    /// The value of `value` where it is a `signature`.
    @_alwaysEmitIntoClient
    public var valueSignature: R4.Signature? {
        get { $value.element(choiceIndex: 38) }
        set { $value.setElement(newValue, choiceIndex: 38) }
    }

    /// The value of `value` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var valueTiming: R4.Timing? {
        get { $value.element(choiceIndex: 39) }
        set { $value.setElement(newValue, choiceIndex: 39) }
    }

    /// The value of `value` where it is a `contactDetail`.
    @_alwaysEmitIntoClient
    public var valueContactDetail: R4.ContactDetail? {
        get { $value.element(choiceIndex: 40) }
        set { $value.setElement(newValue, choiceIndex: 40) }
    }

    /// The value of `value` where it is a `contributor`.
    @_alwaysEmitIntoClient
    public var valueContributor: R4.Contributor? {
        get { $value.element(choiceIndex: 41) }
        set { $value.setElement(newValue, choiceIndex: 41) }
    }

    /// The value of `value` where it is a `dataRequirement`.
    @_alwaysEmitIntoClient
    public var valueDataRequirement: R4.DataRequirement? {
        get { $value.element(choiceIndex: 42) }
        set { $value.setElement(newValue, choiceIndex: 42) }
    }

    /// The value of `value` where it is an `expression`.
    @_alwaysEmitIntoClient
    public var valueExpression: R4.Expression? {
        get { $value.element(choiceIndex: 43) }
        set { $value.setElement(newValue, choiceIndex: 43) }
    }

    /// The value of `value` where it is a `parameterDefinition`.
    @_alwaysEmitIntoClient
    public var valueParameterDefinition: R4.ParameterDefinition? {
        get { $value.element(choiceIndex: 44) }
        set { $value.setElement(newValue, choiceIndex: 44) }
    }

    /// The value of `value` where it is a `relatedArtifact`.
    @_alwaysEmitIntoClient
    public var valueRelatedArtifact: R4.RelatedArtifact? {
        get { $value.element(choiceIndex: 45) }
        set { $value.setElement(newValue, choiceIndex: 45) }
    }

    /// The value of `value` where it is a `triggerDefinition`.
    @_alwaysEmitIntoClient
    public var valueTriggerDefinition: R4.TriggerDefinition? {
        get { $value.element(choiceIndex: 46) }
        set { $value.setElement(newValue, choiceIndex: 46) }
    }

    /// The value of `value` where it is a `usageContext`.
    @_alwaysEmitIntoClient
    public var valueUsageContext: R4.UsageContext? {
        get { $value.element(choiceIndex: 47) }
        set { $value.setElement(newValue, choiceIndex: 47) }
    }

    /// The value of `value` where it is a `dosage`.
    @_alwaysEmitIntoClient
    public var valueDosage: R4.Dosage? {
        get { $value.element(choiceIndex: 48) }
        set { $value.setElement(newValue, choiceIndex: 48) }
    }

    /// The value of `value` where it is a `meta`.
    @_alwaysEmitIntoClient
    public var valueMeta: R4.Meta? {
        get { $value.element(choiceIndex: 49) }
        set { $value.setElement(newValue, choiceIndex: 49) }
    }
}
