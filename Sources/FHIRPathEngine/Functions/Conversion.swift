import FHIRCore

// Conversion (<https://hl7.org/fhirpath/N1/#conversion>).
extension Machine {
    mutating func conversion(_ function: Function, _ count: Int) throws {
        guard let item = try single(stack.run(count), of: function.name) else { return stack.replaceWithEmpty(count) }
        try finish(count, converted(item, function, count))
    }

    mutating func convertibility(_ function: Function, _ count: Int) throws {
        guard let item = try single(stack.run(count), of: function.name) else { return stack.replaceWithEmpty(count) }
        // The checks stand in the same order as the conversions, one section further on.
        let conversion = Function(rawValue: function.rawValue &- 0x10).unsafelyUnwrapped
        try finish(count, Truth(converted(item, conversion, count) != nil))
    }

    /// The item as another type; nil where it cannot be converted.
    private mutating func converted(_ item: Item, _ function: Function, _ count: Int) throws -> Item? {
        guard let value = try value(item) ?? quantityOfNode(item).map({ add($0) }) else { return nil }
        switch function {
        case .toBoolean: return boolean(value).map { Item($0) }
        case .toInteger: return wholeNumber(value).flatMap { Int32(exactly: $0) }.map { Item(integer: Int($0)) }
        case .toLong: return wholeNumber(value).map { Item(long: $0) }
        case .toDecimal: return decimal(value)
        case .toString: return try value.kind == .string ? value : text(of: value).map { try work.texts.add($0) }
        case .toQuantity: return try quantity(value, count)
        case .toDate: return try date(value, count)
        case .toDateTime: return try dateTime(value, count)
        default: return value.kind == .time ? value : temporal(value, .time)
        }
    }

    private func boolean(_ value: Item) -> Bool? {
        switch value.kind {
        case .boolean: return value.boolean
        case .integer, .long, .decimal, .number:
            let number = number(value)
            return number == .one ? true : (number.isZero ? false : nil)
        case .string:
            switch String(decoding: value.text, as: UTF8.self).lowercased() {
            case "true", "t", "yes", "y", "1", "1.0": return true
            case "false", "f", "no", "n", "0", "0.0": return false
            default: return nil
            }
        default: return nil
        }
    }

    private func wholeNumber(_ value: Item) -> Int? {
        switch value.kind {
        case .integer, .long: value.integer
        case .boolean: value.boolean ? 1 : 0
        case .string: integer(value.text)
        default: nil
        }
    }

    private mutating func decimal(_ value: Item) -> Item? {
        switch value.kind {
        case .decimal, .number: value
        case .integer, .long: Decimals.make(value.integer, 0)
        case .boolean: Decimals.make(value.boolean ? 10 : 0, 1)
        case .string: plainDecimal(value.text)
        default: nil
        }
    }

    /// Reads a decimal without an exponent; a sign and leading zeros are allowed.
    private mutating func plainDecimal(_ text: Text) -> Item? {
        if let item = Decimals.small(text) { return item }
        guard !text.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }), let first = text.first else { return nil }
        let isSigned = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
        var digits = text[(isSigned ? 1 : 0)...]
        while digits.count > 1, digits.first == UInt8(ascii: "0"), Lexer.isDigit(digits[digits.startIndex + 1]) {
            digits = digits.dropFirst()
        }
        guard let number = DecimalNumber(utf8: Text(rebasing: digits)) else { return nil }
        return item(first == UInt8(ascii: "-") ? number.negated : number)
    }

    // MARK: Text

    /// The text of a value; nil for a type.
    func text(of value: Item) -> String? {
        switch value.kind {
        case .boolean: return value.boolean ? "true" : "false"
        case .integer, .long, .decimal, .number: return numberText(value)
        case .string: return String(decoding: value.text, as: UTF8.self)
        case .date, .dateTime, .time: return Temporal(value).text
        case .quantity:
            let quantity = existingWork.quantities[Int(value.bits)]
            let unit = String(decoding: quantity.unit.text, as: UTF8.self)
            guard quantity.isCalendar else { return "\(numberText(quantity.value)) '\(unit)'" }
            return "\(numberText(quantity.value)) \(unit)\(number(quantity.value) == .one ? "" : "s")"
        case .node, .typeInfo: return nil
        }
    }

    // MARK: Quantities

    private mutating func quantity(_ value: Item, _ count: Int) throws -> Item? {
        let converted: Quantity?
        switch value.kind {
        case .quantity: converted = existingWork.quantities[Int(value.bits)]
        case .integer, .long, .decimal, .number: converted = quantity(value)
        case .boolean: converted = decimal(value).map { quantity($0) }
        case .string: converted = quantity(reading: value.text)
        default: converted = nil
        }
        guard let converted else { return nil }
        guard count == 1 else { return add(converted) }
        guard let unit = try stringArgument(0, of: "toQuantity") else { return nil }
        return self.quantity(converted, in: unit).map { add($0) }
    }

    /// Reads a number with or without a unit: `4 days`, `10 'mg'`, `1`.
    private mutating func quantity(reading text: Text) -> Quantity? {
        var end = 0
        while end < text.count,
            Lexer.isDigit(text[end]) || text[end] == UInt8(ascii: ".")
                || end == 0 && (text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+"))
        {
            end += 1
        }
        guard let value = plainDecimal(Bytes.slice(text, 0..<end)) else { return nil }
        while end < text.count, text[end] == 0x20 || text[end] == 0x09 || text[end] == 0x0A || text[end] == 0x0D {
            end += 1
        }
        let rest = Bytes.slice(text, end..<text.count)
        if rest.isEmpty { return quantity(value) }
        if let unit = CalendarUnit(keyword: rest) { return Quantity(value: value, unit: unit.item, isCalendar: true) }
        guard rest.count > 2, rest.first == UInt8(ascii: "'"), rest.last == UInt8(ascii: "'") else { return nil }
        let unit = Bytes.slice(rest, 1..<rest.count - 1)
        guard !unit.contains(UInt8(ascii: "'")) else { return nil }
        if let calendar = CalendarUnit(keyword: unit) {
            return Quantity(value: value, unit: calendar.item, isCalendar: true)
        }
        return Quantity(value: value, unit: Item(text: unit), isCalendar: false)
    }

    /// The quantity in another unit; nil where it has no value in it.
    private mutating func quantity(_ quantity: Quantity, in text: Text) -> Quantity? {
        let calendar = CalendarUnit(keyword: text)
        let target = Quantity(
            value: quantity.value, unit: calendar?.item ?? Item(text: text), isCalendar: calendar != nil)
        if target.isCalendar == quantity.isCalendar, Bytes.equal(target.unit.text, quantity.unit.text) {
            return quantity
        }
        if !quantity.isCalendar, Bytes.equal(quantity.unit.text, Self.unitOne.text) {
            return calendar != nil || unit(target.unit) != nil ? target : nil
        }
        if quantity.isCalendar { return duration(quantity, target) }
        guard let from = unit(quantity.unit),
            let to = calendar.map({ UCUMUnit($0.ucum.description) }) ?? unit(target.unit),
            let value = from.convert(number(quantity.value), to: to)
        else { return nil }
        return Quantity(value: item(value), unit: target.unit, isCalendar: target.isCalendar)
    }

    /// Converts a calendar duration to another one, or to the UCUM unit that goes by its name.
    private mutating func duration(_ quantity: Quantity, _ target: Quantity) -> Quantity? {
        guard let from = CalendarUnit(keyword: quantity.unit.text),
            let to = target.isCalendar ? CalendarUnit(keyword: target.unit.text) : CalendarUnit(ucum: target.unit.text),
            let value = number(quantity.value).multiplied(by: from.length(against: to))?.divided(
                by: to.length(against: from), significantDigits: 34)
        else { return nil }
        return Quantity(value: item(value), unit: target.unit, isCalendar: target.isCalendar)
    }

    // MARK: Dates and times

    private mutating func date(_ value: Item, _ count: Int) throws -> Item? {
        if value.kind == .date { return value }
        guard value.kind == .dateTime else { return try formatted(value, count, .date) ?? temporal(value, .date) }
        var date = Temporal(value)
        date.kind = .date
        date.precision = min(date.precision, .day)
        return date.withoutClock.item
    }

    private mutating func dateTime(_ value: Item, _ count: Int) throws -> Item? {
        if value.kind == .dateTime { return value }
        guard value.kind == .date else { return try formatted(value, count, .dateTime) ?? temporal(value, .dateTime) }
        var dateTime = Temporal(value)
        dateTime.kind = .dateTime
        return dateTime.item
    }

    private func temporal(_ value: Item, _ kind: Temporal.Kind) -> Item? {
        value.kind == .string ? Temporal(value.text, kind: kind)?.item : nil
    }

    /// A string in a format of its own; nil where no format is given.
    private mutating func formatted(_ value: Item, _ count: Int, _ kind: Temporal.Kind) throws -> Item? {
        guard count == 1, value.kind == .string, let format = try stringArgument(0, of: "toDate") else { return nil }
        return Temporal(value.text, format: format, kind: kind)?.item
    }
}

extension Temporal {
    /// Without a time of day.
    var withoutClock: Temporal {
        var result = self
        (result.hour, result.minute, result.second, result.nanosecond, result.fractionDigits) = (0, 0, 0, 0, 0)
        result.offset = nil
        result.isZulu = false
        return result
    }
}
