import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import FHIRValidation
import Testing

@Suite("configuration")
struct ConfigurationTests {
    private func read(_ text: String) -> (configuration: ValidationConfiguration?, issues: [FHIRCore.Issue]) {
        ValidationConfiguration.read(text, name: "c.json", schema: .r4, today: "2026-11-25")
    }

    private func report(_ issues: FHIRCore.Issue..., file: String = "records/a.json") -> IssueReport {
        IssueReport(file: file, issues: issues)
    }

    private let gender = Issue("binding.required", expression: "Patient.contact[1].gender", "m", "v")

    @Test(
        "what is wrong is said with its place",
        arguments: [
            (#"{"severitys":{}}"#, "config.unknown-key", 2),
            (#"{"severities":{"x.y":"error"}}"#, "config.unknown-id", 16),
            (#"{"severities":{"uk.*":"off"}}"#, "config.value", 23), (#"{"severities":[]}"#, "config.type", 15),
            (#"{"ruleSets":["mars"]}"#, "config.value", 14), (#"{"ruleSets":"uk"}"#, "config.type", 13),
            (#"{"suppress":[{"id":"uk.*"}]}"#, "config.missing", 14),
            (#"{"suppress":[{"reason":"x"}]}"#, "config.missing", 14),
            (#"{"suppress":[{"id":"uk.*","reason":"x","until":"soon"}]}"#, "config.type", 48),
            (#"{"suppress":[{"id":"uk.*","reason":"x","until":"2026-11-24"}]}"#, "config.expired", 48),
            (#"{"limits":{"depth":"3"}}"#, "config.type", 20), (#"{"failOn":"fatal"}"#, "config.value", 11),
            (#"{"packages":[],"packages":[]}"#, "config.duplicate-key", 16),
            (#"{"packages":["a" "b"]}"#, "config.syntax", 18),
            ("[]", "config.type", 1), ("", "config.syntax", 1), (#"{"a":"\q"}"#, "config.syntax", 8),
        ])
    func faults(text: String, id: String, column: Int) {
        let found = read(text).issues
        #expect(found.map(\.id.rawValue) == [id])
        #expect(found.first?.location?.column == column)
        #expect(found.first?.location?.file == "c.json")
    }

    @Test("errors leave no configuration, warnings do")
    func result() {
        #expect(read(#"{"x":1}"#).configuration == nil)
        let expired = read(#"{"suppress":[{"id":"uk.*","reason":"x","until":"2026-11-24"}]}"#)
        #expect(expired.configuration?.suppressions.isEmpty == true)
        #expect(
            read(#"{"suppress":[{"id":"uk.*","reason":"x","until":"2026-11-25"}]}"#).configuration?.suppressions.count
                == 1)
    }

    @Test(
        "hostile text ends with an issue",
        arguments: [
            String(repeating: "[", count: 1_000_000), String(repeating: #"{"a":"#, count: 100_000), "\"\\u12", "{\"a",
            "\u{0}", "-",
        ])
    func hostile(text: String) { #expect(read(text).issues.hasErrors) }

    @Test("ids of issues, primitives and invariants are known")
    func ids() {
        let text =
            #"{"severities":{"binding.required":"warning","primitive.date":"warning","primitive.*":"warning","invariant.obs-6":"warning","invariant.ukcore-1":"warning","invariant.*":"warning","*":"error"}}"#
        #expect(read(text).issues.isEmpty)
    }

    @Test("the longest pattern gives the severity, and what is fatal stays so")
    func severities() throws {
        let configuration = try #require(
            read(#"{"severities":{"binding.required":"information","binding.*":"warning","json.*":"information"}}"#)
                .configuration)
        var report = report(gender, Issue("binding.no-code", "v"), Issue("json.syntax", "x"))
        configuration.apply(to: &report)
        #expect(report.issues.map(\.severity) == [.information, .warning, .fatal])
    }

    @Test(
        "a suppression is for an id, an element and a file",
        arguments: [
            (#""id":"binding.required""#, true), (#""id":"binding.*""#, true), (#""id":"*""#, true),
            (#""id":"binding.no-code""#, false), (#""id":"*","expression":"Patient.contact.gender""#, true),
            (#""id":"*","expression":"Patient.contact[1].gender""#, true),
            (#""id":"*","expression":"Patient.contact[0].gender""#, false),
            (#""id":"*","expression":"Patient.*""#, true), (#""id":"*","expression":"*.gender""#, true),
            (#""id":"*","expression":"Patient""#, false), (#""id":"*","files":"a.json""#, true),
            (#""id":"*","files":"*.json""#, true), (#""id":"*","files":"records/*""#, true),
            (#""id":"*","files":"rec*""#, false), (#""id":"*","files":"**""#, true),
            (#""id":"*","files":"?.json""#, true),
            (#""id":"*","files":"ecords/a.json""#, false),
        ])
    func suppressions(members: String, isMeant: Bool) throws {
        let configuration = try #require(read(#"{"suppress":[{\#(members),"reason":"r"}]}"#).configuration)
        var report = report(gender)
        configuration.apply(to: &report)
        #expect(report.issues.isEmpty == isMeant)
        #expect(report.suppressed.map(\.reason) == (isMeant ? ["r"] : []))
        #expect(configuration.unused([:]).map(\.id.rawValue) == ["config.unused"])
        #expect(configuration.unused([0: 1]).isEmpty)
    }

    @Test("a pattern with many stars takes bounded time")
    func stars() throws {
        let pattern = String(repeating: "*a", count: 100) + "*b"
        let suppression = ValidationConfiguration.Suppression(id: "*", expression: pattern, reason: "r")
        let issue = Issue("binding.required", expression: String(repeating: "a", count: 2000), "m", "v")
        #expect(!suppression.matches(issue, file: "f"))
    }

    @Test("SARIF has what was suppressed with the reason")
    func sarif() {
        var report = report(gender)
        var configuration = ValidationConfiguration()
        configuration.suppressions = [.init(id: "binding.required", reason: "known \"here\"")]
        configuration.apply(to: &report)
        let text = String(decoding: IssueReport.sarif([report], version: "1"), as: UTF8.self)
        #expect(text.contains(#""suppressions":[{"kind":"external","justification":"known \"here\""}]"#))
    }
}
