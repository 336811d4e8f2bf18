// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 2 types: coding, uri.
    public indirect enum CodingOrUri: FHIRChoice {
        case coding(R4.Coding)
        case uri(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .coding(content.element())
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .uri(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .coding(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .uri(let value): ChoiceContent(primitive: value, format: .uri, choiceIndex: 1)
            }
        }
    }
}
