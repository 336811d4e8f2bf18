import FHIRCore

/// Reading the values of primitives.
extension JSONReader {
    @inline(__always)
    mutating func readPrimitive(
        _ element: UnsafePointer<ElementRecord>, _ type: UnsafePointer<TypeRecord>, _ value: Place, _ position: Place
    ) -> Place? {
        let format = Schema.PrimitiveFormat(rawValue: type.pointee.format).unsafelyUnwrapped
        var kind = NodeRecord.Kind.string
        var flags = NodeRecord.Flags(rawValue: element.pointee.flags & 1 != 0 ? NodeRecord.Flags.list.rawValue : 0)
        var offset = UInt32(truncatingIfNeeded: value - start)
        var length = 0
        var after = value
        switch value.pointee {
        case 0x22:
            let stop = JSONScan.nextStop(value + 1)
            if stop.pointee == 0x22 {
                offset &+= 1
                length = stop - (value + 1)
                flags.insert(.jsonSafe)
                after = stop + 1
            } else {
                guard let text = readUnusualString(value + 1) else { return nil }
                offset = text.offset
                length = text.length
                flags.formUnion(text.flags)
                after = text.after
            }
            guard Self.isString(format) else { return misplaced("json.kind", element, value) }
            kind = format == .xhtml ? .xhtml : .string
        case 0x2D, 0x30...0x39:
            guard let numberEnd = JSONScan.numberEnd(value) else { return badNumber(value) }
            guard Self.isNumber(format) else { return misplaced("json.kind", element, value) }
            length = numberEnd - value
            after = numberEnd
            kind = .number
        case 0x74, 0x66:
            let isTrue = value.pointee == 0x74
            guard isLiteral(value, isTrue ? "true" : "false") else { return badLiteral(value) }
            guard format == .boolean else { return misplaced("json.kind", element, value) }
            length = isTrue ? 4 : 5
            after = value + length
            kind = .boolean
        case 0x6E:
            guard isLiteral(value, "null") else { return badLiteral(value) }
            report("json.null", at: value, elementName(element), "a list whose companion has its extensions")
            return value + 4
        case 0x7B, 0x5B:
            return misplaced("json.kind", element, value)
        default:
            return badLiteral(value)
        }
        let bytes = flags.contains(.inText) ? UnsafePointer(builder.text) + Int(offset) : start + Int(offset)
        let verdict = PrimitiveCheck.check(
            format, bytes, length, isFreeOfControls: !flags.contains(.inText))
        if verdict.rawValue != 0 { reportFormat(verdict, format, type, value, bytes, length) }
        _ = builder.append(
            NodeRecord(
                element: UInt32(truncatingIfNeeded: element - schema.elements), name: UInt32(element.pointee.name),
                type: element.pointee.type, kind: kind, flags: flags, valueOffset: offset,
                valueLength: UInt32(truncatingIfNeeded: length), position: UInt32(truncatingIfNeeded: position - start))
        )
        return after
    }

    /// Whether JSON writes the values of a primitive as numbers.
    @inline(__always)
    static func isNumber(_ format: Schema.PrimitiveFormat) -> Bool {
        format.rawValue >= Schema.PrimitiveFormat.integer.rawValue
            && format.rawValue <= Schema.PrimitiveFormat.decimal.rawValue
    }

    @inline(__always)
    static func isString(_ format: Schema.PrimitiveFormat) -> Bool {
        format.rawValue > Schema.PrimitiveFormat.decimal.rawValue
    }

    /// Where the text of a string with escapes or non-ASCII characters went.
    struct UnusualString {
        var offset: UInt32
        var length: Int
        var flags: NodeRecord.Flags
        var after: Place
    }

    /// Reads a string that is not plain ASCII: checks its UTF-8 and turns its escapes into characters.
    @inline(never)
    mutating func readUnusualString(_ text: Place) -> UnusualString? {
        var place = text
        while true {
            place = JSONScan.nextStop(place)
            switch place.pointee {
            case 0x22:
                return UnusualString(
                    offset: UInt32(text - start), length: place - text, flags: .jsonSafe, after: place + 1)
            case 0x5C:
                return readEscapedString(text)
            case 0x80...0xFF:
                let length = JSONScan.sequenceLength(place)
                guard length > 0 else {
                    reportText(.encoding, place)
                    return nil
                }
                place += length
            default:
                reportText(place >= end ? .unterminated : .control(place.pointee), place)
                return nil
            }
        }
    }

    private mutating func readEscapedString(_ text: Place) -> UnusualString? {
        let offset = builder.textCount
        let (place, failure) = JSONText.unescape(text, end: end, into: &builder)
        if let failure {
            builder.textCount = offset
            reportText(failure, place)
            return nil
        }
        return UnusualString(
            offset: UInt32(truncatingIfNeeded: offset), length: builder.textCount - offset, flags: .inText,
            after: place + 1)
    }

    private mutating func badLiteral(_ value: Place) -> Place? {
        _ = unexpected(value, "a value was expected")
        return nil
    }

    private mutating func badNumber(_ value: Place) -> Place? {
        _ = unexpected(value, "a number has no leading zeros or plus sign, and a digit on both sides of its point")
        return nil
    }

    /// Whether the bytes at `place` are a JSON literal and not the start of a longer word.
    @inline(__always)
    func isLiteral(_ place: Place, _ literal: StaticString) -> Bool {
        let length = literal.utf8CodeUnitCount
        for index in 0..<length where place[index] != literal.utf8Start[index] { return false }
        switch place[length] {
        case 0x2C, 0x7D, 0x5D, 0x20, 0x0A, 0x0D, 0x09, 0: return true
        default: return false
        }
    }
}
