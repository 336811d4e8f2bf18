import FHIRCore
import FHIRDefinitions

// Questionnaires as such, beyond their invariants (<https://hl7.org/fhir/R4/questionnaire.html>).
extension ValidationRun {
    mutating func checkQuestionnaire(_ index: Int) {
        let names = validator.questionnaires.shared().names
        let form = QuestionnaireForm(tree, at: index, in: container?.index ?? index, names, validator.definitions)
        for (position, item) in form.items.enumerated() {
            checkLinkID(position, item, form, names)
            for condition in item.conditions { checkCondition(condition, of: position, form) }
            checkOptions(item, form, names)
            checkInitialValues(item, form, names)
            checkBoundsAgree(item)
        }
    }

    /// `que-2`, said where the linkId stands a second time.
    private mutating func checkLinkID(
        _ position: Int, _ item: QuestionnaireItem, _ form: QuestionnaireForm, _ names: QuestionnaireNames
    ) {
        guard let place = tree.child(of: item.node, names.linkId), form.position(of: item.linkId) != position else {
            return
        }
        add("invariant.que-2", at: place, "que-2", "another item has the linkId \(item.linkId) too")
    }

    // MARK: Conditions

    private mutating func checkCondition(
        _ condition: QuestionnaireItem.Condition, of position: Int, _ form: QuestionnaireForm
    ) {
        guard let question = form.position(of: condition.question) else {
            return add("questionnaire.condition-unknown", at: condition.node, condition.question)
        }
        if question == position {
            return add("questionnaire.condition-self", at: condition.node, condition.question)
        }
        if form.isInside(question, position) {
            return add("questionnaire.condition-inner", at: condition.node, condition.question)
        }
        if question > position { add("questionnaire.condition-after", at: condition.node, condition.question) }
        let asked = form.items[question]
        guard asked.isQuestion else {
            return add("questionnaire.condition-no-question", at: condition.node, asked.linkId, asked.type)
        }
        guard let answer = condition.answer, condition.operation != "exists", let type = tree[answer].typeName else {
            return
        }
        if let allowed = asked.answerTypes(form.tree), !allowed.contains(type) {
            add("questionnaire.condition-type", at: answer, type, asked.linkId, allowed.joined(separator: ", "))
        }
        let isOrdered = ["decimal", "integer", "date", "dateTime", "time", "string", "Quantity"].contains(type)
        if !isOrdered, condition.operation != "=", condition.operation != "!=" {
            add("questionnaire.condition-order", at: condition.node, condition.operation, type)
        }
    }

    // MARK: Answers that are offered

    private mutating func checkOptions(
        _ item: QuestionnaireItem, _ form: QuestionnaireForm, _ names: QuestionnaireNames
    ) {
        if let canonical = item.valueSet, form.valueSet(canonical, validator.definitions) == nil {
            if canonical.hasPrefix("#") {
                add(
                    "questionnaire.value-set", at: tree.child(of: item.node, names.answerValueSet) ?? item.node,
                    canonical)
            } else {
                unchecked["the value set \(canonical)", default: 0] += 1
            }
        }
        let isChoice = item.type == "choice" || item.type == "open-choice"
        let allowed = isChoice ? nil : item.answerTypes(form.tree)
        var seen: Set<String> = []
        var selected = 0
        for option in item.options {
            if tree.text(of: option.node, names.initialSelected) == "true" { selected += 1 }
            guard let value = option.value, let type = tree[value].typeName else { continue }
            if let allowed, !allowed.contains(type) {
                add("questionnaire.option-type", at: value, type, item.linkId, allowed.joined(separator: ", "))
            }
            let code = [names.system, names.code, names.reference].map { tree.text(of: value, $0) ?? "" }
            let key = tree[value].value ?? (code.allSatisfy(\.isEmpty) ? nil : code.joined(separator: "|"))
            if let key, !seen.insert(type + " " + key).inserted {
                add("questionnaire.option-repeated", at: value, item.linkId)
            }
        }
        if selected > 1, !item.repeats { add("questionnaire.selected", at: item.node, item.linkId, String(selected)) }
    }

    private mutating func checkInitialValues(
        _ item: QuestionnaireItem, _ form: QuestionnaireForm, _ names: QuestionnaireNames
    ) {
        for initial in tree.children(of: item.node, names.initial) {
            if let value = tree.choice(of: initial, "value") { checkAnswer(value, to: item, form, severity: .warning) }
        }
    }

    /// What bounds the answers leaves room for one.
    private mutating func checkBoundsAgree(_ item: QuestionnaireItem) {
        let bounds = item.bounds
        if bounds.hasBadPattern { add("questionnaire.pattern", at: item.node, bounds.patternText ?? "", item.linkId) }
        for (least, most, name) in [
            (bounds.minLength, bounds.maxLength, "length"), (bounds.minOccurs, bounds.maxOccurs, "number of answers"),
        ] {
            guard let least, let most, least > most else { continue }
            add("questionnaire.bounds", at: item.node, name, String(least), String(most))
        }
        if let least = bounds.minValue, let most = bounds.maxValue,
            validator.questionnaires.shared().comparison.holds(tree[least], "<=", tree[most]) == false
        {
            add("questionnaire.bounds", at: item.node, "value", tree[least].value ?? "", tree[most].value ?? "")
        }
        if !item.repeats, max(bounds.minOccurs ?? 0, bounds.maxOccurs ?? 0) > 1 {
            add("questionnaire.occurs", at: item.node, item.linkId)
        }
    }
}
