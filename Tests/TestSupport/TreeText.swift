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
