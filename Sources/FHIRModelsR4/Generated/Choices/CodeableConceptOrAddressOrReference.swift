// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 3 types: codeableConcept, address, reference.
    public indirect enum CodeableConceptOrAddressOrReference: FHIRChoice {
        case codeableConcept(R4.CodeableConcept)
        case address(R4.Address)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .codeableConcept(content.element())
            case 1: self = .address(content.element())
            case 2: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .address(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 2)
            }
        }
    }
}
