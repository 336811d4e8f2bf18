/// A date, and where it has one a time of day with its zone, in sixteen bytes; what `FHIRDateTime` and `FHIRInstant` hold.
@usableFromInline
package struct PackedDateTime: Hashable, Sendable {
    @usableFromInline package let date: FHIRDate
    /// From the lowest bit: second (6 bits), minute (6), hour (5), zone code (11), and 1 in bit 28; 0 without a time.
    @usableFromInline package let clock: UInt32
    @usableFromInline package let fraction: SecondFraction

    @inline(__always)
    package init(date: FHIRDate) {
        self.date = date
        clock = 0
        fraction = .none
    }

    @inline(__always)
    package init(date: FHIRDate, hour: Int, minute: Int, second: Int, fraction: SecondFraction, offset: TimeZoneOffset)
    {
        self.date = date
        self.fraction = fraction
        let time = UInt32(truncatingIfNeeded: hour << 12 | minute << 6 | second)
        clock = 1 << 28 | UInt32(offset.code) << 17 | time
    }

    @inline(__always)
    init(_ dateFields: DateFields, _ clockFields: ClockFields) {
        let date = FHIRDate(dateFields)
        if clockFields.isPresent {
            self.init(
                date: date, hour: clockFields.hour, minute: clockFields.minute, second: clockFields.second,
                fraction: SecondFraction(encoded: clockFields.fraction),
                offset: TimeZoneOffset(code: UInt16(truncatingIfNeeded: clockFields.offsetCode)))
        } else {
            self.init(date: date)
        }
    }

    @inlinable package var hasTime: Bool { clock != 0 }
    @inlinable package var hour: Int { Int(clock >> 12 & 31) }
    @inlinable package var minute: Int { Int(clock >> 6 & 63) }
    @inlinable package var second: Int { Int(clock & 63) }
    @inlinable package var offset: TimeZoneOffset {
        TimeZoneOffset(code: UInt16(truncatingIfNeeded: clock >> 17 & 0x7FF))
    }
    @inlinable package var time: FHIRTime {
        FHIRTime(checkedHour: hour, minute: minute, second: second, fraction: fraction)
    }
}

extension PackedDateTime {
    /// The whole minutes from 1970-01-01T00:00Z; only for values with a time.
    package var minutesSinceEpoch: Int {
        let days = GregorianCalendar.daysSinceEpoch(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
        return days * 1440 + hour * 60 + minute - offset.minutesFromUTC
    }

    /// How this moment stands to another; only for values with a time.
    ///
    /// Minutes go before seconds, so that a second 60 lies after 59 and before the next minute.
    package func compareMoments(_ other: PackedDateTime) -> ValueOrder {
        let minutes = minutesSinceEpoch
        let otherMinutes = other.minutesSinceEpoch
        if minutes != otherMinutes { return ValueOrder(minutes, otherMinutes) }
        if second != other.second { return ValueOrder(second, other.second) }
        if fraction == other.fraction { return .equal }
        return ValueOrder(fraction.attoseconds, other.fraction.attoseconds)
    }
}
