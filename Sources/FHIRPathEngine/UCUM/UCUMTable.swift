import FHIRCore

/// The atoms of UCUM and their prefixes.
enum UCUMTable {
    /// The unit of an atom, with or without a prefix.
    static func unit(_ symbol: String, depth: Int) -> UCUMUnit? {
        guard depth < 40 else { return nil }
        guard var unit = atom(symbol, depth: depth) ?? prefixed(symbol, depth: depth) else { return nil }
        unit.components = [UCUMUnit.Component(atom: symbol, exponent: 1)]
        return unit
    }

    private static func prefixed(_ symbol: String, depth: Int) -> UCUMUnit? {
        for length in [1, 2] where symbol.utf8.count > length {
            guard let exponent = prefixes[String(symbol.prefix(length))] else { continue }
            let rest = String(symbol.dropFirst(length))
            guard let definition = atoms[rest], definition.isMetric, var unit = atom(rest, depth: depth),
                let numerator = unit.numerator.multiplied(by: exponent)
            else { continue }
            // A prefix scales what is written, so the zero of the scale moves against it.
            if unit.isSpecial {
                guard let offset = unit.offset.divided(by: exponent, significantDigits: 34) else { continue }
                unit.offset = offset
            }
            unit.numerator = numerator
            return unit
        }
        return nil
    }

    private static func atom(_ symbol: String, depth: Int) -> UCUMUnit? {
        if let index = UCUMDimension.baseUnits.firstIndex(of: symbol) {
            return UCUMUnit(dimension: UCUMDimension(baseUnit: index))
        }
        guard let definition = atoms[symbol] else { return nil }
        if definition.unit == "arbitrary" { return UCUMUnit(dimension: UCUMDimension(arbitrary: symbol)) }
        var parser = UCUMParser(Array(definition.unit.utf8), depth: depth + 1)
        guard let value = DecimalNumber(definition.value), var unit = parser.parse(),
            let numerator = unit.numerator.multiplied(by: value)
        else { return nil }
        unit.numerator = numerator
        if let offset = offsets[symbol] { unit.offset = DecimalNumber(offset) ?? .zero }
        return unit
    }

    /// An atom as a multiple of a unit.
    struct Definition: Sendable {
        /// Whether it takes prefixes.
        var isMetric: Bool
        var value: String
        /// The code of a unit; `arbitrary` where the atom can be converted into no other unit.
        var unit: String
    }

    /// What is added to a temperature before it is scaled to kelvins.
    private static let offsets = ["Cel": "273.15", "[degF]": "459.67", "[degRe]": "218.52"]

    static let atoms: [String: Definition] = {
        var atoms: [String: Definition] = [:]
        for base in UCUMDimension.baseUnits { atoms[base] = Definition(isMetric: true, value: "1", unit: base) }
        for line in (siUnits + "\n" + customaryUnits + "\n" + clinicalUnits).split(separator: "\n") {
            let columns = line.split(separator: " ")
            guard columns.count >= 3 else { continue }
            atoms[String(columns[0])] = Definition(
                isMetric: columns[1] == "m", value: columns.count > 3 ? String(columns[2]) : "1",
                unit: String(columns[columns.count - 1]))
        }
        return atoms
    }()

    private static let prefixes: [String: DecimalNumber] = {
        let exponents = [
            "Q": 30, "R": 27, "Y": 24, "Z": 21, "E": 18, "P": 15, "T": 12, "G": 9, "M": 6, "k": 3, "h": 2, "da": 1,
            "d": -1, "c": -2, "m": -3, "u": -6, "n": -9, "p": -12, "f": -15, "a": -18, "z": -21, "y": -24, "r": -27,
            "q": -30,
        ]
        var prefixes = exponents.compactMapValues { DecimalNumber("1e\($0)") }
        for (prefix, power) in [("Ki", 1024), ("Mi", 1 << 20), ("Gi", 1 << 30), ("Ti", 1 << 40)] {
            prefixes[prefix] = DecimalNumber(power)
        }
        return prefixes
    }()
}
