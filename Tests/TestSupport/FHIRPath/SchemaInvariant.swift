import FHIRCore
import FHIRSchemaR4

/// An invariant of the compiled schema.
public struct SchemaInvariant: Sendable {
    public var key: String
    public var expression: String
    public var isWarning: Bool
    /// The type, or the path of the element, that it is stated on.
    public var place: String
    /// The type that it is stated on; nil where that is an element.
    public var type: UInt16?
    /// The element records it is stated on: one for each type of a choice.
    public var elements: [Int] = []

    /// Every invariant once for each type and element that it is stated on.
    public static let all: [SchemaInvariant] = {
        let schema = Schema.r4
        var result: [SchemaInvariant] = []
        for type in 0..<schema.typeCount {
            let record = schema.types[type]
            let name = schema.typeName(UInt16(type))
            result += schema.invariants(record.firstInvariant, Int(record.invariantCount)).map {
                SchemaInvariant(key: $0.0, expression: $0.1, isWarning: $0.2, place: name, type: UInt16(type))
            }
            var index = Int(record.firstElement)
            let end = index + Int(record.elementCount)
            while index < end {
                let element = schema.elements[index]
                var next = index + 1
                while next < end, schema.elements[next].field == element.field { next += 1 }
                result += schema.invariants(element.firstInvariant, Int(element.invariantCount)).map {
                    SchemaInvariant(
                        key: $0.0, expression: $0.1, isWarning: $0.2, place: "\(name).\(schema.name(element.baseName))",
                        elements: Array(index..<next))
                }
                index = next
            }
        }
        return result
    }()
}

extension Schema {
    /// The keys, expressions and severities of a run of invariants.
    fileprivate func invariants(_ first: UInt32, _ count: Int) -> [(String, String, Bool)] {
        let entry = bytes + 8 + SchemaFormat.Section.invariants.rawValue * 8
        let start = (bytes + Int(entry.load(as: UInt32.self))).assumingMemoryBound(to: InvariantRecord.self)
        return (Int(first)..<Int(first) + count).map {
            (string(start[$0].key), string(start[$0].expression), start[$0].isWarning == 1)
        }
    }
}
