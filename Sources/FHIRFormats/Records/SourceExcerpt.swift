import FHIRCore

/// The line of an input that something is about, or the part of it around a place, with a caret below the place.
///
/// However long the line is, a bounded number of bytes around the place is looked at.
struct SourceExcerpt {
    /// The line as it can be shown.
    let text: String
    /// How many columns stand before the caret.
    let indent: Int

    /// - Parameters:
    ///   - offset: The place in bytes.
    ///   - width: The columns there are for the line.
    ///
    /// nil where the bytes around the place are not UTF-8.
    init?(_ source: SourceBuffer, offset: Int, width: Int) {
        let bytes = source.bytes
        guard offset >= 0, offset <= bytes.count, width > 8 else { return nil }
        let start = Self.start(bytes, offset, reach: width * 4)
        let end = Self.end(bytes, offset, reach: width * 4)
        guard let before = Self.cells(bytes[start.place..<offset]), let after = Self.cells(bytes[offset..<end.place])
        else { return nil }
        // The caret stands at most two thirds into the line.
        let whole = before.reduce(0) { $0 + $1.columns } + after.reduce(0) { $0 + $1.columns }
        let isCut = start.isCut || end.isCut || whole > width
        let room = isCut ? max(width * 2 / 3, width - after.reduce(0) { $0 + $1.columns } - 2) : width
        let left = Self.fitting(before.reversed(), room - 1)
        let isCutLeft = start.isCut || left.count < before.count
        let used = left.columns + (isCutLeft ? 1 : 0)
        let right = Self.fitting(after, width - used - 1)
        let isCutRight = end.isCut || right.count < after.count
        var text = isCutLeft ? "…" : ""
        for cell in before.suffix(left.count) + after.prefix(right.count) { text += cell.text }
        if isCutRight { text += "…" }
        self.text = text
        indent = used
    }

    /// The start of the line, or a place in it that is near enough.
    private static func start(
        _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, reach: Int
    ) -> (place: Int, isCut: Bool) {
        var place = offset
        let first = max(0, offset - reach)
        while place > first, bytes[place - 1] != 0x0A { place -= 1 }
        guard place > 0, bytes[place - 1] != 0x0A else {
            let hasMark = place == 0 && offset >= 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
            return (hasMark ? 3 : place, false)
        }
        while place < offset, bytes[place] & 0xC0 == 0x80 { place += 1 }
        return (place, true)
    }

    /// The end of the line, or a place that is far enough.
    private static func end(
        _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, reach: Int
    ) -> (place: Int, isCut: Bool) {
        var place = offset
        let last = min(bytes.count, offset + reach)
        while place < last, bytes[place] != 0x0A { place += 1 }
        guard place < bytes.count, bytes[place] != 0x0A else {
            return (place > offset && bytes[place - 1] == 0x0D ? place - 1 : place, false)
        }
        while place > offset, bytes[place] & 0xC0 == 0x80 { place -= 1 }
        return (place, true)
    }

    /// One character as it is shown, with the columns it takes.
    private struct Cell {
        var text: String
        var columns: Int
    }

    private static func cells(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [Cell]? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        return text.unicodeScalars.compactMap { scalar in
            // Tabs have no fixed width; here they have.
            if scalar == "\t" { return Cell(text: "    ", columns: 4) }
            guard let seen = TerminalText.visible(scalar) else { return nil }
            return Cell(text: String(Character(seen)), columns: TerminalText.columns(seen))
        }
    }

    /// How many of some cells fit into a width, and how many columns they take.
    private static func fitting(_ cells: some Sequence<Cell>, _ width: Int) -> (count: Int, columns: Int) {
        var count = 0
        var columns = 0
        for cell in cells {
            guard columns + cell.columns <= width else { break }
            columns += cell.columns
            count += 1
        }
        return (count, columns)
    }
}
