/// How an array of one model type lies in memory, so that lists are made and read without looking up generic metadata,
/// which would cost more than filling a short list does.
struct ListLayout {
    // Invariant: an array is one pointer to an object that starts with these two words, then the count and the capacity,
    // then at `elementsOffset` the elements. The layout is taken from an array that the standard library made, and nothing
    // is assumed where that array does not look so.
    private let type: UInt
    private let capacityFlags: UInt
    private let stride: Int

    private static var countOffset: Int { 16 }
    private static var capacityOffset: Int { 24 }
    private static var elementsOffset: Int { 32 }
    /// The reference counts of an object that has one owner.
    private static var oneOwner: UInt { 3 }

    /// Looks at an array; nil where it is not laid out as expected.
    init?<T>(_ value: T) {
        guard MemoryLayout<Int>.size == 8, MemoryLayout<[T]>.size == 8, MemoryLayout<T>.alignment <= 16 else {
            return nil
        }
        var sample: [T] = []
        sample.reserveCapacity(3)
        sample.append(value)
        sample.append(value)
        let capacity = UInt(sample.capacity)
        let start = sample.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
        let words = withUnsafeBytes(of: &sample) { array in
            let object = array.load(as: UnsafeRawPointer.self)
            return (
                address: UInt(bitPattern: object), type: object.load(as: UInt.self),
                references: object.load(fromByteOffset: 8, as: UInt.self),
                count: object.load(fromByteOffset: Self.countOffset, as: UInt.self),
                capacity: object.load(fromByteOffset: Self.capacityOffset, as: UInt.self)
            )
        }
        guard start == words.address + UInt(Self.elementsOffset), words.references == Self.oneOwner, words.count == 2,
            words.capacity >> 1 == capacity
        else { return nil }
        type = words.type
        capacityFlags = words.capacity & 1
        stride = MemoryLayout<T>.stride
    }

    /// Puts an array into a slot and returns where its elements are, which the caller initialises.
    @inline(__always)
    func make(at slot: UnsafeMutableRawPointer, count: Int) -> UnsafeMutableRawPointer {
        let object = UnsafeMutableRawPointer.allocate(byteCount: Self.elementsOffset + count * stride, alignment: 16)
        object.storeBytes(of: type, as: UInt.self)
        Self.setOneOwner(object)
        object.storeBytes(of: UInt(count), toByteOffset: Self.countOffset, as: UInt.self)
        object.storeBytes(of: UInt(count) << 1 | capacityFlags, toByteOffset: Self.capacityOffset, as: UInt.self)
        slot.storeBytes(of: object, as: UnsafeMutableRawPointer.self)
        return object + Self.elementsOffset
    }

    /// The elements of the array in a slot.
    @inline(__always)
    func elements(at slot: UnsafeRawPointer) -> (start: UnsafeRawPointer, count: Int) {
        let object = slot.load(as: UnsafeRawPointer.self)
        return (object + Self.elementsOffset, object.load(fromByteOffset: Self.countOffset, as: Int.self))
    }

    /// The object of the array in a slot, its elements, and how many they are.
    @inline(__always)
    static func parts(at slot: UnsafeRawPointer) -> (
        object: UnsafeMutableRawPointer, start: UnsafeMutableRawPointer, count: Int
    ) {
        let object = slot.load(as: UnsafeMutableRawPointer.self)
        return (object, object + elementsOffset, object.load(fromByteOffset: countOffset, as: Int.self))
    }

    @inline(__always)
    static func setOneOwner(_ object: UnsafeMutableRawPointer) {
        object.storeBytes(of: oneOwner, toByteOffset: 8, as: UInt.self)
    }

    /// Whether an object is referred to from one place only.
    @inline(__always)
    static func hasOneOwner(_ object: UnsafeRawPointer) -> Bool {
        object.load(fromByteOffset: 8, as: UInt.self) == oneOwner
    }
}
