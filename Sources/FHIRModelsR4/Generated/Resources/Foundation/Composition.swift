// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Composition. <https://hl7.org/fhir/R4/composition.html>
    public struct Composition: R4Resource {
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
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/composition-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.CompositionStatus?
        /// `type`, 1..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/doc-typecodes>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `category`, 0..*: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/document-classcodes>.
        @_alwaysEmitIntoClient public var category: [R4.CodeableConcept] = []
        /// `subject`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `encounter`, 0..1: Reference (Encounter).
        @_alwaysEmitIntoClient @Boxed public var encounter: R4.Reference?
        /// `date`, 1..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var date: FHIRDateTime?
        /// `author`, 1..*: Reference (Practitioner, PractitionerRole, Device, Patient, RelatedPerson or Organization).
        @_alwaysEmitIntoClient public var author: [R4.Reference] = []
        /// `title`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `confidentiality`, 0..1: code. Codes: required,
        /// <http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification|2014-03-26>.
        @_alwaysEmitIntoClient @Primitive public var confidentiality: R4.DocumentConfidentiality?
        /// `attester`, 0..*: Composition.attester.
        @_alwaysEmitIntoClient public var attester: [R4.Composition.Attester] = []
        /// `custodian`, 0..1: Reference (Organization).
        @_alwaysEmitIntoClient @Boxed public var custodian: R4.Reference?
        /// `relatesTo`, 0..*: Composition.relatesTo.
        @_alwaysEmitIntoClient public var relatesTo: [R4.Composition.RelatesTo] = []
        /// `event`, 0..*: Composition.event.
        @_alwaysEmitIntoClient public var event: [R4.Composition.Event] = []
        /// `section`, 0..*: Composition.section.
        @_alwaysEmitIntoClient public var section: [R4.Composition.Section] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 108 }
    }
}

extension R4.Composition {
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
        status: R4.CompositionStatus? = nil,
        type: R4.CodeableConcept? = nil,
        category: [R4.CodeableConcept] = [],
        subject: R4.Reference? = nil,
        encounter: R4.Reference? = nil,
        date: FHIRDateTime? = nil,
        author: [R4.Reference] = [],
        title: String? = nil,
        confidentiality: R4.DocumentConfidentiality? = nil,
        attester: [R4.Composition.Attester] = [],
        custodian: R4.Reference? = nil,
        relatesTo: [R4.Composition.RelatesTo] = [],
        event: [R4.Composition.Event] = [],
        section: [R4.Composition.Section] = []
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
        self.category = category
        self.subject = subject
        self.encounter = encounter
        self.date = date
        self.author = author
        self.title = title
        self.confidentiality = confidentiality
        self.attester = attester
        self.custodian = custodian
        self.relatesTo = relatesTo
        self.event = event
        self.section = section
    }
}

extension R4.Composition {
    /// The structure of `Composition.attester`. <https://hl7.org/fhir/R4/composition.html>
    public struct Attester: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `mode`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/composition-attestation-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var mode: R4.CompositionAttestationMode?
        /// `time`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var time: FHIRDateTime?
        /// `party`, 0..1: Reference (Patient, RelatedPerson, Practitioner, PractitionerRole or Organization).
        @_alwaysEmitIntoClient @Boxed public var party: R4.Reference?

        public init() {}
        @inlinable public static var typeID: UInt16 { 109 }
    }
}

extension R4.Composition.Attester {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        mode: R4.CompositionAttestationMode? = nil,
        time: FHIRDateTime? = nil,
        party: R4.Reference? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.mode = mode
        self.time = time
        self.party = party
    }
}

extension R4.Composition {
    /// The structure of `Composition.event`. <https://hl7.org/fhir/R4/composition.html>
    public struct Event: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 0..*: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v3-ActCode>.
        @_alwaysEmitIntoClient public var code: [R4.CodeableConcept] = []
        /// `period`, 0..1: Period.
        @_alwaysEmitIntoClient @Boxed public var period: R4.Period?
        /// `detail`, 0..*: Reference.
        @_alwaysEmitIntoClient public var detail: [R4.Reference] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 110 }
    }
}

extension R4.Composition.Event {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: [R4.CodeableConcept] = [],
        period: R4.Period? = nil,
        detail: [R4.Reference] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.period = period
        self.detail = detail
    }
}

extension R4.Composition {
    /// The structure of `Composition.relatesTo`. <https://hl7.org/fhir/R4/composition.html>
    public struct RelatesTo: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `code`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/document-relationship-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var code: R4.DocumentRelationshipType?
        /// `target[x]`, 1..1: Identifier or Reference (Composition).
        @_alwaysEmitIntoClient @Choice public var target: R4.Composition.RelatesTo.Target?

        public init() {}
        @inlinable public static var typeID: UInt16 { 111 }
    }
}

extension R4.Composition.RelatesTo {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        code: R4.DocumentRelationshipType? = nil,
        target: R4.Composition.RelatesTo.Target? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.code = code
        self.target = target
    }

    /// The value of `target` where it is an `identifier`.
    @_alwaysEmitIntoClient
    public var targetIdentifier: R4.Identifier? {
        get { $target.element(choiceIndex: 0) }
        set { $target.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `target` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var targetReference: R4.Reference? {
        get { $target.element(choiceIndex: 1) }
        set { $target.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Composition.RelatesTo {
    /// A choice of 2 types: identifier, reference.
    public indirect enum Target: FHIRChoice {
        case identifier(R4.Identifier)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .identifier(content.element())
            case 1: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .identifier(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4.Composition {
    /// The structure of `Composition.section`. <https://hl7.org/fhir/R4/composition.html>
    public struct Section: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `title`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var title: String?
        /// `code`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/doc-section-codes>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?
        /// `author`, 0..*: Reference (Practitioner, PractitionerRole, Device, Patient, RelatedPerson or Organization).
        @_alwaysEmitIntoClient public var author: [R4.Reference] = []
        /// `focus`, 0..1: Reference.
        @_alwaysEmitIntoClient @Boxed public var focus: R4.Reference?
        /// `text`, 0..1: Narrative.
        @_alwaysEmitIntoClient @Boxed public var text: R4.Narrative?
        /// `mode`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/list-mode|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var mode: R4.ListMode?
        /// `orderedBy`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/list-order>.
        @_alwaysEmitIntoClient @Boxed public var orderedBy: R4.CodeableConcept?
        /// `entry`, 0..*: Reference.
        @_alwaysEmitIntoClient public var entry: [R4.Reference] = []
        /// `emptyReason`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/list-empty-reason>.
        @_alwaysEmitIntoClient @Boxed public var emptyReason: R4.CodeableConcept?
        /// `section`, 0..*: Composition.section.
        @_alwaysEmitIntoClient public var section: [R4.Composition.Section] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 112 }
    }
}

extension R4.Composition.Section {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        title: String? = nil,
        code: R4.CodeableConcept? = nil,
        author: [R4.Reference] = [],
        focus: R4.Reference? = nil,
        text: R4.Narrative? = nil,
        mode: R4.ListMode? = nil,
        orderedBy: R4.CodeableConcept? = nil,
        entry: [R4.Reference] = [],
        emptyReason: R4.CodeableConcept? = nil,
        section: [R4.Composition.Section] = []
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.title = title
        self.code = code
        self.author = author
        self.focus = focus
        self.text = text
        self.mode = mode
        self.orderedBy = orderedBy
        self.entry = entry
        self.emptyReason = emptyReason
        self.section = section
    }
}
