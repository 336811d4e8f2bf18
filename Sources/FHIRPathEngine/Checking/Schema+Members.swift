import FHIRCore

// What the schema says about the members of types.
extension Schema {
    /// The type of a type's element, by the name that paths use; nil where the type has none.
    func member(_ name: UInt16, of type: UInt16) -> StaticType? {
        let record = types[Int(type)]
        var first: Int?
        var count = 0
        for index in Int(record.firstElement)..<Int(record.firstElement) + Int(record.elementCount)
        where elements[index].baseName == name {
            if first == nil { first = index }
            count += 1
        }
        if let first {
            return StaticType(kind: count == 1 ? .fhir(elements[first].type) : .choice(first: first, count: count))
        }
        // A value of an abstract type is of one made from it, and that one may have the element.
        return record.flags & 1 != 0 && hasDescendant(of: type, with: name) ? .any : nil
    }

    /// The type with a name, or of the element with a path such as `Observation.value`; nil where there is none.
    func staticType(named name: String) -> StaticType? {
        if let type = typeID(named: name) { return StaticType(kind: .fhir(type)) }
        let parts = name.split(separator: ".")
        guard parts.count > 1, let owner = staticType(named: parts.dropLast().joined(separator: ".")),
            var element = parts.last.map({ String($0.hasSuffix("[x]") ? $0.dropLast(3) : $0) }),
            let id = element.withUTF8({ text in text.baseAddress.flatMap { nameID($0, text.count) } })
        else { return nil }
        return owner.alternatives(self)?.lazy.compactMap { member(id, of: $0) }.first
    }

    private func hasDescendant(of ancestor: UInt16, with name: UInt16) -> Bool {
        for index in 0..<elementCount
        where elements[index].baseName == name && type(elements[index].owner, isA: ancestor) {
            return true
        }
        return false
    }

    /// Whether a collection can have an item of a type.
    func mayBe(_ specifier: TypeSpecifier, _ input: StaticType) -> Bool {
        if specifier.system == .any { return true }
        switch input.kind {
        case .any, .nothing: return true
        case .typeInfo: return false
        case .system(let type): return specifier.system == type || specifier.name == "Quantity" && type == .quantity
        case .fhir, .choice:
            guard let wanted = specifier.fhir else { return false }
            return (input.alternatives(self) ?? []).contains { type($0, isA: wanted) || type(wanted, isA: $0) }
        }
    }
}
