public import FHIRCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Date {
    /// The moment of an instant.
    ///
    /// A `Date` keeps about a tenth of a microsecond for our time, and knows no leap seconds: a second 60 is the same as the
    /// following minute's 0. The zone is not kept.
    public init(_ instant: FHIRInstant) {
        let fraction = Double(instant.time.fraction.attoseconds) / 1e18
        self.init(timeIntervalSince1970: Double(instant.secondsSinceEpoch) + fraction)
    }

    /// The moment of a `dateTime`; nil for a date alone, which is no moment. See `FHIRDateTime.interval(in:)`.
    public init?(_ dateTime: FHIRDateTime) {
        guard let instant = FHIRInstant(dateTime) else { return nil }
        self.init(instant)
    }
}

extension FHIRInstant {
    /// The instant of a date, rounded to a number of digits of the second.
    ///
    /// - Parameters:
    ///   - date: The moment.
    ///   - offset: The time zone to write it in.
    ///   - fractionDigits: How many digits of the second are written, from 0 to 9.
    /// - Returns: nil outside the years 1 to 9999 of that zone.
    public init?(_ date: Date, offset: TimeZoneOffset = .zulu, fractionDigits: Int = 3) {
        guard 0...9 ~= fractionDigits, abs(date.timeIntervalSince1970) < 1e12 else { return nil }
        // Split first: seconds and nanoseconds in one `Double` would cost digits.
        var seconds = date.timeIntervalSince1970.rounded(.down)
        let units = (0..<fractionDigits).reduce(1.0) { unit, _ in unit * 10 }
        var numerator = ((date.timeIntervalSince1970 - seconds) * units).rounded()
        if numerator >= units {
            seconds += 1
            numerator = 0
        }
        guard let fraction = SecondFraction(numerator: UInt64(numerator), digitCount: fractionDigits) else {
            return nil
        }
        self.init(secondsSinceEpoch: Int64(seconds), fraction: fraction, offset: offset)
    }

    /// The instant of a date, as a clock in a time zone shows it; nil where the zone's offset is not one that FHIR can write.
    public init?(_ date: Date, in timeZone: TimeZone, fractionDigits: Int = 3) {
        guard let offset = TimeZoneOffset(timeZone, at: date) else { return nil }
        self.init(date, offset: offset, fractionDigits: fractionDigits)
    }
}

extension FHIRDateTime {
    /// The `dateTime` of a date, with its time; nil outside the years 1 to 9999 of that zone.
    public init?(_ date: Date, offset: TimeZoneOffset = .zulu, fractionDigits: Int = 3) {
        guard let instant = FHIRInstant(date, offset: offset, fractionDigits: fractionDigits) else { return nil }
        self.init(instant)
    }

    /// The `dateTime` of a date, as a clock in a time zone shows it; nil where FHIR cannot write the zone's offset.
    public init?(_ date: Date, in timeZone: TimeZone, fractionDigits: Int = 3) {
        guard let instant = FHIRInstant(date, in: timeZone, fractionDigits: fractionDigits) else { return nil }
        self.init(instant)
    }
}

extension FHIRDate {
    /// The day of a date, as a calendar in a time zone shows it; nil outside the years 1 to 9999.
    public init?(_ date: Date, in timeZone: TimeZone) {
        let local = date.addingTimeInterval(Double(timeZone.secondsFromGMT(for: date)))
        guard let instant = FHIRInstant(local, fractionDigits: 9) else { return nil }
        self = instant.date
    }
}

extension TimeZoneOffset {
    /// The offset of a time zone at a moment; nil where it is not in whole minutes or beyond 14 hours.
    public init?(_ timeZone: TimeZone, at date: Date) {
        let (minutes, seconds) = timeZone.secondsFromGMT(for: date).quotientAndRemainder(dividingBy: 60)
        guard seconds == 0 else { return nil }
        self.init(minutesFromUTC: minutes)
    }

    /// The time zone that has this offset at all times.
    public var timeZone: TimeZone? { TimeZone(secondsFromGMT: minutesFromUTC * 60) }
}
