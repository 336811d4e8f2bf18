import FHIRCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Dates of birth and death that cannot be.
enum LifeDateRules {
    @Sendable static func bornInTheFuture(_ person: ElementTree.Element) -> [RuleSet.Fault] {
        guard let element = person["birthDate"], let date = element.value, isAfter(date, latestToday) else { return [] }
        return [RuleSet.Fault(element)]
    }

    @Sendable static func deadInTheFuture(_ person: ElementTree.Element) -> [RuleSet.Fault] {
        guard let element = person["deceasedDateTime"], let date = element.value, isAfter(date, latestToday) else {
            return []
        }
        return [RuleSet.Fault(element)]
    }

    @Sendable static func deadBeforeBirth(_ person: ElementTree.Element) -> [RuleSet.Fault] {
        guard let element = person["deceasedDateTime"], let death = element.value,
            let birth = person["birthDate"]?.value,
            isAfter(birth, death)
        else { return [] }
        return [RuleSet.Fault(element)]
    }

    /// Whether one date is after another, as far as both go: a year and a day of that year are the same.
    static func isAfter(_ left: String, _ right: String) -> Bool {
        // The days of a `dateTime` are its first ten characters.
        let count = min(left.utf8.count, right.utf8.count, 10)
        guard FHIRDateTime(left) != nil, FHIRDateTime(right) != nil else { return false }
        return Array(right.utf8.prefix(count)).lexicographicallyPrecedes(left.utf8.prefix(count))
    }

    /// Today, where it is latest on Earth.
    private static var latestToday: String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let seconds = Int(time.tv_sec) + 14 * 3600
        return CalendarDay(daysSinceEpoch: seconds / 86_400).text
    }
}

/// A day, written as FHIR writes it.
struct CalendarDay {
    let text: String

    init(daysSinceEpoch days: Int) {
        let (year, month, day) = GregorianCalendar.date(daysSinceEpoch: days)
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(width - digits.count, 0)) + digits
        }
        text = padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }
}
