/// One value of a model type on the heap, shared until it is changed.
///
/// Singular complex elements, choices, resources and the companions of primitives are held through a box: a field then
/// costs one pointer, absent ones cost nothing more, and recursive types need no special case.
public struct ElementBox: @unchecked Sendable {
    // Invariant: the memory is written only between `make` or `copy` and the moment its box is shared; afterwards a
    // change makes a new box.
    @usableFromInline let memory: Memory

    /// The memory: a header, then the value.
    @usableFromInline
    final class Memory: ManagedBuffer<Header, UInt64> {
        // Invariant: the tail holds one initialised value of the type that the header's binding describes.
        deinit {
            withUnsafeMutablePointers { header, payload in
                header.pointee.binding.destroy(UnsafeMutableRawPointer(payload))
            }
        }
    }

    @usableFromInline
    struct Header {
        // The order is part of `BoxLayout`.
        let binding: TypeBinding
        /// The position of the value's type among the types of a choice; 0 elsewhere.
        let choiceIndex: UInt16
    }

    @inline(__always)
    private init(_ binding: TypeBinding, _ choiceIndex: UInt16) {
        let memory = Memory.create(minimumCapacity: (binding.size + 7) / 8) { _ in
            Header(binding: binding, choiceIndex: choiceIndex)
        }
        self.memory = unsafeDowncast(memory, to: Memory.self)
    }

    /// Makes a box whose payload holds an empty value.
    @inline(__always)
    static func make(_ binding: TypeBinding, choiceIndex: UInt16 = 0) -> ElementBox {
        let box = ElementBox(binding, choiceIndex)
        box.payload.copyMemory(from: binding.template, byteCount: binding.size)
        return box
    }

    /// Makes a box that holds a value.
    static func make<T>(_ value: T, _ binding: TypeBinding, choiceIndex: UInt16 = 0) -> ElementBox {
        let box = ElementBox(binding, choiceIndex)
        box.payload.initializeMemory(as: T.self, to: value)
        return box
    }

    /// Makes a box that holds a copy of this one's value.
    func copy() -> ElementBox {
        let box = ElementBox(binding, choiceIndex)
        binding.copy(UnsafeRawPointer(payload), box.payload)
        return box
    }

    @inline(__always)
    var binding: TypeBinding { memory.header.binding }

    @inline(__always)
    var choiceIndex: UInt16 { memory.header.choiceIndex }

    @inline(__always)
    var payload: UnsafeMutableRawPointer {
        memory.withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) }
    }
}

extension ElementBox: Hashable {
    /// Whether two boxes hold equal values of one type.
    public static func == (left: ElementBox, right: ElementBox) -> Bool {
        if left.memory === right.memory { return true }
        guard left.binding == right.binding, left.choiceIndex == right.choiceIndex else { return false }
        return ModelComparison.equal(left.binding, UnsafeRawPointer(left.payload), UnsafeRawPointer(right.payload))
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(binding.record)
        hasher.combine(choiceIndex)
        ModelComparison.hash(binding, UnsafeRawPointer(payload), into: &hasher)
    }
}

/// A value that a `@Boxed` property can hold: a model type, or a resource of any type.
public protocol BoxedValue: Hashable, Sendable {
    /// Copies the value out of a box; nil where the box holds another type.
    init?(box: ElementBox)

    /// A box that holds the value.
    var box: ElementBox { get }
}

extension FHIRElement {
    public init?(box: ElementBox) {
        guard box.binding == Self.binding else { return nil }
        self = box.payload.assumingMemoryBound(to: Self.self).pointee
    }

    public var box: ElementBox { ElementBox.make(self, Self.binding) }
}
