// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 2 types: boolean, codeableConcept.
    public indirect enum BooleanOrCodeableConcept: FHIRChoice {
        case boolean(Bool)
        case codeableConcept(R4.CodeableConcept)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 1: self = .codeableConcept(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 0)
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}
