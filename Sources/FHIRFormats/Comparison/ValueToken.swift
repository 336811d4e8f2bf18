import FHIRCore

/// A short text that stands for what an element holds.
enum ValueToken {
    /// The value as JSON writes it, at most 48 characters of it; for an element without one, the name of its type.
    static func of(_ tree: TreeStorage, _ index: Int) -> String {
        let node = tree.nodes[index]
        guard node.kind.hasValue else {
            if node.kind == .absent { return "(no value)" }
            guard node.type != NodeRecord.noType else { return node.kind == .null ? "null" : "(unknown content)" }
            return "(\(tree.schema.typeName(node.type)))"
        }
        let text = String(decoding: tree.value(node), as: UTF8.self)
        let short = text.count > 48 ? text.prefix(48) + "…" : text
        guard node.kind == .string || node.kind == .xhtml else { return short }
        var sink = ByteSink(capacity: 64)
        sink.appendJSONString(short)
        return String(decoding: sink.bytes, as: UTF8.self)
    }
}
