// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 2 types: codeableConcept, reference.
    public indirect enum CodeableConceptOrReference: FHIRChoice {
        case codeableConcept(R4.CodeableConcept)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .codeableConcept(content.element())
            case 1: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}
