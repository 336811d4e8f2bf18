// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 3 types: unsignedInt, string, money.
    public indirect enum UnsignedIntOrStringOrMoney: FHIRChoice {
        case unsignedInt(Int)
        case string(String)
        case money(R4.Money)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Int = content.primitive() else { return nil }
                self = .unsignedInt(value)
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 2: self = .money(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .unsignedInt(let value): ChoiceContent(primitive: value, format: .unsignedInt, choiceIndex: 0)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 1)
            case .money(let value): ChoiceContent(element: value, choiceIndex: 2)
            }
        }
    }
}
