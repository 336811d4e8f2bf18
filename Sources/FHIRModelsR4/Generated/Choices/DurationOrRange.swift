// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 2 types: duration, range.
    public indirect enum DurationOrRange: FHIRChoice {
        case duration(R4.Duration)
        case range(R4.Range)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .duration(content.element())
            case 1: self = .range(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .duration(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}
