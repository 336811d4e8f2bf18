/// The value of a choice element (`value[x]`), as an enumeration with a case for each type.
public protocol FHIRChoice: Sendable, Hashable {
    /// Makes the case for a content; nil where the content has no value (only an id or extensions).
    init?(_ content: ChoiceContent)

    /// The content of the case.
    var content: ChoiceContent { get }
}

extension FHIRChoice {
    /// Equal where the same would be written for both.
    public static func == (left: Self, right: Self) -> Bool { left.content.box == right.content.box }

    public func hash(into hasher: inout Hasher) { hasher.combine(content.box) }
}

/// What a choice element holds: a value, and which of the choice's types it is.
public struct ChoiceContent: Sendable {
    let box: ElementBox

    init(box: ElementBox) { self.box = box }

    /// Holds a complex value.
    public init<T: FHIRElement>(element: T, choiceIndex: Int) {
        box = ElementBox.make(element, T.binding, choiceIndex: UInt16(choiceIndex))
    }

    /// Holds a primitive value.
    public init<T: FHIRPrimitive>(primitive: T, format: Schema.PrimitiveFormat, choiceIndex: Int) {
        box = ElementBox.make(
            Primitive<T>(primitive), TypeBinding.primitive(format), choiceIndex: UInt16(choiceIndex))
    }

    /// The position of the value's type among the choice's types, from 0.
    public var choiceIndex: Int { Int(box.choiceIndex) }

    /// The complex value; an empty one where the content is of another type.
    public func element<T: FHIRElement>() -> T { T(box: box) ?? T() }

    /// The primitive value; nil where there is none or the content is of another type.
    public func primitive<T: FHIRPrimitive>() -> T? { box.primitive(T.self)?.pointee.value }
}

extension ElementBox {
    /// The payload as a primitive element; nil where it is something else.
    func primitive<T: FHIRPrimitive>(_ type: T.Type) -> UnsafeMutablePointer<Primitive<T>>? {
        guard let storage = binding.primitive, storage.holds(type) else { return nil }
        return payload.assumingMemoryBound(to: Primitive<T>.self)
    }
}

/// Holds a choice element in one pointer.
///
///     @Choice public var value: R4.Observation.Value?
///     observation.value = .quantity(quantity)
///     observation.valueQuantity                   // a shorthand for one type
///     observation.$value.extension                // of a primitive value: FHIR's _valueString
@propertyWrapper
public struct Choice<Value: FHIRChoice>: Sendable {
    @usableFromInline var box: ElementBox?

    @inlinable public init() { box = nil }

    /// The value. Setting a primitive value of the type that is there keeps id and extensions.
    public var wrappedValue: Value? {
        get { box.flatMap { Value(ChoiceContent(box: $0)) } }
        set { replace(with: newValue?.content.box) }
    }

    /// The element itself, with access by type.
    @inlinable public var projectedValue: Choice<Value> {
        get { self }
        set { self = newValue }
    }

    /// The position of the value's type among the choice's types; nil where there is no value.
    public var choiceIndex: Int? { box.map { Int($0.choiceIndex) } }

    /// The id and extensions of a primitive value; nil where there are none.
    public var companion: ElementBox? {
        get { box.flatMap { $0.binding.primitive?.companion(UnsafeRawPointer($0.payload)) } }
        set {
            guard let old = box, let storage = old.binding.primitive else { return }
            let copy = old.copy()
            storage.setCompanion(newValue, copy.payload)
            box = copy
        }
    }

    /// The complex value, where it is of one type.
    public func element<T: FHIRElement>(choiceIndex: Int) -> T? {
        guard let box, Int(box.choiceIndex) == choiceIndex else { return nil }
        return T(box: box)
    }

    /// Sets the value of one type; nil removes it where it is of that type.
    public mutating func setElement<T: FHIRElement>(_ value: T?, choiceIndex: Int) {
        if let value {
            box = ChoiceContent(element: value, choiceIndex: choiceIndex).box
        } else if self.choiceIndex == choiceIndex {
            box = nil
        }
    }

    /// The primitive value, where it is of one type.
    public func primitive<T: FHIRPrimitive>(choiceIndex: Int) -> T? {
        guard let box, Int(box.choiceIndex) == choiceIndex else { return nil }
        return box.primitive(T.self)?.pointee.value
    }

    /// Sets the value of one type; nil removes it where it is of that type.
    public mutating func setPrimitive<T: FHIRPrimitive>(
        _ value: T?, format: Schema.PrimitiveFormat, choiceIndex: Int
    ) {
        if let value {
            replace(with: ChoiceContent(primitive: value, format: format, choiceIndex: choiceIndex).box)
        } else if self.choiceIndex == choiceIndex {
            box = nil
        }
    }

    private mutating func replace(with new: ElementBox?) {
        if let new, let old = box, old.choiceIndex == new.choiceIndex, let storage = old.binding.primitive,
            new.binding == old.binding, let companion = storage.companion(UnsafeRawPointer(old.payload))
        {
            storage.setCompanion(companion, new.payload)
        }
        box = new
    }
}
