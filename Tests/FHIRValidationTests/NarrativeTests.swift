import FHIRCore
import FHIRSchemaR4
import FHIRValidation
import Testing

@Suite("Validation of narratives and text")
struct NarrativeTests {
    private func found(_ html: String, attributes: String = "", more: String = "") -> [String] {
        let div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"\(attributes)>\(html)</div>"
            .replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return ValidatorTests.found(
            #"{"resourceType":"Patient","language":"en","text":{"status":"generated","div":"\#(div)"}\#(more)}"#)
    }

    private func rule(_ html: String) -> [String] { found(html).map { String($0.prefix { $0 != " " }) } }

    @Test(
        "may have the formatting of the standard",
        arguments: [
            "<p class=\"a\" style=\"color: red\">a</p>",
            "<table border=\"1\"><tr><td colspan=\"2\">a</td></tr></table>",
            "<a href=\"https://clinic.test/\">a</a>", "<img src=\"data:image/png;base64,AAAA\" alt=\"a\"/>",
            "<!-- <script> --> a", "<p id=\"x\">a</p> <a href=\"#x\">b</a>", "<a name=\"x\">a</a> <a href=\"#x\">b</a>",
            "a &amp; b &lt; &#160; c", "<p xml:lang=\"cy\" lang=\"cy\">a</p>", "<![CDATA[<script>]]>",
        ])
    func allowed(_ html: String) {
        #expect(rule(html) == [])
    }

    @Test(
        "may not have anything else",
        arguments: [
            "<script>a</script>", "<form>a<input name=\"a\"/></form>",
            "<iframe src=\"https://clinic.test/\">a</iframe>",
            "<object data=\"a\">a</object>", "<p onclick=\"a()\">a</p>", "<style>p {}</style> a",
            "<link href=\"a\"/> a",
            "<base href=\"a\"/> a", "<font>a</font>", "<?php a ?> b", "<p data-x=\"1\">a</p>",
        ])
    func refused(_ html: String) {
        #expect(Set(rule(html)) == ["invariant.txt-1"])
    }

    @Test("must have something to read in it, or an image", arguments: ["", " \n ", "<p> </p>", "<br/><!-- a -->"])
    func empty(_ html: String) {
        #expect(rule(html) == ["invariant.txt-2"])
    }

    @Test("may have no entities but XML's own")
    func entities() throws {
        #expect(
            found("a&nbsp;b &reg; &reg;") == ["narrative.entity Patient.text.div", "narrative.entity Patient.text.div"])
        let record = """
            {"resourceType": "Patient",
              "text": {"status": "generated",
                "div": "<div xmlns=\\"http://www.w3.org/1999/xhtml\\">a &copy; b</div>"}}
            """
        let issue = try #require(
            ValidatorTests.validator.validate(Array(record.utf8), name: "a.json").issues
                .first { $0.id == "narrative.entity" })
        #expect(issue.location?.line == 3)
        #expect(issue.location?.column == 5)
        #expect(issue.message.contains("&copy;"))
    }

    @Test("has links that lead somewhere")
    func links() {
        #expect(rule("<a href=\"#x\">a</a>") == ["narrative.link"])
        #expect(rule("<img src=\"#x\" alt=\"a\"/>") == ["narrative.link"])
        #expect(rule("<a href=\"#\">a</a>") == [])
        #expect(rule("<p idref=\"x\">a</p>") == ["narrative.idref"])
        // To an element, and to a resource that is contained, which is then in use.
        let image = #","contained":[{"resourceType":"Binary","id":"x","contentType":"image/png"}]"#
        #expect(found("<img src=\"#x\" alt=\"a\"/>", more: image) == [])
        #expect(found("a", more: image) == ["invariant.dom-3 Patient.contained[0]"])
        #expect(found("<a href=\"#x\">a</a>", more: #","name":[{"id":"x","family":"a"}]"#) == [])
    }

    @Test("runs no script and fetches no style")
    func scripts() {
        #expect(rule("<a href=\" JavaScript:alert(1)\">a</a>") == ["narrative.script"])
        #expect(rule("<p style=\"background: url(https://clinic.test/a.png)\">a</p>") == ["narrative.style"])
        #expect(rule("<p style=\"width: expression(alert(1))\">a</p>") == ["narrative.script"])
    }

    @Test("is in the language of its resource")
    func languages() {
        #expect(found("a", attributes: " lang=\"en\" xml:lang=\"en\"") == [])
        #expect(found("a", attributes: " lang=\"cy\" xml:lang=\"cy\"") == ["narrative.language Patient.text.div"])
        #expect(
            found("a", attributes: " lang=\"en\" xml:lang=\"cy\"") == ["narrative.languages Patient.text.div"])
    }

    @Test(
        "text that looks like HTML is a warning, or what the caller wants",
        arguments: [
            ("<b>bold</b>", true), ("<img src=x onerror=alert(1)>", true), ("a <br/> b", true),
            ("<resource type>", true),
            ("a < b", false), ("x <5 and >3", false), ("<https://clinic.test/>", false), ("<a@clinic.test>", false),
            ("a <b", false), ("", false),
        ])
    func markup(_ text: String, _ isMarkup: Bool) {
        let record =
            #"{"resourceType":"Patient","name":[{"family":"a","text":"\#(text.isEmpty ? "-" : text)"}]}"#
        func severity(_ policy: MarkupInText) -> FHIRCore.Issue.Severity? {
            var options = ValidationOptions()
            options.markupInText = policy
            let issues = Validator(schema: .r4, options: options).validate(Array(record.utf8)).issues
            let issue = issues.first { $0.id == "text.markup" }
            #expect(issue == nil || issue?.expression == "Patient.name[0].text")
            return issue?.severity
        }
        #expect(severity(.warning) == (isMarkup ? .warning : nil))
        #expect(severity(.error) == (isMarkup ? .error : nil))
        #expect(severity(.ignored) == nil)
    }
}

@Suite("Validation of contained resources")
struct ContainedTests {
    @Test(
        "each is referred to, or refers to what contains it",
        arguments: [
            (
                ##""managingOrganization":{"reference":"#o"}"##,
                #"{"resourceType":"Organization","id":"o","name":"a"}"#, true
            ),
            (#""active":true"#, #"{"resourceType":"Organization","id":"o","name":"a"}"#, false),
            (#""active":true"#, ##"{"resourceType":"RelatedPerson","id":"o","patient":{"reference":"#"}}"##, true),
            (
                ##""extension":[{"url":"http://example.org/a","valueCanonical":"#o"}]"##,
                #"{"resourceType":"Organization","id":"o","name":"a"}"#, true
            ),
            (
                ##""extension":[{"url":"http://example.org/a","valueString":"#o"}]"##,
                #"{"resourceType":"Organization","id":"o","name":"a"}"#, false
            ),
        ])
    func use(_ content: String, _ contained: String, _ isUsed: Bool) {
        let record = #"{"resourceType":"Patient","contained":[\#(contained)],\#(content)}"#
        let found = ValidatorTests.found(record).filter { $0.hasPrefix("invariant") }
        #expect(found == (isUsed ? [] : ["invariant.dom-3 Patient.contained[0]"]))
    }

    @Test("takes time in proportion to their number", .timeLimit(.minutes(1)))
    func many() {
        let range = 0..<20_000
        let contained = range.map { #"{"resourceType":"Practitioner","id":"p\#($0)"}"# }.joined(separator: ",")
        let links = range.map { ##"{"reference":"#p\##($0)"}"## }.joined(separator: ",")
        let record = #"{"resourceType":"Patient","contained":[\#(contained)],"generalPractitioner":[\#(links)]}"#
        let errors = ValidatorTests.validator.validate(record).issues.filter { $0.severity >= .error }
        #expect(errors.isEmpty)
    }
}
