import FHIRCore

// Adding durations (<https://hl7.org/fhirpath/N1/#datetime-arithmetic>).
extension Temporal {
    /// The value a duration later; nil where the type has no such component. A year out of range is left to the caller.
    ///
    /// A duration finer than the last component that is given is converted to that component, what is over being cut off.
    /// Only seconds and milliseconds may have a fraction.
    func adding(_ amount: DecimalNumber, _ unit: CalendarUnit) -> Temporal? {
        switch kind {
        case .date where unit.rawValue > CalendarUnit.day.rawValue: return nil
        case .time where unit.rawValue < CalendarUnit.hour.rawValue: return nil
        default: break
        }
        if unit == .second || unit == .millisecond, precision == .second { return addingFraction(amount, unit) }
        guard var whole = amount.truncated.integer else { return outOfRange }
        // A clock goes round once a day.
        if kind == .time { whole %= CalendarUnit.day.milliseconds / unit.milliseconds }
        let (length, overflow) = whole.multipliedReportingOverflow(by: unit.milliseconds)
        guard !overflow, length.magnitude <= 10_000 * CalendarUnit.year.milliseconds.magnitude else {
            return outOfRange
        }
        let (count, target) = converted(whole, unit)
        return adding(count, target)
    }

    private var outOfRange: Temporal {
        var result = self
        result.year = 10_000
        return result
    }

    /// Converts a duration to the finest component that is given.
    private func converted(_ amount: Int, _ unit: CalendarUnit) -> (Int, CalendarUnit) {
        switch (precision, unit) {
        case (.year, .year), (.month, .month), (.month, .year): return (amount, unit)
        case (.year, .month): return (amount / 12, .year)
        case (.year, _): return (amount * unit.milliseconds / CalendarUnit.day.milliseconds / 365, .year)
        case (.month, _): return (amount * unit.milliseconds / CalendarUnit.day.milliseconds / 30, .month)
        case (.day, .hour), (.day, .minute), (.day, .second), (.day, .millisecond):
            return (amount * unit.milliseconds / CalendarUnit.day.milliseconds, .day)
        case (.hour, .minute), (.hour, .second), (.hour, .millisecond):
            return (amount * unit.milliseconds / CalendarUnit.hour.milliseconds, .hour)
        case (.minute, .second), (.minute, .millisecond):
            return (amount * unit.milliseconds / CalendarUnit.minute.milliseconds, .minute)
        default: return (amount, unit)
        }
    }

    private func adding(_ count: Int, _ unit: CalendarUnit) -> Temporal {
        var result = self
        switch unit {
        case .year, .month:
            let months = year * 12 + month - 1 + count * (unit == .year ? 12 : 1)
            guard months >= 12, months < 10_000 * 12 else { return outOfRange }
            result.year = months / 12
            if precision >= .month { result.month = months % 12 + 1 }
            if precision >= .day {
                result.day = min(day, GregorianCalendar.days(inMonth: result.month, ofYear: result.year))
            }
            return result
        default:
            return addingSeconds(count * unit.milliseconds / 1000)
        }
    }

    private func addingSeconds(_ seconds: Int) -> Temporal {
        var result = self
        let days = kind == .time ? 0 : GregorianCalendar.daysSinceEpoch(year: year, month: month, day: day)
        let total = days * 86_400 + hour * 3600 + minute * 60 + second + seconds
        guard total.magnitude < 1 << 42 else { return outOfRange }
        result.setClock(seconds: total)
        if kind != .time, result.year < 1 { return outOfRange }
        return result
    }

    /// Adds seconds or milliseconds with their fraction, to the nanosecond.
    private func addingFraction(_ amount: DecimalNumber, _ unit: CalendarUnit) -> Temporal? {
        let inNanoseconds = DecimalNumber(unit == .second ? 1_000_000_000 : 1_000_000)
        guard let nanoseconds = amount.multiplied(by: inNanoseconds)?.truncated.integer, nanoseconds.magnitude < 1 << 62
        else { return outOfRange }
        let sum = nanosecond + nanoseconds
        let seconds = sum >= 0 ? sum / 1_000_000_000 : (sum - 999_999_999) / 1_000_000_000
        var result = addingSeconds(seconds)
        guard kind == .time || result.year <= 9999 else { return result }
        result.nanosecond = sum - seconds * 1_000_000_000
        // What was added decides with what was there how many digits are written, in threes as clocks do.
        var digits = fractionDigits
        while digits < 9, result.nanosecond % Decimals.power(UInt32(9 - digits)) != 0 {
            digits = min(digits / 3 * 3 + 3, 9)
        }
        result.fractionDigits = digits
        return result
    }
}
