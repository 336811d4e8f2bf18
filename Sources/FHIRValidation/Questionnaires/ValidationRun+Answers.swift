import FHIRCore
import FHIRDefinitions

// Answers: their types, what is offered, and what they are bounded by.
extension ValidationRun {
    /// Holds a value against what an item asks of its answers.
    ///
    /// - Parameter severity: For a value that is no answer yet, such as an initial one: how grave what is wrong with it is.
    mutating func checkAnswer(
        _ value: Int, to item: QuestionnaireItem, _ form: QuestionnaireForm, severity: Issue.Severity? = nil
    ) {
        guard let type = tree[value].typeName else { return }
        if let allowed = item.answerTypes(form.tree), !allowed.contains(type) {
            return add("answer.type", at: value, type, item.linkId, allowed.joined(separator: ", "))
        }
        let found = issues.count
        checkOffer(value, type, item, form)
        checkBounds(value, type, item, form)
        if let severity { issues.lower(from: found, to: severity) }
    }

    // MARK: What is offered

    private mutating func checkOffer(
        _ value: Int, _ type: String, _ item: QuestionnaireItem, _ form: QuestionnaireForm
    ) {
        let names = validator.questionnaires.shared().names
        let isOpen = item.type == "open-choice"
        if isOpen, type == "string" { return }
        if isOpen, type == "Coding", tree.text(of: value, names.code) == nil, tree.text(of: value, names.system) == nil
        {
            return
        }
        if !item.options.isEmpty {
            if options(of: item, matching: value, form).isEmpty { add("answer.option", at: value, item.linkId) }
        } else if let canonical = item.valueSet, type == "Coding" {
            checkMembership(value, canonical, item, form, names)
        }
    }

    private mutating func checkMembership(
        _ value: Int, _ canonical: String, _ item: QuestionnaireItem, _ form: QuestionnaireForm,
        _ names: QuestionnaireNames
    ) {
        guard let contents = form.valueSet(canonical, validator.definitions) else {
            unchecked["the value set \(canonical)", default: 0] += 1
            return
        }
        guard let code = tree.text(of: value, names.code) else {
            return add("answer.no-code", at: value, item.linkId, canonical)
        }
        let system = tree.text(of: value, names.system)
        // A code alone says not whose it is; what can be said is whether it may be one of these.
        switch contents.contains(code, system: system) {
        case .member: if system == nil { add("answer.no-system", at: value, code, canonical) }
        case .notMember:
            add("answer.value-set", at: value, system.map { $0 + "|" + code } ?? code, canonical, item.linkId)
        case .unknown(let reason): countUnknown(reason)
        }
    }

    /// The positions of the options that a value is one of.
    private func options(of item: QuestionnaireItem, matching value: Int, _ form: QuestionnaireForm) -> [Int] {
        let comparison = validator.questionnaires.shared().comparison
        return item.options.indices.filter { position in
            item.options[position].value.map { comparison.isSame(tree[value], form.tree[$0]) != false } ?? false
        }
    }

    /// An option that excludes the others stands alone.
    mutating func checkExclusiveOptions(_ answers: [Int], _ item: QuestionnaireItem, _ form: QuestionnaireForm) {
        guard answers.count > 1, item.options.contains(where: \.isExclusive) else { return }
        for answer in answers {
            guard let value = tree.choice(of: answer, "value") else { continue }
            if options(of: item, matching: value, form).contains(where: { item.options[$0].isExclusive }) {
                add("answer.exclusive", at: answer, item.linkId)
            }
        }
    }

    // MARK: Bounds

    private mutating func checkBounds(
        _ value: Int, _ type: String, _ item: QuestionnaireItem, _ form: QuestionnaireForm
    ) {
        let bounds = item.bounds
        if let text = tree[value].value {
            let length = text.unicodeScalars.count
            if let most = bounds.maxLength, length > most {
                add("answer.too-long", at: value, String(length), String(most), item.linkId)
            }
            if let least = bounds.minLength, length < least {
                add("answer.too-short", at: value, String(length), String(least), item.linkId)
            }
            checkPattern(text, at: value, item)
        }
        checkRange(value, type, bounds, item, form)
        checkDecimals(value, type, item)
        switch type {
        case "Quantity": checkUnit(value, item, form)
        case "Attachment": checkMediaType(value, item)
        case "Reference": checkTarget(value, item)
        default: break
        }
    }

    private mutating func checkPattern(_ text: String, at value: Int, _ item: QuestionnaireItem) {
        if let pattern = item.bounds.pattern, let matches = pattern.matches(text) {
            if !matches { add("answer.pattern", at: value, item.linkId, item.bounds.patternText ?? "") }
        } else if item.bounds.patternText != nil {
            unchecked["a regular expression", default: 0] += 1
        }
    }

    private mutating func checkRange(
        _ value: Int, _ type: String, _ bounds: AnswerBounds, _ item: QuestionnaireItem, _ form: QuestionnaireForm
    ) {
        for (bound, operation, id) in [
            (bounds.minValue, ">=", "answer.too-small" as Issue.ID), (bounds.maxValue, "<=", "answer.too-large"),
        ] {
            guard let bound else { continue }
            let limit = form.tree[bound]
            // A number bounds the value of a quantity too.
            var compared = tree[value]
            if type == "Quantity", limit.typeName != "Quantity" {
                guard let number = compared["value"] else { continue }
                compared = number
            }
            switch validator.questionnaires.shared().comparison.holds(compared, operation, limit) {
            case true: continue
            case false: add(id, at: value, compared.value ?? "", limit.value ?? "", item.linkId)
            case nil: unchecked["minValue and maxValue", default: 0] += 1
            }
        }
    }

    private mutating func checkDecimals(_ value: Int, _ type: String, _ item: QuestionnaireItem) {
        guard let most = item.bounds.maxDecimalPlaces else { return }
        let number = type == "Quantity" ? tree[value]["value"]?.value : type == "decimal" ? tree[value].value : nil
        guard let number else { return }
        let parts = number.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let written = parts.first?.split(separator: ".").dropFirst().first?.count ?? 0
        let places = max(written - exponent, 0)
        if places > most { add("answer.decimals", at: value, number, String(most), item.linkId) }
    }

    private mutating func checkUnit(_ value: Int, _ item: QuestionnaireItem, _ form: QuestionnaireForm) {
        let names = validator.questionnaires.shared().names
        let bounds = item.bounds
        guard !bounds.units.isEmpty || bounds.unitValueSet != nil, tree[value]["value"] != nil else { return }
        let (code, system) = (tree.text(of: value, names.code), tree.text(of: value, names.system))
        let unit = tree.text(of: value, names.unit)
        for option in bounds.units {
            let wanted = form.tree.text(of: option, names.code)
            if let code {
                let other = form.tree.text(of: option, names.system)
                if code == wanted, system == nil || other == nil || system == other { return }
            } else if let unit, unit == wanted || unit == form.tree.text(of: option, names.display) {
                return
            }
        }
        if let canonical = bounds.unitValueSet {
            guard let contents = form.valueSet(canonical, validator.definitions) else {
                unchecked["the value set \(canonical)", default: 0] += 1
                return
            }
            if let code {
                switch contents.contains(code, system: system ?? "") {
                case .member: return
                case .unknown(let reason): return countUnknown(reason)
                case .notMember: break
                }
            }
        }
        add("answer.unit", at: value, code ?? unit ?? "", item.linkId)
    }

    private mutating func checkMediaType(_ value: Int, _ item: QuestionnaireItem) {
        let names = validator.questionnaires.shared().names
        guard !item.bounds.mimeTypes.isEmpty, let type = tree.text(of: value, names.contentType) else { return }
        let plain = type.prefix { $0 != ";" }
        let isAllowed = item.bounds.mimeTypes.contains { allowed in
            allowed == type || allowed == plain
                || (allowed.hasSuffix("/*") && plain.hasPrefix(allowed.dropLast()))
        }
        if !isAllowed {
            add("answer.media-type", at: value, type, item.bounds.mimeTypes.joined(separator: ", "), item.linkId)
        }
    }

    private mutating func checkTarget(_ value: Int, _ item: QuestionnaireItem) {
        let names = validator.questionnaires.shared().names
        guard !item.bounds.resourceTypes.isEmpty else { return }
        let stated = tree.text(of: value, names.reference).flatMap { ReferenceText($0, schema).type }
        guard let type = stated ?? tree.text(of: value, names.type) else {
            unchecked["the type that an answer refers to", default: 0] += 1
            return
        }
        if !item.bounds.resourceTypes.contains(type) {
            add("answer.target", at: value, type, item.bounds.resourceTypes.joined(separator: ", "), item.linkId)
        }
    }
}
