/// A primitive value that is, exactly, its text.
///
/// FHIR's dates, times, decimals and binary contents have a value and a way in which it was written, and a record is only
/// kept faithfully when both are. A text value therefore gives back the characters it was made from: two of them are equal
/// where their texts are equal, and comparing what they mean has its own methods.
///
/// See <https://hl7.org/fhir/R4/datatypes.html#primitive>.
public protocol FHIRTextValue: Sendable, Hashable, Codable, LosslessStringConvertible, ExpressibleByStringLiteral {
    /// The standard's name of the datatype, such as `dateTime`.
    static var datatypeName: String { get }

    /// What the text of a value looks like, for messages.
    static var expectedForm: String { get }

    /// Reads a value from its text; nil where the text is not in the datatype's lexical form.
    init?(_ text: String)

    /// Reads a value from the UTF-8 of its text, without making a string on the way.
    init?(utf8: UnsafeBufferPointer<UInt8>)

    /// Hands over the exact text as UTF-8. The bytes live only as long as the call.
    func write<Result>(utf8 body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result
}

extension FHIRTextValue {
    public init?(_ text: String) {
        var copy = text
        guard let value = copy.withUTF8({ Self(utf8: $0) }) else { return nil }
        self = value
    }

    /// Reads a value that stands in source code.
    ///
    /// - Precondition: The literal is a valid text of the datatype. Use `init(_:)` for text that comes from outside.
    public init(stringLiteral value: String) {
        guard let parsed = Self(value) else {
            preconditionFailure("\"\(value)\" is not a FHIR \(Self.datatypeName): expected \(Self.expectedForm)")
        }
        self = parsed
    }
}

// Codable as a string; `FHIRDecimal`, which JSON writes as a number, has its own.
extension FHIRTextValue {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "not a FHIR \(Self.datatypeName): expected \(Self.expectedForm)")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
