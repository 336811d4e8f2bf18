extension DecimalNumber: CustomStringConvertible {
    /// The text in FHIR's form, with all its digits: plain where that takes few zeros, else with an exponent.
    package var text: String {
        if exponent == 0 { return isNegative ? "-" + magnitude.text : magnitude.text }
        let digits = magnitude.text
        if exponent < 0, -exponent - digits.utf8.count <= Self.maximumLeadingZeros { return plain(digits) }
        if isZero { return "0e\(exponent)" }
        let first = digits.utf8.count - 1
        let place = exponent + first
        let fraction = first == 0 ? "" : "." + digits.dropFirst()
        return "\(isNegative ? "-" : "")\(digits.prefix(1))\(fraction)e\(place)"
    }

    /// The text without an exponent; nil where it has too many zeros.
    package var plainText: String? {
        guard exponent.magnitude <= UInt(Self.maximumDigitCount) else { return nil }
        return plain(magnitude.text)
    }

    package var description: String { text }

    private static var maximumLeadingZeros: Int { 40 }

    private func plain(_ digits: String) -> String {
        let sign = isNegative ? "-" : ""
        if exponent >= 0 { return isZero ? "0" : sign + digits + String(repeating: "0", count: exponent) }
        let whole = digits.utf8.count + exponent
        if whole <= 0 { return sign + "0." + String(repeating: "0", count: -whole) + digits }
        return sign + digits.prefix(whole) + "." + digits.dropFirst(whole)
    }
}
