/// A FHIR `decimal`: a rational number in decimal notation, with the precision it was written with.
///
/// A value is its text, of any length: `6.3`, `6.30` and `63e-1` are three values, because the digits that a laboratory
/// reports say how precisely it measured (<https://hl7.org/fhir/R4/datatypes.html#decimal>).
///
/// `==` compares texts. `isEqual(byValue:)`, `compare(_:)` and the operators `<`, `<=`, `>`, `>=` compare numbers, exactly
/// and without binary floating point: of `7.0` and `7.00` neither is less, and `<=` holds both ways. Because of that a
/// decimal is not `Comparable`, whose laws would allow only one of the two meanings; sort with `sorted(by: <)`.
///
///     let potassium: FHIRDecimal = "6.30"
///     potassium > 5.5                          // true
///     potassium.adding("0.1")                  // 6.40
///     potassium.rounded(toFractionDigits: 0)   // 6
public struct FHIRDecimal: FHIRTextValue {
    // The only stored property: the binding table reads and writes it by its offset.
    /// The exact text.
    public let text: String

    /// Takes a text that is known to be a decimal, or that shall be kept although it is not.
    @inlinable
    package init(unchecked text: String) { self.text = text }

    /// Takes the text of a decimal, such as `-12.50` or `1e-7`; nil where it is not one.
    public init?(_ text: String) {
        var copy = text
        guard copy.withUTF8(Self.isValid(utf8:)) else { return nil }
        self.text = text
    }

    public init?(utf8: UnsafeBufferPointer<UInt8>) {
        guard Self.isValid(utf8: utf8) else { return nil }
        text = String(decoding: utf8, as: UTF8.self)
    }

    /// Makes a whole number.
    public init(_ value: some BinaryInteger) { text = String(value) }

    /// Makes the decimal with the fewest digits that reads back as the same `Double`; nil for infinities and NaN.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = value.description
    }

    private static func isValid(utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = utf8.baseAddress else { return false }
        return PrimitiveFormatCheck.decimal(start, utf8.count) == .valid
    }
}

extension FHIRDecimal {
    public static var datatypeName: String { "decimal" }
    public static var expectedForm: String {
        "digits with an optional sign, fraction and exponent, such as -12.50 or 1e-7"
    }

    public var description: String { text }

    public func write<Result>(utf8 body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        var copy = text
        return try copy.withUTF8(body)
    }
}

extension FHIRDecimal: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(integerLiteral value: Int) { self.init(value) }

    /// Makes a decimal of a number in source code, by its shortest text: `6.30` gives `6.3`. Write `"6.30"` to keep the zero.
    public init(floatLiteral value: Double) {
        guard let decimal = FHIRDecimal(value) else {
            preconditionFailure("\(value) is not a FHIR decimal: write a number of this size as a string")
        }
        self = decimal
    }
}

extension Double {
    /// The number nearest to a decimal; infinite where the decimal is too large.
    public init(_ decimal: FHIRDecimal) { self = Double(decimal.text) ?? .nan }
}
