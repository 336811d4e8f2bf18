/// JSON as the tests compare it: members in any order, strings letter by letter, numbers as they are written.
///
/// It is written apart from the library's reader, so that the two do not share a mistake.
public indirect enum JSONValue: Sendable {
    case object([Text: JSONValue])
    case array([JSONValue])
    case string(Text)
    case number(String)
    case boolean(Bool)
    case null

    /// Characters that are equal only where their bytes are; `String` takes é and e with an accent for the same.
    public struct Text: Hashable, Sendable, Comparable, CustomStringConvertible {
        public let bytes: [UInt8]
        public init(_ bytes: [UInt8]) { self.bytes = bytes }
        public init(_ text: String) { bytes = Array(text.utf8) }
        public var description: String { String(decoding: bytes, as: UTF8.self) }

        public static func < (left: Text, right: Text) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
    }

    /// How numbers are compared.
    public enum Numbers: Sendable {
        /// `1.00` is not `1.0`.
        case byText
        /// `1.00` is `1.0`, and `1e2` is `100`.
        case byValue
    }
}

extension JSONValue {
    /// Where two values differ first, and how; nil where they are the same record.
    ///
    /// Nulls at the end of an array do not count, and neither does an array of nulls only: such are a list of primitives
    /// or its companion, which are elements together.
    public func difference(from other: JSONValue, numbers: Numbers = .byText, path: String = "") -> String? {
        switch (self, other) {
        case (.object(let left), .object(let right)):
            let left = left.filter { !$1.isOnlyNulls }
            let right = right.filter { !$1.isOnlyNulls }
            for key in Set(left.keys).union(right.keys).sorted() {
                let place = path + "." + key.description
                guard let one = left[key] else { return "\(place) is only on the right: \(right[key]?.text ?? "")" }
                guard let two = right[key] else { return "\(place) is only on the left: \(one.text)" }
                if let difference = one.difference(from: two, numbers: numbers, path: place) { return difference }
            }
            return nil
        case (.array(let left), .array(let right)):
            let left = Self.trimmed(left)
            let right = Self.trimmed(right)
            guard left.count == right.count else { return "\(path) has \(left.count) items, not \(right.count)" }
            for (index, pair) in zip(left, right).enumerated() {
                let place = "\(path)[\(index)]"
                if let difference = pair.0.difference(from: pair.1, numbers: numbers, path: place) { return difference }
            }
            return nil
        case (.string(let left), .string(let right)) where left == right: return nil
        case (.number(let left), .number(let right)):
            let isEqual = numbers == .byText ? left == right : NumberValue(left) == NumberValue(right)
            return isEqual ? nil : "\(path): \(left) is not \(right)"
        case (.boolean(let left), .boolean(let right)) where left == right: return nil
        case (.null, .null): return nil
        default: return "\(path): \(text) is not \(other.text)"
        }
    }

    private var isOnlyNulls: Bool {
        guard case .array(let items) = self, !items.isEmpty else { return false }
        return Self.trimmed(items).isEmpty
    }

    private static func trimmed(_ items: [JSONValue]) -> ArraySlice<JSONValue> {
        var items = items[...]
        while case .null? = items.last { items.removeLast() }
        return items
    }

    /// A short text for messages.
    public var text: String {
        switch self {
        case .object(let members):
            "an object with " + members.keys.sorted().prefix(5).map(\.description).joined(separator: ", ")
        case .array(let items): "an array of \(items.count)"
        case .string(let text): "\"\(text.description.prefix(60))\""
        case .number(let text): text
        case .boolean(let value): "\(value)"
        case .null: "null"
        }
    }

    /// The member of an object.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[Text(key)]
    }

    public var string: String? {
        guard case .string(let text) = self else { return nil }
        return text.description
    }

    public var items: [JSONValue]? {
        guard case .array(let items) = self else { return nil }
        return items
    }
}

/// The value of a JSON number: digits without zeros at the ends, and a power of ten.
private struct NumberValue: Equatable {
    var isNegative = false
    var digits: [UInt8] = []
    var exponent = 0

    init(_ text: String) {
        var isFraction = false
        var rest = text.utf8[...]
        if rest.first == UInt8(ascii: "-") {
            isNegative = true
            rest.removeFirst()
        }
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                exponent += Int(String(decoding: rest, as: UTF8.self)) ?? 0
                rest = rest[rest.endIndex...]
            default:
                digits.append(byte)
                if isFraction { exponent -= 1 }
            }
        }
        digits = Array(digits.drop { $0 == UInt8(ascii: "0") })
        while digits.last == UInt8(ascii: "0") {
            digits.removeLast()
            exponent += 1
        }
        if digits.isEmpty { (isNegative, exponent) = (false, 0) }
    }
}
