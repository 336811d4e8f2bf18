// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.Contract {
    /// The structure of `Contract.term`. <https://hl7.org/fhir/R4/contract.html>
    public struct Term: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `issued`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var issued: FHIRDateTime?
        /// `applies`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var applies: R4.Period?
        /// `topic[x]`, 0..1: CodeableConcept or Reference.
        @_alwaysEmitIntoClient @Choice public var topic: R4.Contract.Term.Topic?
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-term-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `subType`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-term-subtype>.
        @_alwaysEmitIntoClient @Boxed public var subType: R4.CodeableConcept?
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?
        /// `securityLabel`, 0..*: Contract.term.securityLabel.
        @_alwaysEmitIntoClient public var securityLabel: [R4.Contract.Term.SecurityLabel] = []
        /// `offer`, 1..1: Contract.term.offer.
        @_alwaysEmitIntoClient @Boxed public var offer: R4.Contract.Term.Offer?
        /// `asset`, 0..*: Contract.term.asset.
        @_alwaysEmitIntoClient public var asset: [R4.Contract.Term.Asset] = []
        /// `action`, 0..*: Contract.term.action.
        @_alwaysEmitIntoClient public var action: [R4.Contract.Term.Action] = []
        /// `group`, 0..*: Contract.term.
        @_alwaysEmitIntoClient public var group: [R4.Contract.Term] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 136 }

        /// The types that `topic[x]` allows.
        public typealias Topic = R4.CodeableConceptOrReference
    }
}

extension R4.Contract.Term {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: R4.Identifier? = nil,
        issued: FHIRDateTime? = nil,
        applies: R4.Period? = nil,
        topic: R4.Contract.Term.Topic? = nil,
        type: R4.CodeableConcept? = nil,
        subType: R4.CodeableConcept? = nil,
        text: String? = nil,
        securityLabel: [R4.Contract.Term.SecurityLabel] = [],
        offer: R4.Contract.Term.Offer? = nil,
        asset: [R4.Contract.Term.Asset] = [],
        action: [R4.Contract.Term.Action] = [],
        group: [R4.Contract.Term] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.issued = issued
        self.applies = applies
        self.topic = topic
        self.type = type
        self.subType = subType
        self.text = text
        self.securityLabel = securityLabel
        self.offer = offer
        self.asset = asset
        self.action = action
        self.group = group
    }

    /// The value of `topic` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var topicCodeableConcept: R4.CodeableConcept? {
        get { $topic.element(choiceIndex: 0) }
        set { $topic.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `topic` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var topicReference: R4.Reference? {
        get { $topic.element(choiceIndex: 1) }
        set { $topic.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Contract.Term {
    /// The structure of `Contract.term.action`. <https://hl7.org/fhir/R4/contract.html>
    public struct Action: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `doNotPerform`, 0..1: boolean. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var doNotPerform: Bool?
        /// `type`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-action>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `subject`, 0..*: Contract.term.action.subject.
        @_alwaysEmitIntoClient public var subject: [R4.Contract.Term.Action.Subject] = []
        /// `intent`, 1..1: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
        @_alwaysEmitIntoClient @Boxed public var intent: R4.CodeableConcept?
        /// `linkId`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var linkId: [String]
        /// `status`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-actionstatus>.
        @_alwaysEmitIntoClient @Boxed public var status: R4.CodeableConcept?
        /// `context`, 0..1: Reference (Encounter or EpisodeOfCare).
        @_alwaysEmitIntoClient @Boxed public var context: R4.Reference?
        /// `contextLinkId`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var contextLinkId: [String]
        /// `occurrence[x]`, 0..1: dateTime, Period or Timing.
        @_alwaysEmitIntoClient @Choice public var occurrence: R4.Contract.Term.Action.Occurrence?
        /// `requester`, 0..*: Reference (Patient, RelatedPerson, Practitioner, PractitionerRole, Device, Group or
        /// Organization).
        @_alwaysEmitIntoClient public var requester: [R4.Reference] = []
        /// `requesterLinkId`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var requesterLinkId: [String]
        /// `performerType`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/provenance-agent-type>.
        @_alwaysEmitIntoClient public var performerType: [R4.CodeableConcept] = []
        /// `performerRole`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/provenance-agent-role>.
        @_alwaysEmitIntoClient @Boxed public var performerRole: R4.CodeableConcept?
        /// `performer`, 0..1: Reference (RelatedPerson, Patient, Practitioner, PractitionerRole, CareTeam, Device,
        /// Substance, Organization or Location).
        @_alwaysEmitIntoClient @Boxed public var performer: R4.Reference?
        /// `performerLinkId`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var performerLinkId: [String]
        /// `reasonCode`, 0..*: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse>.
        @_alwaysEmitIntoClient public var reasonCode: [R4.CodeableConcept] = []
        /// `reasonReference`, 0..*: Reference (Condition, Observation, DiagnosticReport, DocumentReference,
        /// Questionnaire or QuestionnaireResponse).
        @_alwaysEmitIntoClient public var reasonReference: [R4.Reference] = []
        /// `reason`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var reason: [String]
        /// `reasonLinkId`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var reasonLinkId: [String]
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []
        /// `securityLabelNumber`, 0..*: unsignedInt.
        @_alwaysEmitIntoClient @Primitives public var securityLabelNumber: [Int]

        public init() {}
        @inlinable public static var typeID: UInt16 { 137 }

        /// The types that `occurrence[x]` allows.
        public typealias Occurrence = R4.DateTimeOrPeriodOrTiming
    }
}

extension R4.Contract.Term.Action {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        doNotPerform: Bool? = nil,
        type: R4.CodeableConcept? = nil,
        subject: [R4.Contract.Term.Action.Subject] = [],
        intent: R4.CodeableConcept? = nil,
        linkId: [String] = [],
        status: R4.CodeableConcept? = nil,
        context: R4.Reference? = nil,
        contextLinkId: [String] = [],
        occurrence: R4.Contract.Term.Action.Occurrence? = nil,
        requester: [R4.Reference] = [],
        requesterLinkId: [String] = [],
        performerType: [R4.CodeableConcept] = [],
        performerRole: R4.CodeableConcept? = nil,
        performer: R4.Reference? = nil,
        performerLinkId: [String] = [],
        reasonCode: [R4.CodeableConcept] = [],
        reasonReference: [R4.Reference] = [],
        reason: [String] = [],
        reasonLinkId: [String] = [],
        note: [R4.Annotation] = [],
        securityLabelNumber: [Int] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.doNotPerform = doNotPerform
        self.type = type
        self.subject = subject
        self.intent = intent
        self.linkId = linkId
        self.status = status
        self.context = context
        self.contextLinkId = contextLinkId
        self.occurrence = occurrence
        self.requester = requester
        self.requesterLinkId = requesterLinkId
        self.performerType = performerType
        self.performerRole = performerRole
        self.performer = performer
        self.performerLinkId = performerLinkId
        self.reasonCode = reasonCode
        self.reasonReference = reasonReference
        self.reason = reason
        self.reasonLinkId = reasonLinkId
        self.note = note
        self.securityLabelNumber = securityLabelNumber
    }

    /// The value of `occurrence` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var occurrenceDateTime: FHIRDateTime? {
        get { $occurrence.primitive(choiceIndex: 0) }
        set { $occurrence.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `occurrence` where it is a `period`.
    @_alwaysEmitIntoClient
    public var occurrencePeriod: R4.Period? {
        get { $occurrence.element(choiceIndex: 1) }
        set { $occurrence.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `occurrence` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var occurrenceTiming: R4.Timing? {
        get { $occurrence.element(choiceIndex: 2) }
        set { $occurrence.setElement(newValue, choiceIndex: 2) }
    }
}

extension R4.Contract.Term.Action {
    /// The structure of `Contract.term.action.subject`. <https://hl7.org/fhir/R4/contract.html>
    public struct Subject: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `reference`, 1..*: Reference (Patient, RelatedPerson, Practitioner, PractitionerRole, Device, Group or
        /// Organization).
        @_alwaysEmitIntoClient public var reference: [R4.Reference] = []
        /// `role`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-actorrole>.
        @_alwaysEmitIntoClient @Boxed public var role: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 138 }
    }
}

extension R4.Contract.Term.Action.Subject {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        reference: [R4.Reference] = [],
        role: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.reference = reference
        self.role = role
    }
}

extension R4.Contract.Term {
    /// The structure of `Contract.term.asset`. <https://hl7.org/fhir/R4/contract.html>
    public struct Asset: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `scope`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-assetscope>.
        @_alwaysEmitIntoClient @Boxed public var scope: R4.CodeableConcept?
        /// `type`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-assettype>.
        @_alwaysEmitIntoClient public var type: [R4.CodeableConcept] = []
        /// `typeReference`, 0..*: Reference.
        @_alwaysEmitIntoClient public var typeReference: [R4.Reference] = []
        /// `subtype`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-assetsubtype>.
        @_alwaysEmitIntoClient public var subtype: [R4.CodeableConcept] = []
        /// `relationship`, 0..1: Coding. Codes: extensible, <http://hl7.org/fhir/ValueSet/consent-content-class>.
        @_alwaysEmitIntoClient @Boxed public var relationship: R4.Coding?
        /// `context`, 0..*: Contract.term.asset.context.
        @_alwaysEmitIntoClient public var context: [R4.Contract.Term.Asset.Context] = []
        /// `condition`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var condition: String?
        /// `periodType`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/asset-availability>.
        @_alwaysEmitIntoClient public var periodType: [R4.CodeableConcept] = []
        /// `period`, 0..*: Period.
        @_alwaysEmitIntoClient public var period: [R4.Period] = []
        /// `usePeriod`, 0..*: Period.
        @_alwaysEmitIntoClient public var usePeriod: [R4.Period] = []
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?
        /// `linkId`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var linkId: [String]
        /// `answer`, 0..*: Contract.term.offer.answer.
        @_alwaysEmitIntoClient public var answer: [R4.Contract.Term.Offer.Answer] = []
        /// `securityLabelNumber`, 0..*: unsignedInt.
        @_alwaysEmitIntoClient @Primitives public var securityLabelNumber: [Int]
        /// `valuedItem`, 0..*: Contract.term.asset.valuedItem.
        @_alwaysEmitIntoClient public var valuedItem: [R4.Contract.Term.Asset.ValuedItem] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 139 }
    }
}

extension R4.Contract.Term.Asset {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        scope: R4.CodeableConcept? = nil,
        type: [R4.CodeableConcept] = [],
        typeReference: [R4.Reference] = [],
        subtype: [R4.CodeableConcept] = [],
        relationship: R4.Coding? = nil,
        context: [R4.Contract.Term.Asset.Context] = [],
        condition: String? = nil,
        periodType: [R4.CodeableConcept] = [],
        period: [R4.Period] = [],
        usePeriod: [R4.Period] = [],
        text: String? = nil,
        linkId: [String] = [],
        answer: [R4.Contract.Term.Offer.Answer] = [],
        securityLabelNumber: [Int] = [],
        valuedItem: [R4.Contract.Term.Asset.ValuedItem] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.scope = scope
        self.type = type
        self.typeReference = typeReference
        self.subtype = subtype
        self.relationship = relationship
        self.context = context
        self.condition = condition
        self.periodType = periodType
        self.period = period
        self.usePeriod = usePeriod
        self.text = text
        self.linkId = linkId
        self.answer = answer
        self.securityLabelNumber = securityLabelNumber
        self.valuedItem = valuedItem
    }
}

extension R4.Contract.Term.Asset {
    /// The structure of `Contract.term.asset.context`. <https://hl7.org/fhir/R4/contract.html>
    public struct Context: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `reference`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var reference: R4.Reference?
        /// `code`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-assetcontext>.
        @_alwaysEmitIntoClient public var code: [R4.CodeableConcept] = []
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 140 }
    }
}

extension R4.Contract.Term.Asset.Context {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        reference: R4.Reference? = nil,
        code: [R4.CodeableConcept] = [],
        text: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.reference = reference
        self.code = code
        self.text = text
    }
}

extension R4.Contract.Term.Asset {
    /// The structure of `Contract.term.asset.valuedItem`. <https://hl7.org/fhir/R4/contract.html>
    public struct ValuedItem: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `entity[x]`, 0..1: CodeableConcept or Reference.
        @_alwaysEmitIntoClient @Choice public var entity: R4.Contract.Term.Asset.ValuedItem.Entity?
        /// `identifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var identifier: R4.Identifier?
        /// `effectiveTime`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var effectiveTime: FHIRDateTime?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `unitPrice`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var unitPrice: R4.Money?
        /// `factor`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var factor: FHIRDecimal?
        /// `points`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var points: FHIRDecimal?
        /// `net`, 0..1: Money.
        @_alwaysEmitIntoClient @Boxed public var net: R4.Money?
        /// `payment`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var payment: String?
        /// `paymentDate`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var paymentDate: FHIRDateTime?
        /// `responsible`, 0..1: Reference (Organization, Patient, Practitioner, PractitionerRole or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var responsible: R4.Reference?
        /// `recipient`, 0..1: Reference (Organization, Patient, Practitioner, PractitionerRole or RelatedPerson).
        @_alwaysEmitIntoClient @Boxed public var recipient: R4.Reference?
        /// `linkId`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var linkId: [String]
        /// `securityLabelNumber`, 0..*: unsignedInt.
        @_alwaysEmitIntoClient @Primitives public var securityLabelNumber: [Int]

        public init() {}
        @inlinable public static var typeID: UInt16 { 141 }

        /// The types that `entity[x]` allows.
        public typealias Entity = R4.CodeableConceptOrReference
    }
}

extension R4.Contract.Term.Asset.ValuedItem {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        entity: R4.Contract.Term.Asset.ValuedItem.Entity? = nil,
        identifier: R4.Identifier? = nil,
        effectiveTime: FHIRDateTime? = nil,
        quantity: R4.Quantity? = nil,
        unitPrice: R4.Money? = nil,
        factor: FHIRDecimal? = nil,
        points: FHIRDecimal? = nil,
        net: R4.Money? = nil,
        payment: String? = nil,
        paymentDate: FHIRDateTime? = nil,
        responsible: R4.Reference? = nil,
        recipient: R4.Reference? = nil,
        linkId: [String] = [],
        securityLabelNumber: [Int] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.entity = entity
        self.identifier = identifier
        self.effectiveTime = effectiveTime
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.factor = factor
        self.points = points
        self.net = net
        self.payment = payment
        self.paymentDate = paymentDate
        self.responsible = responsible
        self.recipient = recipient
        self.linkId = linkId
        self.securityLabelNumber = securityLabelNumber
    }

    /// The value of `entity` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var entityCodeableConcept: R4.CodeableConcept? {
        get { $entity.element(choiceIndex: 0) }
        set { $entity.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `entity` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var entityReference: R4.Reference? {
        get { $entity.element(choiceIndex: 1) }
        set { $entity.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Contract.Term {
    /// The structure of `Contract.term.offer`. <https://hl7.org/fhir/R4/contract.html>
    public struct Offer: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `party`, 0..*: Contract.term.offer.party.
        @_alwaysEmitIntoClient public var party: [R4.Contract.Term.Offer.Party] = []
        /// `topic`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var topic: R4.Reference?
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-term-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `decision`, 0..1: CodeableConcept. Codes: extensible,
        /// <http://terminology.hl7.org/ValueSet/v3-ActConsentDirective>.
        @_alwaysEmitIntoClient @Boxed public var decision: R4.CodeableConcept?
        /// `decisionMode`, 0..*: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/contract-decision-mode>.
        @_alwaysEmitIntoClient public var decisionMode: [R4.CodeableConcept] = []
        /// `answer`, 0..*: Contract.term.offer.answer.
        @_alwaysEmitIntoClient public var answer: [R4.Contract.Term.Offer.Answer] = []
        /// `text`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var text: String?
        /// `linkId`, 0..*: string.
        @_alwaysEmitIntoClient @Primitives public var linkId: [String]
        /// `securityLabelNumber`, 0..*: unsignedInt.
        @_alwaysEmitIntoClient @Primitives public var securityLabelNumber: [Int]

        public init() {}
        @inlinable public static var typeID: UInt16 { 142 }
    }
}

extension R4.Contract.Term.Offer {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: [R4.Identifier] = [],
        party: [R4.Contract.Term.Offer.Party] = [],
        topic: R4.Reference? = nil,
        type: R4.CodeableConcept? = nil,
        decision: R4.CodeableConcept? = nil,
        decisionMode: [R4.CodeableConcept] = [],
        answer: [R4.Contract.Term.Offer.Answer] = [],
        text: String? = nil,
        linkId: [String] = [],
        securityLabelNumber: [Int] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.party = party
        self.topic = topic
        self.type = type
        self.decision = decision
        self.decisionMode = decisionMode
        self.answer = answer
        self.text = text
        self.linkId = linkId
        self.securityLabelNumber = securityLabelNumber
    }
}

extension R4.Contract.Term.Offer {
    /// The structure of `Contract.term.offer.answer`. <https://hl7.org/fhir/R4/contract.html>
    public struct Answer: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `value[x]`, 1..1: boolean, decimal, integer, date, dateTime, time, string, uri, Attachment, Coding, Quantity
        /// or Reference.
        @_alwaysEmitIntoClient @Choice public var value: R4.Contract.Term.Offer.Answer.Value?

        public init() {}
        @inlinable public static var typeID: UInt16 { 143 }

        /// The types that `value[x]` allows.
        public typealias Value = R4.Questionnaire.Item.Initial.Value
    }
}

extension R4.Contract.Term.Offer.Answer {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        value: R4.Contract.Term.Offer.Answer.Value? = nil
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

extension R4.Contract.Term.Offer {
    /// The structure of `Contract.term.offer.party`. <https://hl7.org/fhir/R4/contract.html>
    public struct Party: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `reference`, 1..*: Reference (Patient, RelatedPerson, Practitioner, PractitionerRole, Device, Group or
        /// Organization).
        @_alwaysEmitIntoClient public var reference: [R4.Reference] = []
        /// `role`, 1..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/contract-party-role>.
        @_alwaysEmitIntoClient @Boxed public var role: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 144 }
    }
}

extension R4.Contract.Term.Offer.Party {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        reference: [R4.Reference] = [],
        role: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.reference = reference
        self.role = role
    }
}

extension R4.Contract.Term {
    /// The structure of `Contract.term.securityLabel`. <https://hl7.org/fhir/R4/contract.html>
    public struct SecurityLabel: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `number`, 0..*: unsignedInt.
        @_alwaysEmitIntoClient @Primitives public var number: [Int]
        /// `classification`, 1..1: Coding. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/contract-security-classification>.
        @_alwaysEmitIntoClient @Boxed public var classification: R4.Coding?
        /// `category`, 0..*: Coding. Codes: example, <http://hl7.org/fhir/ValueSet/contract-security-category>.
        @_alwaysEmitIntoClient public var category: [R4.Coding] = []
        /// `control`, 0..*: Coding. Codes: example, <http://hl7.org/fhir/ValueSet/contract-security-control>.
        @_alwaysEmitIntoClient public var control: [R4.Coding] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 145 }
    }
}

extension R4.Contract.Term.SecurityLabel {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        number: [Int] = [],
        classification: R4.Coding? = nil,
        category: [R4.Coding] = [],
        control: [R4.Coding] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.number = number
        self.classification = classification
        self.category = category
        self.control = control
    }
}
