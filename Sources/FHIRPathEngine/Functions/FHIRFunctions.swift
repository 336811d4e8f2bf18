import FHIRCore

// The functions that FHIR adds (<https://hl7.org/fhir/R4/fhirpath.html#functions>).
extension Machine {
    mutating func fhir(_ function: Function, _ count: Int) throws {
        switch function {
        case .extension: try extensions()
        case .hasValue: try hasValue()
        case .getValue: try getValue()
        case .resolve: try resolve()
        case .htmlChecks: try htmlChecks()
        case .memberOf: try memberOf()
        case .subsumes, .subsumedBy: try subsumes(function)
        case .conformsTo: try conformsTo()
        case .elementDefinition: throw failure(.unavailable, "elementDefinition()", "the definitions of elements")
        case .slice: try slice()
        default: try checkModifiers(count)
        }
    }

    /// `extension(url)`.
    private mutating func extensions() throws {
        guard let url = try stringArgument(0, of: "extension") else { return stack.replaceWithEmpty(1) }
        stack.drop()
        let (start, end) = (stack.start, stack.count)
        for index in start..<end {
            let item = stack[index]
            guard item.kind == .node else { continue }
            for child in ChildNodes(item.node) where isNamed(child, "extension") {
                if let found = text(ofChild: "url", of: child, tree: item.tree), Bytes.equal(found, url) {
                    try stack.push(Item(node: child, tree: item.tree))
                }
            }
        }
        stack.move(from: end, to: start)
    }

    private mutating func hasValue() throws {
        guard stack.top.count == 1 else { return try finish(0, .false) }
        let item = stack[stack.start]
        try finish(0, Truth(item.kind != .node || item.node.pointee.kind.hasValue))
    }

    private mutating func getValue() throws {
        guard stack.top.count == 1 else { return stack.clear() }
        try finish(0, value(stack[stack.start]))
    }

    // MARK: Terminology

    private mutating func memberOf() throws {
        guard let url = try stringArgument(0, of: "memberOf"), let item = try single(stack.run(1), of: "memberOf")
        else {
            return stack.replaceWithEmpty(1)
        }
        guard let terminology = environment.terminology else {
            throw failure(.unavailable, "memberOf()", "a terminology provider")
        }
        let result = try terminology.isMember(publicValue(item), ofValueSet: String(decoding: url, as: UTF8.self))
        try finish(1, Truth(result))
    }

    private mutating func subsumes(_ function: Function) throws {
        guard let left = try single(stack.run(1), of: function.name),
            let right = try single(stack.run(0), of: function.name)
        else { return stack.replaceWithEmpty(1) }
        guard let terminology = environment.terminology else {
            throw failure(.unavailable, "\(function.name)()", "a terminology provider")
        }
        let (general, special) = function == .subsumes ? (left, right) : (right, left)
        try finish(1, Truth(try terminology.subsumes(publicValue(general), publicValue(special))))
    }

    // MARK: Profiles

    private mutating func conformsTo() throws {
        guard let url = try stringArgument(0, of: "conformsTo"), let item = try single(stack.run(1), of: "conformsTo"),
            item.kind == .node
        else { return stack.replaceWithEmpty(1) }
        // Whatever is of a type conforms to the definition of that type.
        for type in 0..<schema.typeCount
        where schema.types[type].url.length > 0 && Bytes.equal(self.url(ofType: type), url) {
            let actual = item.node.pointee.type
            return try finish(1, Truth(actual != NodeRecord.noType && schema.type(actual, isA: UInt16(type))))
        }
        let profile = String(decoding: url, as: UTF8.self)
        guard let result = try environment.profiles?.conforms(element(item), to: profile) else {
            throw failure(.unavailable, "conformsTo()", "the profile \(profile)")
        }
        try finish(1, Truth(result))
    }

    private func url(ofType type: Int) -> Text {
        let reference = schema.types[type].url
        return Text(start: schema.text + Int(reference.offset), count: Int(reference.length))
    }

    /// `slice(structure, name)`: the elements of the input that belong to a slice.
    private mutating func slice() throws {
        guard let structure = try stringArgument(1, of: "slice"), let name = try stringArgument(0, of: "slice") else {
            return stack.replaceWithEmpty(2)
        }
        let (url, label) = (String(decoding: structure, as: UTF8.self), String(decoding: name, as: UTF8.self))
        stack.drop(2)
        guard let profiles = environment.profiles else { throw failure(.unavailable, "slice()", "the profile \(url)") }
        var kept = stack.start
        for index in stack.top where stack[index].kind == .node {
            guard let belongs = try profiles.belongs(element(stack[index]), toSlice: label, of: url) else {
                throw failure(.unavailable, "slice()", "the profile \(url)")
            }
            if belongs {
                stack[kept] = stack[index]
                kept += 1
            }
        }
        stack.truncate(to: kept)
    }

    /// `checkModifiers(url, …)`: the input, where it has no modifier extensions but those that are named.
    private mutating func checkModifiers(_ count: Int) throws {
        var known: [Text] = []
        for depth in 0..<count {
            if let url = try stringArgument(depth, of: "checkModifiers") { known.append(url) }
        }
        stack.drop(count)
        for index in stack.top where stack[index].kind == .node {
            let item = stack[index]
            for child in ChildNodes(item.node) where isNamed(child, "modifierExtension") {
                guard let url = text(ofChild: "url", of: child, tree: item.tree) else { continue }
                guard known.contains(where: { Bytes.equal($0, url) }) else {
                    throw failure(
                        .check, "The modifier extension \(String(decoding: url, as: UTF8.self)) is not known here")
                }
            }
        }
    }

    // MARK: Children by name

    func isNamed(_ node: UnsafePointer<NodeRecord>, _ name: StaticString) -> Bool {
        guard node.pointee.name & NodeRecord.localName == 0 else { return false }
        return name.withUTF8Buffer { Bytes.equal($0, schema.nameBytes(UInt16(truncatingIfNeeded: node.pointee.name))) }
    }

    /// The text of the first child of a name; nil where there is none.
    func text(ofChild name: StaticString, of node: UnsafePointer<NodeRecord>, tree: UInt16) -> Text? {
        for child in ChildNodes(node) where child.pointee.kind.hasValue && isNamed(child, name) {
            return valueText(Item(node: child, tree: tree))
        }
        return nil
    }
}

/// The children of a node, in document order.
struct ChildNodes: Sequence, IteratorProtocol {
    private var child: UnsafePointer<NodeRecord>
    private let end: UnsafePointer<NodeRecord>

    init(_ node: UnsafePointer<NodeRecord>) {
        child = node + 1
        end = node + Int(node.pointee.size)
    }

    mutating func next() -> UnsafePointer<NodeRecord>? {
        guard child < end else { return nil }
        defer { child += Int(child.pointee.size) }
        return child
    }
}
