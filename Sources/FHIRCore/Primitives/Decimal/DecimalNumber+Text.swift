extension DecimalNumber: CustomStringConvertible {
    /// The text in FHIR's form, with all its digits: plain where that takes few zeros, else with an exponent.
    package var text: String {
        if case .word(let word) = magnitude, -Self.maximumLeadingZeros...0 ~= exponent { return short(word) }
        let digits = magnitude.text
        if -exponent - digits.utf8.count <= Self.maximumLeadingZeros, exponent <= 0 { return plain(digits) }
        if isZero { return "0e\(exponent)" }
        let first = digits.utf8.count - 1
        let fraction = first == 0 ? "" : "." + digits.dropFirst()
        return "\(isNegative ? "-" : "")\(digits.prefix(1))\(fraction)e\(exponent + first)"
    }

    /// The text without an exponent; nil where it has too many zeros.
    package var plainText: String? {
        guard exponent.magnitude <= UInt(Self.maximumDigitCount) else { return nil }
        return plain(magnitude.text)
    }

    package var description: String { text }

    private static var maximumLeadingZeros: Int { 40 }

    /// The plain text of a word, written from its last digit; the exponent is at most zero.
    private func short(_ word: UInt64) -> String {
        let digits = max(PowersOfTen.digitCount(word), 1 - exponent)
        let length = digits + (exponent < 0 ? 1 : 0) + (isNegative ? 1 : 0)
        return String(unsafeUninitializedCapacity: length) { output in
            var word = word
            var place = length
            for digit in 0..<digits {
                if digit > 0, digit == -exponent {
                    place -= 1
                    output[place] = UInt8(ascii: ".")
                }
                place -= 1
                output[place] = 0x30 | UInt8(truncatingIfNeeded: word % 10)
                word /= 10
            }
            if isNegative { output[0] = UInt8(ascii: "-") }
            return length
        }
    }

    private func plain(_ digits: String) -> String {
        let sign = isNegative ? "-" : ""
        if exponent >= 0 { return isZero ? "0" : sign + digits + String(repeating: "0", count: exponent) }
        let whole = digits.utf8.count + exponent
        if whole <= 0 { return sign + "0." + String(repeating: "0", count: -whole) + digits }
        return sign + digits.prefix(whole) + "." + digits.dropFirst(whole)
    }
}
