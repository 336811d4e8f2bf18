import FHIRCore
import Testing

@Suite("A time")
struct FHIRTimeTests {
    @Test(
        "gives back the text it was made from",
        arguments: ["00:00:00", "23:59:59", "23:59:60", "12:30:15.5", "12:30:15.500", "12:30:15.000000000000000000"])
    func roundTrip(text: String) throws {
        let time = try #require(FHIRTime(text))
        #expect(time.description == text)
        #expect(time.write { String(decoding: $0, as: UTF8.self) } == text)
    }

    @Test(
        "refuses what is not a time of day",
        arguments: [
            "", "12", "12:30", "12:30:1", "24:00:00", "12:60:00", "12:30:61", "12:30:15.", "12:30:15Z",
            "12:30:15+01:00",
            "T12:30:15", "1:30:15", "12:30:15.5 ", "12-30-15", "12:30:15.1234567890123456789",
        ])
    func refuses(text: String) {
        #expect(FHIRTime(text) == nil)
    }

    @Test("is made of fields that the clock has")
    func made() {
        #expect(FHIRTime(hour: 9, minute: 5, second: 0) == "09:05:00")
        #expect(FHIRTime(hour: 24, minute: 0, second: 0) == nil)
        #expect(FHIRTime(hour: 9, minute: 60, second: 0) == nil)
        #expect(FHIRTime(hour: 9, minute: 0, second: 61) == nil)
        #expect(FHIRTime(hour: -1, minute: 0, second: 0) == nil)
    }

    @Test("is ordered by the time of day and equal by the text")
    func order() {
        let plain: FHIRTime = "10:00:00"
        let precise: FHIRTime = "10:00:00.000"
        #expect(plain != precise)
        #expect(plain.isEqual(byValue: precise))
        #expect(plain <= precise && !(plain < precise))
        #expect(("09:59:60" as FHIRTime) < plain)
        #expect(("10:00:00.000000000000000001" as FHIRTime) > plain)
        #expect(("10:00:00.09" as FHIRTime) < "10:00:00.1")
    }

    @Test(
        "keeps the digits of a fraction",
        arguments: [(0, 1), (0, 18), (5, 1), (5, 3), (999_999_999_999_999_999, 18), (1, 18), (123, 9)]
            as [(UInt64, Int)])
    func fraction(numerator: UInt64, digits: Int) throws {
        let fraction = try #require(SecondFraction(numerator: numerator, digitCount: digits))
        #expect((fraction.numerator, fraction.digitCount) == (numerator, digits))
        let text = try #require(FHIRTime(hour: 1, minute: 2, second: 3, fraction: fraction)).description
        #expect(text.count == 9 + digits)
        #expect(FHIRTime(text)?.fraction == fraction)
    }

    @Test("refuses a fraction of more digits than it is said to have")
    func fractionRange() {
        #expect(SecondFraction(numerator: 10, digitCount: 1) == nil)
        #expect(SecondFraction(numerator: 0, digitCount: 19) == nil)
        #expect(SecondFraction(numerator: 1, digitCount: 0) == nil)
        #expect(SecondFraction(numerator: 0, digitCount: 0) == SecondFraction.none)
    }
}
