import FHIRCore

/// The numbers that take the place of the NHS number in Scotland and Northern Ireland.
enum LocalNumberRules {
    /// The value of an identifier whose system ends with one of some names, however they are spelt, or is one of some OIDs.
    private static func value(_ identifier: ElementTree.Element, names: [String], oid: String? = nil) -> ElementTree
        .Element?
    {
        guard let system = identifier["system"]?.value, let value = identifier["value"], value.value != nil else {
            return nil
        }
        let isNamed = names.contains(SystemName.key(system)) && system.contains("/")
        return isNamed || oid.map { system == "urn:oid:" + $0 } == true ? value : nil
    }

    /// A Health and Care number of Northern Ireland: ten digits from 320 000 0010 on, with the check digit of NHS numbers.
    @Sendable static func wrongHealthAndCareNumber(_ identifier: ElementTree.Element) -> [RuleSet.Fault] {
        let names = ["hscnumber", "hcnumber", "healthandcarenumber"]
        guard let element = value(identifier, names: names), let number = element.value else { return [] }
        guard let digits = CheckedDigits.digits(number, count: 10) else {
            return [RuleSet.Fault(element, "it is not ten digits without spaces")]
        }
        guard digits[0] == 3, digits[1] >= 2 else {
            return [RuleSet.Fault(element, "it is not in the range that Northern Ireland gives out (320 to 399)")]
        }
        guard CheckedDigits.isModulus11(digits) else {
            return [RuleSet.Fault(element, "its last digit does not check the others (modulus 11)")]
        }
        return []
    }

    private static func chi(_ identifier: ElementTree.Element) -> ElementTree.Element? {
        value(identifier, names: ["chinumber", "chi"], oid: "2.16.840.1.113883.2.1.3.2.4.16.53")
    }

    /// A CHI number of Scotland: ten digits that begin with the day, month and year of birth.
    @Sendable static func wrongCHINumber(_ identifier: ElementTree.Element) -> [RuleSet.Fault] {
        guard let element = chi(identifier), let number = element.value else { return [] }
        guard let digits = CheckedDigits.digits(number, count: 10) else {
            return [RuleSet.Fault(element, "it is not ten digits without spaces")]
        }
        let (day, month) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
        // The century is not given; a leap day is right in one of them.
        guard (1...12).contains(month), day >= 1, day <= GregorianCalendar.days(inMonth: month, ofYear: 2000) else {
            return [RuleSet.Fault(element, "its first six digits are no date (DDMMYY)")]
        }
        return []
    }

    /// Since November 2025 some numbers have a check digit of another kind, so this one alone proves nothing.
    @Sendable static func uncheckedCHINumber(_ identifier: ElementTree.Element) -> [RuleSet.Fault] {
        guard let element = chi(identifier),
            let digits = element.value.flatMap({ CheckedDigits.digits($0, count: 10) }),
            !CheckedDigits.isModulus11(digits)
        else { return [] }
        return [RuleSet.Fault(element)]
    }
}
