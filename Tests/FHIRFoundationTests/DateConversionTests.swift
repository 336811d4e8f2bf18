import FHIRCore
import FHIRFoundation
import Foundation
import Testing

@Suite("Instants and Foundation's dates")
struct DateConversionTests {
    @Test(
        "an instant is the date of its moment",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01T01:00:00.5+01:00", 0.5), ("2001-09-09T01:46:40Z", 1e9),
            ("1969-12-31T23:59:58.75Z", -1.25), ("2016-12-31T23:59:60Z", 1_483_228_800),
            ("2017-01-01T00:00:00Z", 1_483_228_800),
        ])
    func date(text: String, seconds: Double) throws {
        #expect(Date(try #require(FHIRInstant(text))).timeIntervalSince1970 == seconds)
        #expect(Date(try #require(FHIRDateTime(text)))?.timeIntervalSince1970 == seconds)
    }

    @Test("a date alone is no moment", arguments: ["2024", "2024-05", "2024-05-01"])
    func noMoment(text: String) throws {
        #expect(Date(try #require(FHIRDateTime(text))) == nil)
    }

    @Test(
        "a date is written in the zone and to the digits that are asked for",
        arguments: [
            (0.0, 0, 0, "1970-01-01T00:00:00+00:00"), (0.25, 60, 3, "1970-01-01T01:00:00.250+01:00"),
            (-1.25, -330, 2, "1969-12-31T18:29:58.75-05:30"), (0.9996, 0, 3, "1970-01-01T00:00:01.000+00:00"),
            (59.6, 0, 0, "1970-01-01T00:01:00+00:00"), (1_423_308_497.239, 120, 3, "2015-02-07T13:28:17.239+02:00"),
        ])
    func instant(seconds: Double, offset: Int, digits: Int, text: String) throws {
        let offset = try #require(TimeZoneOffset(minutesFromUTC: offset))
        let date = Date(timeIntervalSince1970: seconds)
        #expect(FHIRInstant(date, offset: offset, fractionDigits: digits)?.description == text)
        #expect(FHIRDateTime(date, offset: offset, fractionDigits: digits)?.description == text)
    }

    @Test("an instant in milliseconds is found again from its date, for random moments of ten thousand years")
    func roundTrip() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<5000 {
            let seconds = Int64.random(in: -62_135_596_800...253_402_300_799, using: &generator)
            let fraction = try #require(
                SecondFraction(numerator: .random(in: 0...999, using: &generator), digitCount: 3))
            let instant = try #require(FHIRInstant(secondsSinceEpoch: seconds, fraction: fraction))
            #expect(FHIRInstant(Date(instant)) == instant)
        }
    }

    @Test("a date that FHIR has no year for has no instant")
    func range() {
        #expect(FHIRInstant(Date(timeIntervalSince1970: 253_402_300_800)) == nil)
        #expect(FHIRInstant(Date(timeIntervalSince1970: .infinity)) == nil)
        #expect(FHIRInstant(Date(timeIntervalSince1970: .nan)) == nil)
        #expect(FHIRInstant(Date(timeIntervalSince1970: 0), fractionDigits: 10) == nil)
    }

    @Test("a time zone brings the offset that it has at the moment")
    func zones() throws {
        let london = try #require(TimeZone(identifier: "Europe/London"))
        let winter = try #require(FHIRInstant("2024-01-15T12:00:00Z" as String))
        let summer = try #require(FHIRInstant("2024-07-15T12:00:00Z" as String))
        #expect(FHIRInstant(Date(winter), in: london, fractionDigits: 0) == "2024-01-15T12:00:00+00:00")
        #expect(FHIRDateTime(Date(summer), in: london, fractionDigits: 0) == "2024-07-15T13:00:00+01:00")
        #expect(FHIRDate(Date("2024-07-15T23:30:00Z" as FHIRInstant), in: london) == "2024-07-16")
        #expect(FHIRDate(Date("2024-01-15T23:30:00Z" as FHIRInstant), in: london) == "2024-01-15")
    }
}
