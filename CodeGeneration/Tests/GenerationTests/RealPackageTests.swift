import FHIRCore
import Foundation
import Testing

@testable import Generation

@Suite("The R4 package", .enabled(if: RealPackage.isAtHand, "needs HANDOVER_DATA or ../shared/data"))
struct RealPackageTests {
    private func contents() throws -> PackageContents {
        try PackageContents(FHIRPackage(at: try #require(RealPackage.path)))
    }

    @Test("defines 148 resources, 41 datatypes and 20 primitives")
    func counts() throws {
        let types = try contents().facts.types
        #expect(types.count { $0.kind == .resource } == 148)
        #expect(types.count { $0.kind == .datatype } == 41)
        #expect(types.count { $0.kind == .primitive } == 20)
        #expect(types.count { $0.kind == .backbone } == 473)
    }

    @Test("reads back from its text form")
    func text() throws {
        let contents = try contents()
        let texts = SchemaFiles(contents).files
            .filter { $0.key.hasPrefix("resources/") || $0.key.hasPrefix("datatypes/") || $0.key == "primitives.txt" }
            .map(\.value)
        #expect(try TypeTextReader.types(in: texts) == contents.facts.types)
    }

    @Test("names a known type for every element")
    func references() throws {
        let types = try contents().facts.types
        let names = Set(types.map(\.name))
        for type in types {
            #expect(type.base.map { names.contains($0) } ?? true, "\(type.name)")
            for element in type.elements {
                for alternative in element.types {
                    #expect(names.contains(alternative.code), "\(type.name).\(element.name)")
                }
            }
        }
    }

    @Test("compiles to less than a megabyte")
    func size() throws {
        #expect(SchemaCompiler.compile(try contents().facts).count < 1_000_000)
    }
}
