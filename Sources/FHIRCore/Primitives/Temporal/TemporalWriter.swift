/// Writes dates and times as UTF-8 where there is room for the longest of them.
package enum TemporalWriter {
    /// Room for the longest text: a date, `T`, a time, a point and 18 digits, and an offset are 44 bytes.
    package static var capacity: Int { 48 }

    package typealias Output = UnsafeMutablePointer<UInt8>

    /// Gives `body` the text that `write` puts on the stack.
    @inline(__always)
    static func withText<Result>(
        _ write: (Output) -> Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
            guard let start = buffer.baseAddress else { return try body(UnsafeBufferPointer(start: nil, count: 0)) }
            return try body(UnsafeBufferPointer(start: start, count: write(start)))
        }
    }

    static func date(_ date: FHIRDate, to output: Output) -> Int {
        pair(date.year / 100, to: output)
        pair(date.year % 100, to: output + 2)
        guard let month = date.month else { return 4 }
        output[4] = UInt8(ascii: "-")
        pair(month, to: output + 5)
        guard let day = date.day else { return 7 }
        output[7] = UInt8(ascii: "-")
        pair(day, to: output + 8)
        return 10
    }

    static func time(_ time: FHIRTime, to output: Output) -> Int {
        pair(time.hour, to: output)
        output[2] = UInt8(ascii: ":")
        pair(time.minute, to: output + 3)
        output[5] = UInt8(ascii: ":")
        pair(time.second, to: output + 6)
        // The digits from the last to the first; what is left at the end is the leading 1.
        var digits = time.fraction.encoded
        guard digits != 0 else { return 8 }
        let count = time.fraction.digitCount
        output[8] = UInt8(ascii: ".")
        var place = output + 8 + count
        while digits > 1 {
            let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: 10)
            place.pointee = 0x30 | UInt8(truncatingIfNeeded: remainder)
            place -= 1
            digits = quotient
        }
        return 9 + count
    }

    static func dateTime(_ value: PackedDateTime, to output: Output) -> Int {
        var count = date(value.date, to: output)
        guard value.hasTime else { return count }
        output[count] = UInt8(ascii: "T")
        count += 1
        count += time(value.time, to: output + count)
        return count + offset(value.offset, to: output + count)
    }

    static func offset(_ offset: TimeZoneOffset, to output: Output) -> Int {
        if offset == .zulu {
            output[0] = UInt8(ascii: "Z")
            return 1
        }
        let minutes = offset.minutesFromUTC
        output[0] = minutes < 0 || offset == .negativeZero ? UInt8(ascii: "-") : UInt8(ascii: "+")
        pair(abs(minutes) / 60, to: output + 1)
        output[3] = UInt8(ascii: ":")
        pair(abs(minutes) % 60, to: output + 4)
        return 6
    }

    /// Two digits of a number below 100.
    @inline(__always)
    private static func pair(_ value: Int, to output: Output) {
        // 103 / 1024 is close enough to a tenth below 100.
        let number = UInt32(truncatingIfNeeded: value)
        let tens = (number &* 103) >> 10
        output[0] = UInt8(truncatingIfNeeded: 0x30 &+ tens)
        output[1] = UInt8(truncatingIfNeeded: 0x30 &+ number &- tens &* 10)
    }
}
