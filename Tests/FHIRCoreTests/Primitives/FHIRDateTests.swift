import FHIRCore
import Testing

@Suite("A date")
struct FHIRDateTests {
    @Test(
        "gives back the text it was made from",
        arguments: [
            "0001", "1974", "9999", "1974-01", "1974-12", "1974-12-25", "2024-02-29", "2000-02-29", "0004-02-29",
        ])
    func roundTrip(text: String) throws {
        let date = try #require(FHIRDate(text))
        #expect(date.description == text)
        #expect(date.write { String(decoding: $0, as: UTF8.self) } == text)
    }

    @Test(
        "refuses what is not a date of the calendar",
        arguments: [
            "", "0000", "974", "19740", "1974-", "1974-1", "1974-00", "1974-13", "1974-12-", "1974-12-1", "1974-12-00",
            "1974-12-32", "1974-04-31", "2023-02-29", "1900-02-29", "2100-02-29", "1974/12/25", "1974-12-25 ",
            " 1974-12-25",
            "1974-12-25T", "1974-12-25T10:00:00Z", "-1974", "+974", "19a4", "1974-1a", "1974-12-2x", "１９７４",
            "1974-12-2\u{0}",
        ])
    func refuses(text: String) {
        #expect(FHIRDate(text) == nil)
    }

    @Test("tells its fields and its precision")
    func fields() {
        let day: FHIRDate = "1974-12-25"
        #expect((day.year, day.month, day.day, day.precision) == (1974, 12, 25, .day))
        let month: FHIRDate = "1974-12"
        #expect((month.year, month.month, month.day, month.precision) == (1974, 12, nil, .month))
        let year: FHIRDate = "1974"
        #expect((year.year, year.month, year.day, year.precision) == (1974, nil, nil, .year))
    }

    @Test("is made of fields that the calendar has")
    func made() {
        #expect(FHIRDate(year: 2024, month: 2, day: 29) == "2024-02-29")
        #expect(FHIRDate(year: 2024, month: 2) == "2024-02")
        #expect(FHIRDate(year: 7) == "0007")
        #expect(FHIRDate(year: 2023, month: 2, day: 29) == nil)
        #expect(FHIRDate(year: 2023, month: nil, day: 2) == nil)
        #expect(FHIRDate(year: 0) == nil)
        #expect(FHIRDate(year: 10_000) == nil)
        #expect(FHIRDate(year: 2023, month: 13) == nil)
        #expect(FHIRDate(year: 2023, month: 1, day: 0) == nil)
    }

    @Test("takes four bytes, and as an optional too")
    func size() {
        #expect(MemoryLayout<FHIRDate>.size == 4)
        #expect(MemoryLayout<FHIRDate?>.size == 4)
    }

    @Test("is accepted for exactly the days that counting through 800 years gives")
    func calendar() {
        var count = 0
        for year in 1601...2400 {
            for month in 1...12 {
                for day in 1...31 where FHIRDate(year: year, month: month, day: day) != nil { count += 1 }
            }
        }
        // Two Gregorian cycles of 400 years.
        #expect(count == 2 * 146_097)
    }

    @Test(
        "stands in an order to another one where the precision tells it",
        arguments: [
            ("2024", "2025", ValueOrder.less), ("2024", "2024", .equal), ("2024-06", "2024-05", .greater),
            ("2024-06-15", "2024-06-15", .equal), ("2024-06-15", "2024-07", .less), ("2025-01-01", "2024", .greater),
        ])
    func order(left: String, right: String, expected: ValueOrder) throws {
        let (left, right) = (try #require(FHIRDate(left)), try #require(FHIRDate(right)))
        #expect(left.compare(right) == expected)
        #expect(right.compare(left) == expected.reversed)
    }

    @Test(
        "stands in no order to one that it contains",
        arguments: [("2024", "2024-06"), ("2024-06", "2024-06-15"), ("2024", "2024-06-15")])
    func noOrder(left: String, right: String) throws {
        let (left, right) = (try #require(FHIRDate(left)), try #require(FHIRDate(right)))
        #expect(left.compare(right) == nil)
        #expect(right.compare(left) == nil)
    }
}
