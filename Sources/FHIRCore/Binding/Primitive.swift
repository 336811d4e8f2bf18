/// Holds a primitive element: its value, and where it has them its id and extensions.
///
///     @Primitive public var birthDate: FHIRDate?
///     patient.$birthDate.extension            // FHIR's _birthDate
///
/// The projected value is the element itself. Its id and extensions cost one pointer and no allocation while there are none.
@propertyWrapper
public struct Primitive<Value: FHIRPrimitive>: Sendable {
    // The order is part of the binding table's layout.
    /// The box of the element's id and extensions; nil where it has neither.
    public var companion: ElementBox?
    /// The value; nil where there is none.
    public var value: Value?

    @inlinable public init() {
        companion = nil
        value = nil
    }

    /// Makes an element with a value and without id and extensions.
    @inlinable public init(_ value: Value?) {
        companion = nil
        self.value = value
    }

    /// The value. Setting it keeps id and extensions.
    @inlinable public var wrappedValue: Value? {
        get { value }
        set { value = newValue }
    }

    /// The element with its id and extensions.
    @inlinable public var projectedValue: Primitive<Value> {
        get { self }
        set { self = newValue }
    }

    /// Whether the element has neither a value nor id nor extensions.
    @inlinable public var isEmpty: Bool { value == nil && companion == nil }
}

/// Elements are equal where the same would be written for both.
extension Primitive: Hashable {}
