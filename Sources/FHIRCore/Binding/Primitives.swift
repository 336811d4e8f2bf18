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

    /// Makes a list of elements with values and without ids and extensions.
    @inlinable public init(_ values: [Value]) {
        self.values = values
        elements = nil
    }

    init(elements: [Primitive<Value>]) {
        values = elements.compactMap(\.value)
        let isPlain = elements.allSatisfy { $0.companion == nil && $0.value != nil }
        self.elements = isPlain ? nil : elements
    }

    /// The values that are there.
    ///
    /// Setting them keeps the ids and extensions of every value that stays, found as the shortest difference of the two
    /// lists. Where values are replaced by others, those take the elements in order. Elements without a value stay where
    /// they are among the others.
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
        var isRemoved = [Bool](repeating: false, count: values.count)
        var isInserted = [Bool](repeating: false, count: newValues.count)
        for change in newValues.difference(from: values) {
            switch change {
            case .remove(let offset, _, _): isRemoved[offset] = true
            case .insert(let offset, _, _): isInserted[offset] = true
            }
        }
        var result: [Primitive<Value>] = []
        result.reserveCapacity(old.count + newValues.count)
        var position = 0
        var next = 0
        for element in old {
            guard element.value != nil else {
                result.append(element)
                continue
            }
            if isRemoved[position] {
                if next < newValues.count, isInserted[next] {
                    var changed = element
                    changed.value = newValues[next]
                    result.append(changed)
                    next += 1
                }
            } else {
                while next < newValues.count, isInserted[next] {
                    result.append(Primitive(newValues[next]))
                    next += 1
                }
                result.append(element)
                next += 1
            }
            position += 1
        }
        result += newValues[min(next, newValues.count)...].map { Primitive($0) }
        self = Primitives(elements: result)
    }
}

/// Lists are equal where the same would be written for both.
extension Primitives: Hashable {}
