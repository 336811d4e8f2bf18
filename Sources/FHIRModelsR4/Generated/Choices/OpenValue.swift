// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A value of any datatype.
    public indirect enum OpenValue: FHIRChoice {
        case base64Binary(Base64Binary)
        case boolean(Bool)
        case canonical(String)
        case code(String)
        case date(FHIRDate)
        case dateTime(FHIRDateTime)
        case decimal(FHIRDecimal)
        case id(String)
        case instant(FHIRInstant)
        case integer(Int)
        case markdown(String)
        case oid(String)
        case positiveInt(Int)
        case string(String)
        case time(FHIRTime)
        case unsignedInt(Int)
        case uri(String)
        case url(String)
        case uuid(String)
        case address(R4.Address)
        case age(R4.Age)
        case annotation(R4.Annotation)
        case attachment(R4.Attachment)
        case codeableConcept(R4.CodeableConcept)
        case coding(R4.Coding)
        case contactPoint(R4.ContactPoint)
        case count(R4.Count)
        case distance(R4.Distance)
        case duration(R4.Duration)
        case humanName(R4.HumanName)
        case identifier(R4.Identifier)
        case money(R4.Money)
        case period(R4.Period)
        case quantity(R4.Quantity)
        case range(R4.Range)
        case ratio(R4.Ratio)
        case reference(R4.Reference)
        case sampledData(R4.SampledData)
        case signature(R4.Signature)
        case timing(R4.Timing)
        case contactDetail(R4.ContactDetail)
        case contributor(R4.Contributor)
        case dataRequirement(R4.DataRequirement)
        case expression(R4.Expression)
        case parameterDefinition(R4.ParameterDefinition)
        case relatedArtifact(R4.RelatedArtifact)
        case triggerDefinition(R4.TriggerDefinition)
        case usageContext(R4.UsageContext)
        case dosage(R4.Dosage)
        case meta(R4.Meta)

        public init?(_ content: ChoiceContent) {
            switch content.choiceIndex {
            case 0:
                guard let value: Base64Binary = content.primitive() else { return nil }
                self = .base64Binary(value)
            case 1:
                guard let value: Bool = content.primitive() else { return nil }
                self = .boolean(value)
            case 2:
                guard let value: String = content.primitive() else { return nil }
                self = .canonical(value)
            case 3:
                guard let value: String = content.primitive() else { return nil }
                self = .code(value)
            case 4:
                guard let value: FHIRDate = content.primitive() else { return nil }
                self = .date(value)
            case 5:
                guard let value: FHIRDateTime = content.primitive() else { return nil }
                self = .dateTime(value)
            case 6:
                guard let value: FHIRDecimal = content.primitive() else { return nil }
                self = .decimal(value)
            case 7:
                guard let value: String = content.primitive() else { return nil }
                self = .id(value)
            case 8:
                guard let value: FHIRInstant = content.primitive() else { return nil }
                self = .instant(value)
            case 9:
                guard let value: Int = content.primitive() else { return nil }
                self = .integer(value)
            case 10:
                guard let value: String = content.primitive() else { return nil }
                self = .markdown(value)
            case 11:
                guard let value: String = content.primitive() else { return nil }
                self = .oid(value)
            case 12:
                guard let value: Int = content.primitive() else { return nil }
                self = .positiveInt(value)
            case 13:
                guard let value: String = content.primitive() else { return nil }
                self = .string(value)
            case 14:
                guard let value: FHIRTime = content.primitive() else { return nil }
                self = .time(value)
            case 15:
                guard let value: Int = content.primitive() else { return nil }
                self = .unsignedInt(value)
            case 16:
                guard let value: String = content.primitive() else { return nil }
                self = .uri(value)
            case 17:
                guard let value: String = content.primitive() else { return nil }
                self = .url(value)
            case 18:
                guard let value: String = content.primitive() else { return nil }
                self = .uuid(value)
            case 19: self = .address(content.element())
            case 20: self = .age(content.element())
            case 21: self = .annotation(content.element())
            case 22: self = .attachment(content.element())
            case 23: self = .codeableConcept(content.element())
            case 24: self = .coding(content.element())
            case 25: self = .contactPoint(content.element())
            case 26: self = .count(content.element())
            case 27: self = .distance(content.element())
            case 28: self = .duration(content.element())
            case 29: self = .humanName(content.element())
            case 30: self = .identifier(content.element())
            case 31: self = .money(content.element())
            case 32: self = .period(content.element())
            case 33: self = .quantity(content.element())
            case 34: self = .range(content.element())
            case 35: self = .ratio(content.element())
            case 36: self = .reference(content.element())
            case 37: self = .sampledData(content.element())
            case 38: self = .signature(content.element())
            case 39: self = .timing(content.element())
            case 40: self = .contactDetail(content.element())
            case 41: self = .contributor(content.element())
            case 42: self = .dataRequirement(content.element())
            case 43: self = .expression(content.element())
            case 44: self = .parameterDefinition(content.element())
            case 45: self = .relatedArtifact(content.element())
            case 46: self = .triggerDefinition(content.element())
            case 47: self = .usageContext(content.element())
            case 48: self = .dosage(content.element())
            case 49: self = .meta(content.element())
            default: return nil
            }
        }

        public var content: ChoiceContent {
            switch self {
            case .base64Binary(let value): ChoiceContent(primitive: value, format: .base64Binary, choiceIndex: 0)
            case .boolean(let value): ChoiceContent(primitive: value, format: .boolean, choiceIndex: 1)
            case .canonical(let value): ChoiceContent(primitive: value, format: .canonical, choiceIndex: 2)
            case .code(let value): ChoiceContent(primitive: value, format: .code, choiceIndex: 3)
            case .date(let value): ChoiceContent(primitive: value, format: .date, choiceIndex: 4)
            case .dateTime(let value): ChoiceContent(primitive: value, format: .dateTime, choiceIndex: 5)
            case .decimal(let value): ChoiceContent(primitive: value, format: .decimal, choiceIndex: 6)
            case .id(let value): ChoiceContent(primitive: value, format: .id, choiceIndex: 7)
            case .instant(let value): ChoiceContent(primitive: value, format: .instant, choiceIndex: 8)
            case .integer(let value): ChoiceContent(primitive: value, format: .integer, choiceIndex: 9)
            case .markdown(let value): ChoiceContent(primitive: value, format: .markdown, choiceIndex: 10)
            case .oid(let value): ChoiceContent(primitive: value, format: .oid, choiceIndex: 11)
            case .positiveInt(let value): ChoiceContent(primitive: value, format: .positiveInt, choiceIndex: 12)
            case .string(let value): ChoiceContent(primitive: value, format: .string, choiceIndex: 13)
            case .time(let value): ChoiceContent(primitive: value, format: .time, choiceIndex: 14)
            case .unsignedInt(let value): ChoiceContent(primitive: value, format: .unsignedInt, choiceIndex: 15)
            case .uri(let value): ChoiceContent(primitive: value, format: .uri, choiceIndex: 16)
            case .url(let value): ChoiceContent(primitive: value, format: .url, choiceIndex: 17)
            case .uuid(let value): ChoiceContent(primitive: value, format: .uuid, choiceIndex: 18)
            case .address(let value): ChoiceContent(element: value, choiceIndex: 19)
            case .age(let value): ChoiceContent(element: value, choiceIndex: 20)
            case .annotation(let value): ChoiceContent(element: value, choiceIndex: 21)
            case .attachment(let value): ChoiceContent(element: value, choiceIndex: 22)
            case .codeableConcept(let value): ChoiceContent(element: value, choiceIndex: 23)
            case .coding(let value): ChoiceContent(element: value, choiceIndex: 24)
            case .contactPoint(let value): ChoiceContent(element: value, choiceIndex: 25)
            case .count(let value): ChoiceContent(element: value, choiceIndex: 26)
            case .distance(let value): ChoiceContent(element: value, choiceIndex: 27)
            case .duration(let value): ChoiceContent(element: value, choiceIndex: 28)
            case .humanName(let value): ChoiceContent(element: value, choiceIndex: 29)
            case .identifier(let value): ChoiceContent(element: value, choiceIndex: 30)
            case .money(let value): ChoiceContent(element: value, choiceIndex: 31)
            case .period(let value): ChoiceContent(element: value, choiceIndex: 32)
            case .quantity(let value): ChoiceContent(element: value, choiceIndex: 33)
            case .range(let value): ChoiceContent(element: value, choiceIndex: 34)
            case .ratio(let value): ChoiceContent(element: value, choiceIndex: 35)
            case .reference(let value): ChoiceContent(element: value, choiceIndex: 36)
            case .sampledData(let value): ChoiceContent(element: value, choiceIndex: 37)
            case .signature(let value): ChoiceContent(element: value, choiceIndex: 38)
            case .timing(let value): ChoiceContent(element: value, choiceIndex: 39)
            case .contactDetail(let value): ChoiceContent(element: value, choiceIndex: 40)
            case .contributor(let value): ChoiceContent(element: value, choiceIndex: 41)
            case .dataRequirement(let value): ChoiceContent(element: value, choiceIndex: 42)
            case .expression(let value): ChoiceContent(element: value, choiceIndex: 43)
            case .parameterDefinition(let value): ChoiceContent(element: value, choiceIndex: 44)
            case .relatedArtifact(let value): ChoiceContent(element: value, choiceIndex: 45)
            case .triggerDefinition(let value): ChoiceContent(element: value, choiceIndex: 46)
            case .usageContext(let value): ChoiceContent(element: value, choiceIndex: 47)
            case .dosage(let value): ChoiceContent(element: value, choiceIndex: 48)
            case .meta(let value): ChoiceContent(element: value, choiceIndex: 49)
            }
        }
    }
}
