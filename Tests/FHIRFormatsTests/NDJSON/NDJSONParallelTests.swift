import FHIRCore
import FHIRFormats
import FHIRSchemaR4
import Foundation
import Testing

@Suite("Reading NDJSON on several threads")
struct NDJSONParallelTests {
    /// What `receive` was given; one call at a time.
    private final class Received: @unchecked Sendable {
        var lines: [Int] = []
    }

    private func withFile(_ text: String, _ body: (String) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "handover-\(UUID().uuidString).ndjson")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try body(file.path)
    }

    private static let text = (1...5000)
        .map { $0 % 1000 == 0 ? "no record" : #"{"resourceType":"Patient","id":"\#($0)"}"# }.joined(separator: "\n")

    @Test("records are handed on in the order of their lines", arguments: [1, 2, 3, 8])
    func order(threads: Int) throws {
        try withFile(Self.text) { path in
            let received = Received()
            try FHIRNDJSON.process(
                path: path, schema: .r4, limits: NDJSONLimits(chunk: 2000), threads: threads,
                transform: { $0.result.tree == nil ? -$0.line : $0.line },
                receive: {
                    received.lines.append($0)
                    return true
                })
            #expect(received.lines == (1...5000).map { $0 % 1000 == 0 ? -$0 : $0 })
        }
    }

    @Test("it stops when nothing more is wanted", arguments: [1, 4])
    func stops(threads: Int) throws {
        try withFile(Self.text) { path in
            let received = Received()
            try FHIRNDJSON.process(
                path: path, schema: .r4, limits: NDJSONLimits(chunk: 2000), threads: threads, transform: \.line,
                receive: {
                    received.lines.append($0)
                    return $0 < 1234
                })
            #expect(received.lines == Array(1...1234))
        }
    }
}
