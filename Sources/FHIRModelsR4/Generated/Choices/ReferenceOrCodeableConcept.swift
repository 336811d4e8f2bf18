// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 2 types: reference, codeableConcept.
    public indirect enum ReferenceOrCodeableConcept: FHIRChoice {
        case reference(R4.Reference)
        case codeableConcept(R4.CodeableConcept)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .reference(content.element())
            case 1: self = .codeableConcept(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}
