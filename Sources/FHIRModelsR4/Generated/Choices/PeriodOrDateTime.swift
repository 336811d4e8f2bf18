// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 2 types: period, dateTime.
    public indirect enum PeriodOrDateTime: FHIRChoice {
        case period(R4.Period)
        case dateTime(FHIRDateTime)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .period(content.element())
            case 1:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .period(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 1)
            }
        }
    }
}
