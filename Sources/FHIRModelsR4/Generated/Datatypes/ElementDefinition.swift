// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype ElementDefinition. <https://hl7.org/fhir/R4/elementdefinition.html>
    public struct ElementDefinition: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `path`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var path: String?
        /// `representation`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/property-representation|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var representation: [R4.PropertyRepresentation]
        /// `sliceName`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var sliceName: String?
        /// `sliceIsConstraining`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var sliceIsConstraining: Bool?
        /// `label`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var label: String?
        /// `code`, 0..*: Coding. Codes: example, <http://hl7.org/fhir/ValueSet/observation-codes>.
        @_alwaysEmitIntoClient public var code: [R4.Coding] = []
        /// `slicing`, 0..1: ElementDefinition.slicing.
        @_alwaysEmitIntoClient @Boxed public var slicing: R4.ElementDefinition.Slicing?
        /// `short`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var short: String?
        /// `definition`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var definition: String?
        /// `comment`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var comment: String?
        /// `requirements`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var requirements: String?
        /// `alias`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var alias: [String]
        /// `min`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var min: Int?
        /// `max`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var max: String?
        /// `base`, 0..1: ElementDefinition.base.
        @_alwaysEmitIntoClient @Boxed public var base: R4.ElementDefinition.Base?
        /// `contentReference`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var contentReference: String?
        /// `type`, 0..*: ElementDefinition.type.
        @_alwaysEmitIntoClient public var type: [R4.ElementDefinition.TypeComponent] = []
        /// `defaultValue[x]`, 0..1: 50 types.
        @_alwaysEmitIntoClient @Choice public var defaultValue: R4.ElementDefinition.DefaultValue?
        /// `meaningWhenMissing`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var meaningWhenMissing: String?
        /// `orderMeaning`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var orderMeaning: String?
        /// `fixed[x]`, 0..1: 50 types.
        @_alwaysEmitIntoClient @Choice public var fixed: R4.ElementDefinition.Fixed?
        /// `pattern[x]`, 0..1: 50 types.
        @_alwaysEmitIntoClient @Choice public var pattern: R4.ElementDefinition.Pattern?
        /// `example`, 0..*: ElementDefinition.example.
        @_alwaysEmitIntoClient public var example: [R4.ElementDefinition.Example] = []
        /// `minValue[x]`, 0..1: date, dateTime, instant, time, decimal, integer, positiveInt, unsignedInt or Quantity.
        @_alwaysEmitIntoClient @Choice public var minValue: R4.ElementDefinition.MinValue?
        /// `maxValue[x]`, 0..1: date, dateTime, instant, time, decimal, integer, positiveInt, unsignedInt or Quantity.
        @_alwaysEmitIntoClient @Choice public var maxValue: R4.ElementDefinition.MaxValue?
        /// `maxLength`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var maxLength: Int?
        /// `condition`, 0..*: id.
        @_alwaysEmitIntoClient @Primitives public var condition: [String]
        /// `constraint`, 0..*: ElementDefinition.constraint.
        @_alwaysEmitIntoClient public var constraint: [R4.ElementDefinition.Constraint] = []
        /// `mustSupport`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var mustSupport: Bool?
        /// `isModifier`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var isModifier: Bool?
        /// `isModifierReason`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var isModifierReason: String?
        /// `isSummary`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var isSummary: Bool?
        /// `binding`, 0..1: ElementDefinition.binding.
        @_alwaysEmitIntoClient @Boxed public var binding: R4.ElementDefinition.Binding?
        /// `mapping`, 0..*: ElementDefinition.mapping.
        @_alwaysEmitIntoClient public var mapping: [R4.ElementDefinition.Mapping] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 208 }

        /// The types that `defaultValue[x]` allows.
        public typealias DefaultValue = R4.OpenValue

        /// The types that `fixed[x]` allows.
        public typealias Fixed = R4.OpenValue

        /// The types that `pattern[x]` allows.
        public typealias Pattern = R4.OpenValue

        /// The types that `maxValue[x]` allows.
        public typealias MaxValue = R4.ElementDefinition.MinValue
    }
}

extension R4.ElementDefinition {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        path: String? = nil,
        representation: [R4.PropertyRepresentation] = [],
        sliceName: String? = nil,
        sliceIsConstraining: Bool? = nil,
        label: String? = nil,
        code: [R4.Coding] = [],
        slicing: R4.ElementDefinition.Slicing? = nil,
        short: String? = nil,
        definition: String? = nil,
        comment: String? = nil,
        requirements: String? = nil,
        alias: [String] = [],
        min: Int? = nil,
        max: String? = nil,
        base: R4.ElementDefinition.Base? = nil,
        contentReference: String? = nil,
        type: [R4.ElementDefinition.TypeComponent] = [],
        defaultValue: R4.ElementDefinition.DefaultValue? = nil,
        meaningWhenMissing: String? = nil,
        orderMeaning: String? = nil,
        fixed: R4.ElementDefinition.Fixed? = nil,
        pattern: R4.ElementDefinition.Pattern? = nil,
        example: [R4.ElementDefinition.Example] = [],
        minValue: R4.ElementDefinition.MinValue? = nil,
        maxValue: R4.ElementDefinition.MaxValue? = nil,
        maxLength: Int? = nil,
        condition: [String] = [],
        constraint: [R4.ElementDefinition.Constraint] = [],
        mustSupport: Bool? = nil,
        isModifier: Bool? = nil,
        isModifierReason: String? = nil,
        isSummary: Bool? = nil,
        binding: R4.ElementDefinition.Binding? = nil,
        mapping: [R4.ElementDefinition.Mapping] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.path = path
        self.representation = representation
        self.sliceName = sliceName
        self.sliceIsConstraining = sliceIsConstraining
        self.label = label
        self.code = code
        self.slicing = slicing
        self.short = short
        self.definition = definition
        self.comment = comment
        self.requirements = requirements
        self.alias = alias
        self.min = min
        self.max = max
        self.base = base
        self.contentReference = contentReference
        self.type = type
        self.defaultValue = defaultValue
        self.meaningWhenMissing = meaningWhenMissing
        self.orderMeaning = orderMeaning
        self.fixed = fixed
        self.pattern = pattern
        self.example = example
        self.minValue = minValue
        self.maxValue = maxValue
        self.maxLength = maxLength
        self.condition = condition
        self.constraint = constraint
        self.mustSupport = mustSupport
        self.isModifier = isModifier
        self.isModifierReason = isModifierReason
        self.isSummary = isSummary
        self.binding = binding
        self.mapping = mapping
    }

    /// The value of `defaultValue` where it is a `base64Binary`.
    @_alwaysEmitIntoClient
    public var defaultValueBase64Binary: Base64Binary? {
        get { $defaultValue.primitive(choiceIndex: 0) }
        set { $defaultValue.setPrimitive(newValue, format: .base64Binary, choiceIndex: 0) }
    }

    /// The value of `defaultValue` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var defaultValueBoolean: Bool? {
        get { $defaultValue.primitive(choiceIndex: 1) }
        set { $defaultValue.setPrimitive(newValue, format: .boolean, choiceIndex: 1) }
    }

    /// The value of `defaultValue` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var defaultValueCanonical: String? {
        get { $defaultValue.primitive(choiceIndex: 2) }
        set { $defaultValue.setPrimitive(newValue, format: .canonical, choiceIndex: 2) }
    }

    /// The value of `defaultValue` where it is a `code`.
    @_alwaysEmitIntoClient
    public var defaultValueCode: String? {
        get { $defaultValue.primitive(choiceIndex: 3) }
        set { $defaultValue.setPrimitive(newValue, format: .code, choiceIndex: 3) }
    }

    /// The value of `defaultValue` where it is a `date`.
    @_alwaysEmitIntoClient
    public var defaultValueDate: FHIRDate? {
        get { $defaultValue.primitive(choiceIndex: 4) }
        set { $defaultValue.setPrimitive(newValue, format: .date, choiceIndex: 4) }
    }

    /// The value of `defaultValue` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var defaultValueDateTime: FHIRDateTime? {
        get { $defaultValue.primitive(choiceIndex: 5) }
        set { $defaultValue.setPrimitive(newValue, format: .dateTime, choiceIndex: 5) }
    }

    /// The value of `defaultValue` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var defaultValueDecimal: FHIRDecimal? {
        get { $defaultValue.primitive(choiceIndex: 6) }
        set { $defaultValue.setPrimitive(newValue, format: .decimal, choiceIndex: 6) }
    }

    /// The value of `defaultValue` where it is an `id`.
    @_alwaysEmitIntoClient
    public var defaultValueId: String? {
        get { $defaultValue.primitive(choiceIndex: 7) }
        set { $defaultValue.setPrimitive(newValue, format: .id, choiceIndex: 7) }
    }

    /// The value of `defaultValue` where it is an `instant`.
    @_alwaysEmitIntoClient
    public var defaultValueInstant: FHIRInstant? {
        get { $defaultValue.primitive(choiceIndex: 8) }
        set { $defaultValue.setPrimitive(newValue, format: .instant, choiceIndex: 8) }
    }

    /// The value of `defaultValue` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var defaultValueInteger: Int? {
        get { $defaultValue.primitive(choiceIndex: 9) }
        set { $defaultValue.setPrimitive(newValue, format: .integer, choiceIndex: 9) }
    }

    /// The value of `defaultValue` where it is a `markdown`.
    @_alwaysEmitIntoClient
    public var defaultValueMarkdown: String? {
        get { $defaultValue.primitive(choiceIndex: 10) }
        set { $defaultValue.setPrimitive(newValue, format: .markdown, choiceIndex: 10) }
    }

    /// The value of `defaultValue` where it is an `oid`.
    @_alwaysEmitIntoClient
    public var defaultValueOid: String? {
        get { $defaultValue.primitive(choiceIndex: 11) }
        set { $defaultValue.setPrimitive(newValue, format: .oid, choiceIndex: 11) }
    }

    /// The value of `defaultValue` where it is a `positiveInt`.
    @_alwaysEmitIntoClient
    public var defaultValuePositiveInt: Int? {
        get { $defaultValue.primitive(choiceIndex: 12) }
        set { $defaultValue.setPrimitive(newValue, format: .positiveInt, choiceIndex: 12) }
    }

    /// The value of `defaultValue` where it is a `string`.
    @_alwaysEmitIntoClient
    public var defaultValueString: String? {
        get { $defaultValue.primitive(choiceIndex: 13) }
        set { $defaultValue.setPrimitive(newValue, format: .string, choiceIndex: 13) }
    }

    /// The value of `defaultValue` where it is a `time`.
    @_alwaysEmitIntoClient
    public var defaultValueTime: FHIRTime? {
        get { $defaultValue.primitive(choiceIndex: 14) }
        set { $defaultValue.setPrimitive(newValue, format: .time, choiceIndex: 14) }
    }

    /// The value of `defaultValue` where it is an `unsignedInt`.
    @_alwaysEmitIntoClient
    public var defaultValueUnsignedInt: Int? {
        get { $defaultValue.primitive(choiceIndex: 15) }
        set { $defaultValue.setPrimitive(newValue, format: .unsignedInt, choiceIndex: 15) }
    }

    /// The value of `defaultValue` where it is a `uri`.
    @_alwaysEmitIntoClient
    public var defaultValueUri: String? {
        get { $defaultValue.primitive(choiceIndex: 16) }
        set { $defaultValue.setPrimitive(newValue, format: .uri, choiceIndex: 16) }
    }

    /// The value of `defaultValue` where it is a `url`.
    @_alwaysEmitIntoClient
    public var defaultValueUrl: String? {
        get { $defaultValue.primitive(choiceIndex: 17) }
        set { $defaultValue.setPrimitive(newValue, format: .url, choiceIndex: 17) }
    }

    /// The value of `defaultValue` where it is a `uuid`.
    @_alwaysEmitIntoClient
    public var defaultValueUuid: String? {
        get { $defaultValue.primitive(choiceIndex: 18) }
        set { $defaultValue.setPrimitive(newValue, format: .uuid, choiceIndex: 18) }
    }

    /// The value of `defaultValue` where it is an `address`.
    @_alwaysEmitIntoClient
    public var defaultValueAddress: R4.Address? {
        get { $defaultValue.element(choiceIndex: 19) }
        set { $defaultValue.setElement(newValue, choiceIndex: 19) }
    }

    /// The value of `defaultValue` where it is an `age`.
    @_alwaysEmitIntoClient
    public var defaultValueAge: R4.Age? {
        get { $defaultValue.element(choiceIndex: 20) }
        set { $defaultValue.setElement(newValue, choiceIndex: 20) }
    }

    /// The value of `defaultValue` where it is an `annotation`.
    @_alwaysEmitIntoClient
    public var defaultValueAnnotation: R4.Annotation? {
        get { $defaultValue.element(choiceIndex: 21) }
        set { $defaultValue.setElement(newValue, choiceIndex: 21) }
    }

    /// The value of `defaultValue` where it is an `attachment`.
    @_alwaysEmitIntoClient
    public var defaultValueAttachment: R4.Attachment? {
        get { $defaultValue.element(choiceIndex: 22) }
        set { $defaultValue.setElement(newValue, choiceIndex: 22) }
    }

    /// The value of `defaultValue` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var defaultValueCodeableConcept: R4.CodeableConcept? {
        get { $defaultValue.element(choiceIndex: 23) }
        set { $defaultValue.setElement(newValue, choiceIndex: 23) }
    }

    /// The value of `defaultValue` where it is a `coding`.
    @_alwaysEmitIntoClient
    public var defaultValueCoding: R4.Coding? {
        get { $defaultValue.element(choiceIndex: 24) }
        set { $defaultValue.setElement(newValue, choiceIndex: 24) }
    }

    /// The value of `defaultValue` where it is a `contactPoint`.
    @_alwaysEmitIntoClient
    public var defaultValueContactPoint: R4.ContactPoint? {
        get { $defaultValue.element(choiceIndex: 25) }
        set { $defaultValue.setElement(newValue, choiceIndex: 25) }
    }

    /// The value of `defaultValue` where it is a `count`.
    @_alwaysEmitIntoClient
    public var defaultValueCount: R4.Count? {
        get { $defaultValue.element(choiceIndex: 26) }
        set { $defaultValue.setElement(newValue, choiceIndex: 26) }
    }

    /// The value of `defaultValue` where it is a `distance`.
    @_alwaysEmitIntoClient
    public var defaultValueDistance: R4.Distance? {
        get { $defaultValue.element(choiceIndex: 27) }
        set { $defaultValue.setElement(newValue, choiceIndex: 27) }
    }

    /// The value of `defaultValue` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var defaultValueDuration: R4.Duration? {
        get { $defaultValue.element(choiceIndex: 28) }
        set { $defaultValue.setElement(newValue, choiceIndex: 28) }
    }

    /// The value of `defaultValue` where it is a `humanName`.
    @_alwaysEmitIntoClient
    public var defaultValueHumanName: R4.HumanName? {
        get { $defaultValue.element(choiceIndex: 29) }
        set { $defaultValue.setElement(newValue, choiceIndex: 29) }
    }

    /// The value of `defaultValue` where it is an `identifier`.
    @_alwaysEmitIntoClient
    public var defaultValueIdentifier: R4.Identifier? {
        get { $defaultValue.element(choiceIndex: 30) }
        set { $defaultValue.setElement(newValue, choiceIndex: 30) }
    }

    /// The value of `defaultValue` where it is a `money`.
    @_alwaysEmitIntoClient
    public var defaultValueMoney: R4.Money? {
        get { $defaultValue.element(choiceIndex: 31) }
        set { $defaultValue.setElement(newValue, choiceIndex: 31) }
    }

    /// The value of `defaultValue` where it is a `period`.
    @_alwaysEmitIntoClient
    public var defaultValuePeriod: R4.Period? {
        get { $defaultValue.element(choiceIndex: 32) }
        set { $defaultValue.setElement(newValue, choiceIndex: 32) }
    }

    /// The value of `defaultValue` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var defaultValueQuantity: R4.Quantity? {
        get { $defaultValue.element(choiceIndex: 33) }
        set { $defaultValue.setElement(newValue, choiceIndex: 33) }
    }

    /// The value of `defaultValue` where it is a `range`.
    @_alwaysEmitIntoClient
    public var defaultValueRange: R4.Range? {
        get { $defaultValue.element(choiceIndex: 34) }
        set { $defaultValue.setElement(newValue, choiceIndex: 34) }
    }

    /// The value of `defaultValue` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var defaultValueRatio: R4.Ratio? {
        get { $defaultValue.element(choiceIndex: 35) }
        set { $defaultValue.setElement(newValue, choiceIndex: 35) }
    }

    /// The value of `defaultValue` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var defaultValueReference: R4.Reference? {
        get { $defaultValue.element(choiceIndex: 36) }
        set { $defaultValue.setElement(newValue, choiceIndex: 36) }
    }

    /// The value of `defaultValue` where it is a `sampledData`.
    @_alwaysEmitIntoClient
    public var defaultValueSampledData: R4.SampledData? {
        get { $defaultValue.element(choiceIndex: 37) }
        set { $defaultValue.setElement(newValue, choiceIndex: 37) }
    }

    /// The value of `defaultValue` where it is a `signature`.
    @_alwaysEmitIntoClient
    public var defaultValueSignature: R4.Signature? {
        get { $defaultValue.element(choiceIndex: 38) }
        set { $defaultValue.setElement(newValue, choiceIndex: 38) }
    }

    /// The value of `defaultValue` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var defaultValueTiming: R4.Timing? {
        get { $defaultValue.element(choiceIndex: 39) }
        set { $defaultValue.setElement(newValue, choiceIndex: 39) }
    }

    /// The value of `defaultValue` where it is a `contactDetail`.
    @_alwaysEmitIntoClient
    public var defaultValueContactDetail: R4.ContactDetail? {
        get { $defaultValue.element(choiceIndex: 40) }
        set { $defaultValue.setElement(newValue, choiceIndex: 40) }
    }

    /// The value of `defaultValue` where it is a `contributor`.
    @_alwaysEmitIntoClient
    public var defaultValueContributor: R4.Contributor? {
        get { $defaultValue.element(choiceIndex: 41) }
        set { $defaultValue.setElement(newValue, choiceIndex: 41) }
    }

    /// The value of `defaultValue` where it is a `dataRequirement`.
    @_alwaysEmitIntoClient
    public var defaultValueDataRequirement: R4.DataRequirement? {
        get { $defaultValue.element(choiceIndex: 42) }
        set { $defaultValue.setElement(newValue, choiceIndex: 42) }
    }

    /// The value of `defaultValue` where it is an `expression`.
    @_alwaysEmitIntoClient
    public var defaultValueExpression: R4.Expression? {
        get { $defaultValue.element(choiceIndex: 43) }
        set { $defaultValue.setElement(newValue, choiceIndex: 43) }
    }

    /// The value of `defaultValue` where it is a `parameterDefinition`.
    @_alwaysEmitIntoClient
    public var defaultValueParameterDefinition: R4.ParameterDefinition? {
        get { $defaultValue.element(choiceIndex: 44) }
        set { $defaultValue.setElement(newValue, choiceIndex: 44) }
    }

    /// The value of `defaultValue` where it is a `relatedArtifact`.
    @_alwaysEmitIntoClient
    public var defaultValueRelatedArtifact: R4.RelatedArtifact? {
        get { $defaultValue.element(choiceIndex: 45) }
        set { $defaultValue.setElement(newValue, choiceIndex: 45) }
    }

    /// The value of `defaultValue` where it is a `triggerDefinition`.
    @_alwaysEmitIntoClient
    public var defaultValueTriggerDefinition: R4.TriggerDefinition? {
        get { $defaultValue.element(choiceIndex: 46) }
        set { $defaultValue.setElement(newValue, choiceIndex: 46) }
    }

    /// The value of `defaultValue` where it is a `usageContext`.
    @_alwaysEmitIntoClient
    public var defaultValueUsageContext: R4.UsageContext? {
        get { $defaultValue.element(choiceIndex: 47) }
        set { $defaultValue.setElement(newValue, choiceIndex: 47) }
    }

    /// The value of `defaultValue` where it is a `dosage`.
    @_alwaysEmitIntoClient
    public var defaultValueDosage: R4.Dosage? {
        get { $defaultValue.element(choiceIndex: 48) }
        set { $defaultValue.setElement(newValue, choiceIndex: 48) }
    }

    /// The value of `defaultValue` where it is a `meta`.
    @_alwaysEmitIntoClient
    public var defaultValueMeta: R4.Meta? {
        get { $defaultValue.element(choiceIndex: 49) }
        set { $defaultValue.setElement(newValue, choiceIndex: 49) }
    }

    /// The value of `fixed` where it is a `base64Binary`.
    @_alwaysEmitIntoClient
    public var fixedBase64Binary: Base64Binary? {
        get { $fixed.primitive(choiceIndex: 0) }
        set { $fixed.setPrimitive(newValue, format: .base64Binary, choiceIndex: 0) }
    }

    /// The value of `fixed` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var fixedBoolean: Bool? {
        get { $fixed.primitive(choiceIndex: 1) }
        set { $fixed.setPrimitive(newValue, format: .boolean, choiceIndex: 1) }
    }

    /// The value of `fixed` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var fixedCanonical: String? {
        get { $fixed.primitive(choiceIndex: 2) }
        set { $fixed.setPrimitive(newValue, format: .canonical, choiceIndex: 2) }
    }

    /// The value of `fixed` where it is a `code`.
    @_alwaysEmitIntoClient
    public var fixedCode: String? {
        get { $fixed.primitive(choiceIndex: 3) }
        set { $fixed.setPrimitive(newValue, format: .code, choiceIndex: 3) }
    }

    /// The value of `fixed` where it is a `date`.
    @_alwaysEmitIntoClient
    public var fixedDate: FHIRDate? {
        get { $fixed.primitive(choiceIndex: 4) }
        set { $fixed.setPrimitive(newValue, format: .date, choiceIndex: 4) }
    }

    /// The value of `fixed` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var fixedDateTime: FHIRDateTime? {
        get { $fixed.primitive(choiceIndex: 5) }
        set { $fixed.setPrimitive(newValue, format: .dateTime, choiceIndex: 5) }
    }

    /// The value of `fixed` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var fixedDecimal: FHIRDecimal? {
        get { $fixed.primitive(choiceIndex: 6) }
        set { $fixed.setPrimitive(newValue, format: .decimal, choiceIndex: 6) }
    }

    /// The value of `fixed` where it is an `id`.
    @_alwaysEmitIntoClient
    public var fixedId: String? {
        get { $fixed.primitive(choiceIndex: 7) }
        set { $fixed.setPrimitive(newValue, format: .id, choiceIndex: 7) }
    }

    /// The value of `fixed` where it is an `instant`.
    @_alwaysEmitIntoClient
    public var fixedInstant: FHIRInstant? {
        get { $fixed.primitive(choiceIndex: 8) }
        set { $fixed.setPrimitive(newValue, format: .instant, choiceIndex: 8) }
    }

    /// The value of `fixed` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var fixedInteger: Int? {
        get { $fixed.primitive(choiceIndex: 9) }
        set { $fixed.setPrimitive(newValue, format: .integer, choiceIndex: 9) }
    }

    /// The value of `fixed` where it is a `markdown`.
    @_alwaysEmitIntoClient
    public var fixedMarkdown: String? {
        get { $fixed.primitive(choiceIndex: 10) }
        set { $fixed.setPrimitive(newValue, format: .markdown, choiceIndex: 10) }
    }

    /// The value of `fixed` where it is an `oid`.
    @_alwaysEmitIntoClient
    public var fixedOid: String? {
        get { $fixed.primitive(choiceIndex: 11) }
        set { $fixed.setPrimitive(newValue, format: .oid, choiceIndex: 11) }
    }

    /// The value of `fixed` where it is a `positiveInt`.
    @_alwaysEmitIntoClient
    public var fixedPositiveInt: Int? {
        get { $fixed.primitive(choiceIndex: 12) }
        set { $fixed.setPrimitive(newValue, format: .positiveInt, choiceIndex: 12) }
    }

    /// The value of `fixed` where it is a `string`.
    @_alwaysEmitIntoClient
    public var fixedString: String? {
        get { $fixed.primitive(choiceIndex: 13) }
        set { $fixed.setPrimitive(newValue, format: .string, choiceIndex: 13) }
    }

    /// The value of `fixed` where it is a `time`.
    @_alwaysEmitIntoClient
    public var fixedTime: FHIRTime? {
        get { $fixed.primitive(choiceIndex: 14) }
        set { $fixed.setPrimitive(newValue, format: .time, choiceIndex: 14) }
    }

    /// The value of `fixed` where it is an `unsignedInt`.
    @_alwaysEmitIntoClient
    public var fixedUnsignedInt: Int? {
        get { $fixed.primitive(choiceIndex: 15) }
        set { $fixed.setPrimitive(newValue, format: .unsignedInt, choiceIndex: 15) }
    }

    /// The value of `fixed` where it is a `uri`.
    @_alwaysEmitIntoClient
    public var fixedUri: String? {
        get { $fixed.primitive(choiceIndex: 16) }
        set { $fixed.setPrimitive(newValue, format: .uri, choiceIndex: 16) }
    }

    /// The value of `fixed` where it is a `url`.
    @_alwaysEmitIntoClient
    public var fixedUrl: String? {
        get { $fixed.primitive(choiceIndex: 17) }
        set { $fixed.setPrimitive(newValue, format: .url, choiceIndex: 17) }
    }

    /// The value of `fixed` where it is a `uuid`.
    @_alwaysEmitIntoClient
    public var fixedUuid: String? {
        get { $fixed.primitive(choiceIndex: 18) }
        set { $fixed.setPrimitive(newValue, format: .uuid, choiceIndex: 18) }
    }

    /// The value of `fixed` where it is an `address`.
    @_alwaysEmitIntoClient
    public var fixedAddress: R4.Address? {
        get { $fixed.element(choiceIndex: 19) }
        set { $fixed.setElement(newValue, choiceIndex: 19) }
    }

    /// The value of `fixed` where it is an `age`.
    @_alwaysEmitIntoClient
    public var fixedAge: R4.Age? {
        get { $fixed.element(choiceIndex: 20) }
        set { $fixed.setElement(newValue, choiceIndex: 20) }
    }

    /// The value of `fixed` where it is an `annotation`.
    @_alwaysEmitIntoClient
    public var fixedAnnotation: R4.Annotation? {
        get { $fixed.element(choiceIndex: 21) }
        set { $fixed.setElement(newValue, choiceIndex: 21) }
    }

    /// The value of `fixed` where it is an `attachment`.
    @_alwaysEmitIntoClient
    public var fixedAttachment: R4.Attachment? {
        get { $fixed.element(choiceIndex: 22) }
        set { $fixed.setElement(newValue, choiceIndex: 22) }
    }

    /// The value of `fixed` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var fixedCodeableConcept: R4.CodeableConcept? {
        get { $fixed.element(choiceIndex: 23) }
        set { $fixed.setElement(newValue, choiceIndex: 23) }
    }

    /// The value of `fixed` where it is a `coding`.
    @_alwaysEmitIntoClient
    public var fixedCoding: R4.Coding? {
        get { $fixed.element(choiceIndex: 24) }
        set { $fixed.setElement(newValue, choiceIndex: 24) }
    }

    /// The value of `fixed` where it is a `contactPoint`.
    @_alwaysEmitIntoClient
    public var fixedContactPoint: R4.ContactPoint? {
        get { $fixed.element(choiceIndex: 25) }
        set { $fixed.setElement(newValue, choiceIndex: 25) }
    }

    /// The value of `fixed` where it is a `count`.
    @_alwaysEmitIntoClient
    public var fixedCount: R4.Count? {
        get { $fixed.element(choiceIndex: 26) }
        set { $fixed.setElement(newValue, choiceIndex: 26) }
    }

    /// The value of `fixed` where it is a `distance`.
    @_alwaysEmitIntoClient
    public var fixedDistance: R4.Distance? {
        get { $fixed.element(choiceIndex: 27) }
        set { $fixed.setElement(newValue, choiceIndex: 27) }
    }

    /// The value of `fixed` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var fixedDuration: R4.Duration? {
        get { $fixed.element(choiceIndex: 28) }
        set { $fixed.setElement(newValue, choiceIndex: 28) }
    }

    /// The value of `fixed` where it is a `humanName`.
    @_alwaysEmitIntoClient
    public var fixedHumanName: R4.HumanName? {
        get { $fixed.element(choiceIndex: 29) }
        set { $fixed.setElement(newValue, choiceIndex: 29) }
    }

    /// The value of `fixed` where it is an `identifier`.
    @_alwaysEmitIntoClient
    public var fixedIdentifier: R4.Identifier? {
        get { $fixed.element(choiceIndex: 30) }
        set { $fixed.setElement(newValue, choiceIndex: 30) }
    }

    /// The value of `fixed` where it is a `money`.
    @_alwaysEmitIntoClient
    public var fixedMoney: R4.Money? {
        get { $fixed.element(choiceIndex: 31) }
        set { $fixed.setElement(newValue, choiceIndex: 31) }
    }

    /// The value of `fixed` where it is a `period`.
    @_alwaysEmitIntoClient
    public var fixedPeriod: R4.Period? {
        get { $fixed.element(choiceIndex: 32) }
        set { $fixed.setElement(newValue, choiceIndex: 32) }
    }

    /// The value of `fixed` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var fixedQuantity: R4.Quantity? {
        get { $fixed.element(choiceIndex: 33) }
        set { $fixed.setElement(newValue, choiceIndex: 33) }
    }

    /// The value of `fixed` where it is a `range`.
    @_alwaysEmitIntoClient
    public var fixedRange: R4.Range? {
        get { $fixed.element(choiceIndex: 34) }
        set { $fixed.setElement(newValue, choiceIndex: 34) }
    }

    /// The value of `fixed` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var fixedRatio: R4.Ratio? {
        get { $fixed.element(choiceIndex: 35) }
        set { $fixed.setElement(newValue, choiceIndex: 35) }
    }

    /// The value of `fixed` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var fixedReference: R4.Reference? {
        get { $fixed.element(choiceIndex: 36) }
        set { $fixed.setElement(newValue, choiceIndex: 36) }
    }

    /// The value of `fixed` where it is a `sampledData`.
    @_alwaysEmitIntoClient
    public var fixedSampledData: R4.SampledData? {
        get { $fixed.element(choiceIndex: 37) }
        set { $fixed.setElement(newValue, choiceIndex: 37) }
    }

    /// The value of `fixed` where it is a `signature`.
    @_alwaysEmitIntoClient
    public var fixedSignature: R4.Signature? {
        get { $fixed.element(choiceIndex: 38) }
        set { $fixed.setElement(newValue, choiceIndex: 38) }
    }

    /// The value of `fixed` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var fixedTiming: R4.Timing? {
        get { $fixed.element(choiceIndex: 39) }
        set { $fixed.setElement(newValue, choiceIndex: 39) }
    }

    /// The value of `fixed` where it is a `contactDetail`.
    @_alwaysEmitIntoClient
    public var fixedContactDetail: R4.ContactDetail? {
        get { $fixed.element(choiceIndex: 40) }
        set { $fixed.setElement(newValue, choiceIndex: 40) }
    }

    /// The value of `fixed` where it is a `contributor`.
    @_alwaysEmitIntoClient
    public var fixedContributor: R4.Contributor? {
        get { $fixed.element(choiceIndex: 41) }
        set { $fixed.setElement(newValue, choiceIndex: 41) }
    }

    /// The value of `fixed` where it is a `dataRequirement`.
    @_alwaysEmitIntoClient
    public var fixedDataRequirement: R4.DataRequirement? {
        get { $fixed.element(choiceIndex: 42) }
        set { $fixed.setElement(newValue, choiceIndex: 42) }
    }

    /// The value of `fixed` where it is an `expression`.
    @_alwaysEmitIntoClient
    public var fixedExpression: R4.Expression? {
        get { $fixed.element(choiceIndex: 43) }
        set { $fixed.setElement(newValue, choiceIndex: 43) }
    }

    /// The value of `fixed` where it is a `parameterDefinition`.
    @_alwaysEmitIntoClient
    public var fixedParameterDefinition: R4.ParameterDefinition? {
        get { $fixed.element(choiceIndex: 44) }
        set { $fixed.setElement(newValue, choiceIndex: 44) }
    }

    /// The value of `fixed` where it is a `relatedArtifact`.
    @_alwaysEmitIntoClient
    public var fixedRelatedArtifact: R4.RelatedArtifact? {
        get { $fixed.element(choiceIndex: 45) }
        set { $fixed.setElement(newValue, choiceIndex: 45) }
    }

    /// The value of `fixed` where it is a `triggerDefinition`.
    @_alwaysEmitIntoClient
    public var fixedTriggerDefinition: R4.TriggerDefinition? {
        get { $fixed.element(choiceIndex: 46) }
        set { $fixed.setElement(newValue, choiceIndex: 46) }
    }

    /// The value of `fixed` where it is a `usageContext`.
    @_alwaysEmitIntoClient
    public var fixedUsageContext: R4.UsageContext? {
        get { $fixed.element(choiceIndex: 47) }
        set { $fixed.setElement(newValue, choiceIndex: 47) }
    }

    /// The value of `fixed` where it is a `dosage`.
    @_alwaysEmitIntoClient
    public var fixedDosage: R4.Dosage? {
        get { $fixed.element(choiceIndex: 48) }
        set { $fixed.setElement(newValue, choiceIndex: 48) }
    }

    /// The value of `fixed` where it is a `meta`.
    @_alwaysEmitIntoClient
    public var fixedMeta: R4.Meta? {
        get { $fixed.element(choiceIndex: 49) }
        set { $fixed.setElement(newValue, choiceIndex: 49) }
    }

    /// The value of `pattern` where it is a `base64Binary`.
    @_alwaysEmitIntoClient
    public var patternBase64Binary: Base64Binary? {
        get { $pattern.primitive(choiceIndex: 0) }
        set { $pattern.setPrimitive(newValue, format: .base64Binary, choiceIndex: 0) }
    }

    /// The value of `pattern` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var patternBoolean: Bool? {
        get { $pattern.primitive(choiceIndex: 1) }
        set { $pattern.setPrimitive(newValue, format: .boolean, choiceIndex: 1) }
    }

    /// The value of `pattern` where it is a `canonical`.
    @_alwaysEmitIntoClient
    public var patternCanonical: String? {
        get { $pattern.primitive(choiceIndex: 2) }
        set { $pattern.setPrimitive(newValue, format: .canonical, choiceIndex: 2) }
    }

    /// The value of `pattern` where it is a `code`.
    @_alwaysEmitIntoClient
    public var patternCode: String? {
        get { $pattern.primitive(choiceIndex: 3) }
        set { $pattern.setPrimitive(newValue, format: .code, choiceIndex: 3) }
    }

    /// The value of `pattern` where it is a `date`.
    @_alwaysEmitIntoClient
    public var patternDate: FHIRDate? {
        get { $pattern.primitive(choiceIndex: 4) }
        set { $pattern.setPrimitive(newValue, format: .date, choiceIndex: 4) }
    }

    /// The value of `pattern` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var patternDateTime: FHIRDateTime? {
        get { $pattern.primitive(choiceIndex: 5) }
        set { $pattern.setPrimitive(newValue, format: .dateTime, choiceIndex: 5) }
    }

    /// The value of `pattern` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var patternDecimal: FHIRDecimal? {
        get { $pattern.primitive(choiceIndex: 6) }
        set { $pattern.setPrimitive(newValue, format: .decimal, choiceIndex: 6) }
    }

    /// The value of `pattern` where it is an `id`.
    @_alwaysEmitIntoClient
    public var patternId: String? {
        get { $pattern.primitive(choiceIndex: 7) }
        set { $pattern.setPrimitive(newValue, format: .id, choiceIndex: 7) }
    }

    /// The value of `pattern` where it is an `instant`.
    @_alwaysEmitIntoClient
    public var patternInstant: FHIRInstant? {
        get { $pattern.primitive(choiceIndex: 8) }
        set { $pattern.setPrimitive(newValue, format: .instant, choiceIndex: 8) }
    }

    /// The value of `pattern` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var patternInteger: Int? {
        get { $pattern.primitive(choiceIndex: 9) }
        set { $pattern.setPrimitive(newValue, format: .integer, choiceIndex: 9) }
    }

    /// The value of `pattern` where it is a `markdown`.
    @_alwaysEmitIntoClient
    public var patternMarkdown: String? {
        get { $pattern.primitive(choiceIndex: 10) }
        set { $pattern.setPrimitive(newValue, format: .markdown, choiceIndex: 10) }
    }

    /// The value of `pattern` where it is an `oid`.
    @_alwaysEmitIntoClient
    public var patternOid: String? {
        get { $pattern.primitive(choiceIndex: 11) }
        set { $pattern.setPrimitive(newValue, format: .oid, choiceIndex: 11) }
    }

    /// The value of `pattern` where it is a `positiveInt`.
    @_alwaysEmitIntoClient
    public var patternPositiveInt: Int? {
        get { $pattern.primitive(choiceIndex: 12) }
        set { $pattern.setPrimitive(newValue, format: .positiveInt, choiceIndex: 12) }
    }

    /// The value of `pattern` where it is a `string`.
    @_alwaysEmitIntoClient
    public var patternString: String? {
        get { $pattern.primitive(choiceIndex: 13) }
        set { $pattern.setPrimitive(newValue, format: .string, choiceIndex: 13) }
    }

    /// The value of `pattern` where it is a `time`.
    @_alwaysEmitIntoClient
    public var patternTime: FHIRTime? {
        get { $pattern.primitive(choiceIndex: 14) }
        set { $pattern.setPrimitive(newValue, format: .time, choiceIndex: 14) }
    }

    /// The value of `pattern` where it is an `unsignedInt`.
    @_alwaysEmitIntoClient
    public var patternUnsignedInt: Int? {
        get { $pattern.primitive(choiceIndex: 15) }
        set { $pattern.setPrimitive(newValue, format: .unsignedInt, choiceIndex: 15) }
    }

    /// The value of `pattern` where it is a `uri`.
    @_alwaysEmitIntoClient
    public var patternUri: String? {
        get { $pattern.primitive(choiceIndex: 16) }
        set { $pattern.setPrimitive(newValue, format: .uri, choiceIndex: 16) }
    }

    /// The value of `pattern` where it is a `url`.
    @_alwaysEmitIntoClient
    public var patternUrl: String? {
        get { $pattern.primitive(choiceIndex: 17) }
        set { $pattern.setPrimitive(newValue, format: .url, choiceIndex: 17) }
    }

    /// The value of `pattern` where it is a `uuid`.
    @_alwaysEmitIntoClient
    public var patternUuid: String? {
        get { $pattern.primitive(choiceIndex: 18) }
        set { $pattern.setPrimitive(newValue, format: .uuid, choiceIndex: 18) }
    }

    /// The value of `pattern` where it is an `address`.
    @_alwaysEmitIntoClient
    public var patternAddress: R4.Address? {
        get { $pattern.element(choiceIndex: 19) }
        set { $pattern.setElement(newValue, choiceIndex: 19) }
    }

    /// The value of `pattern` where it is an `age`.
    @_alwaysEmitIntoClient
    public var patternAge: R4.Age? {
        get { $pattern.element(choiceIndex: 20) }
        set { $pattern.setElement(newValue, choiceIndex: 20) }
    }

    /// The value of `pattern` where it is an `annotation`.
    @_alwaysEmitIntoClient
    public var patternAnnotation: R4.Annotation? {
        get { $pattern.element(choiceIndex: 21) }
        set { $pattern.setElement(newValue, choiceIndex: 21) }
    }

    /// The value of `pattern` where it is an `attachment`.
    @_alwaysEmitIntoClient
    public var patternAttachment: R4.Attachment? {
        get { $pattern.element(choiceIndex: 22) }
        set { $pattern.setElement(newValue, choiceIndex: 22) }
    }

    /// The value of `pattern` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var patternCodeableConcept: R4.CodeableConcept? {
        get { $pattern.element(choiceIndex: 23) }
        set { $pattern.setElement(newValue, choiceIndex: 23) }
    }

    /// The value of `pattern` where it is a `coding`.
    @_alwaysEmitIntoClient
    public var patternCoding: R4.Coding? {
        get { $pattern.element(choiceIndex: 24) }
        set { $pattern.setElement(newValue, choiceIndex: 24) }
    }

    /// The value of `pattern` where it is a `contactPoint`.
    @_alwaysEmitIntoClient
    public var patternContactPoint: R4.ContactPoint? {
        get { $pattern.element(choiceIndex: 25) }
        set { $pattern.setElement(newValue, choiceIndex: 25) }
    }

    /// The value of `pattern` where it is a `count`.
    @_alwaysEmitIntoClient
    public var patternCount: R4.Count? {
        get { $pattern.element(choiceIndex: 26) }
        set { $pattern.setElement(newValue, choiceIndex: 26) }
    }

    /// The value of `pattern` where it is a `distance`.
    @_alwaysEmitIntoClient
    public var patternDistance: R4.Distance? {
        get { $pattern.element(choiceIndex: 27) }
        set { $pattern.setElement(newValue, choiceIndex: 27) }
    }

    /// The value of `pattern` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var patternDuration: R4.Duration? {
        get { $pattern.element(choiceIndex: 28) }
        set { $pattern.setElement(newValue, choiceIndex: 28) }
    }

    /// The value of `pattern` where it is a `humanName`.
    @_alwaysEmitIntoClient
    public var patternHumanName: R4.HumanName? {
        get { $pattern.element(choiceIndex: 29) }
        set { $pattern.setElement(newValue, choiceIndex: 29) }
    }

    /// The value of `pattern` where it is an `identifier`.
    @_alwaysEmitIntoClient
    public var patternIdentifier: R4.Identifier? {
        get { $pattern.element(choiceIndex: 30) }
        set { $pattern.setElement(newValue, choiceIndex: 30) }
    }

    /// The value of `pattern` where it is a `money`.
    @_alwaysEmitIntoClient
    public var patternMoney: R4.Money? {
        get { $pattern.element(choiceIndex: 31) }
        set { $pattern.setElement(newValue, choiceIndex: 31) }
    }

    /// The value of `pattern` where it is a `period`.
    @_alwaysEmitIntoClient
    public var patternPeriod: R4.Period? {
        get { $pattern.element(choiceIndex: 32) }
        set { $pattern.setElement(newValue, choiceIndex: 32) }
    }

    /// The value of `pattern` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var patternQuantity: R4.Quantity? {
        get { $pattern.element(choiceIndex: 33) }
        set { $pattern.setElement(newValue, choiceIndex: 33) }
    }

    /// The value of `pattern` where it is a `range`.
    @_alwaysEmitIntoClient
    public var patternRange: R4.Range? {
        get { $pattern.element(choiceIndex: 34) }
        set { $pattern.setElement(newValue, choiceIndex: 34) }
    }

    /// The value of `pattern` where it is a `ratio`.
    @_alwaysEmitIntoClient
    public var patternRatio: R4.Ratio? {
        get { $pattern.element(choiceIndex: 35) }
        set { $pattern.setElement(newValue, choiceIndex: 35) }
    }

    /// The value of `pattern` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var patternReference: R4.Reference? {
        get { $pattern.element(choiceIndex: 36) }
        set { $pattern.setElement(newValue, choiceIndex: 36) }
    }

    /// The value of `pattern` where it is a `sampledData`.
    @_alwaysEmitIntoClient
    public var patternSampledData: R4.SampledData? {
        get { $pattern.element(choiceIndex: 37) }
        set { $pattern.setElement(newValue, choiceIndex: 37) }
    }

    /// The value of `pattern` where it is a `signature`.
    @_alwaysEmitIntoClient
    public var patternSignature: R4.Signature? {
        get { $pattern.element(choiceIndex: 38) }
        set { $pattern.setElement(newValue, choiceIndex: 38) }
    }

    /// The value of `pattern` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var patternTiming: R4.Timing? {
        get { $pattern.element(choiceIndex: 39) }
        set { $pattern.setElement(newValue, choiceIndex: 39) }
    }

    /// The value of `pattern` where it is a `contactDetail`.
    @_alwaysEmitIntoClient
    public var patternContactDetail: R4.ContactDetail? {
        get { $pattern.element(choiceIndex: 40) }
        set { $pattern.setElement(newValue, choiceIndex: 40) }
    }

    /// The value of `pattern` where it is a `contributor`.
    @_alwaysEmitIntoClient
    public var patternContributor: R4.Contributor? {
        get { $pattern.element(choiceIndex: 41) }
        set { $pattern.setElement(newValue, choiceIndex: 41) }
    }

    /// The value of `pattern` where it is a `dataRequirement`.
    @_alwaysEmitIntoClient
    public var patternDataRequirement: R4.DataRequirement? {
        get { $pattern.element(choiceIndex: 42) }
        set { $pattern.setElement(newValue, choiceIndex: 42) }
    }

    /// The value of `pattern` where it is an `expression`.
    @_alwaysEmitIntoClient
    public var patternExpression: R4.Expression? {
        get { $pattern.element(choiceIndex: 43) }
        set { $pattern.setElement(newValue, choiceIndex: 43) }
    }

    /// The value of `pattern` where it is a `parameterDefinition`.
    @_alwaysEmitIntoClient
    public var patternParameterDefinition: R4.ParameterDefinition? {
        get { $pattern.element(choiceIndex: 44) }
        set { $pattern.setElement(newValue, choiceIndex: 44) }
    }

    /// The value of `pattern` where it is a `relatedArtifact`.
    @_alwaysEmitIntoClient
    public var patternRelatedArtifact: R4.RelatedArtifact? {
        get { $pattern.element(choiceIndex: 45) }
        set { $pattern.setElement(newValue, choiceIndex: 45) }
    }

    /// The value of `pattern` where it is a `triggerDefinition`.
    @_alwaysEmitIntoClient
    public var patternTriggerDefinition: R4.TriggerDefinition? {
        get { $pattern.element(choiceIndex: 46) }
        set { $pattern.setElement(newValue, choiceIndex: 46) }
    }

    /// The value of `pattern` where it is a `usageContext`.
    @_alwaysEmitIntoClient
    public var patternUsageContext: R4.UsageContext? {
        get { $pattern.element(choiceIndex: 47) }
        set { $pattern.setElement(newValue, choiceIndex: 47) }
    }

    /// The value of `pattern` where it is a `dosage`.
    @_alwaysEmitIntoClient
    public var patternDosage: R4.Dosage? {
        get { $pattern.element(choiceIndex: 48) }
        set { $pattern.setElement(newValue, choiceIndex: 48) }
    }

    /// The value of `pattern` where it is a `meta`.
    @_alwaysEmitIntoClient
    public var patternMeta: R4.Meta? {
        get { $pattern.element(choiceIndex: 49) }
        set { $pattern.setElement(newValue, choiceIndex: 49) }
    }

    /// The value of `minValue` where it is a `date`.
    @_alwaysEmitIntoClient
    public var minValueDate: FHIRDate? {
        get { $minValue.primitive(choiceIndex: 0) }
        set { $minValue.setPrimitive(newValue, format: .date, choiceIndex: 0) }
    }

    /// The value of `minValue` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var minValueDateTime: FHIRDateTime? {
        get { $minValue.primitive(choiceIndex: 1) }
        set { $minValue.setPrimitive(newValue, format: .dateTime, choiceIndex: 1) }
    }

    /// The value of `minValue` where it is an `instant`.
    @_alwaysEmitIntoClient
    public var minValueInstant: FHIRInstant? {
        get { $minValue.primitive(choiceIndex: 2) }
        set { $minValue.setPrimitive(newValue, format: .instant, choiceIndex: 2) }
    }

    /// The value of `minValue` where it is a `time`.
    @_alwaysEmitIntoClient
    public var minValueTime: FHIRTime? {
        get { $minValue.primitive(choiceIndex: 3) }
        set { $minValue.setPrimitive(newValue, format: .time, choiceIndex: 3) }
    }

    /// The value of `minValue` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var minValueDecimal: FHIRDecimal? {
        get { $minValue.primitive(choiceIndex: 4) }
        set { $minValue.setPrimitive(newValue, format: .decimal, choiceIndex: 4) }
    }

    /// The value of `minValue` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var minValueInteger: Int? {
        get { $minValue.primitive(choiceIndex: 5) }
        set { $minValue.setPrimitive(newValue, format: .integer, choiceIndex: 5) }
    }

    /// The value of `minValue` where it is a `positiveInt`.
    @_alwaysEmitIntoClient
    public var minValuePositiveInt: Int? {
        get { $minValue.primitive(choiceIndex: 6) }
        set { $minValue.setPrimitive(newValue, format: .positiveInt, choiceIndex: 6) }
    }

    /// The value of `minValue` where it is an `unsignedInt`.
    @_alwaysEmitIntoClient
    public var minValueUnsignedInt: Int? {
        get { $minValue.primitive(choiceIndex: 7) }
        set { $minValue.setPrimitive(newValue, format: .unsignedInt, choiceIndex: 7) }
    }

    /// The value of `minValue` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var minValueQuantity: R4.Quantity? {
        get { $minValue.element(choiceIndex: 8) }
        set { $minValue.setElement(newValue, choiceIndex: 8) }
    }

    /// The value of `maxValue` where it is a `date`.
    @_alwaysEmitIntoClient
    public var maxValueDate: FHIRDate? {
        get { $maxValue.primitive(choiceIndex: 0) }
        set { $maxValue.setPrimitive(newValue, format: .date, choiceIndex: 0) }
    }

    /// The value of `maxValue` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var maxValueDateTime: FHIRDateTime? {
        get { $maxValue.primitive(choiceIndex: 1) }
        set { $maxValue.setPrimitive(newValue, format: .dateTime, choiceIndex: 1) }
    }

    /// The value of `maxValue` where it is an `instant`.
    @_alwaysEmitIntoClient
    public var maxValueInstant: FHIRInstant? {
        get { $maxValue.primitive(choiceIndex: 2) }
        set { $maxValue.setPrimitive(newValue, format: .instant, choiceIndex: 2) }
    }

    /// The value of `maxValue` where it is a `time`.
    @_alwaysEmitIntoClient
    public var maxValueTime: FHIRTime? {
        get { $maxValue.primitive(choiceIndex: 3) }
        set { $maxValue.setPrimitive(newValue, format: .time, choiceIndex: 3) }
    }

    /// The value of `maxValue` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var maxValueDecimal: FHIRDecimal? {
        get { $maxValue.primitive(choiceIndex: 4) }
        set { $maxValue.setPrimitive(newValue, format: .decimal, choiceIndex: 4) }
    }

    /// The value of `maxValue` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var maxValueInteger: Int? {
        get { $maxValue.primitive(choiceIndex: 5) }
        set { $maxValue.setPrimitive(newValue, format: .integer, choiceIndex: 5) }
    }

    /// The value of `maxValue` where it is a `positiveInt`.
    @_alwaysEmitIntoClient
    public var maxValuePositiveInt: Int? {
        get { $maxValue.primitive(choiceIndex: 6) }
        set { $maxValue.setPrimitive(newValue, format: .positiveInt, choiceIndex: 6) }
    }

    /// The value of `maxValue` where it is an `unsignedInt`.
    @_alwaysEmitIntoClient
    public var maxValueUnsignedInt: Int? {
        get { $maxValue.primitive(choiceIndex: 7) }
        set { $maxValue.setPrimitive(newValue, format: .unsignedInt, choiceIndex: 7) }
    }

    /// The value of `maxValue` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var maxValueQuantity: R4.Quantity? {
        get { $maxValue.element(choiceIndex: 8) }
        set { $maxValue.setElement(newValue, choiceIndex: 8) }
    }
}

extension R4.ElementDefinition {
    /// A choice of 9 types: date, dateTime, instant, time, decimal, integer, positiveInt, unsignedInt, quantity.
    public indirect enum MinValue: FHIRChoice {
        case date(FHIRDate)
        case dateTime(FHIRDateTime)
        case instant(FHIRInstant)
        case time(FHIRTime)
        case decimal(FHIRDecimal)
        case integer(Int)
        case positiveInt(Int)
        case unsignedInt(Int)
        case quantity(R4.Quantity)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDate = content.primitive() else { return nil }
                self = .date(value)
            case 1:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 2:
                guard let value: FHIRInstant = content.primitive() else { return nil }
                self = .instant(value)
            case 3:
                guard let value: FHIRTime = content.primitive() else { return nil }
                self = .time(value)
            case 4:
                guard let value: FHIRDecimal = content.primitive() else { return nil }
                self = .decimal(value)
            case 5:
                guard let value: Int = content.primitive() else { return nil }
                self = .integer(value)
            case 6:
                guard let value: Int = content.primitive() else { return nil }
                self = .positiveInt(value)
            case 7:
                guard let value: Int = content.primitive() else { return nil }
                self = .unsignedInt(value)
            case 8: self = .quantity(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .date(let value): ChoiceContent(primitive: value, format: .date, choiceIndex: 0)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 1)
            case .instant(let value): ChoiceContent(primitive: value, format: .instant, choiceIndex: 2)
            case .time(let value): ChoiceContent(primitive: value, format: .time, choiceIndex: 3)
            case .decimal(let value): ChoiceContent(primitive: value, format: .decimal, choiceIndex: 4)
            case .integer(let value): ChoiceContent(primitive: value, format: .integer, choiceIndex: 5)
            case .positiveInt(let value): ChoiceContent(primitive: value, format: .positiveInt, choiceIndex: 6)
            case .unsignedInt(let value): ChoiceContent(primitive: value, format: .unsignedInt, choiceIndex: 7)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 8)
            }
        }
    }
}
