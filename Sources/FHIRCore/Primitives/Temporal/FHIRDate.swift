/// A FHIR `date`: a year, a year and month, or a day, without a time zone.
///
/// A value takes four bytes, and so does an optional one. Years run from 1 to 9999, and a day is one that the Gregorian
/// calendar has. See <https://hl7.org/fhir/R4/datatypes.html#date>.
public struct FHIRDate: FHIRTextValue {
    @usableFromInline let yearField: UInt16
    @usableFromInline let monthField: MonthField
    @usableFromInline let dayField: UInt8

    /// The month as one byte. An enumeration, so that its unused values make room for nil in an optional date.
    @usableFromInline
    enum MonthField: UInt8, Sendable {
        case none
        case january, february, march, april, may, june, july, august, september, october, november, december
    }

    /// Makes a year, a month (with `month`) or a day (with `month` and `day`); nil where the calendar has no such date.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard 1...9999 ~= year, month != nil || day == nil else { return nil }
        if let month, !(1...12 ~= month) { return nil }
        if let month, let day, !(1...GregorianCalendar.days(inMonth: month, ofYear: year) ~= day) { return nil }
        self.init(checkedYear: year, month: month ?? 0, day: day ?? 0)
    }

    /// Makes a date of fields that are known to be in range, with 0 for what is not given.
    @inlinable @inline(__always)
    package init(checkedYear year: Int, month: Int, day: Int) {
        yearField = UInt16(truncatingIfNeeded: year)
        monthField = MonthField(rawValue: UInt8(truncatingIfNeeded: month)) ?? .none
        dayField = UInt8(truncatingIfNeeded: day)
    }

    /// The year, from 1 to 9999.
    @inlinable public var year: Int { Int(yearField) }

    /// The month, from 1 to 12; nil for a year alone.
    @inlinable public var month: Int? { monthField == .none ? nil : Int(monthField.rawValue) }

    /// The day of the month, from 1; nil for a year or a month.
    @inlinable public var day: Int? { dayField == 0 ? nil : Int(dayField) }

    /// How much of the date is given.
    @inlinable public var precision: Precision {
        monthField == .none ? .year : (dayField == 0 ? .month : .day)
    }

    /// How much of a date is given.
    public enum Precision: UInt8, Sendable, Comparable {
        case year
        case month
        case day

        @inlinable public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }
}

extension FHIRDate {
    public static var datatypeName: String { "date" }
    public static var expectedForm: String { "YYYY, YYYY-MM or YYYY-MM-DD, a day of the calendar" }

    public init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard let start = utf8.baseAddress else { return nil }
        var fields = DateFields()
        guard TemporalReader.date(start, utf8.count, &fields) == .valid else { return nil }
        self.init(fields)
    }

    @inline(__always)
    init(_ fields: DateFields) {
        self.init(checkedYear: fields.year, month: fields.month, day: fields.day)
    }

    public var description: String {
        String(unsafeUninitializedCapacity: TemporalWriter.capacity) { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return write(to: start)
        }
    }

    public func write<Result>(utf8 body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try TemporalWriter.withText(write(to:), body)
    }

    /// Writes the text where at least `TemporalWriter.capacity` bytes are free, and returns its length.
    package func write(to output: UnsafeMutablePointer<UInt8>) -> Int {
        TemporalWriter.date(self, to: output)
    }
}

extension FHIRDate {
    /// How this date stands to another by the calendar; nil where the given precision does not tell.
    ///
    /// Years are compared first, then months, then days. Where two dates agree in all that both give, and one gives more, the
    /// order cannot be known: `2024` is neither before, nor after, nor the same as `2024-06`
    /// (<https://hl7.org/fhirpath/N1/#comparison>).
    public func compare(_ other: FHIRDate) -> ValueOrder? {
        if year != other.year { return ValueOrder(year, other.year) }
        guard let month, let otherMonth = other.month else { return month == other.month ? .equal : nil }
        if month != otherMonth { return ValueOrder(month, otherMonth) }
        guard let day, let otherDay = other.day else { return day == other.day ? .equal : nil }
        return ValueOrder(day, otherDay)
    }
}
