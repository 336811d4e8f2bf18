/// Holds a singular complex element, or a resource, in one pointer.
///
///     @Boxed public var period: R4.Period?
@propertyWrapper
public struct Boxed<Value: BoxedValue>: Sendable {
    @usableFromInline var box: ElementBox?

    @inlinable public init() { box = nil }

    public var wrappedValue: Value? {
        get { box.flatMap(Value.init(box:)) }
        set { box = newValue?.box }
    }
}
