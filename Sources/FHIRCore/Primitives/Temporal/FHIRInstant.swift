/// A FHIR `instant`: a moment to the second or finer, with its time zone.
///
/// The text of the zone and up to 18 digits of a fraction are kept; a value takes sixteen bytes. See
/// <https://hl7.org/fhir/R4/datatypes.html#instant>.
///
/// `==` compares texts: `2024-05-01T10:00:00Z` and `2024-05-01T11:00:00+01:00` are different values. The operators `<`,
/// `<=`, `>`, `>=` compare the moments, so for these two `<=` and `>=` hold and neither `<` nor `>` does. Because of that an
/// instant is not `Comparable`, whose laws would allow only one of the two meanings; sort with `sorted(by: <)`.
public struct FHIRInstant: FHIRTextValue {
    @usableFromInline package let packed: PackedDateTime

    @inlinable
    package init(packed: PackedDateTime) { self.packed = packed }

    /// Makes a moment; nil where the date is not a whole day.
    public init?(date: FHIRDate, time: FHIRTime, offset: TimeZoneOffset) {
        guard let value = FHIRDateTime(date: date, time: time, offset: offset) else { return nil }
        packed = value.packed
    }

    /// Makes an instant with the same text; nil where the value has no time of day.
    public init?(_ dateTime: FHIRDateTime) {
        guard dateTime.packed.hasTime else { return nil }
        packed = dateTime.packed
    }

    /// The date as it is written, in the value's own zone.
    @inlinable public var date: FHIRDate { packed.date }

    /// The time of day as it is written.
    @inlinable public var time: FHIRTime { packed.time }

    /// The time zone.
    @inlinable public var offset: TimeZoneOffset { packed.offset }
}

extension FHIRInstant {
    public static var datatypeName: String { "instant" }
    public static var expectedForm: String {
        "YYYY-MM-DDThh:mm:ss with a time zone (Z, +hh:mm or -hh:mm), with a fraction of up to 18 digits where needed"
    }

    public init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard let start = utf8.baseAddress else { return nil }
        var date = DateFields()
        var clock = ClockFields()
        guard TemporalReader.instant(start, utf8.count, &date, &clock) == .valid, !clock.isTooPrecise
        else { return nil }
        packed = PackedDateTime(date, clock)
    }

    public var description: String { FHIRDateTime(self).description }

    public func write<Result>(utf8 body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try TemporalWriter.withText(write(to:), body)
    }

    /// Writes the text where at least `TemporalWriter.capacity` bytes are free, and returns its length.
    package func write(to output: UnsafeMutablePointer<UInt8>) -> Int {
        TemporalWriter.dateTime(packed, to: output)
    }
}

extension FHIRInstant {
    /// The whole seconds from 1970-01-01T00:00:00Z, leap seconds not counted: a second 60 is the same as the next minute's 0.
    public var secondsSinceEpoch: Int64 { Int64(packed.minutesSinceEpoch * 60 + packed.second) }

    /// Makes the instant that lies a number of seconds after 1970-01-01T00:00:00Z, as a clock in a zone shows it.
    ///
    /// - Returns: nil outside the years 1 to 9999 of that zone.
    public init?(secondsSinceEpoch: Int64, fraction: SecondFraction = .none, offset: TimeZoneOffset = .zulu) {
        // Years 1 to 9999, generously, so that nothing below overflows.
        guard -100_000_000_000...300_000_000_000 ~= secondsSinceEpoch else { return nil }
        let local = Int(secondsSinceEpoch) + offset.minutesFromUTC * 60
        let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        let secondOfDay = local - days * 86_400
        let day = GregorianCalendar.date(daysSinceEpoch: days)
        guard let date = FHIRDate(year: day.year, month: day.month, day: day.day) else { return nil }
        packed = PackedDateTime(
            date: date, hour: secondOfDay / 3600, minute: secondOfDay / 60 % 60, second: secondOfDay % 60,
            fraction: fraction, offset: offset)
    }

    /// How this moment stands to another, whatever their zones.
    public func compare(_ other: FHIRInstant) -> ValueOrder { packed.compareMoments(other.packed) }

    /// Whether both are the same moment.
    public func isEqual(byValue other: FHIRInstant) -> Bool { compare(other) == .equal }

    /// Whether this moment lies before another; the same as `<`.
    public func isLess(than other: FHIRInstant) -> Bool { compare(other) == .less }

    public static func < (left: FHIRInstant, right: FHIRInstant) -> Bool { left.compare(right) == .less }
    public static func > (left: FHIRInstant, right: FHIRInstant) -> Bool { left.compare(right) == .greater }
    public static func <= (left: FHIRInstant, right: FHIRInstant) -> Bool { left.compare(right) != .greater }
    public static func >= (left: FHIRInstant, right: FHIRInstant) -> Bool { left.compare(right) != .less }
}
