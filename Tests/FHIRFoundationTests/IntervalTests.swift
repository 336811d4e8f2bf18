import FHIRCore
import FHIRFoundation
import Foundation
import Testing

@Suite("The time that a partial date stands for")
struct IntervalTests {
    @Test(
        "runs from its first moment to the first one after it",
        arguments: [
            ("2024", "UTC", "2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"),
            ("2024-02", "UTC", "2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z"),
            ("2024-12", "UTC", "2024-12-01T00:00:00Z", "2025-01-01T00:00:00Z"),
            ("2024-02-29", "UTC", "2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z"),
            ("0001", "UTC", "0001-01-01T00:00:00Z", "0002-01-01T00:00:00Z"),
            // The days on which British clocks go forward and back have 23 and 25 hours.
            ("2024-03-31", "Europe/London", "2024-03-31T00:00:00Z", "2024-03-31T23:00:00Z"),
            ("2024-10-27", "Europe/London", "2024-10-26T23:00:00Z", "2024-10-28T00:00:00Z"),
            ("2024", "Asia/Kolkata", "2023-12-31T18:30:00Z", "2024-12-31T18:30:00Z"),
            // Here clocks skipped midnight, and there they passed the hour before it twice.
            ("2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-05T02:00:00Z"),
            ("2018-02-17", "America/Sao_Paulo", "2018-02-17T02:00:00Z", "2018-02-18T03:00:00Z"),
        ])
    func dates(text: String, zone: String, start: String, end: String) throws {
        let zone = try #require(TimeZone(identifier: zone))
        let date = try #require(FHIRDate(text))
        let interval = date.interval(in: zone)
        #expect(interval.start == Date(try #require(FHIRInstant(start))))
        #expect(interval.end == Date(try #require(FHIRInstant(end))))
        #expect(FHIRDateTime(date).interval(in: zone) == interval)
    }

    @Test(
        "is a second, or the part of one that is written",
        arguments: [
            ("2024-05-01T10:00:00Z", 1), ("2024-05-01T10:00:00.5Z", 0.1), ("2024-05-01T12:00:00.250+02:00", 0.001),
        ])
    func moments(text: String, duration: Double) throws {
        let moment = try #require(FHIRDateTime(text))
        let interval = moment.interval(in: .gmt)
        #expect(interval.start == Date(moment))
        #expect(abs(interval.duration - duration) < 1e-9)
    }
}
