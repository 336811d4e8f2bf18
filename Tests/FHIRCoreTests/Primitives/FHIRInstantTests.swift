import FHIRCore
import Testing

@Suite("An instant")
struct FHIRInstantTests {
    @Test("gives back the text it was made from", arguments: FHIRDateTimeTests.moments)
    func roundTrip(text: String) throws {
        let instant = try #require(FHIRInstant(text))
        #expect(instant.description == text)
        #expect(instant.write { String(decoding: $0, as: UTF8.self) } == text)
        #expect(FHIRDateTime(instant).description == text)
        #expect(FHIRInstant(FHIRDateTime(instant)) == instant)
    }

    @Test(
        "refuses anything less than a full date, time and zone",
        arguments: ["", "2015", "2015-02", "2015-02-07", "2015-02-07T13:28Z", "2015-02-07T13:28:17", "13:28:17"])
    func refuses(text: String) {
        #expect(FHIRInstant(text) == nil)
        #expect(FHIRDateTime(text).flatMap { FHIRInstant($0) } == nil)
    }

    @Test(
        "counts the seconds since 1970",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01T01:00:00+01:00", 0), ("2001-09-09T01:46:40Z", 1_000_000_000),
            ("1969-12-31T23:59:59Z", -1), ("0001-01-01T00:00:00Z", -62_135_596_800),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
            ("2000-03-01T00:00:00Z", 951_868_800), ("2000-02-29T23:59:59Z", 951_868_799),
        ] as [(String, Int64)])
    func epoch(text: String, seconds: Int64) throws {
        let instant = try #require(FHIRInstant(text))
        #expect(instant.secondsSinceEpoch == seconds)
        #expect(FHIRInstant(secondsSinceEpoch: seconds, offset: instant.offset) == instant)
    }

    @Test("is found again from its seconds for random moments of ten thousand years")
    func epochRoundTrip() throws {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<20_000 {
            let seconds = Int64.random(in: -62_135_500_000...253_402_200_000, using: &generator)
            let offset = try #require(TimeZoneOffset(minutesFromUTC: .random(in: -840...840, using: &generator)))
            let instant = try #require(FHIRInstant(secondsSinceEpoch: seconds, offset: offset))
            #expect(instant.secondsSinceEpoch == seconds)
            #expect(FHIRInstant(instant.description) == instant)
        }
    }

    @Test("does not exist outside the years that FHIR can write")
    func range() {
        #expect(FHIRInstant(secondsSinceEpoch: -62_135_596_801) == nil)
        #expect(FHIRInstant(secondsSinceEpoch: 253_402_300_800) == nil)
        #expect(FHIRInstant(secondsSinceEpoch: .max) == nil)
        #expect(FHIRInstant(secondsSinceEpoch: .min) == nil)
    }

    @Test("is ordered by the moment and equal by the text")
    func order() {
        let utc: FHIRInstant = "2024-05-01T10:00:00Z"
        let london: FHIRInstant = "2024-05-01T11:00:00+01:00"
        let later: FHIRInstant = "2024-05-01T10:30:00Z"
        #expect(utc != london)
        #expect(utc.isEqual(byValue: london))
        #expect(utc <= london && utc >= london && !(utc < london) && !(utc > london))
        #expect(london < later && later > london)
        #expect([later, london, utc].sorted(by: <).last == later)
    }
}
