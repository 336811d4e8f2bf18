// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 3 types: string, attachment, reference.
    public indirect enum StringOrAttachmentOrReference: FHIRChoice {
        case string(String)
        case attachment(R4.Attachment)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 1: self = .attachment(content.element())
            case 2: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 0)
            case .attachment(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 2)
            }
        }
    }
}
