// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Timing. <https://hl7.org/fhir/R4/datatypes.html#Timing>
    public struct Timing: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `event`, 0..*: dateTime.
        @_alwaysEmitIntoClient @Primitives public var event: [FHIRDateTime]
        /// `repeat`, 0..1: Timing.repeat.
        @_alwaysEmitIntoClient @Boxed public var `repeat`: R4.Timing.Repeat?
        /// `code`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/timing-abbreviation>.
        @_alwaysEmitIntoClient @Boxed public var code: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 642 }
    }
}

extension R4.Timing {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        event: [FHIRDateTime] = [],
        `repeat`: R4.Timing.Repeat? = nil,
        code: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.event = event
        self.`repeat` = `repeat`
        self.code = code
    }
}

extension R4.Timing {
    /// The structure of `Timing.repeat`. <https://hl7.org/fhir/R4/datatypes.html#Timing>
    public struct Repeat: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `bounds[x]`, 0..1: Duration, Range or Period.
        @_alwaysEmitIntoClient @Choice public var bounds: R4.Timing.Repeat.Bounds?
        /// `count`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var count: Int?
        /// `countMax`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var countMax: Int?
        /// `duration`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var duration: FHIRDecimal?
        /// `durationMax`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var durationMax: FHIRDecimal?
        /// `durationUnit`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/units-of-time|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var durationUnit: R4.UnitsOfTime?
        /// `frequency`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var frequency: Int?
        /// `frequencyMax`, 0..1: positiveInt.
        @_alwaysEmitIntoClient @Primitive public var frequencyMax: Int?
        /// `period`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var period: FHIRDecimal?
        /// `periodMax`, 0..1: decimal.
        @_alwaysEmitIntoClient @Primitive public var periodMax: FHIRDecimal?
        /// `periodUnit`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/units-of-time|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var periodUnit: R4.UnitsOfTime?
        /// `dayOfWeek`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/days-of-week|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var dayOfWeek: [R4.DaysOfWeek]
        /// `timeOfDay`, 0..*: time.
        @_alwaysEmitIntoClient @Primitives public var timeOfDay: [FHIRTime]
        /// `when`, 0..*: code. Codes: required, <http://hl7.org/fhir/ValueSet/event-timing|4.0.1>.
        @_alwaysEmitIntoClient @Primitives public var when: [R4.EventTiming]
        /// `offset`, 0..1: unsignedInt.
        @_alwaysEmitIntoClient @Primitive public var offset: Int?

        public init() {}
        @inlinable public static var typeID: UInt16 { 643 }
    }
}

extension R4.Timing.Repeat {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        bounds: R4.Timing.Repeat.Bounds? = nil,
        count: Int? = nil,
        countMax: Int? = nil,
        duration: FHIRDecimal? = nil,
        durationMax: FHIRDecimal? = nil,
        durationUnit: R4.UnitsOfTime? = nil,
        frequency: Int? = nil,
        frequencyMax: Int? = nil,
        period: FHIRDecimal? = nil,
        periodMax: FHIRDecimal? = nil,
        periodUnit: R4.UnitsOfTime? = nil,
        dayOfWeek: [R4.DaysOfWeek] = [],
        timeOfDay: [FHIRTime] = [],
        when: [R4.EventTiming] = [],
        offset: Int? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.bounds = bounds
        self.count = count
        self.countMax = countMax
        self.duration = duration
        self.durationMax = durationMax
        self.durationUnit = durationUnit
        self.frequency = frequency
        self.frequencyMax = frequencyMax
        self.period = period
        self.periodMax = periodMax
        self.periodUnit = periodUnit
        self.dayOfWeek = dayOfWeek
        self.timeOfDay = timeOfDay
        self.when = when
        self.offset = offset
    }

    /// The value of `bounds` where it is a `duration`.
    @_alwaysEmitIntoClient
    public var boundsDuration: R4.Duration? {
        get { $bounds.element(choiceIndex: 0) }
        set { $bounds.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `bounds` where it is a `range`.
    @_alwaysEmitIntoClient
    public var boundsRange: R4.Range? {
        get { $bounds.element(choiceIndex: 1) }
        set { $bounds.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `bounds` where it is a `period`.
    @_alwaysEmitIntoClient
    public var boundsPeriod: R4.Period? {
        get { $bounds.element(choiceIndex: 2) }
        set { $bounds.setElement(newValue, choiceIndex: 2) }
    }
}

extension R4.Timing.Repeat {
    /// A choice of 3 types: duration, range, period.
    public indirect enum Bounds: FHIRChoice {
        case duration(R4.Duration)
        case range(R4.Range)
        case period(R4.Period)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .duration(content.element())
            case 1: self = .range(content.element())
            case 2: self = .period(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .duration(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 2)
            }
        }
    }
}
