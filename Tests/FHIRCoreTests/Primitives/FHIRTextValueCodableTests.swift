import FHIRCore
import Foundation
import Testing

@Suite("Codable primitives")
struct FHIRTextValueCodableTests {
    struct Record: Codable, Equatable {
        var date: FHIRDate
        var dateTime: FHIRDateTime
        var instant: FHIRInstant
        var time: FHIRTime
        var binary: Base64Binary
    }

    @Test("are strings in JSON, character for character")
    func strings() throws {
        let record = Record(
            date: "1974-12", dateTime: "2015-02-07T13:28:17.20-00:00", instant: "2015-02-07T13:28:60Z",
            time: "10:00:00.0",
            binary: "QUJD\nQQ==")
        let json = try JSONEncoder().encode(record)
        #expect(String(decoding: json, as: UTF8.self).contains(#""2015-02-07T13:28:17.20-00:00""#))
        #expect(try JSONDecoder().decode(Record.self, from: json) == record)
    }

    @Test("say what is expected where a text is wrong")
    func wrong() throws {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([FHIRDate].self, from: Data(#"["25.12.1974"]"#.utf8))
        }
        guard case .dataCorrupted(let context) = try #require(error) else {
            Issue.record("another error")
            return
        }
        #expect(context.debugDescription.contains("date"))
        #expect(!context.debugDescription.contains("25.12.1974"))
    }

    @Test(
        "a decimal is a number in JSON, by its value",
        arguments: [
            ("6.30", "[6.3]"), ("0.1", "[0.1]"), ("5", "[5]"), ("-12.5e1", "[-125]"),
            ("9223372036854775807", "[9223372036854775807]"),
        ])
    func decimals(text: String, json: String) throws {
        let decimal = try #require(FHIRDecimal(text))
        let encoded = try JSONEncoder().encode([decimal])
        #expect(String(decoding: encoded, as: UTF8.self) == json)
        let decoded = try JSONDecoder().decode([FHIRDecimal].self, from: encoded)
        #expect(decoded[0].isEqual(byValue: decimal))
    }

    @Test("a decimal that no Double stands for is not encoded without a hook")
    func inexact() throws {
        let error = #expect(throws: EncodingError.self) {
            try JSONEncoder().encode(["0.12345678901234567890"] as [FHIRDecimal])
        }
        guard case .invalidValue(_, let context) = try #require(error) else {
            Issue.record("another error")
            return
        }
        #expect(context.debugDescription.contains("JSONEncoder.fhir"))
    }

    @Test("a decimal is not read from a string", arguments: [#"["6.3"]"#, "[true]", "[null]"])
    func notNumbers(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([FHIRDecimal].self, from: Data(json.utf8)) }
    }

    @Test("a decimal goes through the coder's hook")
    func hook() throws {
        let hook = FHIRDecimal.CodingHook(
            decode: { decoder in
                let text = try decoder.singleValueContainer().decode(String.self)
                guard let decimal = FHIRDecimal(text) else { throw CancellationError() }
                return decimal
            },
            encode: { decimal, encoder in
                var container = encoder.singleValueContainer()
                try container.encode(decimal.text)
            })
        let encoder = JSONEncoder()
        encoder.userInfo[FHIRDecimal.codingHook] = hook
        let decoder = JSONDecoder()
        decoder.userInfo[FHIRDecimal.codingHook] = hook
        let json = try encoder.encode(["6.30"] as [FHIRDecimal])
        #expect(String(decoding: json, as: UTF8.self) == #"["6.30"]"#)
        #expect(try decoder.decode([FHIRDecimal].self, from: json) == ["6.30"])
    }
}
