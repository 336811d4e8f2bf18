/// An NHS number: ten digits, the last of which is a modulus-11 check digit
/// (<https://www.datadictionary.nhs.uk/attributes/nhs_number.html>).
///
///     let number: NHSNumber = "943 476 5919"      // a literal with a wrong check digit stops the program
///     guard let number = NHSNumber(input) else { … }
public struct NHSNumber: Sendable, Hashable {
    /// The ten digits, without spaces.
    public let digits: String

    /// Takes ten digits, with or without spaces and hyphens between them; nil where the check digit is wrong.
    public init?(_ text: some StringProtocol) {
        var digits: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: digits.append(byte - 0x30)
            case 0x20, 0x2D: continue
            default: return nil
            }
        }
        guard digits.count == 10, NHSNumber.checkDigit(digits.prefix(9)) == digits[9] else { return nil }
        self.digits = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    }

    /// The check digit of nine digits; nil where no number may begin with them.
    private static func checkDigit(_ digits: ArraySlice<UInt8>) -> UInt8? {
        var sum = 0
        for (index, digit) in digits.enumerated() { sum += Int(digit) * (10 - index) }
        let check = 11 - sum % 11
        return check == 10 ? nil : UInt8(check % 11)
    }

    /// The system that identifies NHS numbers in FHIR (<https://simplifier.net/guide/nhsdigital>).
    public static let system = "https://fhir.nhs.uk/Id/nhs-number"
}

extension NHSNumber: ExpressibleByStringLiteral, CustomStringConvertible {
    /// - Precondition: The literal is a valid NHS number. Use ``init(_:)`` for text that comes from outside.
    public init(stringLiteral value: String) {
        guard let number = NHSNumber(value) else {
            preconditionFailure(
                "\"\(value)\" is not an NHS number: ten digits with a modulus-11 check digit were expected")
        }
        self = number
    }

    /// The digits in the usual groups: `943 476 5919`.
    public var description: String {
        let first = digits.prefix(3)
        let second = digits.dropFirst(3).prefix(3)
        return "\(first) \(second) \(digits.suffix(4))"
    }
}
