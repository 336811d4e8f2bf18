/// Comparing and hashing values of model types, field by field over the binding table.
///
/// Two values are equal where the same would be written for both.
enum ModelComparison {
    // Invariant: `left`, `right` and `value` point to initialised values of the type that `binding` describes.

    static func equal(_ binding: TypeBinding, _ left: UnsafeRawPointer, _ right: UnsafeRawPointer) -> Bool {
        if let primitive = binding.primitive { return equal(primitive.valueType, left, right) }
        for index in 0..<binding.fieldCount {
            let field = binding.fields[index]
            let one = left + field.offset
            let other = right + field.offset
            let isEqual =
                switch field.storage {
                case .primitive: equal(field.primitive.valueType, one, other)
                case .primitives: equalLists(field.primitive.valueType, one, other)
                case .boxed, .choice, .resource:
                    one.assumingMemoryBound(to: ElementBox?.self).pointee
                        == other.assumingMemoryBound(to: ElementBox?.self).pointee
                case .list: field.binding.map { equalLists($0, one, other) } ?? true
                case .resources:
                    one.assumingMemoryBound(to: [AnyResource].self).pointee
                        == other.assumingMemoryBound(to: [AnyResource].self).pointee
                }
            if !isEqual { return false }
        }
        return true
    }

    static func hash(_ binding: TypeBinding, _ value: UnsafeRawPointer, into hasher: inout Hasher) {
        if let primitive = binding.primitive { return hash(primitive.valueType, value, into: &hasher) }
        for index in 0..<binding.fieldCount {
            let field = binding.fields[index]
            let place = value + field.offset
            switch field.storage {
            case .primitive: hash(field.primitive.valueType, place, into: &hasher)
            case .primitives: hashList(field.primitive.valueType, place, into: &hasher)
            case .boxed, .choice, .resource:
                hasher.combine(place.assumingMemoryBound(to: ElementBox?.self).pointee)
            case .list:
                guard let element = field.binding else { continue }
                let (start, count) = element.list(place)
                hasher.combine(count)
                guard let start else { continue }
                for position in 0..<count { hash(element, start + position * element.stride, into: &hasher) }
            case .resources:
                hasher.combine(place.assumingMemoryBound(to: [AnyResource].self).pointee)
            }
        }
    }

    private static func equal<T: FHIRPrimitive>(_ type: T.Type, _ one: UnsafeRawPointer, _ other: UnsafeRawPointer)
        -> Bool
    {
        one.assumingMemoryBound(to: Primitive<T>.self).pointee
            == other.assumingMemoryBound(to: Primitive<T>.self).pointee
    }

    private static func equalLists<T: FHIRPrimitive>(
        _ type: T.Type, _ one: UnsafeRawPointer, _ other: UnsafeRawPointer
    ) -> Bool {
        one.assumingMemoryBound(to: Primitives<T>.self).pointee
            == other.assumingMemoryBound(to: Primitives<T>.self).pointee
    }

    private static func equalLists(_ binding: TypeBinding, _ one: UnsafeRawPointer, _ other: UnsafeRawPointer) -> Bool {
        let (left, leftCount) = binding.list(one)
        let (right, rightCount) = binding.list(other)
        guard leftCount == rightCount else { return false }
        guard let left, let right, left != right else { return true }
        for position in 0..<leftCount
        where !equal(binding, left + position * binding.stride, right + position * binding.stride) { return false }
        return true
    }

    private static func hash<T: FHIRPrimitive>(
        _ type: T.Type, _ place: UnsafeRawPointer, into hasher: inout Hasher
    ) {
        place.assumingMemoryBound(to: Primitive<T>.self).pointee.hash(into: &hasher)
    }

    private static func hashList<T: FHIRPrimitive>(
        _ type: T.Type, _ place: UnsafeRawPointer, into hasher: inout Hasher
    ) {
        place.assumingMemoryBound(to: Primitives<T>.self).pointee.hash(into: &hasher)
    }
}

extension FHIRElement {
    /// Equal where the same would be written for both: a decimal's digits and a date's precision count.
    public static func == (left: Self, right: Self) -> Bool {
        withUnsafeBytes(of: left) { one in
            withUnsafeBytes(of: right) { other in
                guard let one = one.baseAddress, let other = other.baseAddress else { return true }
                return ModelComparison.equal(binding, one, other)
            }
        }
    }

    public func hash(into hasher: inout Hasher) {
        withUnsafeBytes(of: self) { bytes in
            guard let base = bytes.baseAddress else { return }
            ModelComparison.hash(Self.binding, base, into: &hasher)
        }
    }
}
