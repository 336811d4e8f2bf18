import FHIRCore

/// What codes of organisations and numbers of staff look like, where the system says which they are.
enum IdentifierFormRules {
    private static func value(_ identifier: ElementTree.Element, _ systems: String...) -> ElementTree.Element? {
        guard let system = identifier["system"]?.value, systems.contains(system) else { return nil }
        return identifier["value"].flatMap { $0.value == nil ? nil : $0 }
    }

    /// A code of the Organisation Data Service: three to twelve capital letters and digits.
    @Sendable static func wrongOrganisationCode(_ identifier: ElementTree.Element) -> [RuleSet.Fault] {
        let found = value(
            identifier, "https://fhir.nhs.uk/Id/ods-organization-code", "https://fhir.nhs.uk/Id/ods-site-code")
        guard let element = found, let code = element.value else { return [] }
        if matches(code, (3...12).map { String(repeating: "X", count: $0) }) { return [] }
        return [RuleSet.Fault(element, code, "three to twelve capital letters and digits")]
    }

    /// Registers of the professions. A pattern has N for a digit, A for a capital letter, X for either.
    private static let professions: [String: (patterns: [String], text: String)] = [
        "gmc-number": (["NNNNNNN", "CNNNNNNN"], "seven digits, or C and seven digits for a consultant code"),
        "gmp-number": (["GNNNNNNN"], "G and seven digits"),
        "gdc-number": ((1...6).map { String(repeating: "N", count: $0) }, "at most six digits"),
        "gphc-number": (["NNNNNNN"], "seven digits"),
        "nmc-number": (["NNANNNNA"], "two digits, a letter, four digits and a letter"),
        "hcpc-number": (
            ["AANNNN", "AANNNNN", "AANNNNNN", "AAANNNNN", "AAANNNNNN"],
            "letters for the profession and up to six digits"
        ),
    ]

    @Sendable static func wrongProfessionalNumber(_ identifier: ElementTree.Element) -> [RuleSet.Fault] {
        let stem = "https://fhir.hl7.org.uk/Id/"
        guard let system = identifier["system"]?.value, system.hasPrefix(stem),
            let form = professions[String(system.dropFirst(stem.count))], let element = identifier["value"],
            let number = element.value, !matches(number, form.patterns)
        else { return [] }
        return [RuleSet.Fault(element, system, form.text)]
    }

    /// Users and role profiles of the Spine Directory Service: twelve digits.
    @Sendable static func wrongDirectoryNumber(_ identifier: ElementTree.Element) -> [RuleSet.Fault] {
        let found = value(
            identifier, "https://fhir.nhs.uk/Id/sds-user-id", "https://fhir.nhs.uk/Id/sds-role-profile-id")
        guard let element = found, let number = element.value, CheckedDigits.digits(number, count: 12) == nil else {
            return []
        }
        return [RuleSet.Fault(element, identifier["system"]?.value ?? "")]
    }

    /// Whether a text has the form of one of some patterns: N a digit, A a capital letter, X either, others themselves.
    static func matches(_ text: String, _ patterns: [String]) -> Bool {
        patterns.contains { pattern in
            pattern.utf8.count == text.utf8.count
                && zip(pattern.utf8, text.utf8).allSatisfy { letter, byte in
                    let isDigit = byte >= 0x30 && byte <= 0x39
                    let isCapital = byte >= 0x41 && byte <= 0x5A
                    return switch letter {
                    case UInt8(ascii: "N"): isDigit
                    case UInt8(ascii: "A"): isCapital
                    case UInt8(ascii: "X"): isDigit || isCapital
                    default: byte == letter
                    }
                }
        }
    }
}
