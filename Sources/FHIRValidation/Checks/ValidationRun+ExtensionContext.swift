import FHIRCore
import FHIRPathEngine

// Where extensions may be used (<https://hl7.org/fhir/R4/defining-extensions.html#context>).
extension ValidationRun {
    mutating func checkContext(_ rules: ExtensionRules, _ index: Int, _ parent: Int) {
        if !rules.contexts.isEmpty { checkPlaces(rules, index, parent) }
        guard !rules.invariants.isEmpty else { return }
        var environment = self.environment
        environment.variables["extension"] = FHIRPathCollection(.node(tree[index]))
        for invariant in rules.invariants {
            let holds: Bool?
            do throws(FHIRPathError) {
                holds = try invariant.path.map { path throws(FHIRPathError) in
                    // All of them must be true: nothing is not enough.
                    try path.isTrue(on: tree[parent], environment) == true
                }
            } catch {
                holds = nil
            }
            switch holds {
            case true: continue
            case false: add("extension.context-invariant", at: index, rules.url, invariant.text)
            case nil: unchecked["where the extension \(rules.url) may be used", default: 0] += 1
            }
        }
    }

    private mutating func checkPlaces(_ rules: ExtensionRules, _ index: Int, _ parent: Int) {
        var isUnknown = false
        for place in rules.contexts {
            switch isAt(place, parent) {
            case true: return
            case nil: isUnknown = true
            case false: continue
            }
        }
        if isUnknown {
            unchecked["where the extension \(rules.url) may be used", default: 0] += 1
        } else {
            add("extension.context", at: index, rules.url, rules.contextText)
        }
    }

    /// Whether the innermost element around an extension is what a context means; nil where that cannot be told.
    private mutating func isAt(_ place: ExtensionPlace, _ parent: Int) -> Bool? {
        switch place {
        case .anywhere: return true
        case .type(let type):
            let found = node(parent).type
            return found != NodeRecord.noType && schema.type(found, isA: type)
        case .path(let path): return isAt(path)
        case .extension(let url, let outer): return isInside(url, outer)
        case .expression(let expression): return leads(expression, to: parent)
        case .unknown: return nil
        }
    }

    /// Whether the innermost element is an extension, or the value of one.
    private mutating func isInside(_ url: String, _ outer: String?) -> Bool {
        var around = ancestors.reversed().map(\.index)[...]
        if let first = around.first, !isExtension(first) { around = around.dropFirst() }
        guard let first = around.first, isExtension(first), text(first, names.url) == url else { return false }
        guard let outer else { return true }
        guard let above = around.dropFirst().first else { return false }
        return isExtension(above) && text(above, names.url) == outer
    }

    private mutating func isExtension(_ index: Int) -> Bool {
        node(index).type != NodeRecord.noType && typeRules(node(index).type).role == .extension_
    }

    /// Walks from the innermost element outwards, as far as the path goes.
    private func isAt(_ path: ExtensionPlace.Path) -> Bool {
        var step = path.names.count - 1
        for ancestor in ancestors.reversed() {
            let record = node(ancestor.index)
            guard record.type != NodeRecord.noType else { return false }
            guard step >= 0 else { return schema.type(record.type, isA: path.owner) }
            if let type = path.types[step], record.type == type { return true }
            guard isNamed(record, path.names[step]) else { return false }
            step -= 1
        }
        return false
    }

    /// Whether an element has a name, the type of a choice included or not.
    private func isNamed(_ record: NodeRecord, _ name: UInt32) -> Bool {
        if record.name == name { return true }
        guard record.element != NodeRecord.noElement else { return false }
        return UInt32(schema.elements[Int(record.element)].baseName) == name
    }

    /// Whether an expression leads from the resource to an element.
    private mutating func leads(_ expression: FHIRPath, to index: Int) -> Bool? {
        guard let resource = scopes.last?.index else { return nil }
        let key = ExpressionPlaces.Key(expression: expression.source, resource: resource)
        if let known = expressionPlaces.known[key] { return known.map { $0.contains(index) } }
        let found = try? expression.evaluate(on: tree[resource], environment)
        let places = found.map { Set($0.elements.map(\.index)) }
        expressionPlaces.known[key] = .some(places)
        return places.map { $0.contains(index) }
    }
}

/// What the contexts of extensions lead to in the resources of one record.
struct ExpressionPlaces {
    struct Key: Hashable {
        var expression: String
        var resource: Int
    }

    /// nil where an expression could not be evaluated.
    var known: [Key: Set<Int>?] = [:]
}
