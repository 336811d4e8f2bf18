import FHIRCore

/// The form of postcodes in the United Kingdom.
enum PostcodeRules {
    /// A postcode where the country is the United Kingdom, or none is named; the message does not quote it.
    @Sendable static func wrongForm(_ address: ElementTree.Element) -> [RuleSet.Fault] {
        guard let element = address["postalCode"], let postcode = element.value else { return [] }
        if let country = address["country"]?.value, !isUnitedKingdom(country) { return [] }
        if isPostcode(postcode) { return [] }
        let letters = postcode.uppercased().filter { $0 != " " }
        let tidy = letters.dropLast(3) + " " + letters.suffix(3)
        let advice =
            isPostcode(String(tidy))
            ? "write capital letters, with one space before the last three characters"
            : "if the address is abroad, name its country"
        return [RuleSet.Fault(element, advice)]
    }

    /// Names and codes of the country (ISO 3166) and of its parts.
    private static func isUnitedKingdom(_ country: String) -> Bool {
        let known = [
            "GB", "GBR", "UK", "UNITED KINGDOM", "GREAT BRITAIN", "ENGLAND", "SCOTLAND", "WALES", "CYMRU",
            "NORTHERN IRELAND", "GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR",
        ]
        return known.contains(country.uppercased())
    }

    /// Outward and inward code with one space. The pseudo postcodes ZZ99 have the same form.
    static func isPostcode(_ text: String) -> Bool {
        if text == "GIR 0AA" { return true }
        let outward = ["AN", "ANN", "AAN", "AANN", "ANA", "AANA"].map { $0 + " NAA" }
        guard IdentifierFormRules.matches(text, outward) else { return false }
        let bytes = Array(text.utf8)
        // Letters that are not used: Q, V and X first, I, J and Z second (but ZZ), and six in the inward code.
        let isFirstRight = !"QVX".utf8.contains(bytes[0])
        let isSecondRight = !"IJZ".utf8.contains(bytes[1]) || text.hasPrefix("ZZ")
        // Pseudo postcodes use every letter there.
        let isInwardRight = text.hasPrefix("ZZ") || bytes.suffix(2).allSatisfy { !"CIKMOV".utf8.contains($0) }
        return isFirstRight && isSecondRight && isInwardRight
    }
}
