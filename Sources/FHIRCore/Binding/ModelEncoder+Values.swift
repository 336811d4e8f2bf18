/// Writing the text of primitive values.
extension ModelEncoder {
    /// Appends the text of the optional value at a place; `.absent` where there is none.
    @inline(__always)
    mutating func appendValue(_ primitive: PrimitiveStorage, _ place: UnsafeRawPointer) -> NodeRecord.Kind {
        switch primitive {
        case .string:
            guard let value = place.assumingMemoryBound(to: String?.self).pointee else { return .absent }
            appendText(value)
            return .string
        case .decimal:
            guard let value = place.assumingMemoryBound(to: FHIRDecimal?.self).pointee else { return .absent }
            appendText(value.text)
            return .number
        case .base64Binary:
            guard let value = place.assumingMemoryBound(to: Base64Binary?.self).pointee else { return .absent }
            appendText(value.text)
            return .string
        case .boolean:
            guard let value = place.assumingMemoryBound(to: Bool?.self).pointee else { return .absent }
            appendText(value ? "true" : "false")
            return .boolean
        case .integer:
            guard let value = place.assumingMemoryBound(to: Int?.self).pointee else { return .absent }
            appendInteger(value)
            return .number
        case .date:
            return appendTextValue(place.assumingMemoryBound(to: FHIRDate?.self).pointee)
        case .dateTime:
            return appendTextValue(place.assumingMemoryBound(to: FHIRDateTime?.self).pointee)
        case .instant:
            return appendTextValue(place.assumingMemoryBound(to: FHIRInstant?.self).pointee)
        case .time:
            return appendTextValue(place.assumingMemoryBound(to: FHIRTime?.self).pointee)
        }
    }

    @inline(__always)
    private mutating func appendText(_ value: String) {
        let done: Void? = value.utf8.withContiguousStorageIfAvailable { bytes in
            if let base = bytes.baseAddress { _ = builder.appendText(base, bytes.count) }
        }
        if done == nil { appendSlowly(value) }
    }

    private mutating func appendSlowly(_ value: String) {
        for byte in value.utf8 {
            builder.reserveText(1).pointee = byte
            builder.textCount += 1
        }
    }

    private mutating func appendInteger(_ value: Int) {
        let place = builder.reserveText(20)
        var magnitude = value.magnitude
        var end = place + 20
        var start = end
        repeat {
            start -= 1
            let (quotient, digit) = magnitude.quotientAndRemainder(dividingBy: 10)
            start.pointee = 0x30 + UInt8(digit)
            magnitude = quotient
        } while magnitude > 0
        if value < 0 {
            start -= 1
            start.pointee = 0x2D
        }
        let length = end - start
        end = place + length
        place.update(from: start, count: length)
        builder.textCount += length
    }

    private mutating func appendTextValue<T: FHIRTextValue>(_ value: T?) -> NodeRecord.Kind {
        guard let value else { return .absent }
        value.write { bytes in
            if let base = bytes.baseAddress { _ = builder.appendText(base, bytes.count) }
        }
        return .string
    }
}
