import FHIRCore

/// Codes of the Unified Code for Units of Measure (<https://ucum.org/ucum#section-Syntax-Rules>).
package enum UCUMCode {
    /// Whether a text is a unit's case-sensitive code: its form is right, and its atoms and prefixes are known.
    ///
    /// Whether the unit can be computed with is another question: `mg/[pH]` is a code.
    package static func isValid(_ code: String) -> Bool {
        let bytes = Array(code.utf8)
        guard !bytes.isEmpty, bytes.count <= 256 else { return false }
        var syntax = UCUMSyntax(bytes: bytes)
        return syntax.isTerm() && syntax.index == bytes.count
    }
}

/// Reads the form of a code without computing its unit.
private struct UCUMSyntax {
    let bytes: [UInt8]
    var index = 0
    private var depth = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    mutating func isTerm() -> Bool {
        depth += 1
        defer { depth -= 1 }
        guard depth < 40 else { return false }
        _ = skip("/")
        guard isComponent() else { return false }
        while next == UInt8(ascii: ".") || next == UInt8(ascii: "/") {
            index += 1
            guard isComponent() else { return false }
        }
        return true
    }

    private mutating func isComponent() -> Bool {
        if skip("(") { return isTerm() && skip(")") && areAnnotations() }
        if next == UInt8(ascii: "{") { return areAnnotations() }
        return isSymbol() && areAnnotations()
    }

    private mutating func areAnnotations() -> Bool {
        while skip("{") {
            while let byte = next, byte != UInt8(ascii: "}") {
                guard 0x20...0x7E ~= byte, byte != UInt8(ascii: "{") else { return false }
                index += 1
            }
            guard skip("}") else { return false }
        }
        return true
    }

    /// A number, or an atom with its prefix and exponent.
    private mutating func isSymbol() -> Bool {
        let start = index
        var isBracketed = false
        while let byte = next, 0x21...0x7E ~= byte {
            if byte == UInt8(ascii: "[") { isBracketed = true }
            if byte == UInt8(ascii: "]") { isBracketed = false }
            if !isBracketed, "./(){}".utf8.contains(byte) { break }
            index += 1
        }
        guard index > start, !isBracketed else { return false }
        let symbol = bytes[start..<index]
        if symbol.allSatisfy({ $0 &- 0x30 < 10 }) { return symbol.contains { $0 != 0x30 } }
        if isKnown(symbol) { return true }
        var end = symbol.endIndex
        while end > start, bytes[end - 1] &- 0x30 < 10 { end -= 1 }
        guard end < symbol.endIndex, end > start else { return false }
        if bytes[end - 1] == UInt8(ascii: "+") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
        return end > start && isKnown(bytes[start..<end])
    }

    private func isKnown(_ symbol: ArraySlice<UInt8>) -> Bool {
        UCUMTable.isKnown(String(decoding: symbol, as: UTF8.self))
    }
}
