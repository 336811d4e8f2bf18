import FHIRCore

/// A `Date`, `DateTime` or `Time` of FHIRPath, with its precision and the digits of its fraction.
///
/// FHIRPath allows more than FHIR's own datatypes: hours and minutes alone, and times of day without a zone
/// (<https://hl7.org/fhirpath/N1/#datetime>). Digits behind the ninth of a second's fraction are cut off.
struct Temporal: Equatable {
    enum Kind: UInt8 { case date, dateTime, time }

    /// The last component that is given; milliseconds are a fraction of the second.
    enum Precision: UInt8, Comparable {
        case year = 1, month, day, hour, minute, second

        static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    var kind: Kind
    var precision: Precision
    var year = 0
    var month = 1
    var day = 1
    var hour = 0
    var minute = 0
    var second = 0
    var nanosecond = 0
    /// How many digits of the fraction are written; 0 to 9.
    var fractionDigits = 0
    /// Minutes ahead of UTC; nil where no zone is given.
    var offset: Int?
    /// Whether the zone is written as `Z`.
    var isZulu = false
}

// MARK: - Packing

extension Temporal {
    // From the lowest bit: year 14, month 4, day 5, hour 5, minute 6, second 6, offset + 1024 11, has offset 1, Z 1,
    // precision 3, digits 4; nanoseconds are the item's `extra`.
    init(_ item: Item) {
        let bits = Int(truncatingIfNeeded: item.bits)
        kind = item.kind == .date ? .date : (item.kind == .time ? .time : .dateTime)
        year = bits & 0x3FFF
        month = bits >> 14 & 0xF
        day = bits >> 18 & 0x1F
        hour = bits >> 23 & 0x1F
        minute = bits >> 28 & 0x3F
        second = bits >> 34 & 0x3F
        offset = bits >> 51 & 1 == 1 ? (bits >> 40 & 0x7FF) - 1024 : nil
        isZulu = bits >> 52 & 1 == 1
        precision = Precision(rawValue: UInt8(bits >> 53 & 7)) ?? .year
        fractionDigits = bits >> 56 & 0xF
        nanosecond = Int(item.extra)
    }

    var item: Item {
        var bits = year | month << 14 | day << 18 | hour << 23 | minute << 28 | second << 34
        if let offset { bits |= (offset + 1024) << 40 | 1 << 51 }
        bits |= (isZulu ? 1 : 0) << 52 | Int(precision.rawValue) << 53 | fractionDigits << 56
        let kind: Item.Kind = self.kind == .date ? .date : (self.kind == .time ? .time : .dateTime)
        return Item(kind, bits: UInt64(bits), extra: UInt32(nanosecond))
    }
}

// MARK: - Reading

extension Temporal {
    /// Reads a date (`YYYY[-MM[-DD]]`), a time (`hh[:mm[:ss[.f]]]`, with or without a leading `T`), or a date and time
    /// (`<date>T[<time>[Z|±hh:mm]]`); nil where the text has another form or the calendar has no such value.
    ///
    /// - Parameter kind: What to read; a date is also a date and time without a time.
    init?(_ text: UnsafeBufferPointer<UInt8>, kind: Kind) {
        var reader = Reader(text)
        self.init(kind: kind, precision: .year)
        if kind == .time {
            _ = reader.skip("T")
            precision = .hour
            guard readClock(&reader), reader.isAtEnd else { return nil }
            return
        }
        guard readDate(&reader) else { return nil }
        if kind == .dateTime, reader.skip("T"), !reader.isAtEnd {
            guard precision == .day, readClock(&reader), readZone(&reader) else { return nil }
        }
        guard reader.isAtEnd else { return nil }
    }

    private mutating func readDate(_ reader: inout Reader) -> Bool {
        guard let year = reader.number(digits: 4), year > 0 else { return false }
        self.year = year
        precision = .year
        if reader.skip("-") {
            guard let month = reader.number(digits: 2), 1...12 ~= month else { return false }
            self.month = month
            precision = .month
            if reader.skip("-") {
                guard let day = reader.number(digits: 2),
                    1...GregorianCalendar.days(inMonth: month, ofYear: year) ~= day
                else { return false }
                self.day = day
                precision = .day
            }
        }
        return true
    }

    private mutating func readClock(_ reader: inout Reader) -> Bool {
        guard let hour = reader.number(digits: 2), hour <= 23 else { return false }
        self.hour = hour
        precision = .hour
        guard reader.skip(":") else { return true }
        guard let minute = reader.number(digits: 2), minute <= 59 else { return false }
        self.minute = minute
        precision = .minute
        guard reader.skip(":") else { return true }
        // A leap second is a valid instant of FHIR.
        guard let second = reader.number(digits: 2), second <= 60 else { return false }
        self.second = second
        precision = .second
        return !reader.skip(".") || reader.fraction(&nanosecond, &fractionDigits)
    }

    private mutating func readZone(_ reader: inout Reader) -> Bool {
        if reader.isAtEnd { return true }
        if reader.skip("Z") {
            offset = 0
            isZulu = true
            return true
        }
        let isNegative = reader.skip("-")
        guard isNegative || reader.skip("+"), let hours = reader.number(digits: 2), reader.skip(":"),
            let minutes = reader.number(digits: 2), minutes <= 59, hours * 60 + minutes <= 840
        else { return false }
        offset = (isNegative ? -1 : 1) * (hours * 60 + minutes)
        return true
    }

    private struct Reader {
        let text: UnsafeBufferPointer<UInt8>
        var index = 0

        init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

        var isAtEnd: Bool { index == text.count }

        mutating func skip(_ character: Unicode.Scalar) -> Bool {
            guard index < text.count, text[index] == UInt8(ascii: character) else { return false }
            index += 1
            return true
        }

        mutating func number(digits: Int) -> Int? {
            guard index + digits <= text.count else { return nil }
            var value = 0
            for _ in 0..<digits {
                let digit = Int(text[index]) - 0x30
                guard 0...9 ~= digit else { return nil }
                value = value * 10 + digit
                index += 1
            }
            return value
        }

        mutating func fraction(_ nanosecond: inout Int, _ digits: inout Int) -> Bool {
            let start = index
            var unit = 100_000_000
            while index < text.count, text[index] &- 0x30 < 10 {
                nanosecond += Int(text[index] - 0x30) * unit
                unit /= 10
                index += 1
            }
            digits = min(index - start, 9)
            return index > start
        }
    }
}

// MARK: - Writing

extension Temporal {
    /// The text in FHIR's form, without the `@` and, for a time, without the `T`.
    var text: String {
        var text = ""
        if kind != .time {
            text = Self.padded(year, 4)
            if precision >= .month { text += "-" + Self.padded(month, 2) }
            if precision >= .day { text += "-" + Self.padded(day, 2) }
        }
        guard precision >= .hour else { return text }
        if kind == .dateTime { text += "T" }
        text += Self.padded(hour, 2)
        if precision >= .minute { text += ":" + Self.padded(minute, 2) }
        if precision >= .second {
            text += ":" + Self.padded(second, 2)
            if fractionDigits > 0 { text += "." + Self.padded(nanosecond, 9).prefix(fractionDigits) }
        }
        guard let offset else { return text }
        if isZulu { return text + "Z" }
        let minutes = abs(offset)
        return text + (offset < 0 ? "-" : "+") + Self.padded(minutes / 60, 2) + ":" + Self.padded(minutes % 60, 2)
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

// MARK: - Moments

extension Temporal {
    /// Nanoseconds since 1970-01-01T00:00 of the value's own clock, or of UTC where a zone is given; a component that is
    /// not given counts as its least.
    ///
    /// In two parts, whole seconds and nanoseconds, so that every year fits.
    var moment: (seconds: Int, nanoseconds: Int) {
        let days = kind == .time ? 0 : GregorianCalendar.daysSinceEpoch(year: year, month: month, day: day)
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - (offset ?? 0) * 60
        return (seconds, nanosecond)
    }

    /// The same moment on the clocks of UTC, where there is a zone and a time of day.
    var inUTC: Temporal {
        guard let offset, offset != 0, precision >= .hour else { return self }
        // With hours alone, a zone that is off by half an hour cannot be expressed; the finest given component is kept.
        var result = self
        result.setClock(seconds: moment.seconds)
        result.offset = 0
        return result
    }

    /// Sets date and time of day to a number of seconds after 1970-01-01T00:00.
    mutating func setClock(seconds: Int) {
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let rest = seconds - days * 86_400
        if kind != .time { (year, month, day) = GregorianCalendar.date(daysSinceEpoch: days) }
        (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    }
}
