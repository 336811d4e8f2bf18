/// Holds a repeating primitive element.
///
///     @Primitives public var given: [String]
///     name.given          // the values that are there
///     name.$given         // every element, also those that have extensions and no value
///
/// A change through either view keeps the other one true.
@propertyWrapper
public struct Primitives<Value: FHIRPrimitive>: Sendable {
    // The order is part of the binding table's layout.
    /// The values of the elements that have one.
    @usableFromInline var values: [Value]
    /// All elements; nil where each has a value and none has an id or extensions.
    @usableFromInline var elements: [Primitive<Value>]?

    @inlinable public init() {
        values = []
        elements = nil
    }

    @inlinable public init(wrappedValue: [Value]) {
        values = wrappedValue
        elements = nil
    }

    init(elements: [Primitive<Value>]) {
        values = elements.compactMap(\.value)
        let isPlain = elements.allSatisfy { $0.companion == nil && $0.value != nil }
        self.elements = isPlain ? nil : elements
    }

    /// The values that are there.
    ///
    /// Setting them keeps ids and extensions: of the elements before the first and after the last changed value, and of
    /// the elements between by their position. Elements without a value stay where they are among the kept ones.
    @inlinable public var wrappedValue: [Value] {
        get { values }
        set {
            if elements != nil { replaceValues(newValue) }
            values = newValue
        }
    }

    /// Every element, with its id and extensions.
    public var projectedValue: [Primitive<Value>] {
        get { elements ?? values.map { Primitive($0) } }
        set { self = Primitives(elements: newValue) }
    }

    @usableFromInline
    mutating func replaceValues(_ newValues: [Value]) {
        guard let old = elements else { return }
        let oldValues = values
        let shared = min(oldValues.count, newValues.count)
        var prefix = 0
        while prefix < shared, oldValues[prefix] == newValues[prefix] { prefix += 1 }
        var suffix = 0
        while suffix < shared - prefix,
            oldValues[oldValues.count - 1 - suffix] == newValues[newValues.count - 1 - suffix]
        { suffix += 1 }
        // Positions among the values: old ones in the changed middle take new values while there are any; the rest of
        // the old middle goes, the rest of the new middle comes after it.
        let oldMiddle = prefix..<(oldValues.count - suffix)
        let newMiddle = prefix..<(newValues.count - suffix)
        var result: [Primitive<Value>] = []
        result.reserveCapacity(old.count + newValues.count)
        var position = 0
        var added = false
        func addRest() {
            guard !added else { return }
            added = true
            for index in newMiddle.dropFirst(oldMiddle.count) { result.append(Primitive(newValues[index])) }
        }
        for element in old {
            guard element.value != nil else {
                result.append(element)
                continue
            }
            if position == oldMiddle.upperBound { addRest() }
            if oldMiddle.contains(position) {
                if newMiddle.contains(position) {
                    var changed = element
                    changed.value = newValues[position]
                    result.append(changed)
                }
            } else {
                result.append(element)
            }
            position += 1
        }
        addRest()
        self = Primitives(elements: result)
    }
}

/// Lists are equal where the same would be written for both.
extension Primitives: Hashable {}
