import FHIRCore
import Testing

@Suite("A dateTime")
struct FHIRDateTimeTests {
    static let moments = [
        "2015-02-07T13:28:17Z", "2015-02-07T13:28:17-05:00", "2015-02-07T13:28:17+05:30", "2015-02-07T13:28:17+00:00",
        "2015-02-07T13:28:17-00:00", "2015-02-07T13:28:17+14:00", "2015-02-07T13:28:17-14:00",
        "2015-02-07T13:28:17+13:59",
        "2016-12-31T23:59:60Z", "2015-02-07T00:00:00Z", "2015-02-07T13:28:17.0Z", "2015-02-07T13:28:17.239+02:00",
        "2015-02-07T13:28:17.2390+02:00", "2015-02-07T13:28:17.000000000000000001-11:45",
        "2015-02-07T13:28:17.999999999999999999Z", "2015-02-07T13:28:60.100Z",
    ]

    @Test("gives back the text it was made from", arguments: moments + ["2015", "2015-02", "2015-02-07"])
    func roundTrip(text: String) throws {
        let value = try #require(FHIRDateTime(text))
        #expect(value.description == text)
        #expect(value.write { String(decoding: $0, as: UTF8.self) } == text)
    }

    @Test(
        "refuses what the standard does not allow",
        arguments: [
            "", "2015-02-07T13:28:17", "2015-02-07T13:28Z", "2015-02-07T13Z", "2015-02-07TZ", "2015-02-07T24:00:00Z",
            "2015-02-07T13:60:00Z", "2015-02-07T13:28:61Z", "2015-02-07T13:28:17.Z", "2015-02-07T13:28:17.5",
            "2015-02-07T13:28:17+14:01", "2015-02-07T13:28:17+15:00", "2015-02-07T13:28:17-13:60",
            "2015-02-07T13:28:17+1:00",
            "2015-02-07T13:28:17+0100", "2015-02-07T13:28:17z", "2015-02-07t13:28:17Z", "2015-02-07 13:28:17Z",
            "2015-02-30T13:28:17Z", "2015-02T13:28:17Z", "2015-02-07T13:28:17ZZ", "2015-02-07T13:28:17Z ",
            "2015-02-07T13:28:17,5Z", "2015-02-07T1a:28:17Z", "2015-02-07T13:28:17+0a:00", "2015-02-07T13:28:17.5a7Z",
            "2015-02-07T13:28:17.1234567890123456789Z",
        ])
    func refuses(text: String) {
        #expect(FHIRDateTime(text) == nil)
    }

    @Test("tells its fields, its zone and its precision")
    func fields() {
        let moment: FHIRDateTime = "2015-02-07T13:28:17.250-05:30"
        #expect(moment.date == "2015-02-07")
        #expect(moment.time == "13:28:17.250")
        #expect(moment.offset?.minutesFromUTC == -330)
        #expect(moment.offset?.description == "-05:30")
        #expect(moment.precision == .time)
        #expect((moment.time?.fraction.numerator, moment.time?.fraction.digitCount) == (250, 3))
        let month: FHIRDateTime = "2015-02"
        #expect((month.year, month.month, month.day, month.precision) == (2015, 2, nil, .month))
        #expect(month.time == nil && month.offset == nil)
    }

    @Test("tells three texts of UTC apart")
    func zones() {
        let zones = ["Z", "+00:00", "-00:00"].compactMap { FHIRDateTime("2015-02-07T13:28:17" + $0) }
        #expect(Set(zones).count == 3)
        #expect(zones.allSatisfy { $0.offset?.minutesFromUTC == 0 })
        #expect(zones.allSatisfy { $0.isEqual(byValue: zones[0]) == true })
        #expect(zones.map { $0.offset?.description } == ["Z", "+00:00", "-00:00"])
    }

    @Test("is made of a whole day, a time and a zone")
    func made() throws {
        let offset = try #require(TimeZoneOffset(minutesFromUTC: 60))
        #expect(FHIRDateTime(date: "2024-05-01", time: "10:00:00.5", offset: offset) == "2024-05-01T10:00:00.5+01:00")
        #expect(FHIRDateTime(date: "2024-05", time: "10:00:00", offset: offset) == nil)
        #expect(FHIRDateTime("2024-05" as FHIRDate) == "2024-05")
        #expect(TimeZoneOffset(minutesFromUTC: 841) == nil)
        #expect(TimeZoneOffset(minutesFromUTC: -840)?.description == "-14:00")
    }

    @Test("takes sixteen bytes, and as an optional too")
    func size() {
        #expect(MemoryLayout<FHIRDateTime>.size == 16)
        #expect(MemoryLayout<FHIRDateTime?>.size == 16)
        #expect(MemoryLayout<FHIRInstant?>.size == 16)
    }

    @Test(
        "stands in an order to another one where the precision tells it",
        arguments: [
            ("2015-02-07T13:28:17Z", "2015-02-07T13:28:17.000Z", ValueOrder.equal),
            ("2015-02-07T13:28:17Z", "2015-02-07T14:28:17+01:00", .equal),
            ("2015-02-07T23:30:00-02:00", "2015-02-08T01:30:00Z", .equal),
            ("2015-02-07T23:30:00-02:00", "2015-02-08T01:29:59Z", .greater),
            ("2015-02-07T13:28:17Z", "2015-02-07T13:28:17.000000000000000001Z", .less),
            ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", .less),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.999Z", .greater),
            ("2017-01-01T00:59:60+01:00", "2016-12-31T23:59:60Z", .equal),
            ("2015-02-07T13:28:17Z", "2015-02-08", .less),
            ("2015-02-07T13:28:17Z", "2014", .greater),
            ("2015-02", "2015-03-01", .less),
            ("2015-02-07", "2015-02-07", .equal),
        ])
    func order(left: String, right: String, expected: ValueOrder) throws {
        let (left, right) = (try #require(FHIRDateTime(left)), try #require(FHIRDateTime(right)))
        #expect(left.compare(right) == expected)
        #expect(right.compare(left) == expected.reversed)
        #expect(left.isLess(than: right) == (expected == .less))
    }

    @Test(
        "stands in no order to one that it contains",
        arguments: [
            ("2015-02-07T13:28:17Z", "2015-02-07"), ("2015-02-07T13:28:17Z", "2015-02"),
            ("2015-02-07T13:28:17Z", "2015"),
            ("2015-02-07", "2015-02"), ("2015", "2015-02"),
        ])
    func noOrder(left: String, right: String) throws {
        let (left, right) = (try #require(FHIRDateTime(left)), try #require(FHIRDateTime(right)))
        #expect(left.compare(right) == nil)
        #expect(right.compare(left) == nil)
        #expect(left.isEqual(byValue: right) == nil)
    }
}
