import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

/// A Questionnaire in the form that responses are held against: its items in one list, each with what it asks of answers.
///
/// See <https://hl7.org/fhir/R4/questionnaire.html>.
final class QuestionnaireForm: Sendable {
    let tree: ElementTree
    /// The position of the Questionnaire in its tree.
    let root: Int
    let subjectTypes: [String]
    /// A parent before its children, in document order.
    let items: [QuestionnaireItem]
    /// The positions of the items that stand in no other.
    let topItems: [Int]
    private let positions: [String: Int]
    /// The value sets that are contained beside it or in it, by their ids.
    private let containedValueSets: [String: ValueSetContents]

    /// - Parameter container: The position of the resource that `#id` looks into: the one that contains this one, or itself.
    init(
        _ tree: ElementTree, at root: Int, in container: Int, _ names: QuestionnaireNames, _ definitions: DefinitionSet
    ) {
        self.tree = tree
        self.root = root
        subjectTypes = tree.children(of: root, names.subjectType).compactMap { tree[$0].value }
        var items: [QuestionnaireItem] = []
        var open: [(node: Int, parent: Int?)] = tree.children(of: root, names.item).reversed().map { ($0, nil) }
        while let (node, parent) = open.popLast() {
            let position = items.count
            items.append(QuestionnaireItem(tree, node, parent, names))
            if let parent { items[parent].children.append(position) }
            for child in tree.children(of: node, names.item).reversed() { open.append((child, position)) }
        }
        for position in items.indices.reversed() {
            items[position].end = items[position].children.last.map { items[$0].end } ?? position + 1
        }
        var positions: [String: Int] = [:]
        for (position, item) in items.enumerated() where positions[item.linkId] == nil {
            positions[item.linkId] = position
        }
        var valueSets: [String: ValueSetContents] = [:]
        for child in tree.children(of: container, names.contained) where tree[child].typeName == "ValueSet" {
            guard let id = tree.text(of: child, names.id), valueSets[id] == nil else { continue }
            valueSets[id] = definitions.valueSet(compiling: tree[child].detached)
        }
        self.items = items
        self.positions = positions
        topItems = items.indices.filter { items[$0].parent == nil }
        containedValueSets = valueSets
    }

    /// The position of the item with a linkId; of several, the first.
    func position(of linkId: String) -> Int? { positions[linkId] }

    /// The positions of the items right below an item, or of those that stand in no other.
    func children(of item: Int?) -> [Int] { item.map { items[$0].children } ?? topItems }

    /// Whether an item is another one or stands somewhere in it.
    func isInside(_ item: Int, _ other: Int) -> Bool { item >= other && item < items[other].end }

    /// A value set that an item names: `#id` for one that the Questionnaire contains. nil where it is not at hand.
    func valueSet(_ canonical: String, _ definitions: DefinitionSet) -> ValueSetContents? {
        if canonical.hasPrefix("#") { return containedValueSets[String(canonical.dropFirst())] }
        return definitions.valueSet(canonical)
    }
}

/// An item of a Questionnaire: a group, a text, or a question.
struct QuestionnaireItem: Sendable {
    /// Where it stands in the Questionnaire's tree.
    var node: Int
    /// The item that it stands in.
    var parent: Int?
    var children: [Int] = []
    /// The position after the last item below this one.
    var end = 0
    var linkId: String
    var type: String
    var text: String?
    var isRequired = false
    var repeats = false
    var conditions: [Condition] = []
    /// Whether one condition is enough to enable the item.
    var isAnyEnough = false
    /// The answerOption elements.
    var options: [Option] = []
    var valueSet: String?
    var bounds = AnswerBounds()

    /// When the item is enabled (<https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen>).
    struct Condition: Sendable {
        var node: Int
        var question: String
        var operation: String
        /// The value that answers are held against.
        var answer: Int?
    }

    /// An answer that is offered.
    struct Option: Sendable {
        var node: Int
        var value: Int?
        var isExclusive: Bool
    }

    var isGroup: Bool { type == "group" }
    var isDisplay: Bool { type == "display" }
    var isQuestion: Bool { !isGroup && !isDisplay }

    init(_ tree: ElementTree, _ node: Int, _ parent: Int?, _ names: QuestionnaireNames) {
        self.node = node
        self.parent = parent
        linkId = tree.text(of: node, names.linkId) ?? ""
        type = tree.text(of: node, names.type) ?? ""
        text = tree.text(of: node, names.text)
        isRequired = tree.text(of: node, names.required) == "true"
        repeats = tree.text(of: node, names.repeats) == "true"
        valueSet = tree.text(of: node, names.answerValueSet)
        isAnyEnough = tree.text(of: node, names.enableBehavior) == "any"
        bounds.maxLength = tree.text(of: node, names.maxLength).flatMap { Int($0) }
        tree.forEachChild(of: node) { child, record in
            switch record.name {
            case names.enableWhen:
                conditions.append(
                    Condition(
                        node: child, question: tree.text(of: child, names.question) ?? "",
                        operation: tree.text(of: child, names.operator) ?? "", answer: tree.choice(of: child, "answer"))
                )
            case names.answerOption:
                options.append(
                    Option(
                        node: child, value: tree.choice(of: child, "value"),
                        isExclusive: Self.isExclusive(tree, child, names)))
            case names.extension: bounds.add(tree, child, names)
            default: break
            }
        }
    }

    private static func isExclusive(_ tree: ElementTree, _ option: Int, _ names: QuestionnaireNames) -> Bool {
        tree.children(of: option, names.extension).contains {
            tree.text(of: $0, names.url) == AnswerBounds.prefix + "questionnaire-optionExclusive"
                && tree.choice(of: $0, "value").flatMap { tree[$0].value } == "true"
        }
    }
}

extension QuestionnaireItem {
    /// The types that an answer may have (<https://hl7.org/fhir/R4/valueset-item-type.html>); nil where anything may be.
    func answerTypes(_ tree: ElementTree) -> [String]? {
        switch type {
        case "boolean", "decimal", "integer", "date", "dateTime", "time", "string": [type]
        case "text": ["string"]
        case "url": ["uri"]
        case "attachment": ["Attachment"]
        case "reference": ["Reference"]
        case "quantity": ["Quantity"]
        case "choice": choiceTypes(tree)
        case "open-choice": choiceTypes(tree) + ["string"]
        default: nil
        }
    }

    private func choiceTypes(_ tree: ElementTree) -> [String] {
        if !options.isEmpty {
            var types: [String] = []
            for option in options {
                guard let value = option.value, let type = tree[value].typeName, !types.contains(type) else { continue }
                types.append(type)
            }
            return types
        }
        return valueSet == nil ? ["Coding", "string", "integer", "date", "time"] : ["Coding"]
    }
}
