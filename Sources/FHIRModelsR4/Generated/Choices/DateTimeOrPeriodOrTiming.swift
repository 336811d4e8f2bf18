// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 3 types: dateTime, period, timing.
    public indirect enum DateTimeOrPeriodOrTiming: FHIRChoice {
        case dateTime(FHIRDateTime)
        case period(R4.Period)
        case timing(R4.Timing)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 1: self = .period(content.element())
            case 2: self = .timing(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 0)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .timing(let value): ChoiceContent(element: value, choiceIndex: 2)
            }
        }
    }
}
