// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Annotation. <https://hl7.org/fhir/R4/datatypes.html#Annotation>
    public struct Annotation: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `author[x]`, 0..1: Reference (Practitioner, Patient, RelatedPerson or Organization) or string.
        @_alwaysEmitIntoClient @Choice public var author: R4.Annotation.Author?
        /// `time`, 0..1: dateTime.
        @_alwaysEmitIntoClient @Primitive public var time: FHIRDateTime?
        /// `text`, 1..1: markdown.
        @_alwaysEmitIntoClient @Primitive public var text: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 13 }
    }
}

extension R4.Annotation {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        author: R4.Annotation.Author? = nil,
        time: FHIRDateTime? = nil,
        text: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.author = author
        self.time = time
        self.text = text
    }

    /// The value of `author` where it is a `reference`.
    @_alwaysEmitIntoClient
    public var authorReference: R4.Reference? {
        get { $author.element(choiceIndex: 0) }
        set { $author.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `author` where it is a `string`.
    @_alwaysEmitIntoClient
    public var authorString: String? {
        get { $author.primitive(choiceIndex: 1) }
        set { $author.setPrimitive(newValue, format: .string, choiceIndex: 1) }
    }
}

extension R4.Annotation {
    /// A choice of 2 types: reference, string.
    public indirect enum Author: FHIRChoice {
        case reference(R4.Reference)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .reference(content.element())
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 1)
            }
        }
    }
}
