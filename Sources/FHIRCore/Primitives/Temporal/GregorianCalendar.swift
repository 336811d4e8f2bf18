/// The proleptic Gregorian calendar, as far as FHIR's dates need it.
package enum GregorianCalendar {
    @inline(__always)
    package static func isLeapYear(_ year: Int) -> Bool {
        year & 3 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The number of days of a month (1 to 12).
    @inline(__always)
    package static func days(inMonth month: Int, ofYear year: Int) -> Int {
        if month == 2 { return isLeapYear(year) ? 29 : 28 }
        // 31 days in the odd months up to July and in the even ones from August.
        return 30 | (month ^ (month >> 3)) & 1
    }

    /// The number of days from 1 January 1970 to a date.
    package static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
        // Counted in years that begin in March, so that the leap day is the last one (Howard Hinnant's days_from_civil).
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The date that lies a number of days after 1 January 1970.
    package static func date(daysSinceEpoch days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}
