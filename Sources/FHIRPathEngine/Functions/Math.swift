import FHIRCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

// Math (<https://hl7.org/fhirpath/N1/#math>).
extension Machine {
    mutating func math(_ function: Function, _ count: Int) throws {
        guard let item = try singleValue(count, of: function.name) else { return stack.replaceWithEmpty(count) }
        if let quantity = try quantityOperand(item, function) {
            let value = try mathResult(quantity.value, function, count)
            let result = value.map { Quantity(value: $0, unit: quantity.unit, isCalendar: quantity.isCalendar) }
            return try finish(count, result.map { add($0) })
        }
        guard item.kind.isNumber else { throw failure(.operandType, function.name, typeDescription(item)) }
        try finish(count, mathResult(item, function, count))
    }

    /// The quantity that a function also takes; nil where the item is none or the function takes none.
    private mutating func quantityOperand(_ item: Item, _ function: Function) throws -> Quantity? {
        switch function {
        case .abs, .ceiling, .floor, .round, .truncate: break
        default: return nil
        }
        if item.kind == .quantity { return existingWork.quantities[Int(item.bits)] }
        return try quantityOfNode(item)
    }

    private mutating func mathResult(_ item: Item, _ function: Function, _ count: Int) throws -> Item? {
        switch function {
        case .abs: return item.kind == .number || item.integer < 0 ? absolute(item) : item
        case .ceiling: return whole(number(item).ceiling)
        case .floor: return whole(number(item).floor)
        case .truncate: return whole(number(item).truncated)
        case .round: return try rounded(item, count)
        case .exp: return real(exp(number(item).double))
        case .ln: return real(log(number(item).double))
        case .log: return try logarithm(item)
        case .power: return try power(item)
        default: return squareRoot(item)
        }
    }

    private mutating func absolute(_ item: Item) -> Item {
        number(item) < .zero ? negated(item) : item
    }

    /// An integer where it is in the range of the type, else a decimal.
    private mutating func whole(_ number: DecimalNumber) -> Item {
        if let value = number.integer, Int(Int32.min)...Int(Int32.max) ~= value { return Item(integer: value) }
        return item(number)
    }

    private mutating func rounded(_ item: Item, _ count: Int) throws -> Item? {
        var digits = 0
        if count == 1 {
            guard let argument = try integerArgument(0, of: "round") else { return nil }
            guard argument >= 0 else {
                throw FHIRPathError(.arguments, at: position, "round", "takes no negative precision")
            }
            digits = min(argument, DecimalNumber.maximumDigitCount)
        }
        let rounded = self.item(number(item).rounded(toFractionDigits: digits))
        return rounded.kind == .decimal ? Decimals.make(rounded.integer, rounded.extra) : rounded
    }

    // MARK: Transcendental functions, in binary floating point

    /// nil for what is not a number.
    private mutating func real(_ value: Double) -> Item? {
        guard value.isFinite, let number = DecimalNumber(value.description) else { return nil }
        return item(number)
    }

    private mutating func logarithm(_ item: Item) throws -> Item? {
        guard let base = try numberArgument(0, of: "log") else { return nil }
        let (value, baseValue) = (number(item), number(base))
        // As with roots, what is not a number is no result.
        guard value > .zero, baseValue > .zero, baseValue != .one else { return nil }
        let result = log(value.double) / log(baseValue.double)
        // A whole number is found exactly, however the division was rounded.
        let nearest = result.rounded()
        if abs(nearest) < 1000, let power = baseValue.raised(to: Int(nearest)), power == value {
            return Decimals.make(Int(nearest) * 10, 1)
        }
        return real(result)
    }

    private mutating func power(_ item: Item) throws -> Item? {
        guard let exponent = try numberArgument(0, of: "power") else { return nil }
        let (base, power) = (number(item), number(exponent))
        guard let whole = power.integer else { return real(pow(base.double, power.double)) }
        guard whole.magnitude <= 10_000 else { return real(pow(base.double, power.double)) }
        if base.isZero, whole < 0 { return nil }
        // Exact for a whole exponent that is not negative.
        var result = DecimalNumber.one
        for _ in 0..<whole.magnitude {
            try spend(8)
            guard let next = result.multiplied(by: base) else { return nil }
            result = next
        }
        if whole < 0 { return DecimalNumber.one.divided(by: result, significantDigits: 34).map { self.item($0) } }
        let isInteger = item.kind != .decimal && item.kind != .number && exponent.kind != .decimal
        return isInteger ? self.whole(result) : self.item(result)
    }

    // MARK: Square root

    /// Exact where the root has an end, else to 34 digits.
    private mutating func squareRoot(_ item: Item) -> Item? {
        let value = number(item)
        if value < .zero { return nil }
        if value.isZero { return Decimals.make(0, 1) }
        guard var root = DecimalNumber(sqrt(value.double).description), !root.isZero,
            let half = DecimalNumber("0.5")
        else { return real(sqrt(value.double)) }
        // Newton's method doubles the right digits each time, from the 15 of a `Double`.
        for _ in 0..<3 {
            guard let quotient = value.divided(by: root, significantDigits: 40),
                let next = root.adding(quotient)?.multiplied(by: half)?.divided(by: .one, significantDigits: 40)
            else { return nil }
            root = next
        }
        for digits in [16, 34] {
            guard let short = root.divided(by: .one, significantDigits: digits)?.normalized else { return nil }
            if digits == 34 || short.multiplied(by: short) == value { return decimalForm(short) }
        }
        return nil
    }

    /// A decimal with at least one digit behind the point, as a `Decimal` is written.
    mutating func decimalForm(_ number: DecimalNumber) -> Item {
        guard let tenth = DecimalNumber("0.0"), let sum = number.adding(tenth) else { return item(number) }
        return item(sum)
    }
}
