public import FHIRCore

extension FHIRPathCollection {
    /// The items as text, one for each: the value of a primitive, the FHIR JSON of a complex element.
    ///
    /// - Parameter write: Writes an element, which is the root of the tree it is given, as FHIR JSON.
    public func lines(_ write: (ElementTree) -> [UInt8]) -> [String] {
        map { $0.text ?? $0.json(write) }
    }

    /// The items as a JSON array of objects with `type` and `value`.
    ///
    /// The type is the name of the FHIR datatype; the value is its FHIR text, or the FHIR JSON of a complex element. A
    /// primitive without a value has no `value`.
    ///
    /// - Parameters:
    ///   - linePerItem: Whether each item stands on a line of its own, or everything on one line.
    ///   - write: Writes an element, which is the root of the tree it is given, as FHIR JSON.
    public func json(linePerItem: Bool = true, _ write: (ElementTree) -> [UInt8]) -> String {
        if isEmpty { return "[]" }
        let items = map { item in
            let type = item.datatypeName.map { "\"type\":\(FHIRPathValue.quoted($0))" }
            let value = item.text.map { FHIRPathValue.quoted($0) } ?? (item.isComplex ? item.json(write) : nil)
            return "{" + [type, value.map { "\"value\":\($0)" }].compactMap { $0 }.joined(separator: ",") + "}"
        }
        guard linePerItem else { return "[" + items.joined(separator: ",") + "]" }
        return "[\n" + items.map { "  " + $0 }.joined(separator: ",\n") + "\n]"
    }
}

extension FHIRPathValue {
    /// The name of the FHIR datatype that a value has or would have; nil for unknown content.
    var datatypeName: String? {
        switch self {
        case .node(let element): element.typeName
        case .boolean: "boolean"
        case .integer: "integer"
        case .long: "integer64"
        case .decimal: "decimal"
        case .string: "string"
        case .date: "date"
        case .dateTime: "dateTime"
        case .time: "time"
        case .quantity: "Quantity"
        case .type: "TypeInfo"
        }
    }

    var isComplex: Bool {
        guard case .node(let element) = self else { return false }
        return element.kind == .complex || element.kind == .array
    }

    func json(_ write: (ElementTree) -> [UInt8]) -> String {
        guard isComplex, let element else { return "null" }
        return String(decoding: write(element.subtree), as: UTF8.self)
    }

    static func quoted(_ text: String) -> String {
        var text = text
        return text.withUTF8 { "\"" + String(decoding: TextCoding.escapeJSON($0), as: UTF8.self) + "\"" }
    }
}

extension ElementTree.Element {
    /// The element and what is below it as a tree of its own.
    package var subtree: ElementTree {
        let size = Int(record.size)
        var builder = TreeBuilder(nodeCapacity: size, textCapacity: storage.textCount)
        for name in storage.localNames { _ = builder.localName(name) }
        for offset in 0..<size { _ = builder.append(storage.nodes[index + offset]) }
        // Values keep their places, so the text goes along as a whole.
        if storage.textCount > 0 { _ = builder.appendText(UnsafePointer(storage.text), storage.textCount) }
        builder.nodes[0].flags.formUnion(storage.nodes[0].flags.intersection(.hasUnknown))
        return builder.finish(schema: storage.schema, source: storage.source)
    }
}
