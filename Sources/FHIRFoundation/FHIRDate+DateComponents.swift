public import FHIRCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension FHIRDate {
    /// The fields that are given, without a calendar or a time zone.
    public var dateComponents: DateComponents { DateComponents(year: year, month: month, day: day) }

    /// The date of the year, month and day of components; nil without a year, and where the calendar has no such date.
    public init?(_ components: DateComponents) {
        guard let year = components.year else { return nil }
        self.init(year: year, month: components.month, day: components.day)
    }
}

extension FHIRTime {
    /// The hour, minute, second (which may be 60) and nanosecond; finer digits of a fraction are cut off.
    public var dateComponents: DateComponents {
        DateComponents(
            hour: hour, minute: minute, second: second,
            nanosecond: fraction.digitCount == 0 ? nil : fraction.nanoseconds)
    }

    /// The time of the hour, minute, second and nanosecond of components; nil where one of the first three is missing, and
    /// where the clock has no such time. A nanosecond is written with all of its nine digits.
    public init?(_ components: DateComponents) {
        guard let hour = components.hour, let minute = components.minute, let second = components.second
        else { return nil }
        var fraction = SecondFraction.none
        if let nanosecond = components.nanosecond {
            guard let numerator = UInt64(exactly: nanosecond),
                let given = SecondFraction(numerator: numerator, digitCount: 9)
            else { return nil }
            fraction = given
        }
        self.init(hour: hour, minute: minute, second: second, fraction: fraction)
    }
}

extension FHIRDateTime {
    /// The fields that are given, with the time zone where there is a time; a second may be 60.
    public var dateComponents: DateComponents {
        var components = date.dateComponents
        if let time, let offset {
            let clock = time.dateComponents
            components.hour = clock.hour
            components.minute = clock.minute
            components.second = clock.second
            components.nanosecond = clock.nanosecond
            components.timeZone = offset.timeZone
        }
        return components
    }

    /// The value of components: a date, or where an hour is given a moment, for which minute, second and time zone must be
    /// given too. The offset is the zone's at that moment.
    public init?(_ components: DateComponents) {
        guard let date = FHIRDate(components) else { return nil }
        guard components.hour != nil else {
            self.init(date)
            return
        }
        guard let time = FHIRTime(components), let timeZone = components.timeZone, let year = components.year,
            let month = components.month, let day = components.day
        else { return nil }
        let clock = Double(time.hour * 3600 + time.minute * 60 + time.second)
        let local = Double(GregorianCalendar.daysSinceEpoch(year: year, month: month, day: day)) * 86_400 + clock
        // The offset in force there, found from the one an hour's change away at most.
        let guess = local - Double(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: local)))
        guard let offset = TimeZoneOffset(timeZone, at: Date(timeIntervalSince1970: guess)) else { return nil }
        self.init(date: date, time: time, offset: offset)
    }
}
