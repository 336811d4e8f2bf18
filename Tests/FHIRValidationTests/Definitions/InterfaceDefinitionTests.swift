import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import FHIRValidation
import Testing

@Suite("Definitions of what servers offer")
struct InterfaceDefinitionTests {
    typealias Case = TerminologyDefinitionTests.Case

    private static func parameter(_ content: String) -> String {
        #"{"resourceType":"SearchParameter","url":"https://example.org/SearchParameter/bed","name":"Bed","status":"active","description":"a","code":"bed",\#(content)}"#
    }

    private static func operation(_ content: String) -> String {
        #"{"resourceType":"OperationDefinition","name":"Move","status":"active","kind":"operation","code":"move","system":false,"type":false,\#(content)}"#
    }

    private static func capabilities(_ resource: String) -> String {
        #"{"resourceType":"CapabilityStatement","status":"active","date":"2024-01-01","kind":"requirements","description":"a","fhirVersion":"4.0.1","format":["json"],"rest":[{"mode":"server","resource":[\#(resource)]}]}"#
    }

    private static let bed = parameter(#""base":["Location"],"type":"token","expression":"Location.type""#)

    static let cases: [Case] = [
        Case("a right search parameter", bed),
        Case(
            "one for several types",
            parameter(#""base":["Patient","Person"],"type":"string","expression":"Patient.name | Person.name""#)),
        Case(
            "an expression for another type",
            parameter(#""base":["Patient"],"type":"string","expression":"Person.name""#),
            "definition.search-expression SearchParameter.expression"),
        Case(
            "an element that is not there",
            parameter(#""base":["Patient"],"type":"string","expression":"Patient.nome""#),
            "definition.search-expression SearchParameter.expression"),
        Case(
            "a composite of nothing", parameter(#""base":["Patient"],"type":"composite","expression":"Patient""#),
            "definition.composite SearchParameter"),
        Case(
            "a right operation",
            operation(#""instance":false,"parameter":[{"name":"to","use":"in","min":0,"max":"*","type":"string"}]"#)),
        Case(
            "an operation on a resource that is not named", operation(#""instance":true"#),
            "definition.operation-resource OperationDefinition"),
        Case(
            "two parameters of one name",
            operation(
                #""instance":false,"parameter":[{"name":"to","use":"in","min":0,"max":"1","type":"string"},{"name":"to","use":"in","min":0,"max":"1","type":"string"},{"name":"to","use":"out","min":0,"max":"1","type":"string"}]"#
            ), "definition.parameter-repeated OperationDefinition.parameter[1].name"),
        Case(
            "a parameter that can never be there often enough",
            operation(#""instance":false,"parameter":[{"name":"to","use":"in","min":2,"max":"1","type":"string"}]"#),
            "definition.min-max OperationDefinition.parameter[0].max"),
        Case(
            "right capabilities",
            capabilities(
                #"{"type":"Location","searchParam":[{"name":"bed","type":"token","definition":"https://example.org/SearchParameter/bed"}]}"#
            )),
        Case(
            "a search parameter of another type and for another resource",
            capabilities(
                #"{"type":"Patient","searchParam":[{"name":"bed","type":"string","definition":"https://example.org/SearchParameter/bed"}]}"#
            ), "definition.search-type CapabilityStatement.rest[0].resource[0].searchParam[0].type",
            "definition.search-base CapabilityStatement.rest[0].resource[0].searchParam[0].definition"),
        Case(
            "a profile on another type",
            capabilities(
                #"{"type":"Patient","supportedProfile":["http://hl7.org/fhir/StructureDefinition/Person"]}"#),
            "definition.type-profile CapabilityStatement.rest[0].resource[0].supportedProfile[0]"),
    ]

    @Test("say what is wrong, where it stands", arguments: cases)
    func rules(_ test: Case) throws {
        let tree = try FHIRJSON.read(SourceBuffer(Array(Self.bed.utf8)), schema: .r4).get()
        let validator = Validator(schema: .r4, definitions: DefinitionSet(schema: .r4, definitions: [tree]))
        #expect(ValidatorTests.found(test.record, validator) == test.expected)
    }
}
