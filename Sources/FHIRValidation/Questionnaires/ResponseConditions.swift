import FHIRCore

/// The items of a response by their linkIds, each list in document order.
struct ResponseItems {
    private var nodes: [String: [Int]] = [:]

    init(_ tree: ElementTree, below root: Int, _ names: QuestionnaireNames) {
        let end = root + Int(tree.storage.nodes[root].size)
        var index = root + 1
        while index < end {
            let record = tree.storage.nodes[index]
            if record.flags.contains(.resource) {
                // What is contained has items of its own.
                index += Int(record.size)
                continue
            }
            if record.type == names.responseItem, let linkId = tree.text(of: index, names.linkId) {
                nodes[linkId, default: []].append(index)
            }
            index += 1
        }
    }

    /// Of the items with a linkId in a range: the last before a place, else the first after it.
    func nearest(_ linkId: String, in range: Range<Int>, to place: Int) -> Int? {
        guard let all = nodes[linkId] else { return nil }
        let next = Self.firstPosition(in: all, from: min(place, range.upperBound))
        if next > 0, range.contains(all[next - 1]) { return all[next - 1] }
        return next < all.count && range.contains(all[next]) ? all[next] : nil
    }

    /// The position of the first number that is not below another one.
    private static func firstPosition(in sorted: [Int], from bound: Int) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < bound { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// A place in a response that holds items: the response, a group, or an answer.
struct ResponseLevel {
    /// The position of what holds the items.
    var container: Int
    /// The position of the item that it is or belongs to; that of the response at the top.
    var item: Int
    /// The questionnaire's item for it; nil at the top.
    var formItem: Int?
    /// The level around it.
    var parent: Int?
    /// Whether it stands in something that is not enabled.
    var isDisabled = false
}

/// Evaluates the conditions under which items are enabled. nil stands for what cannot be told.
struct ResponseConditions {
    let form: QuestionnaireForm
    let tree: ElementTree
    let items: ResponseItems
    let names: QuestionnaireNames
    let comparison: AnswerComparison

    /// Whether an item of the questionnaire is enabled in a level.
    ///
    /// - Parameter place: The position of the item in the response, or where it would stand.
    func isEnabled(_ item: Int, in level: Int, of levels: [ResponseLevel], at place: Int) -> Bool? {
        let stated = form.items[item]
        guard !stated.conditions.isEmpty else { return true }
        var isUnknown = false
        for condition in stated.conditions {
            switch holds(condition, of: item, in: level, of: levels, at: place) {
            case true: if stated.isAnyEnough { return true }
            case false: if !stated.isAnyEnough { return false }
            case nil: isUnknown = true
            }
        }
        return isUnknown ? nil : !stated.isAnyEnough
    }

    private func holds(
        _ condition: QuestionnaireItem.Condition, of item: Int, in level: Int, of levels: [ResponseLevel], at place: Int
    ) -> Bool? {
        guard let question = form.position(of: condition.question), !form.isInside(question, item) else { return nil }
        guard let wanted = condition.answer.map({ form.tree[$0] }) else { return nil }
        let answers = self.answers(to: question, from: level, of: levels, at: place)
        if condition.operation == "exists" { return answers.isEmpty == (wanted.value == "false") }
        if condition.operation == "!=" { return differs(answers, wanted) }
        // One answer is enough.
        var isUnknown = false
        for answer in answers {
            let verdict =
                condition.operation == "="
                ? comparison.isSame(answer, wanted) : comparison.holds(answer, condition.operation, wanted)
            if verdict == true { return true }
            if verdict == nil { isUnknown = true }
        }
        return isUnknown ? nil : false
    }

    /// R4 asks that no answer be the same; others ask for an answer that is not. Where both come to the same, it is told.
    private func differs(_ answers: [ElementTree.Element], _ wanted: ElementTree.Element) -> Bool? {
        guard !answers.isEmpty else { return nil }
        let verdicts = answers.map { comparison.isSame($0, wanted) }
        if verdicts.allSatisfy({ $0 == false }) { return true }
        return verdicts.allSatisfy { $0 == true } ? false : nil
    }

    /// The values of the answers to the question that is nearest: in the innermost place that both stand in.
    private func answers(
        to question: Int, from level: Int, of levels: [ResponseLevel], at place: Int
    ) -> [ElementTree.Element] {
        var current = level
        while let owner = levels[current].formItem {
            if owner == question { return answers(of: levels[current].item) }
            if form.isInside(question, owner) { break }
            guard let parent = levels[current].parent else { break }
            current = parent
        }
        let container = levels[current].container
        let range = container..<container + Int(tree.storage.nodes[container].size)
        return items.nearest(form.items[question].linkId, in: range, to: place).map { answers(of: $0) } ?? []
    }

    private func answers(of item: Int) -> [ElementTree.Element] {
        tree.children(of: item, names.answer).compactMap { tree.choice(of: $0, "value") }.map { tree[$0] }
    }
}
