/// A pass over JSON text that reads the members it is asked for and skips the rest unseen.
///
/// It serves the files beside the records (`package.json`, `.index.json`) and finds what a record says about itself
/// without reading it. It is lenient: the record is read and checked when it is used.
struct QuickJSON {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    private var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

    private mutating func skipBlanks() {
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard next == byte else { return false }
        place += 1
        return true
    }

    /// Goes through the members of an object, `body` reading or skipping each value; false where there is no object, or
    /// it is broken.
    @discardableResult
    mutating func forEachMember(_ body: (inout QuickJSON, String) -> Void) -> Bool {
        guard take(UInt8(ascii: "{")) else { return false }
        if take(UInt8(ascii: "}")) { return true }
        while true {
            guard let key = string(), take(UInt8(ascii: ":")) else { return false }
            let start = place
            body(&self, key)
            if place == start, !skip() { return false }
            if take(UInt8(ascii: ",")) { continue }
            return take(UInt8(ascii: "}"))
        }
    }

    /// Goes through the items of an array likewise.
    @discardableResult
    mutating func forEachItem(_ body: (inout QuickJSON) -> Void) -> Bool {
        guard take(UInt8(ascii: "[")) else { return false }
        if take(UInt8(ascii: "]")) { return true }
        while true {
            let start = place
            body(&self)
            if place == start, !skip() { return false }
            if take(UInt8(ascii: ",")) { continue }
            return take(UInt8(ascii: "]"))
        }
    }

    /// Reads a string; nil where another value stands, which is then still to be read.
    mutating func string() -> String? {
        skipBlanks()
        guard next == UInt8(ascii: "\"") else { return nil }
        let start = place + 1
        guard let end = endOfString(start) else { return nil }
        place = end + 1
        let raw = bytes[start..<end]
        if !raw.contains(UInt8(ascii: "\\")) { return String(decoding: raw, as: UTF8.self) }
        return Self.unescaped(raw)
    }

    /// Skips any value, in one pass and without recursion; false at the end of the text.
    mutating func skip() -> Bool {
        skipBlanks()
        var depth = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                guard let end = endOfString(place + 1) else { return false }
                place = end
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return true }
                depth -= 1
                if depth == 0 {
                    place += 1
                    return true
                }
            case UInt8(ascii: ",") where depth == 0: return true
            default: break
            }
            place += 1
        }
        return false
    }

    /// The place of the closing quote.
    private func endOfString(_ start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""): return index
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        return nil
    }

    private static func unescaped(_ raw: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var units: [UInt16] = []
        var result = ""
        func flush() {
            result += String(decoding: units, as: UTF16.self)
            units = []
        }
        var rest = raw
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
                flush()
                let run = rest.prefix { $0 != UInt8(ascii: "\\") }
                result += String(decoding: [byte] + run, as: UTF8.self)
                rest = rest.dropFirst(run.count)
                continue
            }
            switch escape {
            case UInt8(ascii: "n"): units.append(0x0A)
            case UInt8(ascii: "t"): units.append(0x09)
            case UInt8(ascii: "r"): units.append(0x0D)
            case UInt8(ascii: "b"): units.append(0x08)
            case UInt8(ascii: "f"): units.append(0x0C)
            case UInt8(ascii: "u"):
                units.append(UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) ?? 0xFFFD)
                rest = rest.dropFirst(4)
            default: units.append(UInt16(escape))
            }
        }
        flush()
        return result
    }
}
