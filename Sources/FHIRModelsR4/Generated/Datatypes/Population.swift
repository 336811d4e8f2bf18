// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Population. <https://hl7.org/fhir/R4/datatypes.html#Population>
    public struct Population: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `age[x]`, 0..1: Range or CodeableConcept.
        @_alwaysEmitIntoClient @Choice public var age: R4.Population.Age?
        /// `gender`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var gender: R4.CodeableConcept?
        /// `race`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var race: R4.CodeableConcept?
        /// `physiologicalCondition`, 0..1: CodeableConcept.
        @_alwaysEmitIntoClient @Boxed public var physiologicalCondition: R4.CodeableConcept?

        public init() {}
        @inlinable public static var typeID: UInt16 { 474 }
    }
}

extension R4.Population {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        age: R4.Population.Age? = nil,
        gender: R4.CodeableConcept? = nil,
        race: R4.CodeableConcept? = nil,
        physiologicalCondition: R4.CodeableConcept? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.age = age
        self.gender = gender
        self.race = race
        self.physiologicalCondition = physiologicalCondition
    }

    /// The value of `age` where it is a `range`.
    @_alwaysEmitIntoClient
    public var ageRange: R4.Range? {
        get { $age.element(choiceIndex: 0) }
        set { $age.setElement(newValue, choiceIndex: 0) }
    }

    /// The value of `age` where it is a `codeableConcept`.
    @_alwaysEmitIntoClient
    public var ageCodeableConcept: R4.CodeableConcept? {
        get { $age.element(choiceIndex: 1) }
        set { $age.setElement(newValue, choiceIndex: 1) }
    }
}

extension R4.Population {
    /// A choice of 2 types: range, codeableConcept.
    public indirect enum Age: FHIRChoice {
        case range(R4.Range)
        case codeableConcept(R4.CodeableConcept)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .range(content.element())
            case 1: self = .codeableConcept(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .range(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}
