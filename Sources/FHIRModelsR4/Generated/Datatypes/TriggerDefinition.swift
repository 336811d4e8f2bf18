// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype TriggerDefinition. <https://hl7.org/fhir/R4/metadatatypes.html#TriggerDefinition>
    public struct TriggerDefinition: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `type`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/trigger-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.TriggerType?
        /// `name`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var name: String?
        /// `timing[x]`, 0..1: Timing, Reference (Schedule), date or dateTime.
        @_alwaysEmitIntoClient @Choice public var timing: R4.TriggerDefinition.Timing?
        /// `data`, 0..*: DataRequirement.
        @_alwaysEmitIntoClient public var data: [R4.DataRequirement] = []
        /// `condition`, 0..1: Expression.
        @_alwaysEmitIntoClient @Boxed public var condition: R4.Expression?

        public init() {}
        @inlinable public static var typeID: UInt16 { 644 }
    }
}

extension R4.TriggerDefinition {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        type: R4.TriggerType? = nil,
        name: String? = nil,
        timing: R4.TriggerDefinition.Timing? = nil,
        data: [R4.DataRequirement] = [],
        condition: R4.Expression? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.type = type
        self.name = name
        self.timing = timing
        self.data = data
        self.condition = condition
    }

    /// The value of `timing` where it is a `timing`.
    @_alwaysEmitIntoClient
    public var timingTiming: R4.Timing? {
        get { $timing.element(choiceIndex: 0) }
        set { $timing.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `timing` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var timingReference: R4.Reference? {
        get { $timing.element(choiceIndex: 1) }
        set { $timing.setElement(newValue, choiceIndex: 1) }
    }

    /// The value of `timing` where it is a `date`.
    @_alwaysEmitIntoClient
    public var timingDate: FHIRDate? {
        get { $timing.primitive(choiceIndex: 2) }
        set { $timing.setPrimitive(newValue, format: .date, choiceIndex: 2) }
    }

    /// The value of `timing` where it is a `dateTime`.
    @_alwaysEmitIntoClient
    public var timingDateTime: FHIRDateTime? {
        get { $timing.primitive(choiceIndex: 3) }
        set { $timing.setPrimitive(newValue, format: .dateTime, choiceIndex: 3) }
    }
}

extension R4.TriggerDefinition {
    /// A choice of 4 types: timing, reference, date, dateTime.
    public indirect enum Timing: FHIRChoice {
        case timing(R4.Timing)
        case reference(R4.Reference)
        case date(FHIRDate)
        case dateTime(FHIRDateTime)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .timing(content.element())
            case 1: self = .reference(content.element())
            case 2:
                guard let value: FHIRDate = content.primitive() else { return nil }
                self = .date(value)
            case 3:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .timing(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .date(let value): ChoiceContent(primitive: value, format: .date, choiceIndex: 2)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 3)
            }
        }
    }
}
