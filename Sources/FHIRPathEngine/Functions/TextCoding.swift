/// The encodings and escapes of `encode`, `decode`, `escape` and `unescape`.
enum TextCoding {
    typealias Text = UnsafeBufferPointer<UInt8>

    // MARK: Encodings

    static func hex(_ text: Text) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return text.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    }

    static func decodeHex(_ text: Text) -> [UInt8]? {
        guard text.count.isMultiple(of: 2) else { return nil }
        var result: [UInt8] = []
        for index in stride(from: 0, to: text.count, by: 2) {
            guard let high = digit(text[index]), let low = digit(text[index + 1]) else { return nil }
            result.append(high << 4 | low)
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)

    static func base64(_ text: Text, isForURLs: Bool) -> [UInt8] {
        let alphabet = alphabet + (isForURLs ? Array("-_".utf8) : Array("+/".utf8))
        var result: [UInt8] = []
        for start in stride(from: 0, to: text.count, by: 3) {
            let left = text.count - start
            let group =
                Int(text[start]) << 16 | (left > 1 ? Int(text[start + 1]) << 8 : 0)
                | (left > 2 ? Int(text[start + 2]) : 0)
            result.append(alphabet[group >> 18])
            result.append(alphabet[group >> 12 & 63])
            result.append(left > 1 ? alphabet[group >> 6 & 63] : UInt8(ascii: "="))
            result.append(left > 2 ? alphabet[group & 63] : UInt8(ascii: "="))
        }
        return result
    }

    /// Reads both alphabets; white space and missing padding are allowed.
    static func decodeBase64(_ text: Text) -> [UInt8]? {
        var result: [UInt8] = []
        var (group, bits) = (0, 0)
        var isPadded = false
        for byte in text {
            let value: Int
            switch byte {
            case 0x41...0x5A: value = Int(byte) - 0x41
            case 0x61...0x7A: value = Int(byte) - 0x61 + 26
            case 0x30...0x39: value = Int(byte) - 0x30 + 52
            case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
            case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
            case UInt8(ascii: "="):
                isPadded = true
                continue
            case 0x20, 0x09, 0x0A, 0x0D: continue
            default: return nil
            }
            guard !isPadded else { return nil }
            group = (group << 6 | value) & 0xFF_FFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                result.append(UInt8(group >> bits & 0xFF))
            }
        }
        return bits == 6 ? nil : result
    }

    /// Every character beyond ASCII as `?`.
    static func ascii(_ text: Text) -> [UInt8] {
        text.compactMap { $0 < 0x80 ? $0 : ($0 & 0xC0 == 0x80 ? nil : UInt8(ascii: "?")) }
    }

    // MARK: HTML

    private static let entities: [(name: String, character: UInt8)] = [
        ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
        ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
    ]

    static func escapeHTML(_ text: Text) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text {
            if let entity = entities.first(where: { $0.character == byte }) {
                result.append(contentsOf: entity.name.utf8)
            } else {
                result.append(byte)
            }
        }
        return result
    }

    static func unescapeHTML(_ text: Text) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "&"),
                let end = text[index..<min(index + 12, text.count)].firstIndex(of: UInt8(ascii: ";")),
                let character = character(String(decoding: text[index + 1..<end], as: UTF8.self))
            else {
                result.append(text[index])
                index += 1
                continue
            }
            result.append(contentsOf: character.utf8)
            index = end + 1
        }
        return result
    }

    private static func character(_ entity: String) -> String? {
        if entity.hasPrefix("#") {
            let digits = entity.dropFirst()
            let value =
                digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        }
        if entity == "apos" { return "'" }
        if entity == "nbsp" { return "\u{A0}" }
        return entities.first { $0.name == "&\(entity);" }.map { String(Character(Unicode.Scalar($0.character))) }
    }

    // MARK: JSON

    static func escapeJSON(_ text: Text) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
            case 0x0A: result += Array("\\n".utf8)
            case 0x0D: result += Array("\\r".utf8)
            case 0x09: result += Array("\\t".utf8)
            case 0x0C: result += Array("\\f".utf8)
            case 0x08: result += Array("\\b".utf8)
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                result += Array(("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8)
            default: result.append(byte)
            }
        }
        return result
    }

    /// nil where an escape is not one of JSON's.
    static func unescapeJSON(_ text: Text) -> [UInt8]? {
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                continue
            }
            guard index < text.count else { return nil }
            let escape = text[index]
            index += 1
            switch escape {
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(escape)
            case UInt8(ascii: "u"):
                guard let scalar = scalar(text, &index) else { return nil }
                UTF8.encode(scalar)?.forEach { result.append($0) }
            default: return nil
            }
        }
        return result
    }

    private static func scalar(_ text: Text, _ index: inout Int) -> Unicode.Scalar? {
        guard let unit = codeUnit(text, &index) else { return nil }
        guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) }
        guard index + 1 < text.count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        index += 2
        guard let low = codeUnit(text, &index), low & 0xFC00 == 0xDC00 else { return nil }
        return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
    }

    private static func codeUnit(_ text: Text, _ index: inout Int) -> UInt32? {
        guard index + 4 <= text.count,
            let value = UInt32(String(decoding: text[index..<index + 4], as: UTF8.self), radix: 16)
        else { return nil }
        index += 4
        return value
    }
}
