import Foundation
import Testing

@testable import Generation

@Suite("Generated models")
struct ModelTests {
    private func files() throws -> [String: String] {
        ModelFiles(try TestPackage.contents(), namespace: "R4", specification: "https://hl7.org/fhir/R4/").files
    }

    @Test("are one file for each resource and datatype, in folders by kind and category")
    func layout() throws {
        let paths = Set(try files().keys)
        #expect(paths.contains("Resources/Clinical/Survey.swift"))
        #expect(paths.contains("Datatypes/Quantity.swift"))
        #expect(paths.contains("Codes/CodesS.swift"))
        #expect(paths.contains("ModelRegistry.swift"))
        #expect(!paths.contains("Datatypes/string.swift"))
    }

    @Test(
        "store each element in the wrapper that fits it",
        arguments: [
            "@Primitive public var id: String?",
            "@Primitive public var status: R4.SurveyStatus?",
            "@Primitive public var `class`: String?",
            "@Boxed public var subject: R4.Reference?",
            "@Choice public var occurred: R4.Survey.Occurred?",
            "public var contained: [R4.AnyResource] = []",
            "public var item: [R4.Survey.Item] = []",
            "@Primitives public var text: [String]",
            "@Boxed public var type: R4.Survey.Item.TypeComponent?",
            "public typealias Answer = R4.DateTimeOrAge",
            "public var occurredAge: R4.Age? {",
            "`class`: String? = nil,",
        ])
    func properties(line: String) throws {
        let survey = try #require(try files()["Resources/Clinical/Survey.swift"])
        #expect(survey.contains(line))
    }

    @Test("keep the schema's order of elements")
    func order() throws {
        let contents = try TestPackage.contents()
        let types = ModelBuilder(contents.facts, namespace: "R4", codes: [:]).types
        for type in types { #expect(type.fields.map(\.facts.name) == type.facts.elements.map(\.name)) }
    }

    @Test("share an enum between choices of the same types")
    func choices() throws {
        let shared = try #require(try files()["Choices/SharedChoices.swift"])
        #expect(shared.contains("public indirect enum DateTimeOrAge: FHIRChoice"))
        #expect(shared.contains("case 1: self = .age(content.element())"))
        #expect(shared.contains("guard let value: FHIRDateTime = content.primitive() else { return nil }"))
    }

    @Test("hold one static member for each code of a value set, exclusions applied")
    func codes() throws {
        let codes = try #require(try files()["Codes/CodesS.swift"])
        #expect(codes.contains("public static var inProgress: R4.SurveyStatus { .init(rawValue: \"in-progress\") }"))
        #expect(codes.contains("noneCode"))
        #expect(!codes.contains("unknown"))
    }

    @Test("start with the fixed header and carry no line that is too wide")
    func header() throws {
        for (path, text) in try files() {
            #expect(text.hasPrefix("// Generated from handover.test.core 1.2.3. Do not edit; run CodeGeneration.\n"))
            let widest = text.split(separator: "\n").filter { $0.contains("///") }.map(\.count).max() ?? 0
            #expect(widest <= SourceText.width, "\(path)")
        }
    }
}
