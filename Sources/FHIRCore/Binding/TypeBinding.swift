/// Binds one Swift type to the schema: the layout of its fields, and what can be done with a value through a raw pointer.
///
/// Bindings are made once, when a model is first used, and live as long as the process; a binding is one pointer, so that
/// the decoder's loop touches no reference count.
struct TypeBinding: Equatable, @unchecked Sendable {
    // Invariant: `record` points to memory that is written only while its model is being made and is never freed.
    let record: UnsafeMutablePointer<Record>

    struct Record {
        var typeName: String
        var typeID: UInt16
        var size: Int
        var stride: Int
        /// The bytes of an empty value, which own nothing.
        var template: UnsafeMutableRawPointer
        /// One plan for each stored property; their offsets are those of the Swift type.
        var fields: UnsafeMutablePointer<FieldPlan>
        var fieldCount = 0
        /// The type's first element record.
        var firstElement = 0
        /// Where a resource's id is.
        var idOffset: Int?
        /// Where a resource's contained resources are; nil where its type has none.
        var containedOffset: Int?
        /// The binding of `Element`, which holds the id and extensions of primitives.
        var elementBinding: TypeBinding?
        /// Nil where the payload is a `Primitive`, as in choices.
        var type: (any FHIRElement.Type)?
        /// Set where the payload is a `Primitive`, as in choices.
        var primitive: PrimitiveStorage?
        var isResource = false
        /// How arrays of the type are laid out; nil where that is not known.
        var listLayout: ListLayout?
        /// What of a value may own memory; nil where that is not known.
        var owned: OwnedWords?
        /// How boxes are laid out; nil where that is not known.
        var boxLayout: BoxLayout?
    }

    init<T: FHIRElement>(_ type: T.Type, name: String) {
        self.init(
            Record(
                typeName: name, typeID: T.typeID, size: MemoryLayout<T>.size, stride: MemoryLayout<T>.stride,
                template: Self.makeTemplate(T()), fields: .allocate(capacity: 1), type: type,
                isResource: T._resourceType != nil, listLayout: ListLayout(T())))
    }

    /// The binding of the values of a primitive datatype; ``primitive(_:)`` has them ready.
    init<T: FHIRPrimitive>(primitive type: T.Type, name: String) {
        precondition(MemoryLayout<Primitive<T>>.offset(of: \.value) == PrimitiveStorage.valueOffset)
        self.init(
            Record(
                typeName: name, typeID: SchemaFormat.none, size: MemoryLayout<Primitive<T>>.size,
                stride: MemoryLayout<Primitive<T>>.stride, template: Self.makeTemplate(Primitive<T>()),
                fields: .allocate(capacity: 1), primitive: T._storage))
    }

    init(record: UnsafeMutablePointer<Record>) { self.record = record }

    private init(_ record: Record) {
        self.record = .allocate(capacity: 1)
        self.record.initialize(to: record)
    }

    private static func makeTemplate<T>(_ value: T) -> UnsafeMutableRawPointer {
        let place = UnsafeMutableRawPointer.allocate(byteCount: max(MemoryLayout<T>.stride, 8), alignment: 16)
        place.initializeMemory(as: T.self, to: value)
        return place
    }

    var typeName: String { record.pointee.typeName }
    @inline(__always) var typeID: UInt16 { record.pointee.typeID }
    @inline(__always) var size: Int { record.pointee.size }
    @inline(__always) var stride: Int { record.pointee.stride }
    @inline(__always) var template: UnsafeRawPointer { UnsafeRawPointer(record.pointee.template) }
    @inline(__always) var fields: UnsafeMutablePointer<FieldPlan> { record.pointee.fields }
    @inline(__always) var fieldCount: Int { record.pointee.fieldCount }
    @inline(__always) var firstElement: Int { record.pointee.firstElement }
    @inline(__always) var elementBinding: TypeBinding? { record.pointee.elementBinding }
    @inline(__always) var primitive: PrimitiveStorage? { record.pointee.primitive }
    @inline(__always) var isResource: Bool { record.pointee.isResource }
}

/// What is done with the value at a place; the place holds an initialised value of the type unless stated otherwise.
extension TypeBinding {
    /// Destroys the value.
    @inline(__always)
    func destroy(_ place: UnsafeMutableRawPointer) {
        guard let owned = record.pointee.owned else { return destroyUnknown(place) }
        owned.destroy(place)
    }

    @inline(never)
    private func destroyUnknown(_ place: UnsafeMutableRawPointer) {
        func element<T: FHIRElement>(_ type: T.Type) { place.assumingMemoryBound(to: T.self).deinitialize(count: 1) }
        func value<T: FHIRPrimitive>(_ type: T.Type) {
            place.assumingMemoryBound(to: Primitive<T>.self).deinitialize(count: 1)
        }
        if let type = record.pointee.type { return element(type) }
        let valueType = (primitive ?? .string).valueType
        value(valueType)
    }

    /// Copies the value to a place that is not initialised.
    func copy(_ from: UnsafeRawPointer, _ to: UnsafeMutableRawPointer) {
        func element<T: FHIRElement>(_ type: T.Type) {
            to.initializeMemory(as: T.self, from: from.assumingMemoryBound(to: T.self), count: 1)
        }
        func value<T: FHIRPrimitive>(_ type: T.Type) {
            to.initializeMemory(as: Primitive<T>.self, from: from.assumingMemoryBound(to: Primitive<T>.self), count: 1)
        }
        if let type = record.pointee.type { return element(type) }
        let valueType = (primitive ?? .string).valueType
        value(valueType)
    }

    /// Puts an array of empty values into a slot and returns where its elements are.
    @inline(__always)
    func makeList(_ slot: UnsafeMutableRawPointer, _ count: Int) -> UnsafeMutableRawPointer? {
        guard let start = record.pointee.listLayout?.make(at: slot, count: count) else {
            return makeUnknownList(slot, count)
        }
        var place = start
        for _ in 0..<count {
            // The bytes of an empty value own nothing, so that copies of them are values of their own.
            place.copyMemory(from: template, byteCount: size)
            place += stride
        }
        return start
    }

    @inline(never)
    private func makeUnknownList(_ slot: UnsafeMutableRawPointer, _ count: Int) -> UnsafeMutableRawPointer? {
        func make<T: FHIRElement>(_ type: T.Type) -> UnsafeMutableRawPointer? {
            slot.assumingMemoryBound(to: [T].self).initialize(to: Array(repeating: T(), count: count))
            return list(slot).start.map { UnsafeMutableRawPointer(mutating: $0) }
        }
        guard let type = record.pointee.type else { return nil }
        return make(type)
    }

    /// The elements of the array in a slot.
    @inline(__always)
    func list(_ slot: UnsafeRawPointer) -> (start: UnsafeRawPointer?, count: Int) {
        if let elements = record.pointee.listLayout?.elements(at: slot) { return elements }
        return unknownList(slot)
    }

    @inline(never)
    private func unknownList(_ slot: UnsafeRawPointer) -> (start: UnsafeRawPointer?, count: Int) {
        func list<T: FHIRElement>(_ type: T.Type) -> (start: UnsafeRawPointer?, count: Int) {
            slot.assumingMemoryBound(to: [T].self).pointee.withUnsafeBufferPointer {
                (UnsafeRawPointer($0.baseAddress), $0.count)
            }
        }
        return record.pointee.type.map { list($0) } ?? (nil, 0)
    }

    /// A copy of the resource.
    func resource(_ place: UnsafeRawPointer) -> any FHIRResource {
        func load<R: FHIRResource>(_ type: R.Type) -> any FHIRResource { place.assumingMemoryBound(to: R.self).pointee }
        guard let type = record.pointee.type?._resourceType else {
            preconditionFailure("\(typeName) is not a resource")
        }
        return load(type)
    }

    /// The binding of the values of a primitive datatype, as a choice holds them.
    @inline(__always)
    static func primitive(_ format: Schema.PrimitiveFormat) -> TypeBinding { primitives[Int(format.rawValue)] }

    private static let primitives: [TypeBinding] = {
        func make<T: FHIRPrimitive>(_ type: T.Type, _ format: Schema.PrimitiveFormat) -> TypeBinding {
            let binding = TypeBinding(primitive: type, name: "\(format)")
            let plan = FieldPlan(offset: 0, storage: .primitive, primitive: T._storage, element: 0, binding: nil)
            binding.fields.initialize(to: plan)
            binding.record.pointee.owned = OwnedWords(binding.fields, count: 1)
            binding.record.pointee.boxLayout = BoxLayout.standard
            return binding
        }
        return (0..<22 as Range<UInt8>).map { raw in
            let format = Schema.PrimitiveFormat(rawValue: raw) ?? .none
            return make(PrimitiveStorage(format).valueType, format)
        }
    }()
}
