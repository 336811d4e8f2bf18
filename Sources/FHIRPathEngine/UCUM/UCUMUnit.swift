import FHIRCore

/// A unit of the Unified Code for Units of Measure (<https://ucum.org/ucum>), reduced to base units.
///
/// A quantity of v units is (v + offset) · numerator / denominator of the base units. Numerator and denominator are exact.
struct UCUMUnit: Sendable {
    var dimension = UCUMDimension()
    var numerator = DecimalNumber.one
    var denominator = DecimalNumber.one
    /// What is added before scaling: 273.15 for `Cel`; zero for a unit on a ratio scale.
    var offset = DecimalNumber.zero
    /// The atoms with their prefixes and exponents, as they were written: `cm` 2, `s` −1.
    var components: [Component] = []

    struct Component: Sendable, Equatable {
        var atom: String
        var exponent: Int
    }

    /// The unit 1.
    static let one = UCUMUnit()

    /// A pure number.
    static func number(_ number: DecimalNumber) -> UCUMUnit {
        var unit = UCUMUnit()
        unit.numerator = number
        return unit
    }

    var isSpecial: Bool { !offset.isZero }

    /// Whether values in both units can be compared.
    func isCommensurable(with other: UCUMUnit) -> Bool { dimension == other.dimension }
}

// MARK: - Products

extension UCUMUnit {
    /// The product; nil for units on a scale with another zero, and where there are too many digits.
    func multiplied(by other: UCUMUnit) -> UCUMUnit? { combined(other, 1) }

    /// The quotient; nil as for the product.
    func divided(by other: UCUMUnit) -> UCUMUnit? { combined(other, -1) }

    private func combined(_ other: UCUMUnit, _ sign: Int) -> UCUMUnit? {
        guard !isSpecial, !other.isSpecial,
            let numerator = numerator.multiplied(by: sign > 0 ? other.numerator : other.denominator),
            let denominator = denominator.multiplied(by: sign > 0 ? other.denominator : other.numerator),
            let dimension = dimension.adding(other.dimension, times: sign)
        else { return nil }
        var result = UCUMUnit(dimension: dimension, numerator: numerator, denominator: denominator)
        result.components = components
        for component in other.components { result.add(component, times: sign) }
        return result
    }

    private mutating func add(_ component: Component, times sign: Int) {
        if let index = components.firstIndex(where: { $0.atom == component.atom }) {
            components[index].exponent += component.exponent * sign
            if components[index].exponent == 0 { components.remove(at: index) }
        } else {
            components.append(Component(atom: component.atom, exponent: component.exponent * sign))
        }
    }

    /// The unit to a power; nil for units on a scale with another zero, and where there are too many digits.
    func raised(to power: Int) -> UCUMUnit? {
        if power == 1 { return self }
        guard !isSpecial, power.magnitude <= 99, let dimension = dimension.multiplied(by: power),
            let high = Self.raise(numerator, Int(power.magnitude)),
            let low = Self.raise(denominator, Int(power.magnitude))
        else { return nil }
        var result = UCUMUnit(
            dimension: dimension, numerator: power < 0 ? low : high, denominator: power < 0 ? high : low)
        result.components = components.map { Component(atom: $0.atom, exponent: $0.exponent * power) }
        if power == 0 { result.components = [] }
        return result
    }

    private static func raise(_ number: DecimalNumber, _ power: Int) -> DecimalNumber? {
        var result = DecimalNumber.one
        for _ in 0..<power {
            guard let next = result.multiplied(by: number) else { return nil }
            result = next
        }
        return result
    }

    /// The unit's code: `m/s2`, `/s`, `1`.
    var code: String {
        let above = components.filter { $0.exponent > 0 }.map { text($0.atom, $0.exponent) }.joined(separator: ".")
        let below = components.filter { $0.exponent < 0 }.map { "/" + text($0.atom, -$0.exponent) }.joined()
        return above.isEmpty && below.isEmpty ? "1" : above + below
    }

    private func text(_ atom: String, _ exponent: Int) -> String { exponent == 1 ? atom : "\(atom)\(exponent)" }
}

// MARK: - Conversion

extension UCUMUnit {
    /// −1, 0 or 1 for two quantities, exactly; nil where the units are not commensurable.
    static func compare(
        _ left: DecimalNumber, _ leftUnit: UCUMUnit, _ right: DecimalNumber, _ rightUnit: UCUMUnit
    ) -> ValueOrder? {
        guard leftUnit.isCommensurable(with: rightUnit),
            let leftBase = leftUnit.scaled(left, by: rightUnit.denominator),
            let rightBase = rightUnit.scaled(right, by: leftUnit.denominator)
        else { return nil }
        return leftBase.compare(rightBase)
    }

    /// (value + offset) · numerator · factor.
    private func scaled(_ value: DecimalNumber, by factor: DecimalNumber) -> DecimalNumber? {
        value.adding(offset)?.multiplied(by: numerator)?.multiplied(by: factor)
    }

    /// The value of a quantity in another unit, exactly where it has an end, else to 34 digits; nil where the units are not
    /// commensurable.
    func convert(_ value: DecimalNumber, to other: UCUMUnit) -> DecimalNumber? {
        guard isCommensurable(with: other), let above = scaled(value, by: other.denominator),
            let below = denominator.multiplied(by: other.numerator)
        else { return nil }
        return above.divided(by: below, significantDigits: 34)?.subtracting(other.offset)
    }

    /// Whether one of this unit is less than one of another; both commensurable.
    func isFiner(than other: UCUMUnit) -> Bool {
        guard let left = numerator.multiplied(by: other.denominator),
            let right = other.numerator.multiplied(by: denominator)
        else { return false }
        return left < right
    }
}

/// What a unit measures: the exponents of the base units, and of units that can be converted into no other.
struct UCUMDimension: Sendable, Equatable {
    /// m, s, g, rad, K, C, cd.
    private var base = SIMD8<Int16>()
    /// Arbitrary units, such as `[iU]`, and logarithmic ones, such as `[pH]`, by their code.
    private var arbitrary: [String: Int] = [:]

    static let baseUnits = ["m", "s", "g", "rad", "K", "C", "cd"]

    init() {}

    init(baseUnit index: Int) { base[index] = 1 }

    init(arbitrary code: String) { arbitrary = [code: 1] }

    /// nil beyond the exponents that are computed with.
    func adding(_ other: UCUMDimension, times sign: Int) -> UCUMDimension? {
        var result = self
        result.base = base &+ other.base &* SIMD8(repeating: Int16(sign))
        for index in 0..<8 where result.base[index].magnitude > 9999 { return nil }
        for (code, exponent) in other.arbitrary {
            let sum = (arbitrary[code] ?? 0) + exponent * sign
            result.arbitrary[code] = sum == 0 ? nil : sum
        }
        return result
    }

    func multiplied(by power: Int) -> UCUMDimension? {
        var result = self
        for index in 0..<8 {
            guard let value = Int16(exactly: Int(base[index]) * power) else { return nil }
            result.base[index] = value
        }
        result.arbitrary = power == 0 ? [:] : arbitrary.mapValues { $0 * power }
        return result
    }
}
