import FHIRCore

// `=` and `~` (<https://hl7.org/fhirpath/N1/#equality>).
extension Machine {
    /// Whether two collections are equal.
    @inline(__always)
    mutating func equal(_ left: Range<Int>, _ right: Range<Int>) throws -> Truth {
        if left.count == 1, right.count == 1 { return try equal(stack[left.lowerBound], stack[right.lowerBound]) }
        return try equalCollections(left, right)
    }

    @inline(never)
    private mutating func equalCollections(_ left: Range<Int>, _ right: Range<Int>) throws -> Truth {
        if left.isEmpty || right.isEmpty { return .unknown }
        guard left.count == right.count else { return .false }
        try spend(left.count)
        var result = Truth.true
        for index in 0..<left.count {
            switch try equal(stack[left.lowerBound + index], stack[right.lowerBound + index]) {
            case .false: return .false
            case .unknown: result = .unknown
            case .true: break
            }
        }
        return result
    }

    /// Whether two items are equal.
    @inline(__always)
    mutating func equal(_ left: Item, _ right: Item) throws -> Truth {
        if left.kind == .node, right.kind == .string, let value = value(left), value.kind == .string {
            return Truth(Bytes.equal(value.text, right.text))
        }
        return try equalItems(left, right)
    }

    @inline(never)
    private mutating func equalItems(_ left: Item, _ right: Item) throws -> Truth {
        if left.kind == .node, right.kind == .node, left.bits == right.bits { return .true }
        guard let leftValue = value(left), let rightValue = value(right) else {
            return try equalElements(left, right)
        }
        return equalValues(leftValue, rightValue)
    }

    /// Two values of FHIRPath's own types.
    mutating func equalValues(_ left: Item, _ right: Item) -> Truth {
        switch (left.kind, right.kind) {
        case (.string, .string): return Truth(Bytes.equal(left.text, right.text))
        case (.boolean, .boolean): return Truth(left.boolean == right.boolean)
        case (.date, .date), (.date, .dateTime), (.dateTime, .date), (.dateTime, .dateTime), (.time, .time):
            return Truth(Temporal(left).compare(Temporal(right)).map { $0 == 0 })
        case (.typeInfo, .typeInfo):
            return Truth(left.bits == right.bits && left.flags == right.flags)
        case (.quantity, _) where right.kind.isQuantity, (_, .quantity) where left.kind.isQuantity:
            return Truth(compare(quantity(left), quantity(right), .equality).map { $0 == 0 })
        default:
            guard left.kind.isNumber, right.kind.isNumber else { return .false }
            return Truth(compareNumbers(left, right) == 0)
        }
    }

    /// At least one of the two is an element without a value of its own.
    private mutating func equalElements(_ left: Item, _ right: Item) throws -> Truth {
        if left.kind == .node, right.kind == .node {
            if try sameContent(left, right, isEquivalence: false) { return .true }
            guard isQuantity(left), isQuantity(right) else {
                // A primitive of which only extensions are given has no value to compare.
                return systemType(of: left) != nil && systemType(of: right) != nil ? .unknown : .false
            }
        }
        if isQuantity(left) || isQuantity(right) {
            guard let left = try quantityIfAny(left), let right = try quantityIfAny(right) else { return .false }
            return Truth(compare(left, right, .equality).map { $0 == 0 })
        }
        return systemType(of: left) != nil && systemType(of: right) != nil ? .unknown : .false
    }

    // MARK: Equivalence (<https://hl7.org/fhirpath/N1/#equivalent>)

    /// Whether two collections are equivalent: the same items in any order.
    mutating func equivalent(_ left: Range<Int>, _ right: Range<Int>) throws -> Bool {
        guard left.count == right.count else { return false }
        if left.count == 1 { return try equivalent(stack[left.lowerBound], stack[right.lowerBound]) }
        var isTaken = [Bool](repeating: false, count: right.count)
        for index in left {
            try spend(right.count)
            var found: Int?
            for other in right where !isTaken[other - right.lowerBound] {
                if try equivalent(stack[index], stack[other]) {
                    found = other
                    break
                }
            }
            guard let found else { return false }
            isTaken[found - right.lowerBound] = true
        }
        return true
    }

    /// Whether two items are equivalent.
    mutating func equivalent(_ left: Item, _ right: Item) throws -> Bool {
        if left.kind == .node, right.kind == .node, left.bits == right.bits { return true }
        if let leftValue = value(left), let rightValue = value(right) { return equivalentValues(leftValue, rightValue) }
        if left.kind == .node, right.kind == .node, !isQuantity(left) || !isQuantity(right) {
            return try sameContent(left, right, isEquivalence: true)
        }
        guard let left = try quantityIfAny(left), let right = try quantityIfAny(right) else { return false }
        return compare(left, right, .equivalence) == 0
    }

    mutating func equivalentValues(_ left: Item, _ right: Item) -> Bool {
        switch (left.kind, right.kind) {
        case (.string, .string):
            return EquivalentText(left.text).elementsEqual(EquivalentText(right.text))
        case (.quantity, _) where right.kind.isQuantity, (_, .quantity) where left.kind.isQuantity:
            return compare(quantity(left), quantity(right), .equivalence) == 0
        default:
            if left.kind.isNumber, right.kind.isNumber { return equivalentNumbers(left, right) }
            return equalValues(left, right) == .true
        }
    }

    /// Numbers are compared at the precision of the less precise one; trailing zeros do not count as precision.
    mutating func equivalentNumbers(_ left: Item, _ right: Item) -> Bool {
        let (left, right) = (number(left), number(right))
        let digits = min(left.normalized.fractionDigitCount, right.normalized.fractionDigitCount)
        return left.rounded(toFractionDigits: digits) == right.rounded(toFractionDigits: digits)
    }
}

extension Truth {
    init(_ value: Bool?) { self = value.map { Truth($0) } ?? .unknown }
}

extension Item.Kind {
    var isNumber: Bool { self == .integer || self == .long || self == .decimal || self == .number }
    /// Whether a value is a quantity, or a number, which converts to one.
    var isQuantity: Bool { self == .quantity || isNumber }
    var isTemporal: Bool { self == .date || self == .dateTime || self == .time }
}

/// The characters of a text as equivalence compares them: without case, all white space as spaces.
private struct EquivalentText: Sequence, IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator

    init(_ text: UnsafeBufferPointer<UInt8>) {
        scalars = String(decoding: text, as: UTF8.self).lowercased().unicodeScalars.makeIterator()
    }

    mutating func next() -> Unicode.Scalar? {
        guard let scalar = scalars.next() else { return nil }
        return scalar.properties.isWhitespace ? " " : scalar
    }
}
