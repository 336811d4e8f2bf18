import FHIRCore
import FHIRFoundation
import Foundation
import Testing

@Suite("FHIR's decimals and Foundation's")
struct DecimalConversionTests {
    @Test(
        "are the same number where Foundation has it",
        arguments: [
            "0", "6.30", "-12.5e-1", "1e100", "1e-100", "12345678901234567890123456789012345678", "0.1",
            "-0.000000000000000000000000000000001234567890123456789012345678901234567",
        ])
    func exact(text: String) throws {
        let decimal = try #require(FHIRDecimal(text))
        let number = try #require(Decimal(exactly: decimal))
        #expect(try #require(FHIRDecimal(number)).isEqual(byValue: decimal))
    }

    @Test(
        "are not converted where that would lose digits",
        arguments: [
            "123456789012345678901234567890123456789.5", "1.000000000000000000000000000000000000000000001", "1e200",
            "1e-200",
        ])
    func inexact(text: String) throws {
        #expect(Decimal(exactly: try #require(FHIRDecimal(text))) == nil)
    }

    @Test("know no not-a-number")
    func notANumber() {
        #expect(FHIRDecimal(Decimal.nan) == nil)
    }
}

@Suite("The JSON coders of Foundation, prepared for FHIR")
struct JSONCodingTests {
    @Test(
        "keep the value of a decimal",
        arguments: [
            "6.30", "0.1234567890123456789012345", "-1e-30", "9007199254740993", "12345678901234567890.5", "1e150", "5",
        ])
    func decimals(text: String) throws {
        let decimal = try #require(FHIRDecimal(text))
        let json = try JSONEncoder.fhir.encode([decimal])
        #expect(try JSONDecoder.fhir.decode([FHIRDecimal].self, from: json)[0].isEqual(byValue: decimal))
        let read = try JSONDecoder.fhir.decode([FHIRDecimal].self, from: Data("[\(text)]".utf8))[0]
        #expect(read.isEqual(byValue: decimal))
    }

    @Test(
        "refuse what they would cut off",
        arguments: [
            "123456789012345678901234567890123456789.5", "0.12345678901234567890123456789012345678901234567890",
        ])
    func tooLong(text: String) throws {
        let decimal = try #require(FHIRDecimal(text))
        #expect(throws: EncodingError.self) { try JSONEncoder.fhir.encode([decimal]) }
        #expect(throws: DecodingError.self) {
            try JSONDecoder.fhir.decode([FHIRDecimal].self, from: Data("[\(text)]".utf8))
        }
    }

    @Test("read numbers only", arguments: [#"["6.3"]"#, "[true]", "[null]"])
    func notNumbers(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder.fhir.decode([FHIRDecimal].self, from: Data(json.utf8)) }
    }
}
