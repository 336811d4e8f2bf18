import FHIRCore

extension RuleSet {
    /// Rules of the United Kingdom: NHS numbers.
    public static let uk = RuleSet(
        name: "uk",
        rules: [
            Rule(
                id: "uk.nhs-number", severity: .error,
                source: "https://www.datadictionary.nhs.uk/attributes/nhs_number.html", types: ["Identifier"],
                faults: NHSNumberRules.wrongDigits),
            Rule(
                id: "uk.nhs-number-test", severity: .information,
                source: "https://digital.nhs.uk/services/nhs-number", types: ["Identifier"],
                faults: NHSNumberRules.testRange),
            Rule(
                id: "uk.nhs-number-system", severity: .warning,
                source: "https://simplifier.net/guide/uk-core-implementation-guide", types: ["Identifier"],
                faults: NHSNumberRules.wrongSystem),
            Rule(
                id: "uk.nhs-number-several", severity: .error,
                source: "https://www.datadictionary.nhs.uk/attributes/nhs_number.html", types: ["Patient"],
                faults: NHSNumberRules.several),
        ])
}

/// What is wrong with the NHS numbers of a record.
private enum NHSNumberRules {
    static let system = "https://fhir.nhs.uk/Id/nhs-number"

    private static func number(_ identifier: ElementTree.Element) -> String? {
        identifier["system"]?.value == system ? identifier["value"]?.value : nil
    }

    /// Ten digits without anything between them, the last one a modulus-11 check digit. The messages do not quote it.
    @Sendable static func wrongDigits(_ identifier: ElementTree.Element) -> [[String]] {
        guard let number = number(identifier) else { return [] }
        let digits = number.utf8.map { Int($0) - 0x30 }
        guard digits.count == 10, digits.allSatisfy((0...9).contains) else {
            return [["it is not ten digits without spaces"]]
        }
        var sum = 0
        for index in 0..<9 { sum += digits[index] * (10 - index) }
        let check = (11 - sum % 11) % 11
        return check == digits[9] ? [] : [["its last digit does not check the others (modulus 11)"]]
    }

    @Sendable static func testRange(_ identifier: ElementTree.Element) -> [[String]] {
        number(identifier)?.hasPrefix("999") == true ? [[]] : []
    }

    /// A system that means NHS numbers, in another spelling or of an older time.
    @Sendable static func wrongSystem(_ identifier: ElementTree.Element) -> [[String]] {
        guard let stated = identifier["system"]?.value, stated != system else { return [] }
        let parts = stated.lowercased().split(whereSeparator: { "/:.#".contains($0) }).suffix(2)
        let name = parts.last.map { $0.filter { $0 != "-" && $0 != "_" } }
        let isLegacy = stated == "urn:oid:2.16.840.1.113883.2.1.4.1"
        guard isLegacy || (name == "nhsnumber" && stated.lowercased().contains("nhs")) else { return [] }
        return [[stated, system]]
    }

    /// A patient has one NHS number at a time; old ones say so with their use or period.
    @Sendable static func several(_ patient: ElementTree.Element) -> [[String]] {
        var active: Set<String> = []
        for identifier in patient.children(named: "identifier") {
            guard let number = number(identifier), identifier["use"]?.value != "old" else { continue }
            if identifier["period"]?["end"]?.value == nil { active.insert(number) }
        }
        return active.count > 1 ? [[String(active.count)]] : []
    }
}
