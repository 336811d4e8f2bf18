import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import FHIRValidation

/// Validates the records of some inputs on all processors, and writes what was found in their order.
struct ValidationCommandRun {
    private let inputs: [ConversionInput]
    private let links: [String]
    private let packages: [String]
    private let profiles: [String]
    private let options: ValidationOptions
    private let format: Validate.Format
    private let threshold: Issue.Severity
    private let isMany: Bool
    private let showsSource: Bool

    init(
        _ arguments: [String], packages: [String], profiles: [String], options: ValidationOptions,
        format: Validate.Format,
        threshold: Issue.Severity, showsSource: Bool
    ) {
        self.showsSource = showsSource
        self.profiles = profiles
        self.options = options
        var inputs: [ConversionInput] = []
        var links: [String] = []
        var isMany = arguments.count > 1
        for argument in arguments {
            if argument == "-" {
                inputs.append(.standardInput())
            } else if FileStatus(path: argument)?.kind == .folder {
                let walk = FolderWalk(argument)
                links += walk.links
                inputs += walk.failures.map { .failure($0, name: argument) }
                inputs += walk.files.map { .file(FolderWalk.join(argument, $0), relativePath: $0) }
                isMany = true
            } else {
                inputs.append(.file(argument, relativePath: argument))
            }
        }
        self.inputs = inputs
        self.links = links
        self.packages = packages
        self.format = format
        self.threshold = threshold
        self.isMany = isMany || inputs.contains(where: \.isLines)
    }

    mutating func run() -> Verdict {
        let files = profiles.filter { FileStatus(path: $0)?.kind == .file }
        let definitions = DefinitionSet(schema: .r4, paths: files + packages)
        Console.standardError.write(
            IssueReport(file: "--package", issues: definitions.issues.filter { $0.severity >= .warning }).text)
        guard !definitions.issues.contains(where: { $0.severity == .fatal }) else { return .failed }
        var options = options
        options.profiles = profiles.map { files.contains($0) ? Self.url(ofProfile: $0) : $0 }
        guard options.profiles.allSatisfy({ isUsable($0, definitions) }) else { return .failed }
        let validator = Validator(schema: .r4, definitions: definitions, options: options)
        let output = ValidationOutput(format: format, threshold: threshold, total: totalSize)
        let work = ValidationWork(inputs: inputs, validator: validator, output: output, style: style)
        let threads = isMany ? WorkerThreads.processors : 1
        OrderedPipeline.run(work, threads: threads, window: threads * 2)
        output.finish()
        if !links.isEmpty {
            Console.standardError.print("\(links.count) symbolic links not followed, such as \(links[0])")
        }
        if isMany { Console.standardError.print(output.summary) }
        return output.verdict
    }

    private var style: IssueReport.TextStyle? {
        guard format == .text else { return nil }
        let console = Console.standardOutput
        return IssueReport.TextStyle(
            isColoured: console.showsColours, width: showsSource ? (console.isTerminal ? console.width : 120) : nil)
    }

    /// The canonical URL of a profile in a file; empty where it has none.
    private static func url(ofProfile path: String) -> String {
        InputRecord(path, schema: .r4).tree?.root["url"]?.value ?? ""
    }

    /// Whether a profile is at hand; where it is not, that is said.
    private func isUsable(_ canonical: String, _ definitions: DefinitionSet) -> Bool {
        let issues: [Issue]
        switch definitions.profile(canonical) {
        case .found: return true
        case .notFound: issues = [Issue("definitions.not-found", canonical, "profile")]
        case .unusable(let found): issues = found
        }
        Console.standardError.write(IssueReport(file: "--profile", issues: issues).text)
        return false
    }

    /// The size of all inputs; nil where one is not known.
    private var totalSize: Int? {
        var total = 0
        for input in inputs {
            guard let size = input.size else { return nil }
            total += size
        }
        return total
    }
}
