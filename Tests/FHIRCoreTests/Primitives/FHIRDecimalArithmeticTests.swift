import FHIRCore
import Testing

@Suite("Arithmetic with decimals")
struct FHIRDecimalArithmeticTests {
    @Test(
        "adds and subtracts exactly and keeps the finer precision",
        arguments: [
            ("0.1", "0.2", "0.3", "-0.1"), ("6.30", "1", "7.30", "5.30"), ("1e2", "1", "101", "99"),
            ("999999999999999999", "1", "1000000000000000000", "999999999999999998"), ("-1.5", "1.5", "0.0", "-3.0"),
            ("0.000000000000000000000000001", "1", "1.000000000000000000000000001", "-0.999999999999999999999999999"),
        ])
    func sums(left: String, right: String, sum: String, difference: String) throws {
        let (left, right) = (try #require(FHIRDecimal(left)), try #require(FHIRDecimal(right)))
        #expect(left.adding(right)?.text == sum)
        #expect(left.subtracting(right)?.text == difference)
    }

    @Test(
        "multiplies exactly",
        arguments: [
            ("1.20", "2", "2.40"), ("0.1", "0.1", "0.01"), ("-3", "0.0", "0.0"), ("1e2", "3", "3e2"),
            ("1e2", "30", "3.0e3"),
            (
                "123456789012345678901234567890", "987654321098765432109876543210",
                "121932631137021795226185032733622923332237463801111263526900"
            ),
        ])
    func products(left: String, right: String, product: String) throws {
        let (left, right) = (try #require(FHIRDecimal(left)), try #require(FHIRDecimal(right)))
        #expect(left.multiplied(by: right)?.text == product)
        #expect(right.multiplied(by: left)?.text == product)
    }

    @Test(
        "divides to the digits and by the rule that it is asked for",
        arguments: [
            ("1", "3", 4, .toNearestOrEven, "0.3333"), ("2", "3", 4, .toNearestOrEven, "0.6667"),
            ("1", "8", 2, .toNearestOrEven, "0.12"), ("1", "8", 2, .toNearestOrAwayFromZero, "0.13"),
            ("-1", "8", 2, .up, "-0.12"), ("-1", "8", 2, .down, "-0.13"), ("6", "2", 0, .towardZero, "3"),
            ("1234", "1", -2, .toNearestOrEven, "1.2e3"), ("1", "1e50", 2, .awayFromZero, "0.01"),
            ("1", "1e999999", 2, .toNearestOrEven, "0.00"), ("-1", "1e999999", 2, .down, "-0.01"),
        ] as [(String, String, Int, FloatingPointRoundingRule, String)])
    func quotients(left: String, right: String, digits: Int, rule: FloatingPointRoundingRule, quotient: String) throws {
        let (left, right) = (try #require(FHIRDecimal(left)), try #require(FHIRDecimal(right)))
        #expect(left.divided(by: right, fractionDigits: digits, rule)?.text == quotient)
    }

    @Test("divides by nothing without a result")
    func zeroDivisor() {
        let one: FHIRDecimal = 1
        #expect(one.divided(by: "0.00", fractionDigits: 2) == nil)
        #expect(one.quotientAndRemainder(dividingBy: 0) == nil)
    }

    @Test(
        "gives whole quotients rounded towards zero, and remainders with the sign of the dividend",
        arguments: [
            ("7", "2", "3", "1"), ("-7", "2", "-3", "-1"), ("7", "-2", "-3", "1"), ("-7", "-2", "3", "-1"),
            ("5.5", "0.7", "7", "0.6"), ("2.0", "1", "2", "0.0"), ("1", "3e5", "0", "1"),
        ])
    func remainders(left: String, right: String, quotient: String, remainder: String) throws {
        let (left, right) = (try #require(FHIRDecimal(left)), try #require(FHIRDecimal(right)))
        let result = try #require(left.quotientAndRemainder(dividingBy: right))
        #expect((result.quotient.text, result.remainder.text) == (quotient, remainder))
    }

    @Test(
        "rounds to digits behind the point, and leaves alone what has no more",
        arguments: [
            ("2.345", 2, .toNearestOrAwayFromZero, "2.35"), ("2.345", 2, .toNearestOrEven, "2.34"),
            ("-2.345", 2, .toNearestOrAwayFromZero, "-2.35"), ("2.5", 0, .toNearestOrEven, "2"),
            ("9.99", 1, .up, "10.0"),
            ("1.5", 3, .up, "1.5"), ("1250", -2, .toNearestOrEven, "1.2e3"), ("0.4", 0, .toNearestOrAwayFromZero, "0"),
            ("-0.4", 0, .toNearestOrAwayFromZero, "0"), ("0.4", -5, .awayFromZero, "1e5"), ("1e2", 0, .up, "1e2"),
        ] as [(String, Int, FloatingPointRoundingRule, String)])
    func rounding(text: String, digits: Int, rule: FloatingPointRoundingRule, rounded: String) throws {
        #expect(try #require(FHIRDecimal(text)).rounded(toFractionDigits: digits, rule)?.text == rounded)
    }

    @Test(
        "becomes an integer where it is one",
        arguments: [
            ("5", 5), ("5.00", 5), ("5e2", 500), ("-5", -5), ("5.5", nil), ("9223372036854775807", .max),
            ("-9223372036854775808", .min), ("-9223372036854775808.0", .min), ("9223372036854775808", nil),
            ("1e999999999", nil),
            ("0e999999999", 0), ("0.0", 0), ("18446744073709551617.0", nil),
        ] as [(String, Int?)])
    func integers(text: String, integer: Int?) throws {
        #expect(try #require(FHIRDecimal(text)).integer == integer)
    }

    @Test("has no result where that would take a billion digits, and says so at once", .timeLimit(.minutes(1)))
    func hugeExponents() {
        let huge: FHIRDecimal = "1e999999999"
        let tiny: FHIRDecimal = "1e-999999999"
        let absurd: FHIRDecimal = "1e99999999999999999999"
        #expect(huge.adding(1) == nil)
        #expect(huge.subtracting(tiny) == nil)
        #expect(huge.quotientAndRemainder(dividingBy: 3) == nil)
        #expect(huge.divided(by: 3, fractionDigits: 0) == nil)
        #expect(huge.multiplied(by: huge)?.text == "1e1999999998")
        #expect(huge.multiplied(by: tiny)?.text == "1e0" || huge.multiplied(by: tiny)?.text == "1")
        #expect(huge.rounded(toFractionDigits: 2)?.text == "1e999999999")
        #expect(tiny.rounded(toFractionDigits: 2)?.text == "0.00")
        #expect(tiny.rounded(toFractionDigits: 2, .up)?.text == "0.01")
        #expect(absurd.adding(1) == nil)
        #expect(tiny.divided(by: huge, fractionDigits: 5)?.text == "0.00000")
        #expect(FHIRDecimal(String(repeating: "9", count: 1_000_000)).map { $0.adding(1) == nil } == true)
    }
}
