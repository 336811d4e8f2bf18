/// Finds lines and columns of places that come mostly in order: each byte between two places is looked at once.
package struct LineCounter {
    private let source: SourceBuffer
    private var offset = 0
    private var line = 1
    /// The column of `offset`, from 1, in characters.
    private var column = 1

    package init(_ source: SourceBuffer) {
        self.source = source
        restart()
    }

    /// Goes back to the first character; a byte order mark is none.
    private mutating func restart() {
        (offset, line, column) = (0, 1, 1)
        let bytes = source.bytes
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { offset = 3 }
    }

    /// The line and column of a byte offset.
    package mutating func location(at place: Int) -> SourceLocation {
        let end = min(max(place, 0), source.count)
        // Attributes in XML may stand before what the tree has before them.
        if end < offset { restart() }
        withExtendedLifetime(source) { advance(UnsafePointer(source.base), to: end) }
        return SourceLocation(file: source.name, offset: end, line: line, column: column)
    }

    private mutating func advance(_ bytes: UnsafePointer<UInt8>, to end: Int) {
        var position = offset
        var (line, column) = (line, column)
        while position < end {
            let byte = bytes[position]
            position &+= 1
            if byte == 0x0A {
                line &+= 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column &+= 1
            }
        }
        (self.line, self.column, offset) = (line, column, max(end, offset))
    }
}
