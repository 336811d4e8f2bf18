import ArgumentParser
import Foundation
import Generation

@main
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Generates schemas and models from a FHIR package.",
        discussion: """
            Writes Schemas/R4, Sources/CSchemaR4/schema-r4.bin and Sources/FHIRModelsR4/Generated, and deletes what an \
            earlier run left there.

            Example: swift run --package-path CodeGeneration generate --package hl7.fhir.r4.core-4.0.1.tgz
            """)

    @Option(help: "A FHIR package: a .tgz, or a folder that holds package.json.", completion: .file())
    var package: String

    @Option(help: "The root of the repository.", completion: .directory)
    var root: String?

    @Flag(help: "Write nothing; fail and list the files that differ from what would be written.")
    var check = false

    func run() throws {
        let generator = try Generator(package: URL(fileURLWithPath: package))
        let files = generator.files()
        print(generator.summary)
        if check {
            let differences = try files.differences(at: rootFolder)
            for path in differences { print(path) }
            if !differences.isEmpty {
                print("\(differences.count) files differ; run generate without --check")
                throw ExitCode(1)
            }
            print("\(files.count) files are as generated")
        } else {
            let touched = try files.write(to: rootFolder)
            print("\(files.count) files, \(touched.count) changed")
        }
    }

    /// The root given, or the folder above CodeGeneration.
    private var rootFolder: URL {
        if let root { return URL(fileURLWithPath: root) }
        return URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
    }
}
