import FHIRCore

extension UCUMUnit {
    /// Reads a unit's case-sensitive code, such as `mm[Hg]`, `10*9/L` or `mg/dL`; nil where it is not one.
    init?(_ code: String) {
        guard !code.isEmpty, code.utf8.count <= 256 else { return nil }
        var parser = UCUMParser(Array(code.utf8), depth: 0)
        guard let unit = parser.parse() else { return nil }
        self = unit
    }
}

/// Reads the grammar of UCUM (<https://ucum.org/ucum#section-Syntax-Rules>): terms of components, prefixes, exponents,
/// parentheses and annotations.
struct UCUMParser {
    private let bytes: [UInt8]
    private var index = 0
    /// Parentheses that are open, and definitions that lead to one another.
    private var depth: Int

    init(_ bytes: [UInt8], depth: Int) {
        self.bytes = bytes
        self.depth = depth
    }

    mutating func parse() -> UCUMUnit? {
        guard let unit = term(), index == bytes.count else { return nil }
        return unit
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    /// Components with `.` and `/` between them; a `/` may stand first.
    private mutating func term() -> UCUMUnit? {
        depth += 1
        defer { depth -= 1 }
        guard depth < 40 else { return nil }
        var result: UCUMUnit
        if skip("/") {
            guard let first = component(), let inverse = UCUMUnit.one.divided(by: first) else { return nil }
            result = inverse
        } else {
            guard let first = component() else { return nil }
            result = first
        }
        while true {
            if skip(".") {
                guard let right = component(), let product = result.multiplied(by: right) else { return nil }
                result = product
            } else if skip("/") {
                guard let right = component(), let quotient = result.divided(by: right) else { return nil }
                result = quotient
            } else {
                return result
            }
        }
    }

    private mutating func component() -> UCUMUnit? {
        if skip("(") {
            guard let inner = term(), skip(")") else { return nil }
            return annotated(inner)
        }
        if next == UInt8(ascii: "{") { return annotated(.one) }
        if let factor = integerFactor() { return annotated(factor) }
        guard let symbol = symbol() else { return nil }
        return annotated(symbol)
    }

    /// The unit with the annotations behind it passed over: they do not change what is measured.
    private mutating func annotated(_ unit: UCUMUnit) -> UCUMUnit? {
        while skip("{") {
            while let byte = next, byte != UInt8(ascii: "}") {
                guard 0x20...0x7E ~= byte, byte != UInt8(ascii: "{") else { return nil }
                index += 1
            }
            guard skip("}") else { return nil }
        }
        return unit
    }

    /// A number that stands for itself; nil for the atoms `10*` and `10^`.
    private mutating func integerFactor() -> UCUMUnit? {
        var end = index
        while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
        guard end > index, end - index <= 18 else { return nil }
        if end < bytes.count, bytes[end] == UInt8(ascii: "*") || bytes[end] == UInt8(ascii: "^") { return nil }
        let digits = String(decoding: bytes[index..<end], as: UTF8.self)
        guard let value = Int(digits), value > 0 else { return nil }
        index = end
        var unit = UCUMUnit.number(DecimalNumber(value))
        if value != 1 { unit.components = [UCUMUnit.Component(atom: digits, exponent: 1)] }
        return unit
    }

    /// An atom, with or without a prefix, and its exponent.
    private mutating func symbol() -> UCUMUnit? {
        let start = index
        var isBracketed = false
        while let byte = next {
            if byte == UInt8(ascii: "[") { isBracketed = true }
            if byte == UInt8(ascii: "]") { isBracketed = false }
            if !isBracketed {
                guard !Self.endsSymbol(byte), byte > 0x20, byte < 0x7F else { break }
            }
            index += 1
        }
        guard index > start, !isBracketed else { return nil }
        var end = index
        while end > start, bytes[end - 1] &- 0x30 < 10 { end -= 1 }
        var exponent = 1
        if end < index {
            if end > start, bytes[end - 1] == UInt8(ascii: "+") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
            guard let value = Int(String(decoding: bytes[end..<index], as: UTF8.self)), value.magnitude <= 99
            else { return nil }
            exponent = value
        }
        let atom = String(decoding: bytes[start..<end], as: UTF8.self)
        guard end > start, let unit = UCUMTable.unit(atom, depth: depth) else { return nil }
        return unit.raised(to: exponent)
    }

    private static func endsSymbol(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"),
            UInt8(ascii: "}"):
            true
        default: false
        }
    }
}
