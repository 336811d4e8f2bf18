import ArgumentParser
import FHIRCore
import Foundation
import Generation

@main
struct Generate: ParsableCommand {
    @Option var package: String
    @Option var root: String = ".."

    func run() throws {
        let generator = try Generator(package: URL(fileURLWithPath: package))
        let blob = SchemaCompiler.compile(generator.facts)
        try Data(blob).write(to: URL(fileURLWithPath: root).appending(path: "Sources/CSchemaR4/schema-r4.bin"))
        print(generator.facts.types.count, "types", blob.count, "bytes")
    }
}
