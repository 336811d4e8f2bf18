import FHIRCore
import FHIRSchemaR4
@testable import FHIRValidation
import Testing

@Suite("UK rules")
struct UKRulesTests {
    private static let validator = {
        var options = ValidationOptions()
        options.ruleSets = [.uk]
        return Validator(schema: .r4, options: options)
    }()

    private func issues(_ record: String) -> [FHIRCore.Issue] {
        Self.validator.validate(record).issues.filter {
            $0.id.rawValue.hasPrefix("uk.") && $0.id != "uk.profile-missing"
        }
    }

    private func ids(_ record: String) -> [String] { issues(record).map(\.id.rawValue) }

    private func patient(_ members: String) -> String { #"{"resourceType":"Patient",\#(members)}"# }

    private func found(_ identifiers: String...) -> [String] {
        ids(patient(#""identifier":[\#(identifiers.joined(separator: ","))]"#))
    }

    private func identifier(_ system: String, _ value: String, _ rest: String = "") -> String {
        #"{"system":"\#(system)","value":"\#(value)"\#(rest)}"#
    }

    private func number(_ value: String, _ rest: String = "") -> String {
        identifier("https://fhir.nhs.uk/Id/nhs-number", value, rest)
    }

    // MARK: NHS numbers

    @Test(
        "an NHS number has ten digits and the right check digit",
        arguments: [
            ("9990000042", true), ("9990000043", false), ("999 000 0042", false), ("999000004", false),
            // Nine digits that would need the check digit 10.
            ("9990000140", false),
        ])
    func digits(value: String, isRight: Bool) {
        #expect(found(number(value)).contains("uk.nhs-number") != isRight)
    }

    @Test("the number in a reference or in a search is looked at too, and never quoted")
    func references() {
        let record =
            #"{"resourceType":"Observation","status":"final","code":{"text":"x"},"subject":{"type":"Device","identifier":\#(number("9990000043"))},"focus":[{"reference":"Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|9990000044"}]}"#
        let found = issues(record)
        #expect(
            Set(found.map(\.id.rawValue)).isSuperset(of: [
                "uk.nhs-number", "uk.nhs-number-query", "uk.nhs-number-reference",
            ]))
        #expect(found.contains { $0.expression == "Observation.subject.identifier.value" })
        #expect(!found.contains { $0.message.contains("999000004") })
    }

    @Test("the test range is pointed out")
    func testRange() { #expect(found(number("9990000042")) == ["uk.nhs-number-test"]) }

    @Test("one NHS number is in use")
    func several() {
        let old = number("9990000077", #","use":"old""#)
        #expect(!found(number("9990000042"), old).contains("uk.nhs-number-several"))
        #expect(found(number("9990000042"), number("9990000077")).contains("uk.nhs-number-several"))
    }

    @Test(
        "a verification status is of a nation's system",
        arguments: [
            ("UKCore-NHSNumberVerificationStatusEngland", "01", []),
            ("UKCore-NHSNumberVerificationStatus", "number-present-and-verified", []),
            ("UKCore-NHSNumberVerificationStatusEngland", "99", ["uk.nhs-number-status-code"]),
            ("CareConnect-NHSNumberVerificationStatus-1", "01", ["uk.nhs-number-status"]),
        ])
    func verification(system: String, code: String, expected: [String]) {
        let status =
            #","extension":[{"url":"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus","valueCodeableConcept":{"coding":[{"system":"https://fhir.hl7.org.uk/CodeSystem/\#(system)","code":"\#(code)"}]}}]"#
        #expect(found(number("9990000042", status)).filter { $0.contains("status") } == expected)
    }

    // MARK: Other numbers

    @Test(
        "Scottish and Northern Irish numbers have their own form",
        arguments: [
            ("urn:oid:2.16.840.1.113883.2.1.3.2.4.16.53", "0101011008", []),
            ("urn:oid:2.16.840.1.113883.2.1.3.2.4.16.53", "0101011000", ["uk.chi-number-check"]),
            ("urn:oid:2.16.840.1.113883.2.1.3.2.4.16.53", "3201011002", ["uk.chi-number"]),
            ("https://example.scot/Id/chi-number", "1", ["uk.chi-number"]),
            ("https://fhir.nhs.uk/Id/hsc-number", "3200000015", []),
            ("https://fhir.nhs.uk/Id/hsc-number", "3200000011", ["uk.hc-number"]),
            ("https://fhir.nhs.uk/Id/hsc-number", "9990000042", ["uk.hc-number"]),
        ])
    func localNumbers(system: String, value: String, expected: [String]) {
        #expect(found(identifier(system, value)) == expected)
    }

    @Test(
        "codes of organisations and numbers of staff have the form of their register",
        arguments: [
            ("https://fhir.nhs.uk/Id/ods-organization-code", "RX1", []),
            ("https://fhir.nhs.uk/Id/ods-organization-code", "rx1", ["uk.ods-code"]),
            ("https://fhir.nhs.uk/Id/ods-site-code", "RX 101", ["uk.ods-code"]),
            ("https://fhir.hl7.org.uk/Id/gmc-number", "1234567", []),
            ("https://fhir.hl7.org.uk/Id/gmc-number", "C1234567", []),
            ("https://fhir.hl7.org.uk/Id/gmc-number", "123456", ["uk.professional-number"]),
            ("https://fhir.hl7.org.uk/Id/gmp-number", "G1234567", []),
            ("https://fhir.hl7.org.uk/Id/nmc-number", "12A3456B", []),
            ("https://fhir.hl7.org.uk/Id/nmc-number", "12A34567", ["uk.professional-number"]),
            ("https://fhir.nhs.uk/Id/sds-user-id", "111122223333", []),
            ("https://fhir.nhs.uk/Id/sds-role-profile-id", "11112222333", ["uk.sds-id"]),
        ])
    func codes(system: String, value: String, expected: [String]) {
        #expect(found(identifier(system, value)) == expected)
    }

    @Test(
        "a misspelt system is named with the right one",
        arguments: [
            ("http://fhir.nhs.net/Id/nhs-number", "https://fhir.nhs.uk/Id/nhs-number"),
            ("https://fhir.nhs.uk/Id/nhs_number", "https://fhir.nhs.uk/Id/nhs-number"),
            ("https://fhir.nhs.uk/id/nhsNumber", "https://fhir.nhs.uk/Id/nhs-number"),
            ("urn:oid:2.16.840.1.113883.2.1.4.1", "https://fhir.nhs.uk/Id/nhs-number"),
            ("https://fhir.nhs.uk/id/ods-organization-code", "https://fhir.nhs.uk/Id/ods-organization-code"),
            ("https://fhir.nhs.uk/Id/ods-organisation-code", "https://fhir.nhs.uk/Id/ods-organization-code"),
            ("http://fhir.nhs.uk/Id/dos-service-id", "https://fhir.nhs.uk/Id/dos-service-id"),
            ("https://fhir.nhs.uk/id/product-id", "https://fhir.nhs.uk/Id/product-id"),
            ("https://fhir.nhs.uk/Id/gmc-number", "https://fhir.hl7.org.uk/Id/gmc-number"),
        ])
    func systems(system: String, right: String) {
        let found = issues(patient(#""identifier":[\#(identifier(system, "x"))]"#))
        #expect(found.count == 1)
        #expect(found.first?.message.contains(right + ".") == true)
        #expect(found.first?.expression == "Patient.identifier[0].system")
    }

    @Test(
        "systems of others are left alone",
        arguments: [
            "https://leeds.example/Id/nhs-trust-number", "https://fhir.nhs.uk/Id/cross-care-setting-identifier",
            "urn:oid:2.16.840.1.113883.2.1.3.2.4.17.70", "https://example.org/gmc-number",
        ])
    func otherSystems(system: String) { #expect(found(identifier(system, "x")).isEmpty) }

    // MARK: Codes

    @Test(
        "a SNOMED CT code has the right check digit and is one of a concept",
        arguments: [
            ("73211009", true), ("73211008", false), ("900000000000207008", true), ("12345", false), ("abc", false),
            // A description of the international edition.
            ("754786014", false), ("371422002 + 73211009", true), ("073211009", false),
        ])
    func snomed(code: String, isRight: Bool) {
        let record =
            #"{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://snomed.info/sct","code":"\#(code)"}]}}"#
        #expect(ids(record) == (isRight ? [] : ["uk.snomed-code"]))
    }

    @Test(
        "code systems are spelt right",
        arguments: [
            ("https://snomed.info/ict", "http://snomed.info/sct"),
            ("https://snomed.info/sct", "http://snomed.info/sct"),
            ("http://www.dmd.nhs.uk", "https://dmd.nhs.uk"),
            ("https://fhir.nhs.uk/Codesystem/http-error-codes", "https://fhir.nhs.uk/CodeSystem/http-error-codes"),
        ])
    func codeSystems(system: String, right: String) {
        let record =
            #"{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"\#(system)","code":"1"}]}}"#
        let found = issues(record)
        #expect(found.map(\.id.rawValue) == ["uk.code-system"])
        #expect(found.first?.message.hasSuffix("Use \(right).") == true)
    }

    @Test("Verhoeff's check finds every wrong digit and every swap of neighbours")
    func verhoeff() {
        let right = Array("900000000000207008")
        #expect(CheckedDigits.isVerhoeff(String(right)))
        for place in right.indices {
            for digit in "0123456789" where digit != right[place] {
                var wrong = right
                wrong[place] = digit
                #expect(!CheckedDigits.isVerhoeff(String(wrong)))
            }
            guard place > 0, right[place] != right[place - 1] else { continue }
            var swapped = right
            swapped.swapAt(place, place - 1)
            #expect(!CheckedDigits.isVerhoeff(String(swapped)))
        }
    }

    // MARK: Demographics

    @Test(
        "postcodes have their form where the country is the United Kingdom or not named",
        arguments: [
            ("ZZ99 3CZ", "", true), ("ZZ99 3VZ", "GBR", true), ("LS1 6AE", "", true), ("EC1A 1BB", "England", true),
            ("LS16AE", "", false), ("ls1 6ae", "", false), ("LEN 7TF", "", false), ("75001", "FR", true),
            ("75001", "", false), ("LS1 6AC", "", false), ("GIR 0AA", "", true),
        ])
    func postcodes(postcode: String, country: String, isRight: Bool) {
        let named = country.isEmpty ? "" : #","country":"\#(country)""#
        let found = issues(patient(#""address":[{"postalCode":"\#(postcode)"\#(named)}]"#))
        #expect(found.map(\.id.rawValue) == (isRight ? [] : ["uk.postcode"]))
        #expect(found.allSatisfy { !$0.message.contains(postcode) })
    }

    @Test(
        "nobody is born in the future or dies before birth",
        arguments: [
            (#""birthDate":"9998-01-01""#, ["uk.birth-date-future"]),
            (#""birthDate":"1950","deceasedDateTime":"1949-12-31T10:00:00Z""#, ["uk.death-before-birth"]),
            (#""birthDate":"1950-06-01","deceasedDateTime":"1950""#, []),
            (#""birthDate":"1950-06-01","deceasedDateTime":"9998-01-01""#, ["uk.death-date-future"]),
            (#""birthDate":"1950-06-01","deceasedDateTime":"1950-06-01T00:30:00+01:00""#, []),
        ])
    func dates(members: String, expected: [String]) { #expect(ids(patient(members)) == expected) }

    @Test("ethnic categories are of one nation")
    func ethnicity() {
        func category(_ system: String) -> String {
            #"{"url":"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory","valueCodeableConcept":{"coding":[{"system":"\#(system)","code":"A"}]}}"#
        }
        let england = category("https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland")
        let wales = category("https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryWales")
        let other = category("https://example.org/ethnicity")
        #expect(ids(patient(#""extension":[\#(england)]"#)).isEmpty)
        #expect(ids(patient(#""extension":[\#(england),\#(wales)]"#)) == ["uk.ethnic-category-several"])
        #expect(ids(patient(#""extension":[\#(other)]"#)) == ["uk.ethnic-category"])
    }

    // MARK: The set

    @Test("a record without a profile is pointed to UK Core")
    func profile() {
        let found = Self.validator.validate(patient(#""active":true"#)).issues
        let issue = found.first { $0.id == "uk.profile-missing" }
        #expect(issue?.severity == .information)
        #expect(issue?.message.contains("UKCore-Patient") == true)
        let claimed = Self.validator.validate(patient(#""meta":{"profile":["http://example.org/p"]}"#)).issues
        #expect(!claimed.contains { $0.id == "uk.profile-missing" })
    }

    @Test("every rule has a text of its own, a source, and types that exist")
    func table() {
        var ids: Set<String> = []
        for rule in RuleSet.uk.rules {
            #expect(ids.insert(rule.id.rawValue).inserted)
            #expect(rule.source.hasPrefix("https://"))
            #expect(FHIRCore.Issue.defaultSeverity(rule.id) == rule.severity)
            #expect(FHIRCore.Issue.message(rule.id, []) != "")
            for type in rule.types { #expect(Schema.r4.typeID(named: type) != nil, "\(type)") }
        }
    }

    @Test("are off where nobody asks for them")
    func off() {
        let record = patient(#""identifier":[\#(number("1"))]"#)
        #expect(!Validator(schema: .r4).validate(record).issues.contains { $0.id.rawValue.hasPrefix("uk.") })
    }
}
