/// A pass over FHIR XML that finds the primitive values right below the root element.
///
/// It is lenient: the record is read and checked when it is used.
struct QuickXML {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Calls `found` with each wanted element below the root that has a value, and returns the root's name; nil where the text
    /// is not XML in an encoding that extends ASCII, or has a DOCTYPE.
    ///
    /// - Parameter wanted: The names of the elements whose values are looked at.
    mutating func scan(_ wanted: Set<String>, _ found: (String, String) -> Void) -> String? {
        var root: String?
        var depth = 0
        while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = open + 1
            switch byte {
            case UInt8(ascii: "?"): skip(past: "?>")
            case UInt8(ascii: "!"):
                if starts(with: "!--") {
                    skip(past: "-->")
                } else if starts(with: "![CDATA[") {
                    skip(past: "]]>")
                } else {
                    return nil
                }
            case UInt8(ascii: "/"):
                skip(past: ">")
                depth -= 1
                if depth == 0 { return root }
            default:
                // Further down nothing is of interest but where elements end.
                if depth > 1 {
                    if !skipTag() { depth += 1 }
                    continue
                }
                let name = readName()
                if root == nil { root = name }
                let (value, isEmpty) = readAttributes(wantsValue: depth == 1 && wanted.contains(name))
                if depth == 1, let value { found(name, value) }
                if !isEmpty { depth += 1 }
            }
        }
        return root
    }

    /// Goes past a tag; true where it is an empty element's.
    private mutating func skipTag() -> Bool {
        var quote: UInt8 = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return bytes[place - 2] == UInt8(ascii: "/")
            }
        }
        return true
    }

    private var byte: UInt8 { place < bytes.count ? bytes[place] : 0 }

    private func starts(with text: String) -> Bool { bytes[min(place, bytes.count)...].starts(with: text.utf8) }

    private mutating func skip(past end: String) {
        let end = Array(end.utf8)
        while let hit = bytes[place...].firstIndex(of: end[0]) {
            place = hit
            if bytes[place...].starts(with: end) {
                place += end.count
                return
            }
            place += 1
        }
        place = bytes.count
    }

    /// A name without its prefix.
    private mutating func readName() -> String {
        var start = place
        while place < bytes.count, bytes[place] > 0x20, !"/>=".utf8.contains(bytes[place]) {
            if bytes[place] == UInt8(ascii: ":") { start = place + 1 }
            place += 1
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func readAttributes(wantsValue: Bool) -> (value: String?, isEmpty: Bool) {
        var value: String?
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: ">"):
                place += 1
                return (value, false)
            case UInt8(ascii: "/"):
                place = min(place + 2, bytes.count)
                return (value, true)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let quote = bytes[place]
                let end = bytes[(place + 1)...].firstIndex(of: quote) ?? bytes.count
                place = min(end + 1, bytes.count)
            case 0...0x20, UInt8(ascii: "="): place += 1
            default:
                let name = readName()
                guard wantsValue, name == "value" else { continue }
                while place < bytes.count, bytes[place] <= 0x20 || bytes[place] == UInt8(ascii: "=") { place += 1 }
                guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
                let start = place + 1
                let end = bytes[start...].firstIndex(of: bytes[place]) ?? bytes.count
                value = Self.resolved(String(decoding: bytes[start..<end], as: UTF8.self))
                place = min(end + 1, bytes.count)
            }
        }
        return (value, true)
    }

    private static func resolved(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = text
        for (name, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")] {
            result = result.split(separator: name, omittingEmptySubsequences: false).joined(separator: character)
        }
        return result
    }
}
