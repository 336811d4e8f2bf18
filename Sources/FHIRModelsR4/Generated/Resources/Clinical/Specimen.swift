// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource Specimen. <https://hl7.org/fhir/R4/specimen.html>
    public struct Specimen: R4Resource {
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
        /// `accessionIdentifier`, 0..1: Identifier.
        @_alwaysEmitIntoClient @Boxed public var accessionIdentifier: R4.Identifier?
        /// `status`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/specimen-status|4.0.1>. A modifier
        /// element.
        @_alwaysEmitIntoClient @Primitive public var status: R4.SpecimenStatus?
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://terminology.hl7.org/ValueSet/v2-0487>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `subject`, 0..1: Reference (Patient, Group, Device, Substance or Location).
        @_alwaysEmitIntoClient @Boxed public var subject: R4.Reference?
        /// `receivedTime`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var receivedTime: FHIRDateTime?
        /// `parent`, 0..*: Reference (Specimen).
        @_alwaysEmitIntoClient public var parent: [R4.Reference] = []
        /// `request`, 0..*: Reference (ServiceRequest).
        @_alwaysEmitIntoClient public var request: [R4.Reference] = []
        /// `collection`, 0..1: Specimen.collection.
        @_alwaysEmitIntoClient @Boxed public var collection: R4.Specimen.Collection?
        /// `processing`, 0..*: Specimen.processing.
        @_alwaysEmitIntoClient public var processing: [R4.Specimen.Processing] = []
        /// `container`, 0..*: Specimen.container.
        @_alwaysEmitIntoClient public var container: [R4.Specimen.Container] = []
        /// `condition`, 0..*: CodeableConcept. Codes: extensible, <http://terminology.hl7.org/ValueSet/v2-0493>.
        @_alwaysEmitIntoClient public var condition: [R4.CodeableConcept] = []
        /// `note`, 0..*: Annotation.
        @_alwaysEmitIntoClient public var note: [R4.Annotation] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 530 }
    }
}

extension R4.Specimen {
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
        accessionIdentifier: R4.Identifier? = nil,
        status: R4.SpecimenStatus? = nil,
        type: R4.CodeableConcept? = nil,
        subject: R4.Reference? = nil,
        receivedTime: FHIRDateTime? = nil,
        parent: [R4.Reference] = [],
        request: [R4.Reference] = [],
        collection: R4.Specimen.Collection? = nil,
        processing: [R4.Specimen.Processing] = [],
        container: [R4.Specimen.Container] = [],
        condition: [R4.CodeableConcept] = [],
        note: [R4.Annotation] = []
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
        self.accessionIdentifier = accessionIdentifier
        self.status = status
        self.type = type
        self.subject = subject
        self.receivedTime = receivedTime
        self.parent = parent
        self.request = request
        self.collection = collection
        self.processing = processing
        self.container = container
        self.condition = condition
        self.note = note
    }
}

extension R4.Specimen {
    /// The structure of `Specimen.collection`. <https://hl7.org/fhir/R4/specimen.html>
    public struct Collection: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `collector`, 0..1: Reference (Practitioner or PractitionerRole).
        @_alwaysEmitIntoClient @Boxed public var collector: R4.Reference?
        /// `collected[x]`, 0..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var collected: R4.Specimen.Collection.Collected?
        /// `duration`, 0..1: Duration.
        @_alwaysEmitIntoClient @Boxed public var duration: R4.Duration?
        /// `quantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var quantity: R4.Quantity?
        /// `method`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/specimen-collection-method>.
        @_alwaysEmitIntoClient @Boxed public var method: R4.CodeableConcept?
        /// `bodySite`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/body-site>.
        @_alwaysEmitIntoClient @Boxed public var bodySite: R4.CodeableConcept?
        /// `fastingStatus[x]`, 0..1: CodeableConcept or Duration. Codes: extensible,
        /// <http://terminology.hl7.org/ValueSet/v2-0916>.
        @_alwaysEmitIntoClient @Choice public var fastingStatus: R4.Specimen.Collection.FastingStatus?

        public init() {}
        @inlinable public static var typeID: UInt16 { 531 }

        /// The types that `collected[x]` allows.
        public typealias Collected = R4.DateTimeOrPeriod
    }
}

extension R4.Specimen.Collection {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        collector: R4.Reference? = nil,
        collected: R4.Specimen.Collection.Collected? = nil,
        duration: R4.Duration? = nil,
        quantity: R4.Quantity? = nil,
        method: R4.CodeableConcept? = nil,
        bodySite: R4.CodeableConcept? = nil,
        fastingStatus: R4.Specimen.Collection.FastingStatus? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.collector = collector
        self.collected = collected
        self.duration = duration
        self.quantity = quantity
        self.method = method
        self.bodySite = bodySite
        self.fastingStatus = fastingStatus
    }

    /// The value of `collected` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var collectedDateTime: FHIRDateTime? {
        get { $collected.primitive(choiceIndex: 0) }
        set { $collected.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `collected` where it is a `period`.
    @_alwaysEmitIntoClient
    public var collectedPeriod: R4.Period? {
        get { $collected.element(choiceIndex: 1) }
        set { $collected.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `fastingStatus` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var fastingStatusCodeableConcept: R4.CodeableConcept? {
        get { $fastingStatus.element(choiceIndex: 0) }
        set { $fastingStatus.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `fastingStatus` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var fastingStatusDuration: R4.Duration? {
        get { $fastingStatus.element(choiceIndex: 1) }
        set { $fastingStatus.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Specimen.Collection {
    /// A choice of 2 types: codeableConcept, duration.
    public indirect enum FastingStatus: FHIRChoice {
        case codeableConcept(R4.CodeableConcept)
        case duration(R4.Duration)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .codeableConcept(content.element())
            case 1: self = .duration(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .duration(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4.Specimen {
    /// The structure of `Specimen.container`. <https://hl7.org/fhir/R4/specimen.html>
    public struct Container: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `type`, 0..1: CodeableConcept. Codes: example, <http://hl7.org/fhir/ValueSet/specimen-container-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `capacity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var capacity: R4.Quantity?
        /// `specimenQuantity`, 0..1: Quantity.
        @_alwaysEmitIntoClient @Boxed public var specimenQuantity: R4.Quantity?
        /// `additive[x]`, 0..1: CodeableConcept or Reference (Substance). Codes: example,
        /// <http://terminology.hl7.org/ValueSet/v2-0371>.
        @_alwaysEmitIntoClient @Choice public var additive: R4.Specimen.Container.Additive?

        public init() {}
        @inlinable public static var typeID: UInt16 { 532 }

        /// The types that `additive[x]` allows.
        public typealias Additive = R4.CodeableConceptOrReference
    }
}

extension R4.Specimen.Container {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: [R4.Identifier] = [],
        description: String? = nil,
        type: R4.CodeableConcept? = nil,
        capacity: R4.Quantity? = nil,
        specimenQuantity: R4.Quantity? = nil,
        additive: R4.Specimen.Container.Additive? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.description = description
        self.type = type
        self.capacity = capacity
        self.specimenQuantity = specimenQuantity
        self.additive = additive
    }

    /// The value of `additive` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var additiveCodeableConcept: R4.CodeableConcept? {
        get { $additive.element(choiceIndex: 0) }
        set { $additive.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `additive` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var additiveReference: R4.Reference? {
        get { $additive.element(choiceIndex: 1) }
        set { $additive.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Specimen {
    /// The structure of `Specimen.processing`. <https://hl7.org/fhir/R4/specimen.html>
    public struct Processing: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `procedure`, 0..1: CodeableConcept. Codes: example,
        /// <http://hl7.org/fhir/ValueSet/specimen-processing-procedure>.
        @_alwaysEmitIntoClient @Boxed public var procedure: R4.CodeableConcept?
        /// `additive`, 0..*: Reference (Substance).
        @_alwaysEmitIntoClient public var additive: [R4.Reference] = []
        /// `time[x]`, 0..1: dateTime or Period.
        @_alwaysEmitIntoClient @Choice public var time: R4.Specimen.Processing.Time?

        public init() {}
        @inlinable public static var typeID: UInt16 { 533 }

        /// The types that `time[x]` allows.
        public typealias Time = R4.DateTimeOrPeriod
    }
}

extension R4.Specimen.Processing {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        description: String? = nil,
        procedure: R4.CodeableConcept? = nil,
        additive: [R4.Reference] = [],
        time: R4.Specimen.Processing.Time? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.description = description
        self.procedure = procedure
        self.additive = additive
        self.time = time
    }

    /// The value of `time` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var timeDateTime: FHIRDateTime? {
        get { $time.primitive(choiceIndex: 0) }
        set { $time.setPrimitive(newValue, format: .dateTime, choiceIndex: 0) }
    }

    /// The value of `time` where it is a `period`.
    @_alwaysEmitIntoClient
    public var timePeriod: R4.Period? {
        get { $time.element(choiceIndex: 1) }
        set { $time.setElement(newValue, choiceIndex: 1) }
    }
}
