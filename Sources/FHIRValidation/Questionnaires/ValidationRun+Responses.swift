import FHIRCore
import FHIRDefinitions

// QuestionnaireResponses (<https://hl7.org/fhir/R4/questionnaireresponse.html>).
extension ValidationRun {
    /// Holds a response against its questionnaire; where that is not at hand, the response is not checked.
    mutating func checkResponse(_ index: Int) {
        let parts = validator.questionnaires.shared()
        guard let canonical = tree.text(of: index, parts.names.questionnaire) else {
            unchecked["a response that names no questionnaire", default: 0] += 1
            return
        }
        guard let form = form(canonical, for: index, parts.names) else {
            if canonical.hasPrefix("#") { return add("response.contained", at: index, canonical) }
            unchecked["the questionnaire \(canonical)", default: 0] += 1
            return
        }
        checkSubject(index, form, parts.names)
        let conditions = ResponseConditions(
            form: form, tree: tree, items: ResponseItems(tree, below: index, parts.names), names: parts.names,
            comparison: parts.comparison)
        // A draft may lack what a response must have in the end.
        let status = tree.text(of: index, parts.names.status)
        let severity: Issue.Severity = status == "completed" || status == "amended" ? .error : .warning
        var levels = [ResponseLevel(container: index, item: index)]
        var current = 0
        while current < levels.count {
            checkLevel(current, &levels, conditions, severity)
            current += 1
        }
    }

    // MARK: The questionnaire

    private mutating func form(_ canonical: String, for index: Int, _ names: QuestionnaireNames) -> QuestionnaireForm? {
        if canonical.hasPrefix("#") {
            guard let container else { return nil }
            let id = canonical.dropFirst()
            let found = tree.children(of: container.index, names.contained).first {
                tree[$0].typeName == "Questionnaire" && tree.text(of: $0, names.id).map { $0 == id } ?? false
            }
            return found.map { form(at: $0, in: container.index, names) }
        }
        if let found = bundledForm(canonical, names) { return form(at: found, in: found, names) }
        return validator.questionnaires.form(canonical)
    }

    private mutating func form(at node: Int, in container: Int, _ names: QuestionnaireNames) -> QuestionnaireForm {
        if let known = questionnaires.forms[node] { return known }
        let form = QuestionnaireForm(tree, at: node, in: container, names, validator.definitions)
        questionnaires.forms[node] = form
        return form
    }

    /// A questionnaire in the same bundle, by its URL or its fullUrl.
    private mutating func bundledForm(_ canonical: String, _ names: QuestionnaireNames) -> Int? {
        guard let bundle = bundles.last else { return nil }
        if questionnaires.bundled[bundle.node] == nil {
            var known: [String: [Int]] = [:]
            for entry in bundle.entries where entry.type == "Questionnaire" {
                guard let resource = entry.resource else { continue }
                let url = tree.text(of: resource, names.url)
                for text in Set([url, entry.fullUrl].compactMap { $0 }) { known[text, default: []].append(resource) }
            }
            questionnaires.bundled[bundle.node] = known
        }
        let reference = CanonicalReference(canonical)
        return questionnaires.bundled[bundle.node]?[reference.url]?.first {
            reference.version == nil || reference.version == tree.text(of: $0, names.version)
        }
    }

    private mutating func checkSubject(_ index: Int, _ form: QuestionnaireForm, _ names: QuestionnaireNames) {
        guard !form.subjectTypes.isEmpty, let subject = tree.child(of: index, names.subject) else { return }
        let stated = tree.text(of: subject, names.reference).flatMap { ReferenceText($0, schema).type }
        guard let type = stated ?? tree.text(of: subject, names.type), !form.subjectTypes.contains(type) else { return }
        add("response.subject", at: subject, type, form.subjectTypes.joined(separator: ", "))
    }

    // MARK: One level

    private mutating func checkLevel(
        _ level: Int, _ levels: inout [ResponseLevel], _ conditions: ResponseConditions, _ severity: Issue.Severity
    ) {
        let (place, form, names) = (levels[level], conditions.form, conditions.names)
        var found: [Int: [Int]] = [:]
        var last = -1
        for node in tree.children(of: place.container, names.item) {
            guard let linkId = tree.text(of: node, names.linkId) else { continue }
            guard let item = form.position(of: linkId) else {
                add("response.unknown-item", at: node, linkId)
                continue
            }
            if form.items[item].parent != place.formItem {
                add("response.misplaced", at: node, linkId, home(of: item, form))
                checkItem(node, item, level, &levels, form, names)
                continue
            }
            if item < last { add("response.order", at: node, linkId) }
            last = max(last, item)
            found[item, default: []].append(node)
        }
        for item in form.children(of: place.formItem) {
            let nodes = found[item] ?? []
            let end = place.container + Int(node(place.container).size)
            let isEnabled =
                place.isDisabled ? false : conditions.isEnabled(item, in: level, of: levels, at: nodes.first ?? end)
            if isEnabled == nil { unchecked["whether the item \(form.items[item].linkId) is enabled", default: 0] += 1 }
            if isEnabled == false, !place.isDisabled {
                for node in nodes where hasAnswer(node, names) {
                    add("response.disabled", at: node, form.items[item].linkId)
                }
            }
            if isEnabled == true { checkPresence(of: nodes, item, in: place, form, names, severity) }
            checkRepetition(of: nodes, form.items[item])
            for node in nodes {
                checkItem(node, item, level, &levels, form, names, isDisabled: isEnabled == false)
            }
        }
    }

    /// Where an item belongs, for messages.
    private func home(of item: Int, _ form: QuestionnaireForm) -> String {
        form.items[item].parent.map { "in " + form.items[$0].linkId } ?? "in no other item"
    }

    private func hasAnswer(_ node: Int, _ names: QuestionnaireNames) -> Bool {
        let end = node + Int(self.node(node).size)
        return (node..<end).contains { self.node($0).name == names.answer }
    }

    /// An item that is required, or must come a number of times, is there.
    private mutating func checkPresence(
        of nodes: [Int], _ position: Int, in place: ResponseLevel, _ form: QuestionnaireForm,
        _ names: QuestionnaireNames, _ severity: Issue.Severity
    ) {
        let item = form.items[position]
        let answers = nodes.map { tree.children(of: $0, names.answer).count }
        let count =
            item.isQuestion
            ? answers.reduce(0, +) : nodes.count { item.isDisplay || tree.child(of: $0, names.item) != nil }
        let least = max(item.isRequired ? 1 : 0, item.isRequired || count > 0 ? item.bounds.minOccurs ?? 0 : 0)
        guard count < least else { return }
        let id: Issue.ID = least == 1 ? "response.required" : "response.too-few"
        issues.add(
            Issue(id, severity: severity, item.linkId, String(least), String(count)),
            at: nodes.first ?? place.container)
    }

    private mutating func checkRepetition(of nodes: [Int], _ item: QuestionnaireItem) {
        if nodes.count > 1, !item.repeats {
            add("response.repeated", at: nodes[1], item.linkId)
        } else if item.isGroup, let most = item.bounds.maxOccurs, nodes.count > most {
            add("response.too-many", at: nodes[most], item.linkId, String(most), String(nodes.count))
        }
    }

    // MARK: One item

    private mutating func checkItem(
        _ node: Int, _ position: Int, _ level: Int, _ levels: inout [ResponseLevel], _ form: QuestionnaireForm,
        _ names: QuestionnaireNames, isDisabled: Bool = false
    ) {
        let item = form.items[position]
        checkText(node, item, form, names)
        let answers = tree.children(of: node, names.answer)
        let items = tree.children(of: node, names.item)
        let isDisabled = isDisabled || levels[level].isDisabled
        func inner(_ container: Int) -> ResponseLevel {
            ResponseLevel(
                container: container, item: node, formItem: position, parent: level, isDisabled: isDisabled)
        }
        if item.isGroup {
            if let answer = answers.first { add("response.group-answer", at: answer, item.linkId) }
            levels.append(inner(node))
            return
        }
        if item.isDisplay {
            if let wrong = answers.first ?? items.first { add("response.display-answer", at: wrong, item.linkId) }
            return
        }
        if let wrong = items.first { add("response.item-outside-answer", at: wrong, item.linkId) }
        if answers.count > 1, !item.repeats { add("response.several-answers", at: answers[1], item.linkId) }
        if item.repeats, let most = item.bounds.maxOccurs, answers.count > most {
            add("response.too-many", at: answers[most], item.linkId, String(most), String(answers.count))
        }
        for name in item.bounds.unchecked where !answers.isEmpty { unchecked["the extension \(name)", default: 0] += 1 }
        for answer in answers {
            if let value = tree.choice(of: answer, "value") { checkAnswer(value, to: item, form) }
            if !form.children(of: position).isEmpty || tree.child(of: answer, names.item) != nil {
                levels.append(inner(answer))
            }
        }
        checkExclusiveOptions(answers, item, form)
    }

    /// The text is that of the questionnaire, or one of its translations.
    private mutating func checkText(
        _ node: Int, _ item: QuestionnaireItem, _ form: QuestionnaireForm, _ names: QuestionnaireNames
    ) {
        guard let place = tree.child(of: node, names.text), let text = tree[place].value else { return }
        func folded(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        guard let stated = form.tree.child(of: item.node, names.text), let wanted = form.tree[stated].value else {
            return add("response.text", at: place, item.linkId)
        }
        if folded(text) == folded(wanted) { return }
        let translations = form.tree.children(of: stated, names.extension).flatMap {
            form.tree.children(of: $0, names.extension)
        }.compactMap { form.tree.choice(of: $0, "value").flatMap { form.tree[$0].value } }
        if !translations.contains(where: { folded($0) == folded(text) }) {
            add("response.text", at: place, item.linkId)
        }
    }
}
