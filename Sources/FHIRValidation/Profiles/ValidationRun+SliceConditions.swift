import FHIRCore
import FHIRDefinitions

/// What a discriminator's path has led to.
enum SliceValue {
    case node(Int)
    /// What a reference leads to and is not in the record, with the type that the reference names.
    case elsewhere(UInt16?)
}

extension ValidationRun {
    /// Whether a value meets a condition; nil where that cannot be found out.
    ///
    /// This recurses on the condition, whose depth the compiler of conditions bounds.
    mutating func holds(_ condition: SliceCondition, _ value: SliceValue, _ order: Int) -> Bool? {
        switch condition {
        case .undecidable: return nil
        case .position(let wanted): return wanted == order
        case .all(let conditions):
            var result: Bool? = true
            for condition in conditions {
                guard let verdict = holds(condition, value, order) else { result = nil; continue }
                if !verdict { return false }
            }
            return result
        case .any(let conditions):
            var result: Bool? = false
            for condition in conditions {
                guard let verdict = holds(condition, value, order) else { result = nil; continue }
                if verdict { return true }
            }
            return result
        case .below(let step, let condition):
            guard let found = values(step, of: value) else { return nil }
            var result: Bool? = false
            for inner in found {
                guard spend(1) else { return nil }
                guard let verdict = holds(condition, inner, order) else { result = nil; continue }
                if verdict { return true }
            }
            return result
        case .exists(let steps, let wanted):
            var found = [value]
            for step in steps {
                var next: [SliceValue] = []
                for value in found {
                    guard let below = values(step, of: value) else { return nil }
                    next += below
                }
                found = next
            }
            return found.isEmpty != wanted
        default: return isValue(value, condition)
        }
    }

    private mutating func isValue(_ value: SliceValue, _ condition: SliceCondition) -> Bool? {
        guard case .node(let node) = value else {
            guard case .elsewhere(let type?) = value, case .types(let types) = condition else { return nil }
            return types.contains { schema.type(type, isA: $0) }
        }
        switch condition {
        case .text(let bytes): return tree[node].withValueBytes { $0.elementsEqual(bytes) } ?? false
        case .fixed(let fixed): return ValuePattern.isEqual(tree[node], fixed.root)
        case .pattern(let pattern): return ValuePattern.matches(tree[node], pattern.root)
        case .types(let types):
            guard let type = tree[node].typeID else { return false }
            return types.contains { schema.type(type, isA: $0) }
        case .profiles(let profiles): return conforms(node, toAnyOf: profiles)
        case .valueSet(let binding): return isCoded(node, binding)
        default: return nil
        }
    }

    /// Where a step leads to; nil where that cannot be followed.
    mutating func values(_ step: SliceStep, of value: SliceValue) -> [SliceValue]? {
        guard case .node(let node) = value else { return nil }
        var found: [SliceValue] = []
        switch step {
        case .child(let name):
            let schema = schema
            tree.forEachChild(of: node) { child, record in
                guard record.element != NodeRecord.noElement else { return }
                if schema.elements[Int(record.element)].baseName == name { found.append(.node(child)) }
            }
        case .extensions(let url):
            forEachChild(of: node) { child, record in
                guard record.name == names.extension || record.name == names.modifierExtension else { return }
                if text(child, names.url) == url { found.append(.node(child)) }
            }
        case .ofType(let type):
            if let own = tree[node].typeID, schema.type(own, isA: type) { found = [value] }
        case .resolve:
            // What is no reference, or has none, leads nowhere.
            let text = tree[node].value ?? self.text(node, names.reference)
            guard let text, !text.isEmpty else {
                let type = self.text(node, names.type).flatMap { schema.typeID(named: $0) }
                return type.map { [.elsewhere($0)] } ?? []
            }
            switch target(of: text, from: node) {
            case .contained(let target), .bundled(let target): found = [.node(target)]
            case .elsewhere(let type):
                let stated = self.text(node, names.type).flatMap { schema.typeID(named: $0) }
                found = [.elsewhere(type ?? stated)]
            case .nowhere: found = []
            }
        }
        return found
    }

    /// Whether one of a value's codes is in a value set.
    private func isCoded(_ node: Int, _ binding: ProfileBindingRule) -> Bool? {
        guard let contents = binding.contents else { return nil }
        var codings: [Int] = []
        switch tree[node].typeName {
        case "CodeableConcept":
            forEachChild(of: node) { child, record in if record.name == names.coding { codings.append(child) } }
        case "Coding", "Quantity": codings = [node]
        default:
            guard let code = tree[node].value else { return false }
            return isMember(contents.contains(code, system: nil))
        }
        var result: Bool? = false
        for coding in codings {
            guard let code = text(coding, names.code) else { continue }
            switch isMember(contents.contains(code, system: text(coding, names.system) ?? "")) {
            case true?: return true
            case false?: continue
            case nil: result = nil
            }
        }
        return result
    }

    private func isMember(_ membership: Membership) -> Bool? {
        switch membership {
        case .member: true
        case .notMember: false
        case .unknown: nil
        }
    }
}
