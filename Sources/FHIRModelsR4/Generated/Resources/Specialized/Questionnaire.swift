// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Questionnaire. <https://hl7.org/fhir/R4/questionnaire.html>
    public struct Questionnaire: R4Resource {
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
        /// `url`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var url: String?
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `derivedFrom`, 0..*: canonical (Questionnaire).
        @_alwaysEmitIntoClient @Primitives public var derivedFrom: [String]
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/publication-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.PublicationStatus?
        /// `experimental`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var experimental: Bool?
        /// `subjectType`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/resource-types|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var subjectType: [R4.ResourceType]
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
        /// `purpose`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var purpose: String?
        /// `copyright`, 0..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var copyright: String?
        /// `approvalDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var approvalDate: FHIRDate?
        /// `lastReviewDate`, 0..1: date.
        @_alwaysEmitIntoClient @Primitive public var lastReviewDate: FHIRDate?
        /// `effectivePeriod`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var effectivePeriod: R4.Period?
        /// `code`, 0..*: Coding. Codes: example, <http://hl7.org/fhir/ValueSet/questionnaire-questions>.
        @_alwaysEmitIntoClient public var code: [R4.Coding] = []
        /// `item`, 0..*: Questionnaire.item.
        @_alwaysEmitIntoClient public var item: [R4.Questionnaire.Item] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 489 }
    }
}

extension R4.Questionnaire {
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
        name: String? = nil,
        title: String? = nil,
        derivedFrom: [String] = [],
        status: R4.PublicationStatus? = nil,
        experimental: Bool? = nil,
        subjectType: [R4.ResourceType] = [],
        date: FHIRDateTime? = nil,
        publisher: String? = nil,
        contact: [R4.ContactDetail] = [],
        description: String? = nil,
        useContext: [R4.UsageContext] = [],
        jurisdiction: [R4.CodeableConcept] = [],
        purpose: String? = nil,
        copyright: String? = nil,
        approvalDate: FHIRDate? = nil,
        lastReviewDate: FHIRDate? = nil,
        effectivePeriod: R4.Period? = nil,
        code: [R4.Coding] = [],
        item: [R4.Questionnaire.Item] = []
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
        self.name = name
        self.title = title
        self.derivedFrom = derivedFrom
        self.status = status
        self.experimental = experimental
        self.subjectType = subjectType
        self.date = date
        self.publisher = publisher
        self.contact = contact
        self.description = description
        self.useContext = useContext
        self.jurisdiction = jurisdiction
        self.purpose = purpose
        self.copyright = copyright
        self.approvalDate = approvalDate
        self.lastReviewDate = lastReviewDate
        self.effectivePeriod = effectivePeriod
        self.code = code
        self.item = item
    }
}

extension R4.Questionnaire {
    /// The structure of `Questionnaire.item`. <https://hl7.org/fhir/R4/questionnaire.html>
    public struct Item: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `linkId`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var linkId: String?
        /// `definition`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var definition: String?
        /// `code`, 0..*: Coding. Codes: example, <http://hl7.org/fhir/ValueSet/questionnaire-questions>.
        @_alwaysEmitIntoClient public var code: [R4.Coding] = []
        /// `prefix`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var prefix: String?
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/item-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.QuestionnaireItemType?
        /// `enableWhen`, 0..*: Questionnaire.item.enableWhen. A modifier element.
        @_alwaysEmitIntoClient public var enableWhen: [R4.Questionnaire.Item.EnableWhen] = []
        /// `enableBehavior`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var enableBehavior: R4.EnableWhenBehavior?
        /// `required`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var required: Bool?
        /// `repeats`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var repeats: Bool?
        /// `readOnly`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var readOnly: Bool?
        /// `maxLength`, 0..1: integer.
        @_alwaysEmitIntoClient @Primitive public var maxLength: Int?
        /// `answerValueSet`, 0..1: canonical (ValueSet).
        @_alwaysEmitIntoClient @Primitive public var answerValueSet: String?
        /// `answerOption`, 0..*: Questionnaire.item.answerOption.
        @_alwaysEmitIntoClient public var answerOption: [R4.Questionnaire.Item.AnswerOption] = []
        /// `initial`, 0..*: Questionnaire.item.initial.
        @_alwaysEmitIntoClient public var initial: [R4.Questionnaire.Item.Initial] = []
        /// `item`, 0..*: Questionnaire.item.
        @_alwaysEmitIntoClient public var item: [R4.Questionnaire.Item] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 490 }
    }
}

extension R4.Questionnaire.Item {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        linkId: String? = nil,
        definition: String? = nil,
        code: [R4.Coding] = [],
        prefix: String? = nil,
        text: String? = nil,
        type: R4.QuestionnaireItemType? = nil,
        enableWhen: [R4.Questionnaire.Item.EnableWhen] = [],
        enableBehavior: R4.EnableWhenBehavior? = nil,
        required: Bool? = nil,
        repeats: Bool? = nil,
        readOnly: Bool? = nil,
        maxLength: Int? = nil,
        answerValueSet: String? = nil,
        answerOption: [R4.Questionnaire.Item.AnswerOption] = [],
        initial: [R4.Questionnaire.Item.Initial] = [],
        item: [R4.Questionnaire.Item] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.linkId = linkId
        self.definition = definition
        self.code = code
        self.prefix = prefix
        self.text = text
        self.type = type
        self.enableWhen = enableWhen
        self.enableBehavior = enableBehavior
        self.required = required
        self.repeats = repeats
        self.readOnly = readOnly
        self.maxLength = maxLength
        self.answerValueSet = answerValueSet
        self.answerOption = answerOption
        self.initial = initial
        self.item = item
    }
}

extension R4.Questionnaire.Item {
    /// The structure of `Questionnaire.item.answerOption`. <https://hl7.org/fhir/R4/questionnaire.html>
    public struct AnswerOption: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `value[x]`, 1..1: integer, date, time, string, Coding or Reference. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/questionnaire-answers>.
        @_alwaysEmitIntoClient @Choice public var value: R4.Questionnaire.Item.AnswerOption.Value?
        /// `initialSelected`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var initialSelected: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 491 }
    }
}

extension R4.Questionnaire.Item.AnswerOption {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        value: R4.Questionnaire.Item.AnswerOption.Value? = nil,
        initialSelected: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.value = value
        self.initialSelected = initialSelected
    }

    /// The value of `value` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var valueInteger: Int? {
        get { $value.primitive(choiceIndex: 0) }
        set { $value.setPrimitive(newValue, format: .integer, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `date`.
    @_alwaysEmitIntoClient
    public var valueDate: FHIRDate? {
        get { $value.primitive(choiceIndex: 1) }
        set { $value.setPrimitive(newValue, format: .date, choiceIndex: 1) }
    }

    /// The value of `value` where it is a `time`.
    @_alwaysEmitIntoClient
    public var valueTime: FHIRTime? {
        get { $value.primitive(choiceIndex: 2) }
        set { $value.setPrimitive(newValue, format: .time, choiceIndex: 2) }
    }

    /// The value of `value` where it is a `string`.
    @_alwaysEmitIntoClient
    public var valueString: String? {
        get { $value.primitive(choiceIndex: 3) }
        set { $value.setPrimitive(newValue, format: .string, choiceIndex: 3) }
    }

    /// The value of `value` where it is a `coding`.
    @_alwaysEmitIntoClient
    public var valueCoding: R4.Coding? {
        get { $value.element(choiceIndex: 4) }
        set { $value.setElement(newValue, choiceIndex: 4) }
    }

    /// The value of `value` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var valueReference: R4.Reference? {
        get { $value.element(choiceIndex: 5) }
        set { $value.setElement(newValue, choiceIndex: 5) }
    }
}

extension R4.Questionnaire.Item.AnswerOption {
    /// A choice of 6 types: integer, date, time, string, coding, reference.
    public indirect enum Value: FHIRChoice {
        case integer(Int)
        case date(FHIRDate)
        case time(FHIRTime)
        case string(String)
        case coding(R4.Coding)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Int = content.primitive() else { return nil }
                self = .integer(value)
            case 1:
                guard let value: FHIRDate = content.primitive() else { return nil }
                self = .date(value)
            case 2:
                guard let value: FHIRTime = content.primitive() else { return nil }
                self = .time(value)
            case 3:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 4: self = .coding(content.element())
            case 5: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .integer(let value): ChoiceContent(primitive: value, format: .integer, choiceIndex: 0)
            case .date(let value): ChoiceContent(primitive: value, format: .date, choiceIndex: 1)
            case .time(let value): ChoiceContent(primitive: value, format: .time, choiceIndex: 2)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 3)
            case .coding(let value): ChoiceContent(element: value, choiceIndex: 4)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 5)
            }
        }
    }
}

extension R4.Questionnaire.Item {
    /// The structure of `Questionnaire.item.enableWhen`. <https://hl7.org/fhir/R4/questionnaire.html>
    public struct EnableWhen: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `question`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var question: String?
        /// `operator`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/questionnaire-enable-operator|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var `operator`: R4.QuestionnaireItemOperator?
        /// `answer[x]`, 1..1: boolean, decimal, integer, date, dateTime, time, string, Coding, Quantity or Reference.
        /// Codes: example, <http://hl7.org/fhir/ValueSet/questionnaire-answers>.
        @_alwaysEmitIntoClient @Choice public var answer: R4.Questionnaire.Item.EnableWhen.Answer?

        public init() {}
        @inlinable public static var typeID: UInt16 { 492 }
    }
}

extension R4.Questionnaire.Item.EnableWhen {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        question: String? = nil,
        `operator`: R4.QuestionnaireItemOperator? = nil,
        answer: R4.Questionnaire.Item.EnableWhen.Answer? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.question = question
        self.`operator` = `operator`
        self.answer = answer
    }

    /// The value of `answer` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var answerBoolean: Bool? {
        get { $answer.primitive(choiceIndex: 0) }
        set { $answer.setPrimitive(newValue, format: .boolean, choiceIndex: 0) }
    }

    /// The value of `answer` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var answerDecimal: FHIRDecimal? {
        get { $answer.primitive(choiceIndex: 1) }
        set { $answer.setPrimitive(newValue, format: .decimal, choiceIndex: 1) }
    }

    /// The value of `answer` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var answerInteger: Int? {
        get { $answer.primitive(choiceIndex: 2) }
        set { $answer.setPrimitive(newValue, format: .integer, choiceIndex: 2) }
    }

    /// The value of `answer` where it is a `date`.
    @_alwaysEmitIntoClient
    public var answerDate: FHIRDate? {
        get { $answer.primitive(choiceIndex: 3) }
        set { $answer.setPrimitive(newValue, format: .date, choiceIndex: 3) }
    }

    /// The value of `answer` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var answerDateTime: FHIRDateTime? {
        get { $answer.primitive(choiceIndex: 4) }
        set { $answer.setPrimitive(newValue, format: .dateTime, choiceIndex: 4) }
    }

    /// The value of `answer` where it is a `time`.
    @_alwaysEmitIntoClient
    public var answerTime: FHIRTime? {
        get { $answer.primitive(choiceIndex: 5) }
        set { $answer.setPrimitive(newValue, format: .time, choiceIndex: 5) }
    }

    /// The value of `answer` where it is a `string`.
    @_alwaysEmitIntoClient
    public var answerString: String? {
        get { $answer.primitive(choiceIndex: 6) }
        set { $answer.setPrimitive(newValue, format: .string, choiceIndex: 6) }
    }

    /// The value of `answer` where it is a `coding`.
    @_alwaysEmitIntoClient
    public var answerCoding: R4.Coding? {
        get { $answer.element(choiceIndex: 7) }
        set { $answer.setElement(newValue, choiceIndex: 7) }
    }

    /// The value of `answer` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var answerQuantity: R4.Quantity? {
        get { $answer.element(choiceIndex: 8) }
        set { $answer.setElement(newValue, choiceIndex: 8) }
    }

    /// The value of `answer` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var answerReference: R4.Reference? {
        get { $answer.element(choiceIndex: 9) }
        set { $answer.setElement(newValue, choiceIndex: 9) }
    }
}

extension R4.Questionnaire.Item.EnableWhen {
    /// A choice of 10 types: boolean, decimal, integer, date, dateTime, time, string, coding, quantity, reference.
    public indirect enum Answer: FHIRChoice {
        case boolean(Bool)
        case decimal(FHIRDecimal)
        case integer(Int)
        case date(FHIRDate)
        case dateTime(FHIRDateTime)
        case time(FHIRTime)
        case string(String)
        case coding(R4.Coding)
        case quantity(R4.Quantity)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 1:
                guard let value: FHIRDecimal = content.primitive() else { return nil }
                self = .decimal(value)
            case 2:
                guard let value: Int = content.primitive() else { return nil }
                self = .integer(value)
            case 3:
                guard let value: FHIRDate = content.primitive() else { return nil }
                self = .date(value)
            case 4:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 5:
                guard let value: FHIRTime = content.primitive() else { return nil }
                self = .time(value)
            case 6:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 7: self = .coding(content.element())
            case 8: self = .quantity(content.element())
            case 9: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 0)
            case .decimal(let value): ChoiceContent(primitive: value, format: .decimal, choiceIndex: 1)
            case .integer(let value): ChoiceContent(primitive: value, format: .integer, choiceIndex: 2)
            case .date(let value): ChoiceContent(primitive: value, format: .date, choiceIndex: 3)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 4)
            case .time(let value): ChoiceContent(primitive: value, format: .time, choiceIndex: 5)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 6)
            case .coding(let value): ChoiceContent(element: value, choiceIndex: 7)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 8)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 9)
            }
        }
    }
}

extension R4.Questionnaire.Item {
    /// The structure of `Questionnaire.item.initial`. <https://hl7.org/fhir/R4/questionnaire.html>
    public struct Initial: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `value[x]`, 1..1: boolean, decimal, integer, date, dateTime, time, string, uri, Attachment, Coding, Quantity
        /// or Reference. Codes: example, <http://hl7.org/fhir/ValueSet/questionnaire-answers>.
        @_alwaysEmitIntoClient @Choice public var value: R4.Questionnaire.Item.Initial.Value?

        public init() {}
        @inlinable public static var typeID: UInt16 { 493 }
    }
}

extension R4.Questionnaire.Item.Initial {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        value: R4.Questionnaire.Item.Initial.Value? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.value = value
    }

    /// The value of `value` where it is a `boolean`.
    @_alwaysEmitIntoClient
    public var valueBoolean: Bool? {
        get { $value.primitive(choiceIndex: 0) }
        set { $value.setPrimitive(newValue, format: .boolean, choiceIndex: 0) }
    }

    /// The value of `value` where it is a `decimal`.
    @_alwaysEmitIntoClient
    public var valueDecimal: FHIRDecimal? {
        get { $value.primitive(choiceIndex: 1) }
        set { $value.setPrimitive(newValue, format: .decimal, choiceIndex: 1) }
    }

    /// The value of `value` where it is an `integer`.
    @_alwaysEmitIntoClient
    public var valueInteger: Int? {
        get { $value.primitive(choiceIndex: 2) }
        set { $value.setPrimitive(newValue, format: .integer, choiceIndex: 2) }
    }

    /// The value of `value` where it is a `date`.
    @_alwaysEmitIntoClient
    public var valueDate: FHIRDate? {
        get { $value.primitive(choiceIndex: 3) }
        set { $value.setPrimitive(newValue, format: .date, choiceIndex: 3) }
    }

    /// The value of `value` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var valueDateTime: FHIRDateTime? {
        get { $value.primitive(choiceIndex: 4) }
        set { $value.setPrimitive(newValue, format: .dateTime, choiceIndex: 4) }
    }

    /// The value of `value` where it is a `time`.
    @_alwaysEmitIntoClient
    public var valueTime: FHIRTime? {
        get { $value.primitive(choiceIndex: 5) }
        set { $value.setPrimitive(newValue, format: .time, choiceIndex: 5) }
    }

    /// The value of `value` where it is a `string`.
    @_alwaysEmitIntoClient
    public var valueString: String? {
        get { $value.primitive(choiceIndex: 6) }
        set { $value.setPrimitive(newValue, format: .string, choiceIndex: 6) }
    }

    /// The value of `value` where it is a `uri`.
    @_alwaysEmitIntoClient
    public var valueUri: String? {
        get { $value.primitive(choiceIndex: 7) }
        set { $value.setPrimitive(newValue, format: .uri, choiceIndex: 7) }
    }

    /// The value of `value` where it is an `attachment`.
    @_alwaysEmitIntoClient
    public var valueAttachment: R4.Attachment? {
        get { $value.element(choiceIndex: 8) }
        set { $value.setElement(newValue, choiceIndex: 8) }
    }

    /// The value of `value` where it is a `coding`.
    @_alwaysEmitIntoClient
    public var valueCoding: R4.Coding? {
        get { $value.element(choiceIndex: 9) }
        set { $value.setElement(newValue, choiceIndex: 9) }
    }

    /// The value of `value` where it is a `quantity`.
    @_alwaysEmitIntoClient
    public var valueQuantity: R4.Quantity? {
        get { $value.element(choiceIndex: 10) }
        set { $value.setElement(newValue, choiceIndex: 10) }
    }

    /// The value of `value` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var valueReference: R4.Reference? {
        get { $value.element(choiceIndex: 11) }
        set { $value.setElement(newValue, choiceIndex: 11) }
    }
}

extension R4.Questionnaire.Item.Initial {
    /// A choice of 12 types: boolean, decimal, integer, date, dateTime, time, string, uri, attachment, coding,
    /// quantity, reference.
    public indirect enum Value: FHIRChoice {
        case boolean(Bool)
        case decimal(FHIRDecimal)
        case integer(Int)
        case date(FHIRDate)
        case dateTime(FHIRDateTime)
        case time(FHIRTime)
        case string(String)
        case uri(String)
        case attachment(R4.Attachment)
        case coding(R4.Coding)
        case quantity(R4.Quantity)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 1:
                guard let value: FHIRDecimal = content.primitive() else { return nil }
                self = .decimal(value)
            case 2:
                guard let value: Int = content.primitive() else { return nil }
                self = .integer(value)
            case 3:
                guard let value: FHIRDate = content.primitive() else { return nil }
                self = .date(value)
            case 4:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 5:
                guard let value: FHIRTime = content.primitive() else { return nil }
                self = .time(value)
            case 6:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 7:
                guard let value: String = content.primitive() else { return nil }
                self = .uri(value)
            case 8: self = .attachment(content.element())
            case 9: self = .coding(content.element())
            case 10: self = .quantity(content.element())
            case 11: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 0)
            case .decimal(let value): ChoiceContent(primitive: value, format: .decimal, choiceIndex: 1)
            case .integer(let value): ChoiceContent(primitive: value, format: .integer, choiceIndex: 2)
            case .date(let value): ChoiceContent(primitive: value, format: .date, choiceIndex: 3)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 4)
            case .time(let value): ChoiceContent(primitive: value, format: .time, choiceIndex: 5)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 6)
            case .uri(let value): ChoiceContent(primitive: value, format: .uri, choiceIndex: 7)
            case .attachment(let value): ChoiceContent(element: value, choiceIndex: 8)
            case .coding(let value): ChoiceContent(element: value, choiceIndex: 9)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 10)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 11)
            }
        }
    }
}
