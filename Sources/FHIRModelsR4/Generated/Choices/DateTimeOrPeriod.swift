// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 2 types: dateTime, period.
    public indirect enum DateTimeOrPeriod: FHIRChoice {
        case dateTime(FHIRDateTime)
        case period(R4.Period)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 1: self = .period(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 0)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}
