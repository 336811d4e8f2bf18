import FHIRCore
import FHIRDefinitions
import FHIRFormats
import FHIRSchemaR4
import FHIRValidation

/// What a validation works with: the configuration, the definitions, and the validator made of them.
struct ValidationSetup: Sendable {
    let configuration: ValidationConfiguration
    let validator: Validator
    let threshold: Issue.Severity
    /// The files and folders that all this was read from.
    let paths: [String]

    /// Reads everything that a request names. What is wrong with it goes to standard error; nil where it cannot be used.
    init?(_ request: ValidationRequest) {
        guard let configuration = Self.configuration(request.configuration) else { return nil }
        let packages = request.packages + configuration.packages
        let profiles = request.profiles + configuration.profiles
        let files = profiles.filter { FileStatus(path: $0)?.kind == .file }
        let definitions = DefinitionSet(schema: .r4, paths: files + packages)
        Console.standardError.write(
            IssueReport(file: "--package", issues: definitions.issues.filter { $0.severity >= .warning }).text)
        guard !definitions.issues.contains(where: { $0.severity == .fatal }) else { return nil }
        var options = ValidationOptions(issueLimit: configuration.issueLimit ?? ValidationOptions().issueLimit)
        options.limits = configuration.limits
        options.profiles = profiles.map { files.contains($0) ? Self.url(ofProfile: $0) : $0 }
        guard options.profiles.allSatisfy({ Self.isUsable($0, definitions) }) else { return nil }
        let names = Set(request.rules + configuration.ruleSets.map(\.name))
        options.ruleSets = RuleSet.all.filter { names.contains($0.name) }
        self.configuration = configuration
        validator = Validator(schema: .r4, definitions: definitions, options: options)
        threshold = request.failOn ?? configuration.failOn ?? .error
        paths = packages + files + (request.configuration.map { [$0] } ?? [])
    }

    /// The configuration, with its paths as they are to be opened; nil where it has errors.
    private static func configuration(_ path: String?) -> ValidationConfiguration? {
        guard let path else { return ValidationConfiguration() }
        do throws(FHIRError) {
            let source = try RecordFile.read(path)
            let (found, issues) = ValidationConfiguration.read(
                source.bytes, name: path, schema: .r4, today: Clock.today)
            let style = IssueReport.TextStyle(isColoured: Console.standardError.showsColours)
            Console.standardError.write(IssueReport(file: path, issues: issues).text(in: source, style: style))
            guard var configuration = found else { return nil }
            let folder = OutputFile.folder(of: path)
            func resolved(_ name: String) -> String {
                name.hasPrefix("/") || folder == "." ? name : FolderWalk.join(folder, name)
            }
            configuration.packages = configuration.packages.map(resolved)
            configuration.profiles = configuration.profiles.map { name in
                FileStatus(path: resolved(name))?.kind == .file ? resolved(name) : name
            }
            return configuration
        } catch {
            Console.standardError.write(IssueReport(file: path, issues: error.issues).text)
            return nil
        }
    }

    /// The canonical URL of a profile in a file; empty where it has none.
    private static func url(ofProfile path: String) -> String {
        InputRecord(path, schema: .r4).tree?.root["url"]?.value ?? ""
    }

    /// Whether a profile is at hand; where it is not, that is said.
    private static func isUsable(_ canonical: String, _ definitions: DefinitionSet) -> Bool {
        let issues: [Issue]
        switch definitions.profile(canonical) {
        case .found: return true
        case .notFound: issues = [Issue("definitions.not-found", canonical, "profile")]
        case .unusable(let found): issues = found
        }
        Console.standardError.write(IssueReport(file: "--profile", issues: issues).text)
        return false
    }
}
