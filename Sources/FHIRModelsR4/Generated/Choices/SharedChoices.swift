// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A choice of 2 types: address, reference.
    public indirect enum AddressOrReference: FHIRChoice {
        case address(R4.Address)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .address(content.element())
            case 1: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .address(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4 {
    /// A choice of 2 types: attachment, reference.
    public indirect enum AttachmentOrReference: FHIRChoice {
        case attachment(R4.Attachment)
        case reference(R4.Reference)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .attachment(content.element())
            case 1: self = .reference(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .attachment(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

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

extension R4 {
    /// A choice of 2 types: date, period.
    public indirect enum DateOrPeriod: FHIRChoice {
        case date(FHIRDate)
        case period(R4.Period)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDate = content.primitive() else { return nil }
                self = .date(value)
            case 1: self = .period(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .date(let value): ChoiceContent(primitive: value, format: .date, choiceIndex: 0)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4 {
    /// A choice of 2 types: dateTime, period.
    public indirect enum DateTimeOrPeriod: FHIRChoice {
        case dateTime(FHIRDateTime)
        case period(R4.Period)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 1: self = .period(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 0)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4 {
    /// A choice of 3 types: dateTime, period, timing.
    public indirect enum DateTimeOrPeriodOrTiming: FHIRChoice {
        case dateTime(FHIRDateTime)
        case period(R4.Period)
        case timing(R4.Timing)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 1: self = .period(content.element())
            case 2: self = .timing(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 0)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .timing(let value): ChoiceContent(element: value, choiceIndex: 2)
            }
        }
    }
}

extension R4 {
    /// A choice of 2 types: duration, range.
    public indirect enum DurationOrRange: FHIRChoice {
        case duration(R4.Duration)
        case range(R4.Range)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .duration(content.element())
            case 1: self = .range(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .duration(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 1)
            }
        }
    }
}

extension R4 {
    /// A choice of 2 types: period, dateTime.
    public indirect enum PeriodOrDateTime: FHIRChoice {
        case period(R4.Period)
        case dateTime(FHIRDateTime)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .period(content.element())
            case 1:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .period(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 1)
            }
        }
    }
}

extension R4 {
    /// A choice of 2 types: positiveInt, string.
    public indirect enum PositiveIntOrString: FHIRChoice {
        case positiveInt(Int)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Int = content.primitive() else { return nil }
                self = .positiveInt(value)
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .positiveInt(let value): ChoiceContent(primitive: value, format: .positiveInt, choiceIndex: 0)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 1)
            }
        }
    }
}

extension R4 {
    /// A choice of 3 types: quantity, range, string.
    public indirect enum QuantityOrRangeOrString: FHIRChoice {
        case quantity(R4.Quantity)
        case range(R4.Range)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .quantity(content.element())
            case 1: self = .range(content.element())
            case 2:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 1)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 2)
            }
        }
    }
}

extension R4 {
    /// A choice of 2 types: quantity, string.
    public indirect enum QuantityOrString: FHIRChoice {
        case quantity(R4.Quantity)
        case string(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0: self = .quantity(content.element())
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 0)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 1)
            }
        }
    }
}

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

extension R4 {
    /// A choice of 2 types: uri, canonical.
    public indirect enum UriOrCanonical: FHIRChoice {
        case uri(String)
        case canonical(String)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: String = content.primitive() else { return nil }
                self = .uri(value)
            case 1:
                guard let value: String = content.primitive() else { return nil }
                self = .canonical(value)
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .uri(let value): ChoiceContent(primitive: value, format: .uri, choiceIndex: 0)
            case .canonical(let value): ChoiceContent(primitive: value, format: .canonical, choiceIndex: 1)
            }
        }
    }
}
