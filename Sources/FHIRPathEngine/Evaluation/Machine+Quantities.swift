import FHIRCore

// Quantities (<https://hl7.org/fhirpath/N1/#quantity>, <https://hl7.org/fhir/R4/fhirpath.html#quantity>).
extension Machine {
    mutating func add(_ quantity: Quantity) -> Item {
        let work = work
        work.quantities.append(quantity)
        return Item(.quantity, bits: UInt64(work.quantities.count - 1))
    }

    /// The quantity of an item whose kind `isQuantity`; a number has the unit 1.
    func quantity(_ item: Item) -> Quantity {
        if item.kind == .quantity { return existingWork.quantities[Int(item.bits)] }
        return Quantity(value: item, unit: Self.unitOne, isCalendar: false)
    }

    static var unitOne: Item {
        let one: StaticString = "1"
        return Item(text: UnsafeBufferPointer(start: one.utf8Start, count: 1))
    }

    /// Whether an item is a quantity: a value of that type, or an element of FHIR's `Quantity` or of a type made from it.
    func isQuantity(_ item: Item) -> Bool {
        guard item.kind == .node else { return item.kind == .quantity }
        let type = item.node.pointee.type
        guard type != NodeRecord.noType, let quantity = schema.typeID(named: "Quantity") else { return false }
        return schema.type(type, isA: quantity)
    }

    /// The quantity of a value, a number or an element; nil for anything else.
    mutating func quantityIfAny(_ item: Item) throws -> Quantity? {
        if item.kind == .node {
            if let value = value(item) { return value.kind.isQuantity ? quantity(value) : nil }
            return try quantityOfNode(item)
        }
        return item.kind.isQuantity ? quantity(item) : nil
    }

    /// FHIR's `Quantity` as one of FHIRPath; nil where it has no value, or where a comparator makes it inexact.
    ///
    /// A UCUM unit of time becomes the calendar's, as FHIR says. A unit that is not one of UCUM stands for itself.
    mutating func quantityOfNode(_ item: Item) throws -> Quantity? {
        guard item.kind == .node, isQuantity(item) else { return nil }
        var parts = QuantityParts()
        for child in childItems(item) where child.node.pointee.kind.hasValue {
            parts.set(schema.nameBytes(UInt16(truncatingIfNeeded: child.node.pointee.name)), child)
        }
        guard parts.comparator == nil, let number = parts.value, let value = value(number), value.kind.isNumber
        else { return nil }
        if let system = parts.system, let code = parts.code {
            let text = valueText(code)
            if Self.ucum.withUTF8Buffer({ Bytes.equal($0, valueText(system)) }) {
                if let unit = CalendarUnit(ucum: text), unit != .week, unit != .millisecond {
                    return Quantity(value: value, unit: unit.item, isCalendar: true)
                }
                return Quantity(value: value, unit: Item(text: text), isCalendar: false)
            }
            let name = String(decoding: valueText(system), as: UTF8.self) + "|" + String(decoding: text, as: UTF8.self)
            return Quantity(value: value, unit: try work.texts.add(name), isCalendar: false)
        }
        guard let unit = parts.code ?? parts.unit else {
            return Quantity(value: value, unit: Self.unitOne, isCalendar: false)
        }
        // Behind a bar, the text for people cannot be taken for a code.
        return Quantity(
            value: value, unit: try work.texts.add("|" + String(decoding: valueText(unit), as: UTF8.self)),
            isCalendar: false)
    }

    private static var ucum: StaticString { "http://unitsofmeasure.org" }

    private struct QuantityParts {
        var value: Item?
        var comparator: Item?
        var unit: Item?
        var system: Item?
        var code: Item?

        mutating func set(_ name: UnsafeBufferPointer<UInt8>, _ item: Item) {
            func matches(_ known: StaticString) -> Bool { known.withUTF8Buffer { Bytes.equal($0, name) } }
            if matches("value") { value = item }
            if matches("comparator") { comparator = item }
            if matches("unit") { unit = item }
            if matches("system") { system = item }
            if matches("code") { code = item }
        }
    }

    // MARK: Units

    /// The UCUM unit of a text; nil where it is not one.
    mutating func unit(_ text: Item) -> UCUMUnit? {
        let code = String(decoding: text.text, as: UTF8.self)
        if let known = work.units[code] { return known }
        let unit = UCUMUnit(code)
        work.units[code] = unit
        return unit
    }

    /// What two quantities are compared for.
    enum QuantityComparison { case equality, equivalence }

    /// −1, 0 or 1; nil where the two cannot be compared.
    mutating func compare(_ left: Quantity, _ right: Quantity, _ purpose: QuantityComparison) -> Int? {
        if left.isCalendar == right.isCalendar, Bytes.equal(left.unit.text, right.unit.text) {
            return compareValues(left.value, right.value, purpose)
        }
        if left.isCalendar || right.isCalendar { return compareDurations(left, right, purpose) }
        guard let unit = unit(left.unit), let otherUnit = self.unit(right.unit), unit.isCommensurable(with: otherUnit)
        else { return nil }
        return compareConverted(left.value, unit, right.value, otherUnit, purpose)
    }

    private mutating func compareValues(_ left: Item, _ right: Item, _ purpose: QuantityComparison) -> Int {
        if purpose == .equivalence, equivalentNumbers(left, right) { return 0 }
        return compareNumbers(left, right)
    }

    private mutating func compareConverted(
        _ left: Item, _ unit: UCUMUnit, _ right: Item, _ otherUnit: UCUMUnit, _ purpose: QuantityComparison
    ) -> Int? {
        let (leftNumber, rightNumber) = (number(left), number(right))
        if purpose == .equivalence {
            // In the coarser unit, so that the conversion does not make the comparison finer than what was written.
            let isLeftFiner = unit.isFiner(than: otherUnit)
            let converted =
                isLeftFiner ? unit.convert(leftNumber, to: otherUnit) : otherUnit.convert(rightNumber, to: unit)
            guard let converted else { return nil }
            let pair = isLeftFiner ? (item(converted), right) : (left, item(converted))
            return equivalentNumbers(pair.0, pair.1) ? 0 : compareNumbers(pair.0, pair.1)
        }
        return UCUMUnit.compare(leftNumber, unit, rightNumber, otherUnit)?.sign
    }

    // MARK: Durations (<https://hl7.org/fhirpath/N1/#time-valued-quantities>)

    /// Compares durations of which at least one is the calendar's.
    private mutating func compareDurations(_ left: Quantity, _ right: Quantity, _ purpose: QuantityComparison) -> Int? {
        if left.isCalendar, right.isCalendar {
            guard let unit = CalendarUnit(keyword: left.unit.text), let other = CalendarUnit(keyword: right.unit.text)
            else { return nil }
            return compareConverted(
                left.value, .number(unit.length(against: other)), right.value, .number(other.length(against: unit)),
                purpose)
        }
        let calendar = left.isCalendar ? left : right
        guard let unit = CalendarUnit(keyword: calendar.unit.text) else { return nil }
        // A calendar's year or month is no definite time, so it is neither more nor less than one.
        if purpose == .equality, !unit.isDefinite { return nil }
        let definite = left.isCalendar ? right : left
        guard let ucum = UCUMUnit(unit.ucum.description), let other = self.unit(definite.unit),
            ucum.isCommensurable(with: other)
        else { return nil }
        if purpose == .equality, CalendarUnit(ucum: definite.unit.text).map({ !$0.isDefinite }) == true { return nil }
        return left.isCalendar
            ? compareConverted(left.value, ucum, right.value, other, purpose)
            : compareConverted(left.value, other, right.value, ucum, purpose)
    }

    // MARK: Arithmetic (<https://hl7.org/fhirpath/N1/#math-1>)

    /// The sum or difference, in the finer of the units; nil where the units do not fit together.
    mutating func sum(_ left: Quantity, _ right: Quantity, _ operation: Operator) -> Quantity? {
        func combine(_ left: DecimalNumber, _ right: DecimalNumber) -> DecimalNumber? {
            operation == .add ? left.adding(right) : left.subtracting(right)
        }
        let (leftNumber, rightNumber) = (number(left.value), number(right.value))
        if left.isCalendar == right.isCalendar, Bytes.equal(left.unit.text, right.unit.text) {
            return combine(leftNumber, rightNumber).map {
                Quantity(value: item($0), unit: left.unit, isCalendar: left.isCalendar)
            }
        }
        guard let (unit, leftUnit) = durationUnit(left), let (otherUnit, rightUnit) = durationUnit(right),
            unit.isCommensurable(with: otherUnit)
        else { return nil }
        let isLeftFiner = unit.isFiner(than: otherUnit)
        guard let leftValue = isLeftFiner ? leftNumber : unit.convert(leftNumber, to: otherUnit),
            let rightValue = isLeftFiner ? otherUnit.convert(rightNumber, to: unit) : rightNumber,
            let sum = combine(leftValue, rightValue)
        else { return nil }
        return Quantity(
            value: item(sum), unit: isLeftFiner ? leftUnit : rightUnit,
            isCalendar: isLeftFiner ? left.isCalendar : right.isCalendar)
    }

    /// The UCUM unit of a quantity; nil for years and months of the calendar, which have none of the same length.
    private mutating func durationUnit(_ quantity: Quantity) -> (UCUMUnit, Item)? {
        guard quantity.isCalendar else { return unit(quantity.unit).map { ($0, quantity.unit) } }
        guard let unit = CalendarUnit(keyword: quantity.unit.text), unit.isDefinite else { return nil }
        return UCUMUnit(unit.ucum.description).map { ($0, quantity.unit) }
    }

    /// The product or quotient with the unit that belongs to it; nil where there is none.
    mutating func product(_ left: Quantity, _ right: Quantity, _ operation: Operator) throws -> Quantity? {
        let (leftNumber, rightNumber) = (number(left.value), number(right.value))
        guard
            let value = operation == .multiply
                ? leftNumber.multiplied(by: rightNumber)
                : leftNumber.divided(by: rightNumber, significantDigits: 34)
        else { return nil }
        if isOne(right) { return Quantity(value: item(value), unit: left.unit, isCalendar: left.isCalendar) }
        if isOne(left), operation == .multiply {
            return Quantity(value: item(value), unit: right.unit, isCalendar: right.isCalendar)
        }
        guard !left.isCalendar, !right.isCalendar, let unit = unit(left.unit), let other = self.unit(right.unit),
            let combined = operation == .multiply ? unit.multiplied(by: other) : unit.divided(by: other)
        else { return nil }
        return Quantity(value: item(value), unit: try work.texts.add(combined.code), isCalendar: false)
    }

    private func isOne(_ quantity: Quantity) -> Bool {
        !quantity.isCalendar && Bytes.equal(quantity.unit.text, Self.unitOne.text)
    }
}

extension ValueOrder {
    /// −1, 0 or 1.
    var sign: Int {
        switch self {
        case .less: -1
        case .equal: 0
        case .greater: 1
        }
    }
}

extension CalendarUnit {
    /// How long the unit is, in a measure that it shares with another: months where both have whole numbers of them, else
    /// milliseconds, a month counting 30 days and a year 365 (<https://hl7.org/fhirpath/N1/#toquantityunit--string--quantity>).
    func length(against other: CalendarUnit) -> DecimalNumber {
        if !isDefinite, !other.isDefinite { return DecimalNumber(self == .year ? 12 : 1) }
        return DecimalNumber(milliseconds)
    }

    var milliseconds: Int {
        switch self {
        case .year: 365 * 86_400_000
        case .month: 30 * 86_400_000
        case .week: 7 * 86_400_000
        case .day: 86_400_000
        case .hour: 3_600_000
        case .minute: 60_000
        case .second: 1000
        case .millisecond: 1
        }
    }
}
