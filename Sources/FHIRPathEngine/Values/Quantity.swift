/// A `System.Quantity` (<https://hl7.org/fhirpath/N1/#quantity>).
struct Quantity {
    /// A decimal: an item of kind `decimal` or `number`.
    var value: Item
    /// The UCUM unit, or the keyword of a calendar duration in the singular.
    var unit: Item
    /// Whether the unit is a calendar duration, such as `month`, and not one of UCUM, such as `'mo'`.
    var isCalendar: Bool
}

/// The keywords of calendar durations (<https://hl7.org/fhirpath/N1/#time-valued-quantities>).
enum CalendarUnit: UInt8, CaseIterable {
    case year, month, week, day, hour, minute, second, millisecond

    var name: StaticString {
        switch self {
        case .year: "year"
        case .month: "month"
        case .week: "week"
        case .day: "day"
        case .hour: "hour"
        case .minute: "minute"
        case .second: "second"
        case .millisecond: "millisecond"
        }
    }

    /// The UCUM unit of the same name.
    var ucum: StaticString {
        switch self {
        case .year: "a"
        case .month: "mo"
        case .week: "wk"
        case .day: "d"
        case .hour: "h"
        case .minute: "min"
        case .second: "s"
        case .millisecond: "ms"
        }
    }

    /// Whether it has the same length as its UCUM unit; years and months are only equivalent to theirs.
    var isDefinite: Bool { self != .year && self != .month }

    /// Reads a keyword, singular or plural.
    init?(keyword: UnsafeBufferPointer<UInt8>) {
        guard keyword.count >= 3, let first = keyword.first else { return nil }
        for unit in Self.allCases where unit.name.utf8Start.pointee == first {
            let matches = unit.name.withUTF8Buffer { name in
                Bytes.equal(name, keyword)
                    || keyword.count == name.count + 1 && keyword.last == UInt8(ascii: "s")
                        && Bytes.equal(name, Bytes.slice(keyword, 0..<name.count))
            }
            if matches {
                self = unit
                return
            }
        }
        return nil
    }

    /// Reads a UCUM time unit.
    init?(ucum: UnsafeBufferPointer<UInt8>) {
        for unit in Self.allCases where unit.ucum.withUTF8Buffer({ Bytes.equal($0, ucum) }) {
            self = unit
            return
        }
        return nil
    }

    /// The keyword as an item; static characters, which live for ever.
    var item: Item { Item(text: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)) }
}
