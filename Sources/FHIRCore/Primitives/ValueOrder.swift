/// How one value stands to another, by what they mean and not by how they are written.
public enum ValueOrder: Sendable {
    case less
    case equal
    case greater

    /// The order seen from the other value.
    public var reversed: ValueOrder {
        switch self {
        case .less: .greater
        case .equal: .equal
        case .greater: .less
        }
    }
}

extension ValueOrder {
    @inlinable
    package init<T: Comparable>(_ left: T, _ right: T) {
        self = left < right ? .less : (left == right ? .equal : .greater)
    }
}
