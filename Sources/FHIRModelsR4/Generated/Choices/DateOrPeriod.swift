// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 2 types: date, period.
    public indirect enum DateOrPeriod: FHIRChoice {
        case date(FHIRDate)
        case period(R4.Period)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDate = content.primitive() else { return nil }
                self = .date(value)
            case 1: self = .period(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .date(let value): ChoiceContent(primitive: value, format: .date, choiceIndex: 0)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}
