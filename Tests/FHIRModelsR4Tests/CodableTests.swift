import FHIRCore
import FHIRFormats
import FHIRFoundation
import FHIRModelsR4
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

@Suite("Models are Codable as FHIR JSON")
struct CodableTests {
    @Test("each resource type goes through JSONEncoder and JSONDecoder", arguments: SampleRecord.resourceTypes)
    func everyResourceType(type: UInt16) throws {
        let swiftType = try #require(R4.model.swiftType(type))
        for choice in 0..<3 {
            let text = SampleRecord(choice: choice, hasCompanions: choice == 1).object(type)
            #expect(try Self.problem(swiftType, Array(text.utf8)) == nil)
        }
    }

    @Test("so do the fixtures", arguments: TestFolder.names("pairs", ending: ".json"))
    func fixture(name: String) throws {
        let bytes = try TestFolder.fixture("pairs/\(name).json")
        let resource = try FHIRJSON.decodeResource(from: bytes, model: R4.model)
        let swiftType: any FHIRElement.Type = type(of: resource.value)
        let problem = try Self.problem(swiftType, bytes)
        #expect(problem == nil)
    }

    @Test(
        "so do the official examples",
        .enabled(if: TestFolder.data != nil, "set HANDOVER_DATA to the folder of FHIR definitions and examples"))
    func examples() throws {
        let folder = try #require(TestFolder.data).appending(path: "r4/examples")
        for url in TestFolder.files(folder, endings: [".json"]) {
            let bytes = try TestFolder.bytes(url)
            guard bytes.count < 100_000, let resource = try? FHIRJSON.decodeResource(from: bytes, model: R4.model)
            else {
                continue
            }
            let swiftType: any FHIRElement.Type = type(of: resource.value)
            let problem = try Self.problem(swiftType, bytes)
            #expect(problem == nil, "\(url.lastPathComponent)")
        }
    }

    /// What is lost between our reader, an encoder, a decoder and our writer, numbers compared by value.
    private static func problem<T: FHIRElement>(_ type: T.Type, _ bytes: [UInt8]) throws -> String? {
        let value = try FHIRJSON.decode(type, from: bytes)
        let original = try JSONValue(parsing: bytes)
        for (encoder, decoder) in [(JSONEncoder(), JSONDecoder()), (JSONEncoder.fhir, JSONDecoder.fhir)] {
            guard let encoded = try encode(value, encoder) else { continue }
            if let difference = try JSONValue(parsing: Array(encoded)).difference(from: original, numbers: .byValue) {
                return "encoded: \(difference)"
            }
            let decoded = try decoder.decode(type, from: encoded)
            let written = try JSONValue(parsing: FHIRJSON.encode(decoded))
            if let difference = written.difference(from: original, numbers: .byValue) {
                return "decoded: \(difference)"
            }
        }
        return nil
    }

    /// Nil where the encoder has no number for one of the decimals, and says so instead of changing it.
    private static func encode<T: FHIRElement>(_ value: T, _ encoder: JSONEncoder) throws -> Data? {
        do {
            return try encoder.encode(value)
        } catch EncodingError.invalidValue(let value, _) where value is FHIRDecimal {
            return nil
        }
    }

    @Test("decimals are kept by value")
    func decimals() throws {
        for text in ["6.30", "-0.00", "1e2", "0.1", "123456789012", "3.141592653589", "1E-7"] {
            let quantity = R4.Quantity(value: FHIRDecimal(text))
            let decoded = try JSONDecoder().decode(R4.Quantity.self, from: JSONEncoder().encode(quantity))
            let (one, other) = (try #require(quantity.value), try #require(decoded.value))
            #expect(!(one < other) && !(other < one), "\(one) became \(other)")
        }
    }

    @Test("a decimal that a Double cannot carry is refused rather than changed, and Foundation's Decimal carries it")
    func longDecimals() throws {
        let quantity = R4.Quantity(value: "0.12345678901234567890123")
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(quantity) }
        let decoded = try JSONDecoder.fhir.decode(R4.Quantity.self, from: JSONEncoder.fhir.encode(quantity))
        #expect(decoded == quantity)
    }

    @Test("anything with models in it is Codable")
    func insideOthers() throws {
        struct Message: Codable, Equatable {
            var subject: String
            var patients: [R4.Patient]
            var name: R4.HumanName?
        }
        let message = Message(
            subject: "admission", patients: [R4.Patient(active: true), R4.Patient(id: "b")],
            name: R4.HumanName(text: "N"))
        #expect(try JSONDecoder().decode(Message.self, from: JSONEncoder().encode(message)) == message)
    }

    @Test(
        "what is not FHIR is refused",
        arguments: [
            #"{}"#, #"{"resourceType":"Observation"}"#, #"{"resourceType":"Patient","pet":1}"#,
            #"{"resourceType":"Patient","active":"true"}"#, #"{"resourceType":"Patient","birthDate":"1951-02-30"}"#,
            #"{"resourceType":"Patient","name":{"family":"A"}}"#, #"{"resourceType":"Patient","gender":""}"#,
            #"{"resourceType":"Patient","deceasedBoolean":true,"deceasedDateTime":"2024"}"#,
            #"{"resourceType":"Patient","deceasedBoolean":true,"_deceasedDateTime":{"id":"a"}}"#,
            #"{"resourceType":"Patient","multipleBirthInteger":1.5}"#, #"{"resourceType":"Patient","name":[]}"#,
            #"{"resourceType":"Patient","name":[{}]}"#, #"{"resourceType":"Patient","birthDate":null}"#,
            #"{"resourceType":"Patient","name":[{"given":[null]}]}"#, #"{"resourceType":"Patient","name":[null]}"#,
            #"{"resourceType":"Patient","multipleBirthInteger":3000000000}"#,
            #"{"resourceType":"Patient","contained":[{"resourceType":"DomainResource"}]}"#,
        ])
    func refused(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(R4.Patient.self, from: Data(text.utf8)) }
    }
}
