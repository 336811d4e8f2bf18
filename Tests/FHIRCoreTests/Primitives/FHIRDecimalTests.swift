import FHIRCore
import Testing

@Suite("A decimal")
struct FHIRDecimalTests {
    @Test(
        "gives back the text it was made from",
        arguments: [
            "0", "-0", "1.00", "0.10", "-12.50", "1e2", "1E+2", "1e-7", "100", "0e0",
            "0.0000000000000000000000000000000001",
            "123456789012345678901234567890.123456789012345678901234567890", "1e999999999999999999999999",
        ])
    func roundTrip(text: String) throws {
        let decimal = try #require(FHIRDecimal(text))
        #expect(decimal.description == text)
        #expect(decimal.text == text)
        #expect(decimal.write { String(decoding: $0, as: UTF8.self) } == text)
    }

    @Test(
        "refuses what the standard does not allow",
        arguments: [
            "", "-", "+1", "01", "-01", "00", ".5", "5.", "1e", "1e+", "1.e5", "1.5.2", " 1", "1 ", "1,5", "0x10",
            "NaN",
            "Infinity", "1e5.5", "--1", "1_000", "１",
        ])
    func refuses(text: String) {
        #expect(FHIRDecimal(text) == nil)
    }

    @Test("is nothing but its text in memory")
    func layout() {
        #expect(MemoryLayout<FHIRDecimal>.size == MemoryLayout<String>.size)
        #expect(MemoryLayout<FHIRDecimal>.offset(of: \.text) == 0)
    }

    @Test("is made of literals, integers and doubles by their shortest text")
    func literals() {
        #expect((5 as FHIRDecimal).text == "5")
        #expect((-5 as FHIRDecimal).text == "-5")
        #expect((6.3 as FHIRDecimal).text == "6.3")
        #expect(("6.30" as FHIRDecimal).text == "6.30")
        #expect(FHIRDecimal(UInt64.max).text == "18446744073709551615")
        #expect(FHIRDecimal(0.1 + 0.2)?.text == "0.30000000000000004")
        #expect(FHIRDecimal(Double.infinity) == nil)
        #expect(FHIRDecimal(Double.nan) == nil)
    }

    @Test(
        "finds every Double again",
        arguments: [0.1, 1e300, 2.5e-300, .leastNonzeroMagnitude, -2.5, 123_456_789.123, 1e16, -0.0])
    func doubles(value: Double) throws {
        let decimal = try #require(FHIRDecimal(value))
        #expect(Double(decimal) == value)
        #expect(Double(exactly: decimal) == value)
        #expect(FHIRDecimal(decimal.text) == decimal)
    }

    @Test(
        "says where a Double cannot stand for it",
        arguments: ["0.1000000000000000000001", "1e400", "1e-400", "9007199254740993"])
    func inexactDoubles(text: String) throws {
        #expect(Double(exactly: try #require(FHIRDecimal(text))) == nil)
    }

    @Test("is equal by its text: digits count")
    func equality() {
        #expect(("1.0" as FHIRDecimal) != "1.00")
        #expect(("100" as FHIRDecimal) != "1e2")
        #expect(("1.0" as FHIRDecimal) == "1.0")
    }

    @Test(
        "is ordered by its value",
        arguments: [
            ("1.0", "1.00", ValueOrder.equal), ("1e2", "100", .equal), ("0", "-0", .equal), ("0e5", "0.00", .equal),
            ("-1", "1", .less), ("-2", "-1", .less), ("0", "-1", .greater), ("0", "0.001", .less), ("9", "10", .less),
            ("0.1", "0.09", .greater), ("12.34", "1.234e1", .equal), ("12.34", "12.340000001", .less),
            ("0.00123", "1.23E-3", .equal), ("1e999999999", "1e999999998", .greater), ("1e-999999999", "0", .greater),
            ("-1e999999999", "1e-999999999", .less), ("10e999999998", "1e999999999", .equal),
            ("1e99999999999999999999999999", "9.9e99999999999999999999999998", .greater),
            ("10e99999999999999999999999998", "1e99999999999999999999999999", .equal),
            ("1e-99999999999999999999999999", "1e-99999999999999999999999998", .less),
            ("1e99999999999999999999999999", "1e5", .greater),
            ("0e99999999999999999999999999", "0", .equal),
            ("123456789012345678901234567890", "123456789012345678901234567891", .less),
        ])
    func order(left: String, right: String, expected: ValueOrder) throws {
        let (left, right) = (try #require(FHIRDecimal(left)), try #require(FHIRDecimal(right)))
        #expect(left.compare(right) == expected)
        #expect(right.compare(left) == expected.reversed)
        #expect(left.isEqual(byValue: right) == (expected == .equal))
        #expect((left < right) == (expected == .less))
        #expect((left <= right) == (expected != .greater))
        #expect((left > right) == (expected == .greater))
        #expect((left >= right) == (expected != .less))
    }

    @Test("compares a million digits and more in no time", .timeLimit(.minutes(1)))
    func longTexts() throws {
        let digits = String(repeating: "9", count: 1_000_000)
        let left = try #require(FHIRDecimal(digits + "." + digits + "1"))
        let right = try #require(FHIRDecimal(digits + "." + digits + "2e0"))
        #expect(left < right)
        let exponent = try #require(FHIRDecimal("1e" + digits))
        #expect(exponent > left)
    }
}
