// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 2 types: positiveInt, string.
    public indirect enum PositiveIntOrString: FHIRChoice {
        case positiveInt(Int)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Int = content.primitive() else { return nil }
                self = .positiveInt(value)
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .positiveInt(let value): ChoiceContent(primitive: value, format: .positiveInt, choiceIndex: 0)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 1)
            }
        }
    }
}
