/// The fields of a date; 0 for what is not given.
struct DateFields {
    var year = 0
    var month = 0
    var day = 0
}

/// The fields of a time of day and its zone.
struct ClockFields {
    var isPresent = false
    /// More digits of a fraction than `SecondFraction` holds: right in form, but not to be kept in a value.
    var isTooPrecise = false
    var hour = 0
    var minute = 0
    var second = 0
    /// As `SecondFraction` encodes it.
    var fraction: UInt64 = 0
    /// As `TimeZoneOffset` encodes it.
    var offsetCode = 0
}

/// Reads dates and times from their bytes, for the values and for the check of their form alike.
///
/// The bytes of a fixed layout are checked eight at a time: the text, XORed with the layout's `0`s and separators, must
/// leave at most 9 in the place of a digit and 0 in the place of a separator.
enum TemporalReader {
    typealias Verdict = PrimitiveFormatCheck.Verdict
    typealias Bytes = UnsafePointer<UInt8>

    /// YYYY, YYYY-MM or YYYY-MM-DD.
    @inline(__always)
    static func date(_ bytes: Bytes, _ count: Int, _ date: inout DateFields) -> Verdict {
        count == 10 ? day(bytes, &date) : partialDate(bytes, count, &date)
    }

    /// A date, or a date and time with a zone.
    @inline(__always)
    static func dateTime(_ bytes: Bytes, _ count: Int, _ date: inout DateFields, _ clock: inout ClockFields) -> Verdict
    {
        count <= 10 ? self.date(bytes, count, &date) : instant(bytes, count, &date, &clock)
    }

    /// A date and time with a zone.
    static func instant(_ bytes: Bytes, _ count: Int, _ date: inout DateFields, _ clock: inout ClockFields) -> Verdict {
        guard count >= 20 else { return count == 0 ? .empty : .form }
        let dateVerdict = day(bytes, &date)
        guard dateVerdict != .form, bytes[10] == UInt8(ascii: "T") else { return .form }
        let clockVerdict = hourMinuteSecond(bytes + 11, &clock)
        guard clockVerdict != .form else { return .form }
        var index = 19
        guard fraction(bytes, count, &index, &clock) else { return .form }
        let zoneVerdict = zone(bytes, count, index, &clock)
        guard zoneVerdict == .valid else { return zoneVerdict }
        clock.isPresent = true
        return dateVerdict == .valid ? clockVerdict : dateVerdict
    }

    /// hh:mm:ss with an optional fraction.
    static func time(_ bytes: Bytes, _ count: Int, _ clock: inout ClockFields) -> Verdict {
        guard count >= 8 else { return count == 0 ? .empty : .form }
        let verdict = hourMinuteSecond(bytes, &clock)
        guard verdict != .form else { return .form }
        var index = 8
        guard fraction(bytes, count, &index, &clock), index == count else { return .form }
        clock.isPresent = true
        return verdict
    }

    // MARK: Parts of a fixed layout

    /// YYYY-MM-DD; ten bytes must be readable.
    @inline(__always)
    private static func day(_ bytes: Bytes, _ date: inout DateFields) -> Verdict {
        let head = load(bytes) ^ Layout.yearMonth
        let tail = load(bytes + 2) ^ Layout.monthDay
        let bad =
            (head &+ Layout.yearMonthLimits) | head | (tail &+ Layout.pairsLimits) | tail
        guard bad & Layout.highBits == 0 else { return .form }
        // Each byte becomes ten times itself plus the byte after it: the pairs of digits stand at their first byte.
        let headPairs = head &* 10 &+ head >> 8
        let tailPairs = tail &* 10 &+ tail >> 8
        date.year = Int(headPairs & 0xFF) &* 100 &+ Int(headPairs >> 16 & 0xFF)
        date.month = Int(tailPairs >> 24 & 0xFF)
        date.day = Int(tailPairs >> 48 & 0xFF)
        guard date.year != 0, 1...12 ~= date.month, date.day != 0 else { return .range }
        return date.day <= 28 || date.day <= GregorianCalendar.days(inMonth: date.month, ofYear: date.year)
            ? .valid : .range
    }

    private static func partialDate(_ bytes: Bytes, _ count: Int, _ date: inout DateFields) -> Verdict {
        guard count == 4 || count == 7 else { return count == 0 ? .empty : .form }
        for index in 0..<4 {
            let digit = Int(bytes[index]) - 0x30
            guard 0...9 ~= digit else { return .form }
            date.year = date.year * 10 + digit
        }
        if count == 7 {
            let tens = Int(bytes[5]) - 0x30
            let ones = Int(bytes[6]) - 0x30
            guard bytes[4] == UInt8(ascii: "-"), 0...9 ~= tens, 0...9 ~= ones else { return .form }
            date.month = tens * 10 + ones
            guard 1...12 ~= date.month else { return .range }
        }
        return date.year == 0 ? .range : .valid
    }

    /// hh:mm:ss; eight bytes must be readable.
    @inline(__always)
    private static func hourMinuteSecond(_ bytes: Bytes, _ clock: inout ClockFields) -> Verdict {
        let word = load(bytes) ^ Layout.clock
        guard ((word &+ Layout.pairsLimits) | word) & Layout.highBits == 0 else { return .form }
        let pairs = word &* 10 &+ word >> 8
        clock.hour = Int(pairs & 0xFF)
        clock.minute = Int(pairs >> 24 & 0xFF)
        clock.second = Int(pairs >> 48 & 0xFF)
        return clock.hour <= 23 && clock.minute <= 59 && clock.second <= 60 ? .valid : .range
    }

    /// A point and one or more digits, or nothing; false where a point has no digits after it.
    @inline(__always)
    private static func fraction(
        _ bytes: Bytes, _ count: Int, _ index: inout Int, _ clock: inout ClockFields
    ) -> Bool {
        guard index < count, bytes[index] == UInt8(ascii: ".") else { return true }
        index += 1
        let start = index
        var value: UInt64 = 1
        while index < count {
            let digit = bytes[index] &- 0x30
            guard digit <= 9 else { break }
            value = value &* 10 &+ UInt64(digit)
            index += 1
        }
        clock.fraction = value
        clock.isTooPrecise = index - start > SecondFraction.maximumDigitCount
        return index > start
    }

    /// Z, +hh:mm or -hh:mm, from `index` to the end.
    @inline(__always)
    private static func zone(_ bytes: Bytes, _ count: Int, _ index: Int, _ clock: inout ClockFields) -> Verdict {
        if count - index == 1 {
            clock.offsetCode = Int(TimeZoneOffset.zuluCode)
            return bytes[index] == UInt8(ascii: "Z") ? .valid : .form
        }
        guard count - index == 6, bytes[index + 3] == UInt8(ascii: ":") else { return .form }
        let sign = bytes[index]
        let digits = (
            Int(bytes[index + 1]) - 0x30, Int(bytes[index + 2]) - 0x30,
            Int(bytes[index + 4]) - 0x30, Int(bytes[index + 5]) - 0x30
        )
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            0...9 ~= digits.0, 0...9 ~= digits.1, 0...9 ~= digits.2, 0...9 ~= digits.3
        else { return .form }
        let minutes = (digits.0 * 10 + digits.1) * 60 + digits.2 * 10 + digits.3
        guard digits.2 <= 5, minutes <= 840 else { return .range }
        if sign == UInt8(ascii: "+") {
            clock.offsetCode = 840 + minutes
        } else {
            clock.offsetCode = minutes == 0 ? Int(TimeZoneOffset.negativeZeroCode) : 840 - minutes
        }
        return .valid
    }

    @inline(__always)
    private static func load(_ bytes: Bytes) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }

    /// The fixed layouts, their first byte lowest; limits are what must not carry into a byte's highest bit when added:
    /// 0x76 for a digit (9 + 0x76 = 0x7F), 0x7F for a separator.
    private enum Layout {
        /// `0000-00-`
        static var yearMonth: UInt64 { 0x2D30_302D_3030_3030 }
        static var yearMonthLimits: UInt64 { 0x7F76_767F_7676_7676 }
        /// `00-00-00`: the bytes of a day from the third.
        static var monthDay: UInt64 { 0x3030_2D30_302D_3030 }
        /// `00:00:00`
        static var clock: UInt64 { 0x3030_3A30_303A_3030 }
        static var pairsLimits: UInt64 { 0x7676_7F76_767F_7676 }
        static var highBits: UInt64 { 0x8080_8080_8080_8080 }
    }
}
