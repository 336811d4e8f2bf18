public import FHIRCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension FHIRDate {
    /// The time that a year, a month or a day takes in a time zone, from its first moment to the first one after it.
    ///
    /// The end does not belong to it any more, although `DateInterval.contains(_:)` counts it in.
    public func interval(in timeZone: TimeZone) -> DateInterval {
        let start = LocalDay(year: year, month: month ?? 1, day: day ?? 1)
        let end: LocalDay
        switch precision {
        case .year: end = LocalDay(year: year + 1, month: 1, day: 1)
        case .month:
            let isDecember = start.month == 12
            end = LocalDay(year: isDecember ? year + 1 : year, month: isDecember ? 1 : start.month + 1, day: 1)
        case .day: end = LocalDay(daysSinceEpoch: start.daysSinceEpoch + 1)
        }
        return DateInterval(start: start.start(in: timeZone), end: end.start(in: timeZone))
    }
}

extension FHIRDateTime {
    /// The time that a value stands for: a year, month or day in a time zone, or the second, or the part of a second, that is
    /// written.
    ///
    /// `2024-05-01T10:00:00Z` takes one second and `2024-05-01T10:00:00.250Z` a millisecond. The end does not belong to it any
    /// more, although `DateInterval.contains(_:)` counts it in.
    ///
    /// - Parameter timeZone: The zone of a value without a time of day; one with a time brings its own.
    public func interval(in timeZone: TimeZone) -> DateInterval {
        guard let start = Date(self), let time else { return date.interval(in: timeZone) }
        let duration = (0..<time.fraction.digitCount).reduce(1.0) { unit, _ in unit / 10 }
        return DateInterval(start: start, duration: duration)
    }
}

/// A day as a calendar on the wall shows it.
struct LocalDay {
    let year: Int
    let month: Int
    let daysSinceEpoch: Int

    init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        daysSinceEpoch = GregorianCalendar.daysSinceEpoch(year: year, month: month, day: day)
    }

    init(daysSinceEpoch: Int) {
        let date = GregorianCalendar.date(daysSinceEpoch: daysSinceEpoch)
        self.init(year: date.year, month: date.month, day: date.day)
    }

    /// The first moment of the day in a time zone.
    func start(in timeZone: TimeZone) -> Date {
        let local = Double(daysSinceEpoch) * 86_400
        // Clocks go forward or back at most once within a day of here.
        let before = offset(of: timeZone, at: local - 86_400)
        let after = offset(of: timeZone, at: local + 86_400)
        let candidates = [local - before, local - after].sorted()
        let start = candidates.first { $0 + offset(of: timeZone, at: $0) == local }
        // Where clocks skip midnight, the day begins at the moment they do.
        return Date(timeIntervalSince1970: start ?? local - before)
    }

    private func offset(of timeZone: TimeZone, at seconds: Double) -> Double {
        Double(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds)))
    }
}
