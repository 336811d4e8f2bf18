import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

@Suite("Reading NDJSON")
struct NDJSONReaderTests {
    private static let expectations: JSONValue? = try? JSONValue(parsing: TestFolder.fixture("ndjson/expected.json"))

    private func records(_ reader: FHIRNDJSON.Reader) throws -> [NDJSONRecord] {
        var records: [NDJSONRecord] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    @Test(
        "the fixtures give their records and name their bad lines",
        arguments: TestFolder.names("ndjson", ending: ".ndjson"))
    func fixtures(name: String) throws {
        let path = TestFolder.fixtures.appending(path: "ndjson/\(name).ndjson").path
        let records = try records(FHIRNDJSON.reader(path: path, schema: .r4))
        let expected = try #require(Self.expectations?[name])
        #expect("\(records.count { $0.result.tree != nil })" == expected["records"]?.text)
        let bad = records.filter { $0.result.tree == nil }
        let expectedBad = expected["badLines"]?.items ?? []
        #expect(bad.map { "\($0.line)" } == expectedBad.map { $0["line"]?.text })
        for (record, expected) in zip(bad, expectedBad) {
            let issue = try #require(record.result.issues.first { $0.severity >= .error })
            #expect(issue.id.rawValue == expected["issue"]?.string)
            #expect(issue.location?.line == record.line)
            #expect(issue.location?.file == path)
        }
    }

    @Test("where lines are cut in reading does not matter", arguments: [1024, 1025, 1500, 4096, 1 << 20])
    func chunks(size: Int) throws {
        var lines: [String] = []
        for index in 0..<200 {
            lines.append(
                #"{"resourceType":"Patient","id":"\#(index)","name":[{"text":"\#(String(repeating: "é", count: index * 7 + 1))"}]}"#
            )
        }
        let text = lines.joined(separator: "\r\n") + "\n"
        let reader = FHIRNDJSON.reader(bytes: Array(text.utf8), schema: .r4, limits: NDJSONLimits(chunk: size))
        let read = try records(reader)
        #expect(read.map(\.line) == Array(1...200))
        #expect(read.flatMap(\.result.issues).map(\.description) == [])
        let written = FHIRNDJSON.write(read.compactMap(\.result.tree))
        let isSame = String(decoding: written, as: UTF8.self) == lines.map { $0 + "\n" }.joined()
        #expect(isSame)
    }

    @Test("an issue's place is counted from the start of the input")
    func places() throws {
        let text = "\n{\"resourceType\":\"Patient\"}\n  {\"resourceType\":\"Patient\",\"x\":1}\n"
        let read = try records(FHIRNDJSON.reader(bytes: Array(text.utf8), name: "in", schema: .r4))
        #expect(read.map(\.line) == [2, 3])
        let location = try #require(read[1].result.issues.first?.location)
        #expect(location == SourceLocation(file: "in", offset: 56, line: 3, column: 29))
    }

    @Test("a line longer than the limit is reported, and the next ones are read", arguments: [1024, 1 << 20])
    func longLines(chunk: Int) throws {
        let patient = #"{"resourceType":"Patient"}"#
        let long = #"{"resourceType":"Patient","id":"\#(String(repeating: "x", count: 300_000))"}"#
        let text = [patient, long, patient, long, "", patient].joined(separator: "\n")
        let limits = NDJSONLimits(line: 2048, chunk: chunk)
        let read = try records(FHIRNDJSON.reader(bytes: Array(text.utf8), schema: .r4, limits: limits))
        #expect(read.map(\.line) == [1, 2, 3, 4, 6])
        #expect(read.map { $0.result.tree != nil } == [true, false, true, false, true])
        #expect(read[1].result.issues.map(\.id) == ["limit.size"])
        #expect(read[1].result.issues[0].location?.offset == 27)
        #expect(read[3].result.issues[0].location?.line == 4)
    }

    @Test("an empty input has no records", arguments: ["", "\n\n", " \r\n\t"])
    func empty(text: String) throws {
        #expect(try records(FHIRNDJSON.reader(bytes: Array(text.utf8), schema: .r4)).isEmpty)
    }

    @Test("a file that is not there is an error")
    func missing() throws {
        let error = #expect(throws: FHIRError.self) { try FHIRNDJSON.reader(path: "/nowhere/x.ndjson", schema: .r4) }
        #expect(error?.code == "input.unreadable")
    }
}
