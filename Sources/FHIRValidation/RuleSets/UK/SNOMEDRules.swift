import FHIRCore

/// Identifiers of SNOMED CT and of the dictionary of medicines and devices, which are SNOMED CT identifiers too.
enum SNOMEDRules {
    static let medicines = "https://dmd.nhs.uk"

    @Sendable static func wrongIdentifier(_ coding: ElementTree.Element) -> [RuleSet.Fault] {
        guard let system = coding["system"]?.value,
            system == "http://snomed.info/sct" || system.hasPrefix("http://snomed.info/sct/")
        else { return [] }
        return fault(coding).map { [$0] } ?? []
    }

    @Sendable static func wrongMedicine(_ coding: ElementTree.Element) -> [RuleSet.Fault] {
        guard coding["system"]?.value == medicines else { return [] }
        return fault(coding).map { [$0] } ?? []
    }

    private static func fault(_ coding: ElementTree.Element) -> RuleSet.Fault? {
        guard let element = coding["code"], let code = element.value, let reason = reason(code) else { return nil }
        return RuleSet.Fault(element, code, reason)
    }

    /// Why a code cannot be a concept of SNOMED CT; nil where it can, or is an expression of several.
    static func reason(_ code: String) -> String? {
        // A postcoordinated expression: what it says is not looked at here.
        if code.utf8.contains(where: { ":+|={}(), ".utf8.contains($0) }) { return nil }
        let digits = Array(code.utf8)
        guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), digits.count >= 6, digits.count <= 18, digits[0] != 0x30
        else { return "it is not 6 to 18 digits that begin with another one than 0" }
        guard CheckedDigits.isVerhoeff(code) else { return "its last digit does not check the others" }
        // The two digits before the check digit: 00 is a concept of the international edition, 10 one of an extension.
        let partition = String(decoding: digits[(digits.count - 3)..<(digits.count - 1)], as: UTF8.self)
        switch partition {
        case "00", "10": return nil
        case "01", "11": return "it identifies a description and not a concept"
        case "02", "12": return "it identifies a relationship and not a concept"
        default: return "its second and third last digits are of no kind of identifier"
        }
    }
}
