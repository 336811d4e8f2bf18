/// A FHIR `dateTime`: a year, a month, a day, or a moment with its time zone.
///
/// A time of day always comes with seconds and a time zone, and only with a full date. The text of the zone and up to 18
/// digits of a fraction are kept; a value takes sixteen bytes. See <https://hl7.org/fhir/R4/datatypes.html#dateTime>.
///
/// `==` compares texts; `compare(_:)` compares what they mean.
public struct FHIRDateTime: FHIRTextValue {
    @usableFromInline package let packed: PackedDateTime

    @inlinable
    package init(packed: PackedDateTime) { self.packed = packed }

    /// Makes a value without a time of day.
    public init(_ date: FHIRDate) { packed = PackedDateTime(date: date) }

    /// Makes a moment; nil where the date is not a whole day.
    public init?(date: FHIRDate, time: FHIRTime, offset: TimeZoneOffset) {
        guard date.precision == .day else { return nil }
        packed = PackedDateTime(
            date: date, hour: time.hour, minute: time.minute, second: time.second, fraction: time.fraction,
            offset: offset)
    }

    /// Makes the moment of an instant, with the same text.
    public init(_ instant: FHIRInstant) { packed = instant.packed }

    /// The date as it is written, in the value's own zone.
    @inlinable public var date: FHIRDate { packed.date }

    /// The time of day as it is written; nil for a date alone.
    @inlinable public var time: FHIRTime? { packed.hasTime ? packed.time : nil }

    /// The time zone; nil for a date alone.
    @inlinable public var offset: TimeZoneOffset? { packed.hasTime ? packed.offset : nil }

    /// The year, from 1 to 9999.
    @inlinable public var year: Int { packed.date.year }

    /// The month, from 1 to 12; nil for a year alone.
    @inlinable public var month: Int? { packed.date.month }

    /// The day of the month, from 1; nil for a year or a month.
    @inlinable public var day: Int? { packed.date.day }

    /// How much is given.
    @inlinable public var precision: Precision {
        packed.hasTime ? .time : Precision(rawValue: packed.date.precision.rawValue) ?? .day
    }

    /// How much of a `dateTime` is given.
    public enum Precision: UInt8, Sendable, Comparable {
        case year
        case month
        case day
        /// A time of day to the second or finer, with its zone.
        case time

        @inlinable public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }
}

extension FHIRDateTime {
    public static var datatypeName: String { "dateTime" }
    public static var expectedForm: String {
        "YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with a time zone (Z, +hh:mm or -hh:mm)"
    }

    public init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard let start = utf8.baseAddress else { return nil }
        var date = DateFields()
        var clock = ClockFields()
        guard TemporalReader.dateTime(start, utf8.count, &date, &clock) == .valid, !clock.isTooPrecise
        else { return nil }
        packed = PackedDateTime(date, clock)
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
        TemporalWriter.dateTime(packed, to: output)
    }
}

extension FHIRDateTime {
    /// How this value stands to another in time; nil where their precision does not tell.
    ///
    /// Two moments always have an order, whatever their zones. Of two dates, what both give is compared, and where that agrees
    /// and one gives more, the order cannot be known. A value without a time of day has no zone, and is read in the zone of
    /// the value it is compared with: the moment's own date, as written, decides. These are the rules of FHIRPath
    /// (<https://hl7.org/fhirpath/N1/#comparison>).
    public func compare(_ other: FHIRDateTime) -> ValueOrder? {
        if packed.hasTime, other.packed.hasTime { return packed.compareMoments(other.packed) }
        guard let order = packed.date.compare(other.packed.date) else { return nil }
        return order == .equal && packed.hasTime != other.packed.hasTime ? nil : order
    }

    /// Whether both mean the same: the same moment, or the same date to the same precision; nil where that cannot be known.
    public func isEqual(byValue other: FHIRDateTime) -> Bool? { compare(other).map { $0 == .equal } }

    /// Whether this value lies before another; nil where that cannot be known.
    public func isLess(than other: FHIRDateTime) -> Bool? { compare(other).map { $0 == .less } }
}
