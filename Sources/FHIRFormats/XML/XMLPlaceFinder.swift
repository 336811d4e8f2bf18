internal import FHIRCore

/// Finds lines and columns of places that mostly come in ascending order, without starting over for each.
struct XMLPlaceFinder {
    private var offset = 0
    private var line = 1
    private var column = 1

    mutating func location(of target: Int, in source: SourceBuffer) -> SourceLocation {
        let bytes = source.bytes
        let end = min(max(target, 0), bytes.count)
        if end < offset { self = XMLPlaceFinder() }
        if offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = min(3, end) }
        while offset < end {
            let byte = bytes[offset]
            offset += 1
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return SourceLocation(file: source.name, offset: end, line: line, column: column)
    }
}
