import FHIRCore

/// What is wrong with the NHS numbers of a record. The messages do not quote them.
enum NHSNumberRules {
    static let system = "https://fhir.nhs.uk/Id/nhs-number"

    static func value(_ identifier: ElementTree.Element) -> ElementTree.Element? {
        guard identifier["system"]?.value == system, let value = identifier["value"], value.value != nil else {
            return nil
        }
        return value
    }

    /// Ten digits without anything between them, the last one a modulus-11 check digit.
    @Sendable static func wrongDigits(_ identifier: ElementTree.Element) -> [RuleSet.Fault] {
        guard let element = value(identifier), let number = element.value else { return [] }
        return fault(number).map { [RuleSet.Fault(element, $0)] } ?? []
    }

    /// A reference that is a search for an NHS number: `Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|…`.
    @Sendable static func wrongQuery(_ reference: ElementTree.Element) -> [RuleSet.Fault] {
        guard let element = reference["reference"], let text = element.value, text.contains("?") else { return [] }
        let decoded = text.replacing("%7C", with: "|").replacing("%7c", with: "|")
        guard let found = decoded.firstRange(of: "nhs-number|") else { return [] }
        let number = decoded[found.upperBound...].prefix { $0 != "&" && $0 != "," }
        return fault(String(number)).map { [RuleSet.Fault(element, $0)] } ?? []
    }

    private static func fault(_ number: String) -> String? {
        guard let digits = CheckedDigits.digits(number, count: 10) else { return "it is not ten digits without spaces" }
        return CheckedDigits.isModulus11(digits) ? nil : "its last digit does not check the others (modulus 11)"
    }

    @Sendable static func testRange(_ identifier: ElementTree.Element) -> [RuleSet.Fault] {
        guard let element = value(identifier), element.value?.hasPrefix("999") == true else { return [] }
        return [RuleSet.Fault(element)]
    }

    /// A patient has one NHS number at a time; old ones say so with their use or period.
    @Sendable static func several(_ patient: ElementTree.Element) -> [RuleSet.Fault] {
        var active: Set<String> = []
        for identifier in patient.children(named: "identifier") {
            guard let number = value(identifier)?.value, identifier["use"]?.value != "old" else { continue }
            if identifier["period"]?["end"]?.value == nil { active.insert(number) }
        }
        return active.count > 1 ? [RuleSet.Fault(patient, String(active.count))] : []
    }

    /// An NHS number identifies a person, so a reference by one leads to a person.
    @Sendable static func notAPerson(_ reference: ElementTree.Element) -> [RuleSet.Fault] {
        guard let identifier = reference["identifier"], value(identifier) != nil, let type = reference["type"],
            let name = type.value, !["Patient", "Person", "RelatedPerson"].contains(name)
        else { return [] }
        return [RuleSet.Fault(type, name)]
    }
}

/// How far an NHS number has been verified: an extension of UK Core on its identifier.
enum VerificationStatusRules {
    private static let url = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus"
    private static let stem = "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus"

    private static func codings(_ identifier: ElementTree.Element) -> [ElementTree.Element] {
        identifier.children(named: "extension").filter { $0["url"]?.value == url }
            .compactMap { $0["valueCodeableConcept"] }.flatMap { $0.children(named: "coding") }
    }

    /// The codes are of one of the nations' systems, or of the older common one.
    @Sendable static func wrongSystem(_ identifier: ElementTree.Element) -> [RuleSet.Fault] {
        codings(identifier).compactMap { coding in
            let system = coding["system"]
            guard codes(system?.value ?? "") == nil else { return nil }
            return RuleSet.Fault(system ?? coding, system?.value ?? "no system", stem + "England", stem + "Wales")
        }
    }

    @Sendable static func wrongCode(_ identifier: ElementTree.Element) -> [RuleSet.Fault] {
        codings(identifier).compactMap { coding in
            guard let system = coding["system"]?.value, let known = codes(system), let code = coding["code"],
                let text = code.value, !known.contains(text)
            else { return nil }
            return RuleSet.Fault(code, text, system)
        }
    }

    private static func codes(_ system: String) -> [String]? {
        switch system {
        case stem + "England": ["01", "02", "03", "04", "05", "06", "07", "08"]
        case stem + "Wales": ["nn", "01", "02", "03", "04", "05", "06", "07", "08"]
        case stem:
            [
                "number-present-and-verified", "number-present-but-not-traced", "trace-required", "trace-attempted",
                "trace-needs-to-be-resolved", "trace-in-progress", "number-not-present-and-trace-not-required",
                "trace-postponed", "number-present-and-traced-using-welsh-nhs-ar",
            ]
        default: nil
        }
    }
}
