// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 2 types: boolean, canonical.
    public indirect enum BooleanOrCanonical: FHIRChoice {
        case boolean(Bool)
        case canonical(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .canonical(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 0)
            case .canonical(let value): ChoiceContent(primitive: value, format: .canonical, choiceIndex: 1)
            }
        }
    }
}
