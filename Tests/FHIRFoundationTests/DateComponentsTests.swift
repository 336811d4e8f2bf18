import FHIRCore
import FHIRFoundation
import Foundation
import Testing

@Suite("Date components")
struct DateComponentsTests {
    @Test("hold what a date gives, and give the date back", arguments: ["2024", "2024-05", "2024-05-01"])
    func dates(text: String) throws {
        let date = try #require(FHIRDate(text))
        let components = date.dateComponents
        #expect((components.year, components.month, components.day) == (date.year, date.month, date.day))
        #expect(components.hour == nil && components.timeZone == nil)
        #expect(FHIRDate(components) == date)
        #expect(FHIRDateTime(components) == FHIRDateTime(date))
    }

    @Test(
        "hold a moment with its zone, and give it back",
        arguments: ["2024-05-01T10:20:30+01:00", "2016-12-31T23:59:60+00:00", "2024-05-01T10:20:30.123456789-05:30"])
    func moments(text: String) throws {
        let moment = try #require(FHIRDateTime(text))
        let components = moment.dateComponents
        #expect(components.second == moment.time?.second)
        #expect(components.timeZone?.secondsFromGMT() == moment.offset.map { $0.minutesFromUTC * 60 })
        #expect(FHIRDateTime(components) == moment)
    }

    @Test("take the offset that a zone has at the time they name")
    func zones() throws {
        let london = try #require(TimeZone(identifier: "Europe/London"))
        var components = DateComponents(
            timeZone: london, year: 2024, month: 3, day: 31, hour: 0, minute: 59, second: 59)
        #expect(FHIRDateTime(components) == "2024-03-31T00:59:59+00:00")
        components.hour = 2
        #expect(FHIRDateTime(components) == "2024-03-31T02:59:59+01:00")
        components.month = 10
        components.day = 27
        components.hour = 0
        #expect(FHIRDateTime(components) == "2024-10-27T00:59:59+01:00")
        components.hour = 3
        #expect(FHIRDateTime(components) == "2024-10-27T03:59:59+00:00")
    }

    @Test("make nothing where something needed is missing or impossible")
    func missing() {
        #expect(FHIRDate(DateComponents(month: 5)) == nil)
        #expect(FHIRDate(DateComponents(year: 2023, month: 2, day: 29)) == nil)
        #expect(FHIRTime(DateComponents(hour: 10, minute: 5)) == nil)
        #expect(FHIRTime(DateComponents(hour: 10, minute: 5, second: 0, nanosecond: -1)) == nil)
        #expect(FHIRTime(DateComponents(hour: 10, minute: 5, second: 0)) == "10:05:00")
        #expect(FHIRDateTime(DateComponents(year: 2024, month: 5, day: 1, hour: 10, minute: 5, second: 0)) == nil)
        #expect(
            FHIRDateTime(DateComponents(timeZone: .gmt, year: 2024, month: 5, hour: 10, minute: 5, second: 0)) == nil)
    }
}
