import FHIRCore

// Components of dates and times (<http://hl7.org/fhirpath/STU3/#extract-datedatetimetime-components>).
extension Machine {
    mutating func components(_ function: Function) throws {
        guard let item = try singleValue(0, of: function.name) else { return }
        guard item.kind.isTemporal else { return stack.replaceWithEmpty(0) }
        try finish(0, component(function, Temporal(item)))
    }

    private mutating func component(_ function: Function, _ value: Temporal) -> Item? {
        let hasDate = value.kind != .time
        func component(_ precision: Temporal.Precision, _ number: Int) -> Item? {
            value.precision >= precision ? Item(integer: number) : nil
        }
        switch function {
        case .yearOf: return hasDate ? component(.year, value.year) : nil
        case .monthOf: return hasDate ? component(.month, value.month) : nil
        case .dayOf: return hasDate ? component(.day, value.day) : nil
        case .hourOf: return component(.hour, value.hour)
        case .minuteOf: return component(.minute, value.minute)
        case .secondOf: return component(.second, value.second)
        case .millisecondOf: return value.fractionDigits > 0 ? Item(integer: value.nanosecond / 1_000_000) : nil
        case .timezoneOffsetOf:
            guard let offset = value.offset else { return nil }
            let hours = DecimalNumber(offset).divided(by: DecimalNumber(60), fractionDigits: 2)
            return hours.map { decimalForm($0.normalized) }
        case .dateOf:
            guard hasDate else { return nil }
            var date = value.withoutClock
            (date.kind, date.precision) = (.date, min(value.precision, .day))
            return date.item
        default:
            // timeOf
            guard hasDate, value.precision >= .hour else { return nil }
            var time = value
            time.kind = .time
            (time.year, time.month, time.day, time.offset, time.isZulu) = (0, 1, 1, nil, false)
            return time.item
        }
    }
}
