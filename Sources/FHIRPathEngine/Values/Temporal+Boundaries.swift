import FHIRCore

// How precise a date or time is, and what lies within that precision.
extension Temporal {
    /// The digits of the components that are given: 8 for a day, 17 for milliseconds.
    var digits: Int {
        let table = kind == .time ? [0, 0, 0, 0, 2, 4, 6] : [0, 4, 6, 8, 10, 12, 14]
        return table[Int(precision.rawValue)] + (fractionDigits > 0 ? 3 : 0)
    }

    /// The least or greatest moment that the value may stand for, with a number of digits; nil for a number that the type
    /// cannot have.
    ///
    /// Without a zone the least moment is that of the zone furthest ahead of UTC, +14:00, and the greatest that of the one
    /// furthest behind, −12:00.
    func boundary(isLow: Bool, digits: Int?) -> Temporal? {
        let finest = kind == .date ? 8 : (kind == .time ? 9 : 17)
        let wanted = digits ?? finest
        guard let target = Self.precision(wanted, kind), wanted <= finest else { return nil }
        var result = self
        // An hour alone is no moment of FHIR's: it is taken as its first minute.
        if kind == .dateTime, precision == .hour { result.precision = .minute }
        result.fill(isLow: isLow)
        result.precision = target
        result.fractionDigits = wanted == finest && kind != .date ? max(3, fractionDigits) : 0
        if result.fractionDigits == 0 { result.nanosecond = 0 }
        guard kind == .dateTime, target >= .hour else {
            result.offset = nil
            result.isZulu = false
            return result
        }
        if offset == nil { result.offset = isLow ? 14 * 60 : -12 * 60 }
        return result
    }

    private static func precision(_ digits: Int, _ kind: Kind) -> Precision? {
        switch (kind == .time, digits) {
        case (false, 4): .year
        case (false, 6): .month
        case (false, 8): .day
        case (false, 10), (true, 2): .hour
        case (false, 12), (true, 4): .minute
        case (false, 14), (true, 6), (false, 17), (true, 9): .second
        default: nil
        }
    }

    /// Gives every component behind the last one its least or greatest value.
    private mutating func fill(isLow: Bool) {
        if kind != .time {
            if precision < .month { month = isLow ? 1 : 12 }
            if precision < .day { day = isLow ? 1 : GregorianCalendar.days(inMonth: month, ofYear: year) }
        }
        if precision < .hour { hour = isLow ? 0 : 23 }
        if precision < .minute { minute = isLow ? 0 : 59 }
        if precision < .second { second = isLow ? 0 : 59 }
        if precision < .second || fractionDigits < 3 {
            // Digits of a fraction that are not written may be any, down to milliseconds.
            let known = precision < .second ? 0 : fractionDigits
            let unit = Decimals.power(UInt32(9 - known))
            nanosecond = nanosecond / unit * unit + (isLow ? 0 : unit - 1_000_000)
        }
    }

    // MARK: Intervals

    /// Whether the type has such a component and the value gives it; a coarser unit is always given.
    func allows(_ unit: CalendarUnit) -> Bool {
        switch kind {
        case .date: unit.rawValue <= CalendarUnit.day.rawValue
        case .time: unit.rawValue >= CalendarUnit.hour.rawValue
        case .dateTime: true
        }
    }

    private func gives(_ unit: CalendarUnit) -> Bool {
        switch unit {
        case .year: precision >= .year
        case .month: precision >= .month
        case .week, .day: precision >= .day
        case .hour: precision >= .hour
        case .minute: precision >= .minute
        case .second, .millisecond: precision >= .second
        }
    }

    /// How many whole periods lie between this value and a later one; nil where one of them is not precise enough.
    func wholePeriods(until other: Temporal, _ unit: CalendarUnit) -> Int? {
        guard gives(unit), other.gives(unit) else { return nil }
        let (start, end) = normalized(with: other, unit)
        if unit == .year || unit == .month {
            var months = (end.year - start.year) * 12 + end.month - start.month
            let (rest, otherRest) = (start.sinceMonth, end.sinceMonth)
            if months > 0, otherRest < rest { months -= 1 }
            if months < 0, otherRest > rest { months += 1 }
            return unit == .year ? months / 12 : months
        }
        return (end.millisecondsSinceEpoch - start.millisecondsSinceEpoch) / unit.milliseconds
    }

    /// How many boundaries of a period are crossed between this value and a later one; weeks begin on Sunday.
    func boundaries(until other: Temporal, _ unit: CalendarUnit) -> Int? {
        guard gives(unit), other.gives(unit) else { return nil }
        let (start, end) = normalized(with: other, unit)
        switch unit {
        case .year: return end.year - start.year
        case .month: return (end.year - start.year) * 12 + end.month - start.month
        default:
            // 1 January 1970 was a Thursday, so four days later weeks begin with day 0.
            let shift = unit == .week ? 4 * CalendarUnit.day.milliseconds : 0
            func number(_ value: Temporal) -> Int {
                let milliseconds = value.millisecondsSinceEpoch + shift
                return milliseconds >= 0
                    ? milliseconds / unit.milliseconds : (milliseconds - unit.milliseconds + 1) / unit.milliseconds
            }
            return number(end) - number(start)
        }
    }

    /// Both values on the same clock where the unit is finer than a day.
    private func normalized(with other: Temporal, _ unit: CalendarUnit) -> (Temporal, Temporal) {
        guard unit.rawValue >= CalendarUnit.hour.rawValue, offset != nil, other.offset != nil else {
            return (withoutZone, other.withoutZone)
        }
        return (inUTC.withoutZone, other.inUTC.withoutZone)
    }

    private var withoutZone: Temporal {
        var result = self
        result.offset = nil
        return result
    }

    private var millisecondsSinceEpoch: Int { moment.seconds * 1000 + nanosecond / 1_000_000 }

    /// The milliseconds since the start of the month.
    private var sinceMonth: Int {
        (((day - 1) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + nanosecond / 1_000_000
    }
}
