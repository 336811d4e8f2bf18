@testable import FHIRFormats
import FHIRCore
import Testing

@Suite("Memory that serves again")
struct SpareBytesTests {
    @Test("what a sink gives back is lent to the next one")
    func sinks() {
        let spare = SpareBytes(sizeLimit: 4096)
        for _ in 0..<3 {
            var sink = ByteSink(capacity: 1000, lender: spare)
            #expect(spare.count == 0)
            sink.append("some text")
            #expect(sink.array == Array("some text".utf8))
            _ = consume sink
            #expect(spare.count == 1)
        }
    }

    @Test("a source that fails gives its memory back")
    func failure() {
        struct Failure: Error {}
        let spare = SpareBytes(sizeLimit: 4096)
        #expect(throws: Failure.self) { try SourceBuffer(capacity: 100, lender: spare) { _ in throw Failure() } }
        #expect(spare.count == 1)
    }

    @Test("zeros follow the bytes of a source, whatever stood there before")
    func padding() {
        let spare = SpareBytes(sizeLimit: 4096)
        _ = SourceBuffer(capacity: 500, lender: spare) { target in
            target.initialize(repeating: 0xFF)
            return 500
        }
        let source = SourceBuffer(capacity: 10, lender: spare) { target in
            target.initialize(repeating: 0x20)
            return 7
        }
        let rest = UnsafeBufferPointer(start: source.base + 7, count: SourceBuffer.padding)
        #expect(rest.allSatisfy { $0 == 0 })
    }

    @Test("a block that is too small is replaced, and one that has grown past the limit is not kept")
    func sizes() {
        let spare = SpareBytes(sizeLimit: 1000)
        spare.takeBack(spare.lend(10))
        let larger = spare.lend(500)
        #expect(larger.count >= 500)
        spare.takeBack(larger)
        #expect(spare.count == 1)
        var sink = ByteSink(capacity: 100, lender: spare)
        for _ in 0..<200 { sink.append("twenty bytes of text") }
        #expect(sink.count == 4000)
        _ = consume sink
        #expect(spare.count == 0)
    }
}
