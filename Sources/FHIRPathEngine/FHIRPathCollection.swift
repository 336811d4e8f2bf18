public import FHIRCore

/// The result of an expression: its items, in order.
public struct FHIRPathCollection: Sendable, RandomAccessCollection {
    private let storage: Storage

    /// A single item, the most frequent result, takes no memory.
    private enum Storage: Sendable {
        case empty
        case one(FHIRPathValue)
        case many([FHIRPathValue])
    }

    public init(_ values: [FHIRPathValue] = []) {
        switch values.count {
        case 0: storage = .empty
        case 1: storage = .one(values[0])
        default: storage = .many(values)
        }
    }

    public init(_ value: FHIRPathValue) { storage = .one(value) }

    public var startIndex: Int { 0 }

    public var endIndex: Int {
        switch storage {
        case .empty: 0
        case .one: 1
        case .many(let values): values.count
        }
    }

    public subscript(position: Int) -> FHIRPathValue {
        switch storage {
        case .empty: preconditionFailure("there is no item \(position)")
        case .one(let value):
            precondition(position == 0, "there is no item \(position)")
            return value
        case .many(let values): return values[position]
        }
    }
}

extension FHIRPathCollection: ExpressibleByArrayLiteral {
    public init(arrayLiteral values: FHIRPathValue...) { self.init(values) }
}

extension FHIRPathCollection {
    /// The elements among the items.
    public var elements: [ElementTree.Element] { compactMap(\.element) }

    /// The texts of the items that have one.
    public var texts: [String] { compactMap(\.text) }

    /// The result as a truth value, as an invariant is judged: a single Boolean is itself, any other single item is true,
    /// nothing is nil.
    ///
    /// - Throws: ``FHIRPathError`` where there is more than one item.
    public var truth: Bool? {
        get throws(FHIRPathError) {
            guard count <= 1 else { throw FHIRPathError(.singleton, at: .max, "A condition", "\(count)") }
            switch first {
            case nil: return nil
            case .boolean(let value): return value
            case .node(let element) where element.kind == .boolean: return element.value == "true"
            default: return true
            }
        }
    }
}
