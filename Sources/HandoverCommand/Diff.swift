import ArgumentParser
import FHIRFormats
import FHIRSchemaR4

/// `handover diff`: what differs between two records.
struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Compares two records.")
    @Argument(completion: .file()) var left: String
    @Argument(completion: .file()) var right: String
    func run() throws {}
}
