import FHIRCore
import FHIRFormats
import FHIRPathEngine
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("Results")
struct ResultTests {
    private func json(_ expression: String) throws -> String {
        try FHIRPath(expression, schema: .r4).evaluate(on: ExpressionTable.record("patient")).json {
            FHIRJSON.write($0)
        }
    }

    @Test("are written as JSON with the names of FHIR's datatypes")
    func json() throws {
        #expect(try json("{}") == "[]")
        #expect(
            try json("active | 1 | 2.50 | 'a\"b' | @2024-06 | 4 days | gender") == """
                [
                  {"type":"boolean","value":"true"},
                  {"type":"integer","value":"1"},
                  {"type":"decimal","value":"2.50"},
                  {"type":"string","value":"a\\"b"},
                  {"type":"date","value":"2024-06"},
                  {"type":"Quantity","value":"4 days"},
                  {"type":"code","value":"female"}
                ]
                """)
        #expect(
            try json("name[1] | name[2].given[1]") == """
                [
                  {"type":"HumanName","value":{"use":"nickname","given":["Mari"]}},
                  {"type":"string"}
                ]
                """)
    }

    @Test("write an element with all that is below it")
    func complex() throws {
        let text = try json("name[2] | contained")
        #expect(text.contains(#"{"use":"old","family":"Okafor","given":["Amara",null],"_given":[null,{"extension""#))
        #expect(text.contains(#"{"resourceType":"Organization","id":"surgery","name":"Riverside Surgery"}"#))
    }

    @Test("write one line for each item")
    func lines() throws {
        let result = try FHIRPath("name.given.first() | maritalStatus", schema: .r4).evaluate(
            on: ExpressionTable.record("patient"))
        #expect(
            result.lines { FHIRJSON.write($0) } == [
                "Amara",
                #"{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus","code":"M"}]}"#,
            ])
    }
}
