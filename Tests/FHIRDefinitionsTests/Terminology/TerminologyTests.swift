import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import Foundation
import TestSupport
import Testing

@Suite("Value sets")
struct ValueSetTests {
    private let ward = "https://example.org/CodeSystem/ward-state"

    @Test("include what lies below a code, without what is excluded")
    func hierarchy() throws {
        let set = try #require(Definitions.load("package").valueSet("https://example.org/ValueSet/ward-open|1.2.0"))
        #expect(set.contains("open-free", system: ward).isMember)
        #expect(set.contains("open-free", system: nil).isMember)
        #expect(set.contains("open-full", system: ward) == .notMember)
        #expect(set.contains("open", system: ward) == .notMember)
        #expect(set.contains("closed", system: ward) == .notMember)
        #expect(set.contains("open-free", system: "https://example.org/other") == .notMember)
        guard case .codes(let codes) = set.expansion() else {
            Testing.Issue.record("no expansion")
            return
        }
        #expect(codes.map(\.code) == ["open-free"])
        #expect(codes.first?.display == "Open, with free beds")
    }

    @Test("say what they cannot know, and no more")
    func unknown() throws {
        let set = try #require(Definitions.load("package", "loose").valueSet("https://example.org/ValueSet/nested"))
        #expect(set.contains("open-free", system: ward).isMember)
        #expect(set.contains("open-full", system: ward) == .notMember)
        #expect(
            set.contains("22298006", system: "http://snomed.info/sct")
                == .unknown(.codeSystem("http://snomed.info/sct")))
        #expect(set.expansion() == .unknown(.codeSystem("http://snomed.info/sct")))
    }

    @Test("filter by properties, and by regular expressions where something can match them")
    func filters() throws {
        let beds = try #require(Definitions.load("package", "loose").valueSet("https://example.org/ValueSet/beds"))
        #expect(beds.contains("open-free", system: ward).isMember)
        #expect(beds.contains("open-full", system: ward) == .notMember)
        #expect(beds.contains("closed", system: ward) == .notMember)
        let url = "https://example.org/ValueSet/has-beds"
        let unable = Definitions.load("package", "loose").membership(of: "open-full", system: ward, inValueSet: url)
        #expect(unable == .unknown(.selection("code regex open-.*")))
        var options = DefinitionOptions()
        options.matchesRegularExpression = { pattern, text in pattern == "open-.*" && text.hasPrefix("open-") }
        let able = Definitions.load("package", "loose", options: options)
        #expect(able.membership(of: "open-full", system: ward, inValueSet: url).isMember)
        #expect(able.membership(of: "closed", system: ward, inValueSet: url) == .notMember)
    }

    @Test("fall back on the expansion they carry")
    func shipped() throws {
        let set = try #require(Definitions.load("loose").valueSet("https://example.org/ValueSet/shipped"))
        #expect(set.contains("12", system: "http://snomed.info/sct").isMember)
        #expect(set.contains("13", system: "http://snomed.info/sct") == .notMember)
    }

    @Test("that are a part of themselves end")
    func circular() throws {
        let set = try #require(Definitions.load("loose").valueSet("https://example.org/ValueSet/circular"))
        guard case .unknown(.selection) = set.contains("a", system: nil) else {
            Testing.Issue.record("\(set.contains("a", system: nil))")
            return
        }
    }

    @Test("of FHIR itself need no package")
    func builtIn() throws {
        let definitions = DefinitionSet(schema: .r4)
        let gender = try #require(definitions.valueSet("http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1"))
        #expect(gender.contains("female", system: nil).isMember)
        #expect(gender.contains("Female", system: nil) == .notMember)
        #expect(gender.contains("female", system: "http://hl7.org/fhir/administrative-gender").isMember)
        let account = try #require(definitions.valueSet("http://hl7.org/fhir/ValueSet/account-type"))
        let actCode = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
        #expect(account.contains("AE", system: actCode).isMember)
        #expect(account.contains("DISPLAY", system: actCode) == .notMember)
        #expect(definitions.valueSet("http://hl7.org/fhir/ValueSet/no-such") == nil)
    }

    @Test("that elements are bound to as required are known without a package, or say what is missing")
    func required() {
        let schema = Schema.r4
        let definitions = DefinitionSet(schema: schema)
        var missing: Set<String> = []
        var known = 0
        for index in 0..<schema.elementCount where schema.elements[index].binding != 0xFFFF {
            let binding = schema.binding(at: schema.elements[index].binding)
            guard binding.strength == .required else { continue }
            guard let set = definitions.valueSet(binding.valueSet) else {
                missing.insert(binding.valueSet)
                continue
            }
            known += 1
            if case .unknown(let reason) = set.contains("no-such-code", system: nil) {
                missing.insert("\(binding.valueSet): \(reason)")
            }
        }
        #expect(known > 350)
        // Codes of others, and a code system that has a grammar.
        #expect(
            missing.sorted() == [
                "http://hl7.org/fhir/ValueSet/currencies|4.0.1: codeSystem(\"urn:iso:std:iso:4217\")",
                "http://hl7.org/fhir/ValueSet/ucum-units|4.0.1: codeSystem(\"http://unitsofmeasure.org\")",
                "http://loinc.org/vs/LL379-9|4.0.1",
            ])
    }
}

@Suite("Code systems")
struct CodeSystemTests {
    @Test("have their supplements' names, and say what is abstract")
    func concepts() throws {
        let system = try #require(Definitions.load("package").codeSystem("https://example.org/CodeSystem/ward-state"))
        #expect(system.count == 5)
        guard case .member(let closed) = system.lookup("closed"), case .member(let open) = system.lookup("open") else {
            Testing.Issue.record("codes are missing")
            return
        }
        #expect(closed.designations == ["Ar gau"])
        #expect(open.isAbstract && !closed.isAbstract)
        #expect(system.lookup("Closed") == .notMember)
    }

    @Test(
        "with a grammar take language tags",
        arguments: [
            ("en", true), ("en-GB", true), ("cy", true), ("zh-Hant-TW", true), ("de-CH-1901", true),
            ("x-private", true),
            ("sl-rozaj-biske", true), ("en-a-myext-x-y", true), ("english-language", false), ("e", false),
            ("en_GB", false),
            ("en-", false), ("", false), ("en-GB-x", false),
        ])
    func languages(tag: String, isRight: Bool) {
        let result = DefinitionSet(schema: .r4).lookup(tag, system: "urn:ietf:bcp:47")
        #expect(result.isMember == isRight)
    }

    @Test(
        "with a grammar take MIME types",
        arguments: [
            ("text/plain", true), ("application/fhir+json; fhirVersion=4.0", true), ("image", false), ("a/b/c", false),
            ("text/plain;charset", false), ("te xt/plain", false), ("text/plain; charset=\"utf 8\"", true),
        ])
    func mimeTypes(type: String, isRight: Bool) {
        #expect(DefinitionSet(schema: .r4).lookup(type, system: "urn:ietf:bcp:13").isMember == isRight)
    }
}

@Suite("Hostile value sets")
struct HostileValueSetTests {
    @Test("that include each other many times over end")
    func diamonds() throws {
        // Each of forty layers has two value sets that both include both of the next.
        var trees: [ElementTree] = []
        for layer in 0..<40 {
            for side in ["a", "b"] {
                let next =
                    layer == 39 ? [] : ["a", "b"].map { "{\"valueSet\":[\"http://example.org/\(layer + 1)\($0)\"]}" }
                let rules =
                    next.isEmpty
                    ? "{\"system\":\"http://example.org/s\",\"concept\":[{\"code\":\"x\"}]}"
                    : next.joined(separator: ",")
                let text = """
                    {"resourceType":"ValueSet","url":"http://example.org/\(layer)\(side)","status":"active",\
                    "compose":{"include":[\(rules)]}}
                    """
                trees.append(try FHIRJSON.read(text.sourceBuffer(name: nil), schema: .r4).get())
            }
        }
        let set = try #require(DefinitionSet(schema: .r4, definitions: trees).valueSet("http://example.org/0a"))
        #expect(set.contains("x", system: "http://example.org/s").isMember)
        #expect(set.contains("y", system: "http://example.org/s") == .unknown(.tooCostly))
        _ = set.expansion()
    }
}
