package import FHIRCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Some whole lines of an input, one after the other in one piece of memory.
package struct LineBatch: Sendable {
    /// The lines with their ends.
    package let bytes: SourceBuffer
    /// The number of the first line, from 1.
    package let firstLine: Int
    /// Where the first line starts in the input.
    package let offset: Int
    /// How many bytes the one line of this batch has that is longer than allowed; then ``bytes`` is empty.
    package let excess: Int?

    package init(bytes: SourceBuffer, firstLine: Int, offset: Int, excess: Int? = nil) {
        self.bytes = bytes
        self.firstLine = firstLine
        self.offset = offset
        self.excess = excess
    }

    /// Calls `body` with each line that has something on it, without its end.
    package func forEachLine(_ body: (Line) -> Void) {
        var line = Line(bytes: UnsafeBufferPointer(start: bytes.base, count: 0), number: firstLine, offset: offset)
        var place = UnsafePointer(bytes.base)
        let end = place + bytes.count
        while place < end {
            let lineEnd = Self.lineEnd(place, end)
            line.bytes = UnsafeBufferPointer(start: place, count: lineEnd - place)
            line.offset = offset + (place - UnsafePointer(bytes.base))
            if !line.isBlank { body(line) }
            line.number += 1
            place = lineEnd + 1
        }
    }

    /// One line, valid while its batch lives.
    package struct Line {
        package var bytes: UnsafeBufferPointer<UInt8>
        /// The line's number in the input, from 1.
        package var number: Int
        /// Where the line starts in the input, in bytes.
        package var offset: Int

        var isBlank: Bool { bytes.allSatisfy(ContentSniffer.isBlank) }
    }

    /// The first line feed from `place` on; `end` where there is none.
    static func lineEnd(_ place: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        guard let found = memchr(place, 0x0A, end - place) else { return end }
        return UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
    }

    static func countLines(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard var place = bytes.baseAddress else { return 0 }
        let end = place + bytes.count
        var count = 0
        while place < end {
            count += 1
            place = lineEnd(place, end) + 1
        }
        return count
    }
}
