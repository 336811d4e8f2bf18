import FHIRPathEngine
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("Regular expressions")
struct RegularExpressionTests {
    private func evaluate(_ function: String, _ text: String, _ arguments: [String]) throws -> String? {
        var environment = FHIRPathEnvironment()
        environment.variables = ["text": [.string(text)]]
        for (number, argument) in arguments.enumerated() { environment.variables["a\(number)"] = [.string(argument)] }
        let call = arguments.indices.map { "%a\($0)" }.joined(separator: ", ")
        return try FHIRPath("%text.\(function)(\(call))", schema: .r4)
            .evaluate(on: ExpressionTable.record("patient"), environment).first?.text
    }

    @Test(
        "match what PCRE matches",
        arguments: [
            (#"^\d{3}-\d{4}$"#, "555-1234", true), (#"^\d{3}-\d{4}$"#, "555-12345", false),
            (#"[^a-c]"#, "abcabc", false),
            (#"[]a]+"#, "a]a", true), (#"[a\-z]"#, "-", true), (#"[a-]"#, "-", true), (#"a.c"#, "a\nc", true),
            (#"(?i)straße"#, "STRAßE", true), (#"\bword\b"#, "a word here", true), (#"\bword\b"#, "swordfish", false),
            (#"^(?:a|ab)(?:c|bcd)$"#, "abcd", true), (#"x*?y"#, "xxxy", true), (#"a{2,3}"#, "a", false),
            (#"^a{2,}$"#, "aaaa", true), (#"a{,3}"#, "a{,3}", true), (#"\p{Lu}\p{Ll}+"#, "Élan", true),
            (#"\P{L}"#, "abc", false), (#"[[:alpha:]]+[[:digit:]]"#, "ab1", true), (#"\x41\u0042\x{43}"#, "ABC", true),
            (#"(?=.*\d)(?=.*[a-z])^.{4,}$"#, "ab12", true), (#"(?!.*x)^.+$"#, "axb", false), (#"(?<=a)b"#, "ab", true),
            (#"(?<!a)b"#, "ab", false), (#"^$"#, "", true), (#""#, "abc", true), (#"\s\S\w\W"#, " xy-", true),
            (#"🔥+"#, "🔥🔥🔥", true), (#"^.$"#, "🔥", true), (#"[α-ω]+"#, "λόγος", true),
            (#"(a|b)*c|(a|ab)*c"#, "abc", true),
            (#"(?s)a.b(?-s)c.d"#, "a\nbc\nd", false), (#"\A\w+\z"#, "word", true), (#"(?P<x>a)(?<y>b)"#, "ab", true),
        ])
    func matches(_ pattern: String, _ text: String, _ expected: Bool) throws {
        #expect(try evaluate("matches", text, [pattern]) == String(expected))
    }

    @Test(
        "refuse what cannot be matched in linear time, and what is wrong",
        arguments: [
            #"(a)\1"#, "a++", "(?>a)", "(", ")", "[a", "*", "a{3,2}", #"\p{Nope}"#, #"\y"#, "(?<n", "[z-a]", #"\"#,
        ])
    func refuses(_ pattern: String) {
        #expect(throws: FHIRPathError.self) { try evaluate("matches", "a", [pattern]) }
    }

    @Test(
        "replace with groups",
        arguments: [
            (#"(\w+) (\w+)"#, "$2 $1", "hello world", "world hello"), (#"(?<a>x)(?<b>y)"#, "${b}${a}", "xy", "yx"),
            (#"a*"#, "-", "baac", "-b--c-"), (#"\d"#, #"\$"#, "a1", "a$"), (#"(a)|(b)"#, "[$1$2]", "ab", "[a][b]"),
            (#"b"#, "$9", "abc", "a$9c"), (#"^"#, "> ", "x", "> x"), (#"é"#, "e", "café é", "cafe e"),
        ])
    func replaces(_ pattern: String, _ replacement: String, _ text: String, _ expected: String) throws {
        #expect(try evaluate("replaceMatches", text, [pattern, replacement]) == expected)
    }
}
