import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import FHIRValidation
import Testing

@Suite("CodeSystems, ValueSets and ConceptMaps as definitions")
struct TerminologyDefinitionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var record: String
        var expected: [String]
        var testDescription: String { name }

        init(_ name: String, _ record: String, _ expected: String...) {
            self.name = name
            self.record = record
            self.expected = expected
        }
    }

    private static let url = "https://example.org/CodeSystem/bed"

    private static func system(_ content: String, kind: String = "complete", _ more: String = "") -> String {
        #"{"resourceType":"CodeSystem","url":"\#(url)","name":"Bed","status":"active","content":"\#(kind)"\#(more),\#(content)}"#
    }

    private static func set(_ include: String) -> String {
        #"{"resourceType":"ValueSet","url":"https://example.org/ValueSet/beds","name":"Beds","status":"active","compose":{"include":[\#(include)]}}"#
    }

    private static let beds = system(
        #""caseSensitive":true,"property":[{"code":"floor","type":"integer"}],"concept":[{"code":"free","display":"Free"},{"code":"taken","concept":[{"code":"sick"}]}]"#
    )

    static let validator: Validator = {
        let trees = [
            beds, #"{"resourceType":"ValueSet","url":"https://example.org/ValueSet/other","status":"active"}"#,
        ]
        .compactMap { FHIRJSON.read(SourceBuffer(Array($0.utf8)), schema: .r4).tree }
        return Validator(schema: .r4, definitions: DefinitionSet(schema: .r4, definitions: trees))
    }()

    private static let integer = #""property":[{"code":"floor","type":"integer"}]"#

    static let cases: [Case] = [
        Case("a right code system", beds),
        Case(
            "a code twice", system(#""concept":[{"code":"a"},{"code":"b","concept":[{"code":"a"}]}]"#),
            "invariant.csd-1 CodeSystem.concept[1].concept[0].code"),
        Case(
            "a property that is not declared",
            system(#""concept":[{"code":"a","property":[{"code":"floor","valueInteger":1}]}]"#),
            "definition.property CodeSystem.concept[0].property[0].code"),
        Case(
            "a property of another type",
            system(integer + #","concept":[{"code":"a","property":[{"code":"floor","valueString":"1"}]}]"#),
            "definition.property-type CodeSystem.concept[0].property[0].value"),
        Case(
            "concepts above themselves",
            system(
                #""concept":[{"code":"a","property":[{"code":"parent","valueCode":"b"}]},{"code":"b","property":[{"code":"parent","valueCode":"a"}]}]"#
            ), "definition.hierarchy CodeSystem.concept[0]"),
        Case(
            "concepts where none should be", system(#""concept":[{"code":"a"}]"#, kind: "not-present"),
            "definition.content CodeSystem.concept[0]"),
        Case(
            "another count", system(#""count":3,"concept":[{"code":"a"}]"#), "definition.count CodeSystem.count"),
        Case(
            "a supplement of nothing", system(#""concept":[{"code":"a"}]"#, kind: "supplement"),
            "definition.supplements CodeSystem"),
        Case(
            "a supplement with a code of its own",
            system(
                #""supplements":"\#(url)","concept":[{"code":"free"},{"code":"broken"}]"#, kind: "supplement"
            ).replacing(#""url":"\#(url)""#, with: #""url":"https://example.org/CodeSystem/more""#),
            "definition.supplement-code CodeSystem.concept[1].code"),
        Case("a right value set", set(#"{"system":"\#(url)","concept":[{"code":"free","display":"free"}]}"#)),
        Case(
            "a code that the system has not", set(#"{"system":"\#(url)","concept":[{"code":"freed"}]}"#),
            "definition.code ValueSet.compose.include[0].concept[0].code"),
        Case(
            "a code listed twice", set(#"{"system":"\#(url)","concept":[{"code":"free"},{"code":"free"}]}"#),
            "definition.code-repeated ValueSet.compose.include[0].concept[1].code"),
        Case(
            "a filter on a declared property",
            set(#"{"system":"\#(url)","filter":[{"property":"floor","op":"=","value":"1"}]}"#)),
        Case(
            "a filter on an unknown property",
            set(#"{"system":"\#(url)","filter":[{"property":"ceiling","op":"=","value":"1"}]}"#),
            "definition.filter ValueSet.compose.include[0].filter[0].property"),
        Case(
            "a filter below an unknown code",
            set(#"{"system":"\#(url)","filter":[{"property":"concept","op":"is-a","value":"tooken"}]}"#),
            "definition.code ValueSet.compose.include[0].filter[0].value"),
        Case(
            "a filter by an expression that is none",
            set(#"{"system":"\#(url)","filter":[{"property":"code","op":"regex","value":"("}]}"#),
            "definition.filter-expression ValueSet.compose.include[0].filter[0].value"),
        Case(
            "a value set for a code system", set(#"{"system":"https://example.org/ValueSet/other"}"#),
            "definition.system-value-set ValueSet.compose.include[0].system"),
        Case(
            "a part of itself", set(#"{"valueSet":["https://example.org/ValueSet/beds"]}"#),
            "definition.value-set-circular ValueSet.compose.include[0].valueSet[0]"),
        Case("a system that is not at hand", set(#"{"system":"http://snomed.info/sct","concept":[{"code":"1"}]}"#)),
        Case(
            "a map from a code that the system has not",
            #"{"resourceType":"ConceptMap","status":"active","group":[{"source":"\#(url)","target":"\#(url)","element":[{"code":"free","target":[{"code":"gone","equivalence":"equal"}]},{"code":"busy"}]}]}"#,
            "definition.code ConceptMap.group[0].element[0].target[0].code",
            "definition.code ConceptMap.group[0].element[1].code"),
    ]

    @Test("say what is wrong, where it stands", arguments: cases)
    func rules(_ test: Case) {
        #expect(ValidatorTests.found(test.record, Self.validator) == test.expected)
    }
}
