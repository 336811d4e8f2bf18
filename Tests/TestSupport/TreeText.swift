public import FHIRCore

/// An element tree as text: a line for each node, with everything that has to survive writing and reading.
public enum TreeText {
    public static func lines(_ tree: ElementTree) -> [String] {
        (0..<tree.count).map { index in
            let element = tree[index]
            var line = "\(element.record.size) \(element.name): \(element.typeName ?? "?") \(element.kind)"
            if element.isResource { line += " resource" }
            if element.isUnknown { line += " unknown" }
            if let value = element.value { line += " = " + value }
            return line
        }
    }

    /// Where two trees differ first; nil where they are equal.
    public static func difference(_ left: ElementTree, from right: ElementTree) -> String? {
        let one = lines(left)
        let two = lines(right)
        for (line, other) in zip(one, two) where !line.utf8.elementsEqual(other.utf8) {
            return "\"\(line.prefix(200))\" is not \"\(other.prefix(200))\""
        }
        return one.count == two.count ? nil : "\(one.count) nodes are not \(two.count)"
    }
}

extension TreeText {
    /// Whether two trees are equal; the same as ``difference(_:from:)`` finding nothing, but fast.
    public static func areEqual(_ left: ElementTree, _ right: ElementTree) -> Bool {
        guard left.count == right.count else { return false }
        for index in 0..<left.count {
            let one = left[index]
            let two = right[index]
            let flags: NodeRecord.Flags = [.resource, .unknown, .list]
            guard one.record.size == two.record.size, one.record.element == two.record.element,
                one.record.type == two.record.type, one.record.kind == two.record.kind,
                one.record.flags.intersection(flags) == two.record.flags.intersection(flags)
            else { return false }
            if one.record.name & NodeRecord.localName != 0 || one.record.name != two.record.name {
                guard one.name.utf8.elementsEqual(two.name.utf8) else { return false }
            }
            let isSame = one.withValueBytes { first in
                two.withValueBytes { first.count == $0.count && first.elementsEqual($0) } ?? false
            }
            if isSame == false { return false }
        }
        return true
    }
}
