/// Binds one Swift type to the schema: the layout of its fields, and what can be done with a value through a raw pointer.
///
/// Bindings are made once, when a model is first used, and live as long as the process.
public final class TypeBinding: @unchecked Sendable {
    // Invariant: `template` holds the bytes of an empty value, which own nothing; `fields` holds `fieldCount` plans whose
    // offsets are those of the Swift type's stored properties. Nothing changes after the model has been made.
    let typeName: String
    let typeID: UInt16
    let size: Int
    let stride: Int
    let template: UnsafeMutableRawPointer
    /// Set where the payload is a `Primitive`, as in choices.
    let primitive: PrimitiveStorage?
    var fields: UnsafeMutablePointer<FieldPlan>
    var fieldCount = 0
    /// The type's first element record.
    var firstElement = 0
    /// Where a resource's id is.
    var idOffset: Int?
    /// Where a resource's contained resources are; nil where its type has none.
    var containedOffset: Int?
    /// The binding of `Element`, which holds the id and extensions of primitives.
    unowned(unsafe) var elementBinding: TypeBinding?
    var isResource = false

    let destroy: @Sendable (UnsafeMutableRawPointer) -> Void
    let copy: @Sendable (UnsafeRawPointer, UnsafeMutableRawPointer) -> Void
    let makeList: @Sendable (UnsafeMutableRawPointer, Int, UnsafeRawPointer) -> UnsafeMutableRawPointer
    let list: @Sendable (UnsafeRawPointer) -> (start: UnsafeRawPointer?, count: Int)
    private let read: @Sendable (UnsafeRawPointer) -> any FHIRResource

    init<T: FHIRElement>(_ type: T.Type, name: String) {
        typeName = name
        typeID = T.typeID
        size = MemoryLayout<T>.size
        stride = MemoryLayout<T>.stride
        template = Self.makeTemplate(T())
        primitive = nil
        fields = .allocate(capacity: 1)
        destroy = { $0.assumingMemoryBound(to: T.self).deinitialize(count: 1) }
        copy = { from, to in to.initializeMemory(as: T.self, from: from.assumingMemoryBound(to: T.self), count: 1) }
        makeList = { T._makeList(at: $0, count: $1, template: $2) }
        list = { T._list(at: $0) }
        if let resource = T._resourceType {
            isResource = true
            read = { Self.load(resource, $0) }
        } else {
            read = { _ in preconditionFailure("\(T.self) is not a resource") }
        }
    }

    private static func load<R: FHIRResource>(_ type: R.Type, _ place: UnsafeRawPointer) -> any FHIRResource {
        place.assumingMemoryBound(to: R.self).pointee
    }

    private init<T: FHIRPrimitive>(primitive type: T.Type, name: String) {
        typeName = name
        typeID = SchemaFormat.none
        size = MemoryLayout<Primitive<T>>.size
        stride = MemoryLayout<Primitive<T>>.stride
        template = Self.makeTemplate(Primitive<T>())
        primitive = T._storage
        fields = .allocate(capacity: 1)
        destroy = { $0.assumingMemoryBound(to: Primitive<T>.self).deinitialize(count: 1) }
        copy = { from, to in
            to.initializeMemory(as: Primitive<T>.self, from: from.assumingMemoryBound(to: Primitive<T>.self), count: 1)
        }
        makeList = { _, _, _ in preconditionFailure("choices do not repeat") }
        list = { _ in (nil, 0) }
        read = { _ in preconditionFailure("a primitive is not a resource") }
        precondition(MemoryLayout<Primitive<T>>.offset(of: \.value) == PrimitiveStorage.valueOffset)
    }

    private static func makeTemplate<T>(_ value: T) -> UnsafeMutableRawPointer {
        let place = UnsafeMutableRawPointer.allocate(byteCount: max(MemoryLayout<T>.stride, 8), alignment: 16)
        place.initializeMemory(as: T.self, to: value)
        return place
    }

    /// A copy of the resource at a place.
    func value(_ place: UnsafeRawPointer) -> any FHIRResource { read(place) }

    /// The binding of the values of a primitive datatype, as a choice holds them.
    static func primitive(_ format: Schema.PrimitiveFormat) -> TypeBinding { primitives[Int(format.rawValue)] }

    private static let primitives: [TypeBinding] = {
        func make<T: FHIRPrimitive>(_ type: T.Type, _ format: Schema.PrimitiveFormat) -> TypeBinding {
            TypeBinding(primitive: type, name: "\(format)")
        }
        return (0..<22 as Range<UInt8>).map { raw in
            let format = Schema.PrimitiveFormat(rawValue: raw) ?? .none
            return make(PrimitiveStorage(format).valueType, format)
        }
    }()
}
