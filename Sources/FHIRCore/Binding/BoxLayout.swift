/// How a box lies in memory, so that boxes are made and destroyed without calls that count references.
struct BoxLayout {
    // Invariant: a box is one pointer to an object that starts with its type and its reference counts, as an array does, then
    // has at `headerOffset` the binding and the choice's index, and at `payloadOffset` the value. The layout is looked at in
    // a box that was made in the ordinary way, and nothing is assumed where that does not look so.
    private let type: UInt

    private static var headerOffset: Int { 16 }
    private static var choiceIndexOffset: Int { 24 }
    private static var payloadOffset: Int { 32 }

    /// The layout of boxes here; nil where they look otherwise.
    static let standard = BoxLayout()

    private init?() {
        guard MemoryLayout<ElementBox?>.size == 8 else { return nil }
        let binding = TypeBinding(primitive: Bool.self, name: "boolean")
        let slot = UnsafeMutablePointer<ElementBox?>.allocate(capacity: 1)
        slot.initialize(to: ElementBox.make(binding, choiceIndex: 517))
        defer {
            slot.deinitialize(count: 1)
            slot.deallocate()
        }
        let object = UnsafeRawPointer(slot).load(as: UnsafeRawPointer.self)
        let payload = slot.pointee.map { UnsafeRawPointer($0.payload) }
        guard ListLayout.hasOneOwner(object), payload == object + Self.payloadOffset,
            object.load(fromByteOffset: Self.headerOffset, as: UnsafeRawPointer.self)
                == UnsafeRawPointer(binding.record),
            object.load(fromByteOffset: Self.choiceIndexOffset, as: UInt16.self) == 517
        else { return nil }
        type = object.load(as: UInt.self)
    }

    /// Puts a box with an empty value into a slot, and returns where the value is.
    @inline(__always)
    func make(at slot: UnsafeMutableRawPointer, _ binding: TypeBinding, choiceIndex: UInt16) -> UnsafeMutableRawPointer
    {
        let object = UnsafeMutableRawPointer.allocate(byteCount: Self.payloadOffset + binding.size, alignment: 16)
        object.storeBytes(of: type, as: UInt.self)
        ListLayout.setOneOwner(object)
        object.storeBytes(of: binding.record, toByteOffset: Self.headerOffset, as: UnsafeMutablePointer.self)
        object.storeBytes(of: choiceIndex, toByteOffset: Self.choiceIndexOffset, as: UInt16.self)
        let payload = object + Self.payloadOffset
        payload.copyMemory(from: binding.template, byteCount: binding.size)
        slot.storeBytes(of: object, as: UnsafeMutableRawPointer.self)
        return payload
    }

    /// Destroys the box in a slot that holds one, and frees it where nothing else refers to it.
    @inline(__always)
    static func release(_ slot: UnsafeMutableRawPointer) {
        let object = slot.load(as: UnsafeMutableRawPointer.self)
        guard ListLayout.hasOneOwner(object) else { return Unmanaged<AnyObject>.fromOpaque(object).release() }
        let record = object.load(fromByteOffset: headerOffset, as: UnsafeMutablePointer<TypeBinding.Record>.self)
        TypeBinding(record: record).destroy(object + payloadOffset)
        object.deallocate()
    }
}

extension ElementBox {
    /// Puts a box with an empty value into a slot that holds none, and returns where the value is.
    @inline(__always)
    static func make(at slot: UnsafeMutableRawPointer, _ binding: TypeBinding, choiceIndex: UInt16 = 0)
        -> UnsafeMutableRawPointer
    {
        if let layout = binding.record.pointee.boxLayout {
            return layout.make(at: slot, binding, choiceIndex: choiceIndex)
        }
        let box = make(binding, choiceIndex: choiceIndex)
        slot.assumingMemoryBound(to: ElementBox?.self).initialize(to: box)
        return box.payload
    }
}
