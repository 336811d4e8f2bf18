public import FHIRCore

/// A record that faults are put into: as JSON, and as the tree that tells what every element is.
public struct FaultSubject: Sendable {
    public let json: JSONValue
    public let tree: ElementTree

    public init(json: JSONValue, tree: ElementTree) {
        self.json = json
        self.tree = tree
    }

    /// All elements but the record itself, in document order.
    public var elements: [ElementTree.Element] { (1..<max(tree.count, 1)).map { tree[$0] } }

    /// The elements with a type.
    public func elements(ofType types: String...) -> [ElementTree.Element] {
        elements.filter { $0.typeName.map(types.contains) ?? false }
    }

    /// Where an element stands in the JSON.
    public func place(of element: ElementTree.Element) -> [JSONStep] {
        var steps: [JSONStep] = []
        var parent = tree.root
        while parent.index != element.index {
            var counts: [String: Int] = [:]
            for child in parent.children {
                let position = counts[child.name, default: 0]
                counts[child.name] = position + 1
                guard child.index + Int(child.record.size) > element.index else { continue }
                steps.append(.member(child.name))
                if child.record.flags.contains(.list) { steps.append(.item(position)) }
                parent = child
                break
            }
        }
        return steps
    }

    /// The element around another one.
    public func parent(of element: ElementTree.Element) -> ElementTree.Element {
        var parent = tree.root
        while let next = parent.children.first(where: {
            $0.index < element.index && $0.index + Int($0.record.size) > element.index
        }) { parent = next }
        return parent
    }

    /// What the schema says of an element's place in its parent.
    func rules(_ element: ElementTree.Element) -> ElementRecord? {
        guard element.record.element != NodeRecord.noElement else { return nil }
        return tree.schema.elements[Int(element.record.element)]
    }
}

/// A record with one fault in it, and what must be found.
public struct FaultyRecord: Sendable {
    public var text: String
    /// One of these issues must be reported …
    public var ids: Set<String>
    /// … at this element …
    public var expression: String
    /// … and on this line, from 1.
    public var line: Int
}
