import FHIRCore
import FHIRPathEngine

/// What an item asks of its answers besides their type, most of it by the standard's extensions
/// (<https://hl7.org/fhir/R4/questionnaire-profiles.html#extensions>).
struct AnswerBounds: Sendable {
    /// Lengths in Unicode characters.
    var maxLength: Int?
    var minLength: Int?
    /// How often a group or an answer must and may be there.
    var minOccurs: Int?
    var maxOccurs: Int?
    /// The extensions' values, as positions in the Questionnaire's tree.
    var minValue: Int?
    var maxValue: Int?
    var pattern: TextPattern?
    var patternText: String?
    /// Whether there is an expression that cannot be used.
    var hasBadPattern = false
    var maxDecimalPlaces: Int?
    /// Codings of units, as positions in the Questionnaire's tree.
    var units: [Int] = []
    var unitValueSet: String?
    var mimeTypes: [String] = []
    var resourceTypes: [String] = []
    /// Extensions that ask for something that is not checked here.
    var unchecked: [String] = []

    static let prefix = "http://hl7.org/fhir/StructureDefinition/"

    mutating func add(_ tree: ElementTree, _ node: Int, _ names: QuestionnaireNames) {
        guard let url = tree.text(of: node, names.url), url.hasPrefix(Self.prefix) else { return }
        let name = url.dropFirst(Self.prefix.count)
        guard let value = tree.choice(of: node, "value") else {
            if name == "questionnaire-constraint" { unchecked.append(String(name)) }
            return
        }
        let text = tree[value].value
        switch name {
        case "minLength": minLength = text.flatMap { Int($0) }
        case "questionnaire-minOccurs": minOccurs = text.flatMap { Int($0) }
        case "questionnaire-maxOccurs": maxOccurs = text.flatMap { Int($0) }
        case "minValue": minValue = value
        case "maxValue": maxValue = value
        case "regex":
            patternText = text
            pattern = text.flatMap { TextPattern($0) }
            hasBadPattern = pattern == nil
        case "maxDecimalPlaces": maxDecimalPlaces = text.flatMap { Int($0) }
        case "questionnaire-unitOption": units.append(value)
        case "questionnaire-unitValueSet": unitValueSet = text
        case "mimeType": if let text { mimeTypes.append(text) }
        case "questionnaire-referenceResource": if let text { resourceTypes.append(text) }
        case "questionnaire-referenceProfile", "questionnaire-referenceFilter", "maxSize":
            unchecked.append(String(name))
        default: break
        }
    }
}
