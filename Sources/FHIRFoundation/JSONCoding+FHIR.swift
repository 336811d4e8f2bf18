public import FHIRCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension JSONDecoder {
    /// A new decoder that reads FHIR decimals through Foundation's `Decimal`, exactly up to 37 digits.
    public static var fhir: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.userInfo[FHIRDecimal.codingHook] = FHIRDecimal.CodingHook.foundation
        return decoder
    }
}

extension JSONEncoder {
    /// A new encoder that writes FHIR decimals through Foundation's `Decimal`, exactly up to 38 digits.
    public static var fhir: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        encoder.userInfo[FHIRDecimal.codingHook] = FHIRDecimal.CodingHook.foundation
        return encoder
    }
}

extension FHIRDecimal.CodingHook {
    /// Reads and writes decimals as Foundation's `Decimal`, and as `Double` where they are too large or too small for it; for
    /// coders that treat `Decimal` as a number, such as JSON's.
    ///
    /// Foundation cuts a number off behind its 38th digit and does not say so. Where that may have happened reading throws,
    /// and writing throws where it would; the library's own JSON reader and writer keep any number of digits.
    public static var foundation: FHIRDecimal.CodingHook {
        FHIRDecimal.CodingHook(decode: decodeDecimal(from:), encode: encodeDecimal(_:to:))
    }

    @Sendable
    private static func decodeDecimal(from decoder: any Decoder) throws -> FHIRDecimal {
        let container = try decoder.singleValueContainer()
        guard let number = try? container.decode(Decimal.self), let decimal = FHIRDecimal(number) else {
            guard let decimal = FHIRDecimal(try container.decode(Double.self)) else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "not a FHIR decimal: expected a finite number")
            }
            return decimal
        }
        guard DecimalNumber(decimal).map({ $0.normalized.significantDigitCount < 38 }) ?? false else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a decimal of 38 or more digits: decode with the library's own JSON reader")
        }
        return decimal
    }

    @Sendable
    private static func encodeDecimal(_ decimal: FHIRDecimal, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let number = Decimal(exactly: decimal) {
            try container.encode(number)
        } else if let double = Double(exactly: decimal) {
            try container.encode(double)
        } else {
            throw EncodingError.invalidValue(
                decimal,
                EncodingError.Context(
                    codingPath: encoder.codingPath,
                    debugDescription: """
                        this decimal has more digits than Foundation's Decimal keeps: encode with the library's own JSON \
                        writer
                        """))
        }
    }
}
