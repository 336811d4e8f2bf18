import FHIRCore
import FHIRPathEngine
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("Hostile expressions")
struct HostileExpressionTests {
    /// What an evaluation for strangers would allow.
    static let environment: FHIRPathEnvironment = {
        var environment = FHIRPathEnvironment()
        environment.limits = FHIRPathLimits(steps: 2_000_000, items: 500_000, text: 4 << 20)
        return environment
    }()

    @Test(
        "that nest without end are refused",
        arguments: ["(", "-", "iif(true, ", "name.where(", "name[", "1 + ("])
    func nesting(_ part: String) throws {
        let error = try #require(throws: FHIRPathError.self) {
            try FHIRPath(String(repeating: part, count: 100_000), schema: .r4)
        }
        #expect(error.code == .limit)
    }

    @Test(
        "that are long but not deep are no problem",
        arguments: [".id", " or id", " + 1", " | 1", "[0]", " & 'x'", " = 1"])
    func long(_ part: String) throws {
        let path = try FHIRPath("id" + String(repeating: part, count: 20_000), schema: .r4)
        _ = try? path.evaluate(on: ExpressionTable.record("patient"), Self.environment)
    }

    @Test(
        "that would run on end with an error of kind limit",
        arguments: [
            "1.repeatAll($this)",
            "1.repeat($this + 1)",
            "'a'.repeat($this + 'a')",
            "(1 | 2).repeatAll($this.combine($this))",
            "name.descendants().select(%resource.descendants()).select(%resource.descendants()).select(%resource.descendants())",
            "descendants().aggregate($total & $total, 'aaaaaaaa')",
            "descendants().where(%resource.descendants().where(%resource.descendants().where(%resource.descendants().exists(id = 'x')).exists()).exists())",
            "descendants().aggregate($total.combine($total), 1)",
            "descendants().aggregate($total.replace('', 'ab'), 'x')",
            "descendants().aggregate($total.combine($total), 1 'mg').combine(1 'g').distinct()",
        ])
    func endless(_ expression: String) throws {
        let record = try ExpressionTable.record("patient")
        let clock = ContinuousClock()
        let start = clock.now
        let error = try #require(throws: FHIRPathError.self) {
            try FHIRPath(expression, schema: .r4).evaluate(on: record, Self.environment)
        }
        #expect(error.code == .limit, "\(error)")
        #expect(clock.now - start < .seconds(60))
    }

    @Test(
        "with regular expressions that make others backtrack end in linear time",
        arguments: [
            "(a+)+$", "(a|aa)+$", "(a*)*b", "(.*a){12}b", "^(([a-z])+.)+[A-Z]([a-z])+$", "(?=(a+)+b)a",
            "(a?){200}a{200}b",
        ])
    func regularExpression(_ pattern: String) throws {
        let record = try ExpressionTable.record("patient")
        var environment = Self.environment
        environment.variables = [
            "text": [.string(String(repeating: "a", count: 2000) + "!")], "pattern": [.string(pattern)],
        ]
        let clock = ContinuousClock()
        let start = clock.now
        do {
            let result = try FHIRPath("%text.matches(%pattern)", schema: .r4).evaluate(on: record, environment)
            #expect(result.texts == ["false"])
        } catch {
            #expect(error.code == .limit)
        }
        #expect(clock.now - start < .seconds(60))
    }

    @Test(
        "with regular expressions that are too large are refused",
        arguments: ["(x{1000}){1000}", "((((a{90}){90}){90}){90})"])
    func largeRegularExpression(_ pattern: String) throws {
        let record = try ExpressionTable.record("patient")
        #expect(throws: FHIRPathError.self) {
            try FHIRPath("'x'.matches('\(pattern)')", schema: .r4).evaluate(on: record)
        }
    }

    @Test(
        "with numbers beyond all bounds have no result or an error, and do not crash",
        arguments: [
            "descendants().aggregate($total * $total, 99999999.5)", "2.power(99999999)", "2.5.power(-99999999)",
            "(-9223372036854775807 - 1).div(-1)", "(-9223372036854775807L - 1L) div -1L", "9223372036854775807L + 1L",
            "@2015 + 99999999999999999999.5 years", "@2015-01-01 + 9223372036854775807L days",
            "@T10:00 + 999999999999 hours",
            "@2015-01-01T00:00:00.000 + 9223372036854775807 milliseconds", "'abc'.substring(9223372036854775807L)",
            "name[9223372036854775807L]", "name.skip(9223372036854775807L)", "name.take(-9223372036854775807L)",
            "1.5.round(2147483647)", "1.5.lowBoundary(2147483647)", "1e400.toDecimal()", "(10.0).exp().exp()",
            "1 '10*99.10*99.10*99.10*99' * 1 '10*99.10*99.10*99'",
            "1 '((((((((((((((((((((((((((((((((((((((((((m))))'",
            "-(-9223372036854775807L - 1L)", "'1\u{301}'.toInteger()", "''.toDecimal()", "'-'.toDecimal()",
            "'.'.toQuantity()", "'é'.convertsToDateTime('é')", "'🔥'.toDate('🔥')", "'é'.toDate('yéMé')",
            "'99999999999999999999'.toDateTime('yyyyyyyyyyyyyyyyyyyy')",
            "'99999999999999999999'.toDateTime('SSSSSSSSSSSSSSSSSSSS')", "'jan'.toDate('MMMM')", "'ja'.toDate('MMM')",
        ])
    func numbers(_ expression: String) throws {
        let record = try ExpressionTable.record("patient")
        _ = try? FHIRPath(expression, schema: .r4).evaluate(on: record, Self.environment)
    }

    @Test("made of pieces of others at random do not crash")
    func random() throws {
        let records = try ["patient", "observation"].map { try ExpressionTable.record($0) }
        let known = try ["language", "functions", "quantities"].flatMap {
            try ExpressionTable($0).rows.map(\.expression)
        }
        var generator = SeededGenerator(seed: 20_260_401)
        for _ in 0..<4000 {
            var text = Array((known.randomElement(using: &generator) ?? "").unicodeScalars)
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let other = Array((known.randomElement(using: &generator) ?? "").unicodeScalars)
                let from = Int.random(in: 0...other.count, using: &generator)
                let to = Int.random(in: from...other.count, using: &generator)
                let start = Int.random(in: 0...text.count, using: &generator)
                let end = Int.random(in: start...min(text.count, start + 6), using: &generator)
                text.replaceSubrange(start..<end, with: other[from..<to])
            }
            var expression = ""
            expression.unicodeScalars.append(contentsOf: text)
            _ = try? FHIRPath(expression, type: "Patient", checks: .all, schema: .r4)
            guard let path = try? FHIRPath(expression, schema: .r4) else { continue }
            for record in records { _ = try? path.evaluate(on: record, Self.environment) }
        }
    }
}
