import ArgumentParser
import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4

/// `handover snapshot`: the whole of what a profile says.
struct Snapshot: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints a profile with its snapshot, made from its differential.",
        discussion: """
            The record is a StructureDefinition in JSON or XML; it is printed as FHIR JSON, with the snapshot in place of \
            one that it may have. The standard's own types are always at hand. Whatever else the profile builds on comes \
            from --package: a FHIR package (folder or .tgz), a folder of definitions, or one of them. What contradicts the \
            base is reported with the element's id.

            Examples:
              handover snapshot UKCore-Patient.xml
              handover snapshot --package uk-core.tgz --package hl7.fhir.r4.core.tgz my-profile.json > whole.json

            Exit codes: 0 the snapshot was made; 1 it was made, but the differential contradicts its base; 2 something \
            could not be read, or no snapshot can be made.
            """)

    @Option(help: "A FHIR package, a folder of definitions, or one of them. May be given several times.")
    var package: [String] = []

    @Option(help: "A folder in which the packages that a package builds on are found.")
    var packageFolder: String?

    @Flag(help: "Find them in your package cache, ~/.fhir/packages, too.")
    var packageCache = false

    @Argument(help: "A StructureDefinition: a file, or - for standard input.", completion: .file())
    var input: String

    func run() throws {
        let record = InputRecord(input, schema: .r4)
        Console.standardError.write(record.report.text)
        guard let tree = record.tree else { return try Verdict.failed.throwIfFailed() }
        let options = DefinitionOptions(packageFolder: packageFolder, usesPackageCache: packageCache)
        let definitions = DefinitionSet(schema: .r4, paths: package, options: options)
        let result = definitions.snapshot(of: tree)
        let issues = definitions.issues + result.issues
        Console.standardError.write(IssueReport(file: record.report.file, issues: issues).text)
        guard !definitions.issues.contains(where: { $0.severity == .fatal }), let whole = result.tree else {
            return try Verdict.failed.throwIfFailed()
        }
        let bytes = FHIRJSON.write(whole, options: WriteOptions(pretty: true))
        Console.standardOutput.write(String(decoding: bytes, as: UTF8.self))
        try (issues.hasErrors || record.report.issues.hasErrors ? Verdict.recordErrors : .done).throwIfFailed()
    }
}
