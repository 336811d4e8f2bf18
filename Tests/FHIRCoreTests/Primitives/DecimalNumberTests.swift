import FHIRCore
import Testing

@Suite("The decimal engine")
struct DecimalNumberTests {
    /// A number of up to 60 digits, with runs of nines and zeros more often than chance gives them.
    static func digits(_ generator: inout SeededGenerator) -> String {
        let count = [1, 2, 8, 9, 10, 17, 18, 19, 27, 28, 36, 60].randomElement(using: &generator) ?? 1
        let alphabet = ["0123456789", "09", "9", "10"].randomElement(using: &generator) ?? "0123456789"
        let text = String((0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "7" })
        let significant = text.drop { $0 == "0" }
        return significant.isEmpty ? "0" : String(significant)
    }

    static func number(_ generator: inout SeededGenerator) throws -> DecimalNumber {
        let sign = Bool.random(using: &generator) ? "-" : ""
        let exponent = Int.random(in: -30...30, using: &generator)
        return try #require(DecimalNumber(sign + digits(&generator) + "e\(exponent)"))
    }

    @Test("adds and multiplies as one does at school")
    func school() throws {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<3000 {
            let (left, right) = (Self.digits(&generator), Self.digits(&generator))
            let (number, other) = (try #require(DecimalNumber(left)), try #require(DecimalNumber(right)))
            #expect(number.adding(other)?.text == SchoolArithmetic.sum(left, right))
            #expect(number.multiplied(by: other)?.text == SchoolArithmetic.product(left, right))
        }
    }

    @Test("keeps the laws of arithmetic for random numbers")
    func laws() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<3000 {
            let (a, b, c) = (try Self.number(&generator), try Self.number(&generator), try Self.number(&generator))
            #expect(a.adding(b)?.subtracting(b) == a)
            #expect(a.adding(b) == b.adding(a))
            #expect(a.adding(b)?.adding(c) == b.adding(c)?.adding(a))
            let left = a.multiplied(by: try #require(b.adding(c)))
            let right = try #require(a.multiplied(by: b)).adding(try #require(a.multiplied(by: c)))
            #expect(left == right)
            #expect(a.subtracting(a)?.isZero == true)
            #expect(a.negated.negated == a)
        }
    }

    @Test("gives quotients and remainders that give the dividend back")
    func division() throws {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<3000 {
            let (a, b) = (try Self.number(&generator), try Self.number(&generator))
            guard !b.isZero else { continue }
            let (quotient, remainder) = try #require(a.quotientAndRemainder(dividingBy: b))
            #expect(quotient.isInteger)
            #expect(quotient.multiplied(by: b)?.adding(remainder) == a)
            #expect(remainder.absolute < b.absolute)
            #expect(remainder.isZero || remainder.isNegative == a.isNegative)
        }
    }

    @Test("gives quotients that are off by at most half of their last digit")
    func significantDigits() throws {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<3000 {
            let (a, b) = (try Self.number(&generator), try Self.number(&generator))
            guard !b.isZero else { continue }
            let quotient = try #require(a.divided(by: b, significantDigits: 28))
            #expect(quotient.significantDigitCount <= 28)
            let error = try #require(quotient.multiplied(by: b)?.subtracting(a)).absolute
            let unit = try #require(DecimalNumber("1e\(quotient.exponent)"))
            let twice = try #require(error.adding(error))
            #expect(twice <= (try #require(unit.multiplied(by: b.absolute))))
        }
    }

    @Test("undoes a multiplication exactly")
    func exactQuotients() throws {
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<2000 {
            let (a, b) = (try Self.number(&generator), try Self.number(&generator))
            guard !b.isZero else { continue }
            #expect(try #require(a.multiplied(by: b)).divided(by: b, significantDigits: 60) == a)
        }
    }

    @Test(
        "divides with as few digits as are exact",
        arguments: [
            ("1", "4", "0.25"), ("6.0", "2", "3.0"), ("10", "2", "5"), ("1", "3", "0.3333333333333333333333333333"),
            ("1e2", "1e1", "1e1"), ("2.40", "2", "1.20"),
        ])
    func shortQuotients(left: String, right: String, quotient: String) throws {
        let (left, right) = (try #require(DecimalNumber(left)), try #require(DecimalNumber(right)))
        #expect(left.divided(by: right, significantDigits: 28)?.text == quotient)
    }

    @Test(
        "raises to whole powers",
        arguments: [
            ("2", 10, "1024"), ("1.5", 2, "2.25"), ("-2", 3, "-8"), ("10", 20, "1e20"), ("5", 0, "1"), ("0", 0, "1"),
            ("2", -2, "0.25"), ("0.1", 3, "0.001"), ("1", 1_000_000, "1"), ("-1", Int.max, "-1"),
        ])
    func powers(base: String, exponent: Int, power: String) throws {
        #expect(try #require(DecimalNumber(base)).raised(to: exponent)?.text == power)
    }

    @Test("has no power where that would have too many digits, and says so soon", .timeLimit(.minutes(1)))
    func hugePowers() throws {
        #expect(try #require(DecimalNumber("3")).raised(to: 1_000_000_000) == nil)
        #expect(try #require(DecimalNumber("3")).raised(to: .max) == nil)
        #expect(DecimalNumber.zero.raised(to: -1) == nil)
        #expect(DecimalNumber.one.raised(to: .min) == nil)
    }

    @Test(
        "finds the whole numbers around",
        arguments: [
            ("2.5", "2", "2", "3"), ("-2.5", "-2", "-3", "-2"), ("3", "3", "3", "3"), ("0.1", "0", "0", "1"),
            ("-0.1", "0", "-1", "0"),
        ])
    func whole(text: String, truncated: String, floor: String, ceiling: String) throws {
        let number = try #require(DecimalNumber(text))
        #expect((number.truncated.text, number.floor.text, number.ceiling.text) == (truncated, floor, ceiling))
    }

    @Test("is equal and hashed by value")
    func equality() throws {
        let numbers = try ["1", "1.0", "1.000", "10e-1", "0.1e1"].map { try #require(DecimalNumber($0)) }
        #expect(Set(numbers).count == 1)
        #expect(Set(["0", "-0", "0.00", "0e9"].compactMap { DecimalNumber($0) }).count == 1)
    }

    @Test("reads the text it writes, for random numbers")
    func text() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<3000 {
            let number = try Self.number(&generator)
            let back = try #require(DecimalNumber(number.text))
            #expect(back == number)
            #expect(back.exponent == number.exponent)
            #expect(FHIRDecimal(number.text) != nil)
            #expect(DecimalNumber(try #require(number.plainText)) == number)
        }
    }

    @Test(
        "writes plainly where that takes few zeros",
        arguments: [
            ("1e-7", "0.0000001"), ("12e-1", "1.2"), ("-5e-3", "-0.005"), ("0e-2", "0.00"), ("1e-100", "1e-100"),
            ("15e-100", "1.5e-99"), ("1e3", "1e3"), ("15e3", "1.5e4"), ("0e3", "0e3"),
        ])
    func writing(text: String, written: String) throws {
        #expect(try #require(DecimalNumber(text)).text == written)
    }

    @Test("writes without an exponent on request")
    func plain() throws {
        #expect(DecimalNumber("15e3")?.plainText == "15000")
        #expect(DecimalNumber("0e3")?.plainText == "0")
        #expect(DecimalNumber("-1e-50")?.plainText == "-0." + String(repeating: "0", count: 49) + "1")
        #expect(try #require(DecimalNumber("1e999999999")).plainText == nil)
    }
}
