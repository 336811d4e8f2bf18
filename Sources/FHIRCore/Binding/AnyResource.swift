/// A resource of any type, as contained resources and bundle entries are.
public struct AnyResource: BoxedValue {
    public let box: ElementBox

    public init(box: ElementBox) { self.box = box }

    /// Holds a resource.
    public init<R: FHIRResource>(_ resource: R) { box = resource.box }

    /// The resource as a value of a type; nil where it is of another type.
    public func `as`<R: FHIRResource>(_ type: R.Type) -> R? { R(box: box) }

    /// Whether the resource is of a type.
    public func `is`<R: FHIRResource>(_ type: R.Type) -> Bool { box.binding == R.binding }

    /// The name of the resource's type, such as `Patient`.
    public var resourceType: String { box.binding.typeName }

    /// The resource itself.
    public var value: any FHIRResource { box.binding.resource(UnsafeRawPointer(box.payload)) }

    /// The contained resources (`DomainResource.contained`); empty where the type has none.
    public var contained: [AnyResource] {
        guard let offset = box.binding.record.pointee.containedOffset else { return [] }
        return (box.payload + offset).assumingMemoryBound(to: [AnyResource].self).pointee
    }

    /// The logical id (`Resource.id`).
    public var id: String? {
        box.binding.record.pointee.idOffset.flatMap { offset in
            (box.payload + offset).assumingMemoryBound(to: Primitive<String>.self).pointee.value
        }
    }
}
