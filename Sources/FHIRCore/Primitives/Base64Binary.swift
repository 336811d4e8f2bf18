/// A FHIR `base64Binary`: bytes as base64 text, kept with its line breaks.
///
/// See <https://hl7.org/fhir/R4/datatypes.html#base64Binary> and RFC 4648.
public struct Base64Binary: FHIRTextValue {
    /// The base64 text, with its white space.
    public let text: String

    /// Takes a text that is known to be base64, or that shall be kept although it is not.
    @inlinable
    package init(unchecked text: String) { self.text = text }

    /// Takes base64 text; nil where `isValid(_:)` is false.
    public init?(_ text: String) {
        guard Self.isValid(text) else { return nil }
        self.text = text
    }

    public init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard Self.isValid(utf8: utf8) else { return nil }
        text = String(decoding: utf8, as: UTF8.self)
    }

    /// Encodes bytes, without line breaks. No bytes give an empty text, which FHIR does not allow as a value.
    public init(_ bytes: some Collection<UInt8>) {
        text =
            bytes.withContiguousStorageIfAvailable(Base64.encode) ?? Array(bytes).withUnsafeBufferPointer(Base64.encode)
    }

    /// The bytes; nil where the text is not base64, which only a lenient reader lets through.
    public var decoded: [UInt8]? { write(utf8: Base64.decode) }

    /// Whether a text is base64: groups of four characters, the last one padded with `=`, white space anywhere between.
    public static func isValid(_ text: String) -> Bool {
        var copy = text
        return copy.withUTF8 { isValid(utf8: $0) }
    }

    /// Whether a text, as UTF-8, is base64.
    public static func isValid(utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = utf8.baseAddress else { return false }
        return PrimitiveFormatCheck.base64Binary(start, utf8.count) == .valid
    }
}

extension Base64Binary {
    public static var datatypeName: String { "base64Binary" }
    public static var expectedForm: String { "groups of four characters of A-Z, a-z, 0-9, + and /, padded with =" }

    public var description: String { text }

    public func write<Result>(utf8 body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        var copy = text
        return try copy.withUTF8(body)
    }
}
