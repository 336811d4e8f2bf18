// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource QuestionnaireResponse. <https://hl7.org/fhir/R4/questionnaireresponse.html>
    public struct QuestionnaireResponse: R4Resource {
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
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `basedOn`, 0..*: Reference (CarePlan or ServiceRequest).
        @_alwaysEmitIntoClient public var basedOn: [R4.Reference] = []
        /// `partOf`, 0..*: Reference (Observation or Procedure).
        @_alwaysEmitIntoClient public var partOf: [R4.Reference] = []
        /// `questionnaire`, 0..1: canonical (Questionnaire).
        @_alwaysEmitIntoClient @Primitive public var questionnaire: String?
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/questionnaire-answers-status|4.0.1>. A
        /// modifier element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.QuestionnaireResponseStatus?
        /// `subject`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `authored`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var authored: FHIRDateTime?
        /// `author`, 0..1: Reference (Device, Practitioner, PractitionerRole, Patient, RelatedPerson or Organization).
        @_alwaysEmitIntoClient @Boxed public var author: R4.Reference?
        /// `source`, 0..1: Reference (Patient, Practitioner, PractitionerRole or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var source: R4.Reference?
        /// `item`, 0..*: QuestionnaireResponse.item.
        @_alwaysEmitIntoClient public var item: [R4.QuestionnaireResponse.Item] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 494 }
    }
}

extension R4.QuestionnaireResponse {
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
        identifier: R4.Identifier? = nil,
        basedOn: [R4.Reference] = [],
        partOf: [R4.Reference] = [],
        questionnaire: String? = nil,
        status: R4.QuestionnaireResponseStatus? = nil,
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        authored: FHIRDateTime? = nil,
        author: R4.Reference? = nil,
        source: R4.Reference? = nil,
        item: [R4.QuestionnaireResponse.Item] = []
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
        self.basedOn = basedOn
        self.partOf = partOf
        self.questionnaire = questionnaire
        self.status = status
        self.subject = subject
        self.encounter = encounter
        self.authored = authored
        self.author = author
        self.source = source
        self.item = item
    }
}

extension R4.QuestionnaireResponse {
    /// The structure of `QuestionnaireResponse.item`. <https://hl7.org/fhir/R4/questionnaireresponse.html>
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
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?
        /// `answer`, 0..*: QuestionnaireResponse.item.answer.
        @_alwaysEmitIntoClient public var answer: [R4.QuestionnaireResponse.Item.Answer] = []
        /// `item`, 0..*: QuestionnaireResponse.item.
        @_alwaysEmitIntoClient public var item: [R4.QuestionnaireResponse.Item] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 495 }
    }
}

extension R4.QuestionnaireResponse.Item {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        linkId: String? = nil,
        definition: String? = nil,
        text: String? = nil,
        answer: [R4.QuestionnaireResponse.Item.Answer] = [],
        item: [R4.QuestionnaireResponse.Item] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.linkId = linkId
        self.definition = definition
        self.text = text
        self.answer = answer
        self.item = item
    }
}

extension R4.QuestionnaireResponse.Item {
    /// The structure of `QuestionnaireResponse.item.answer`. <https://hl7.org/fhir/R4/questionnaireresponse.html>
    public struct Answer: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `value[x]`, 0..1: boolean, decimal, integer, date, dateTime, time, string, uri, Attachment, Coding, Quantity
        /// or Reference. Codes: example, <http://hl7.org/fhir/ValueSet/questionnaire-answers>.
        @_alwaysEmitIntoClient @Choice public var value: R4.QuestionnaireResponse.Item.Answer.Value?
        /// `item`, 0..*: QuestionnaireResponse.item.
        @_alwaysEmitIntoClient public var item: [R4.QuestionnaireResponse.Item] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 496 }

        /// The types that `value[x]` allows.
        public typealias Value = R4.Questionnaire.Item.Initial.Value
    }
}

extension R4.QuestionnaireResponse.Item.Answer {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        value: R4.QuestionnaireResponse.Item.Answer.Value? = nil,
        item: [R4.QuestionnaireResponse.Item] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.value = value
        self.item = item
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
