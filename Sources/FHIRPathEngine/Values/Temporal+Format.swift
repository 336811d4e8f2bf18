// Reading dates in a format of the caller's (<http://hl7.org/fhirpath/STU3/#format-codes>).
extension Temporal {
    /// Reads a text by a template such as `dd-MM-yyyy HH:mm`; nil where the two do not fit, or the calendar has no such
    /// value.
    ///
    /// The codes are yyyy, yy (1950 to 2049), MM, M, MMM, MMMM (English names), dd, d, HH, H, hh, h, mm, m, ss, s, S…, a and
    /// Z; any other character stands for itself.
    init?(_ text: UnsafeBufferPointer<UInt8>, format: UnsafeBufferPointer<UInt8>, kind: Kind) {
        var reader = FormatReader(text)
        var index = 0
        while index < format.count {
            let code = format[index]
            var length = 1
            while index + length < format.count, format[index + length] == code { length += 1 }
            index += length
            guard reader.read(Unicode.Scalar(code), length) else { return nil }
        }
        guard reader.isAtEnd, let written = reader.text(kind) else { return nil }
        var canonical = written
        guard let value = canonical.withUTF8({ Temporal($0, kind: kind) }) else { return nil }
        self = value
    }

    private struct FormatReader {
        let text: UnsafeBufferPointer<UInt8>
        var index = 0
        var fields: [Unicode.Scalar: Int] = [:]
        var fraction = ""
        var zone = ""
        var isAfternoon: Bool?

        init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

        var isAtEnd: Bool { index == text.count }

        mutating func read(_ code: Unicode.Scalar, _ length: Int) -> Bool {
            switch code {
            case "y":
                guard length == 2 || length == 4, let year = number(length, length) else { return false }
                fields["y"] = length == 2 ? year + (year < 50 ? 2000 : 1900) : year
                return true
            case "M" where length > 2: return monthName(isShort: length == 3)
            case "M", "d", "H", "h", "m", "s":
                fields[code] = number(length, 2)
                return length <= 2 && fields[code] != nil
            case "S":
                guard length <= 9, let digits = number(length, length) else { return false }
                let written = String(digits)
                fraction = String(repeating: "0", count: length - written.utf8.count) + written
                return true
            case "a": return halfOfDay()
            case "Z": return offset()
            default:
                // The code is one byte, perhaps of a longer character.
                for _ in 0..<length {
                    guard index < text.count, UInt32(text[index]) == code.value else { return false }
                    index += 1
                }
                return true
            }
        }

        private mutating func number(_ minimum: Int, _ maximum: Int) -> Int? {
            var value = 0
            let start = index
            while index < text.count, index - start < maximum, text[index] &- 0x30 < 10 {
                value = value * 10 + Int(text[index] - 0x30)
                index += 1
            }
            return index - start >= minimum ? value : nil
        }

        private mutating func monthName(isShort: Bool) -> Bool {
            let names = [
                "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                "november", "december",
            ]
            for (number, name) in names.enumerated() where text.count - index >= (isShort ? 3 : name.utf8.count) {
                let wanted = isShort ? name.prefix(3) : name[...]
                if wanted.utf8.enumerated().allSatisfy({ text[index + $0] | 0x20 == $1 }) {
                    fields["M"] = number + 1
                    index += wanted.utf8.count
                    return true
                }
            }
            return false
        }

        private mutating func halfOfDay() -> Bool {
            guard index < text.count else { return false }
            switch text[index] | 0x20 {
            case UInt8(ascii: "a"): isAfternoon = false
            case UInt8(ascii: "p"): isAfternoon = true
            default: return false
            }
            index += 1
            if index < text.count, text[index] | 0x20 == UInt8(ascii: "m") { index += 1 }
            return true
        }

        private mutating func offset() -> Bool {
            guard index < text.count else { return false }
            let sign = text[index]
            index += 1
            if sign == UInt8(ascii: "Z") {
                zone = "Z"
                return true
            }
            guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let hours = number(2, 2) else { return false }
            if index < text.count, text[index] == UInt8(ascii: ":") { index += 1 }
            guard let minutes = number(2, 2) else { return false }
            zone = "\(Unicode.Scalar(sign))\(pad(hours)):\(pad(minutes))"
            return true
        }

        private func pad(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

        /// What was read, in FHIR's form; nil where a component is missing before one that is given.
        func text(_ kind: Kind) -> String? {
            guard let year = fields["y"] else { return nil }
            var result = String(repeating: "0", count: max(0, 4 - String(year).utf8.count)) + String(year)
            guard let month = fields["M"] else { return fields.count == 1 ? result : nil }
            result += "-" + pad(month)
            guard let day = fields["d"] else { return fields.count == 2 ? result : nil }
            result += "-" + pad(day)
            guard kind == .dateTime, var hour = fields["H"] ?? fields["h"] else { return result }
            if let isAfternoon, fields["H"] == nil { hour = hour % 12 + (isAfternoon ? 12 : 0) }
            result += "T" + pad(hour)
            guard let minute = fields["m"] else { return result }
            result += ":" + pad(minute)
            if let second = fields["s"] { result += ":" + pad(second) + (fraction.isEmpty ? "" : "." + fraction) }
            return result + zone
        }
    }
}
