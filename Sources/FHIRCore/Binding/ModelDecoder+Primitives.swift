/// Storing the values of primitives.
extension ModelDecoder {
    @inline(__always)
    private func bytes(_ record: UnsafeMutablePointer<NodeRecord>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: (record.pointee.flags.contains(.inText) ? text : source) + Int(record.pointee.valueOffset),
            count: Int(record.pointee.valueLength))
    }

    /// A value as a string; readers make sure that it is UTF-8, and that more than sixteen bytes are readable after it.
    @inline(__always)
    private func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        if bytes.count <= ShortText.limit, let shortText, let start = bytes.baseAddress {
            return shortText.string(start, bytes.count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Stores one primitive element into the slot of an empty `Primitive`.
    @inline(__always)
    mutating func storePrimitive(
        _ record: UnsafeMutablePointer<NodeRecord>, _ primitive: PrimitiveStorage, _ slot: UnsafeMutableRawPointer,
        _ owner: TypeBinding
    ) {
        let place = slot + PrimitiveStorage.valueOffset
        if record.pointee.kind != .absent {
            switch primitive {
            case .string:
                place.assumingMemoryBound(to: String?.self).initialize(to: string(bytes(record)))
            case .decimal:
                place.assumingMemoryBound(to: FHIRDecimal?.self).initialize(to: decimal(record))
            case .base64Binary:
                place.assumingMemoryBound(to: Base64Binary?.self).initialize(
                    to: Base64Binary(unchecked: string(bytes(record))))
            case .boolean:
                place.assumingMemoryBound(to: Bool?.self).initialize(to: boolean(record))
            case .integer:
                place.assumingMemoryBound(to: Int?.self).initialize(to: integer(record))
            case .date:
                place.assumingMemoryBound(to: FHIRDate?.self).initialize(
                    to: value(FHIRDate(utf8: bytes(record)), record))
            case .dateTime:
                place.assumingMemoryBound(to: FHIRDateTime?.self).initialize(
                    to: value(FHIRDateTime(utf8: bytes(record)), record))
            case .instant:
                place.assumingMemoryBound(to: FHIRInstant?.self).initialize(
                    to: value(FHIRInstant(utf8: bytes(record)), record))
            case .time:
                place.assumingMemoryBound(to: FHIRTime?.self).initialize(
                    to: value(FHIRTime(utf8: bytes(record)), record))
            }
        }
        if record.pointee.size > 1 {
            storeCompanion(record, slot, owner)
        }
    }

    @inline(__always)
    private mutating func value<T>(_ value: T?, _ record: UnsafeMutablePointer<NodeRecord>) -> T? {
        if value == nil { rejectValue(record) }
        return value
    }

    private mutating func decimal(_ record: UnsafeMutablePointer<NodeRecord>) -> FHIRDecimal? {
        guard record.pointee.kind == .number else { return value(FHIRDecimal(utf8: bytes(record)), record) }
        return FHIRDecimal(unchecked: string(bytes(record)))
    }

    private mutating func boolean(_ record: UnsafeMutablePointer<NodeRecord>) -> Bool? {
        guard record.pointee.kind == .boolean else {
            rejectValue(record)
            return nil
        }
        return record.pointee.valueLength == 4
    }

    private mutating func integer(_ record: UnsafeMutablePointer<NodeRecord>) -> Int? {
        var result = 0
        var isNegative = false
        let digits = bytes(record)
        guard !digits.isEmpty, digits.count <= 18 else { return value(nil, record) }
        for (position, byte) in digits.enumerated() {
            if byte &- 0x30 < 10 {
                result = result * 10 + Int(byte &- 0x30)
            } else if position == 0, byte == 0x2D || byte == 0x2B, digits.count > 1 {
                isNegative = byte == 0x2D
            } else {
                return value(nil, record)
            }
        }
        return isNegative ? -result : result
    }

    /// Stores a run of primitive elements into the slot of an empty `Primitives`; returns where the run ends.
    mutating func storePrimitives(
        _ first: Int, _ end: Int, _ primitive: PrimitiveStorage, _ slot: UnsafeMutableRawPointer, _ owner: TypeBinding
    ) -> Int {
        let (runEnd, count) = run(first, end)
        var isPlain = runEnd - first == count
        if isPlain { for index in first..<runEnd where nodes[index].kind == .absent { isPlain = false } }
        if isPlain, primitive == .string {
            let values = [String](unsafeUninitializedCapacity: count) { buffer, initialized in
                for position in 0..<count {
                    (buffer.baseAddress.unsafelyUnwrapped + position).initialize(
                        to: string(bytes(nodes + first + position)))
                }
                initialized = count
            }
            slot.assumingMemoryBound(to: Primitives<String>.self).initialize(to: Primitives(values))
        } else {
            storeElements(primitive.valueType, first, runEnd, count, primitive, slot, owner)
        }
        return runEnd
    }

    private mutating func storeElements<T: FHIRPrimitive>(
        _ type: T.Type, _ first: Int, _ runEnd: Int, _ count: Int, _ primitive: PrimitiveStorage,
        _ slot: UnsafeMutableRawPointer, _ owner: TypeBinding
    ) {
        var elements: [Primitive<T>] = []
        elements.reserveCapacity(count)
        var index = first
        while index < runEnd {
            var element = Primitive<T>()
            withUnsafeMutableBytes(of: &element) { place in
                if let base = place.baseAddress { storePrimitive(nodes + index, primitive, base, owner) }
            }
            elements.append(element)
            index += Int(nodes[index].size)
        }
        slot.assumingMemoryBound(to: Primitives<T>.self).initialize(to: Primitives(elements: elements))
    }
}
