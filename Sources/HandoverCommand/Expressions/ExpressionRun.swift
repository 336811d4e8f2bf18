import FHIRCore
import FHIRFormats
import FHIRPathEngine

/// Evaluates one expression on the records of an input.
struct ExpressionRun {
    private let source: String
    private let schema: Schema
    private let format: FHIRPathCommand.Format
    private let input: ExpressionInput
    private let environment: FHIRPathEnvironment
    /// The expression compiled for each type that came up; nil where it is not right for the type.
    private var paths: [String: FHIRPath?] = [:]
    private var verdict = Verdict.done
    private let output = OutputFile(descriptor: Console.standardOutput.descriptor, name: "standard output")

    init(_ source: String, on input: ExpressionInput, format: FHIRPathCommand.Format, schema: Schema) {
        self.source = source
        self.schema = schema
        self.format = format
        self.input = input
        var environment = FHIRPathEnvironment()
        environment.trace = { name, items in
            let lines = items.lines { FHIRJSON.write($0) }
            Console.standardError.print("trace \(name): \(lines.joined(separator: ", "))")
        }
        self.environment = environment
    }

    /// Evaluates, and prints results to standard output and everything else to standard error.
    mutating func run() -> Verdict {
        do throws(FHIRPathError) {
            // What is wrong whatever the record is said before anything is read.
            _ = try FHIRPath(source, schema: schema)
        } catch {
            report(error, "error")
            return .failed
        }
        input.forEach { evaluate($0) }
        // Records of other types are passed over, but not all of them.
        if input.isMany, !paths.isEmpty, paths.values.allSatisfy({ $0 == nil }) { raise(.failed) }
        return verdict
    }

    private mutating func raise(_ other: Verdict) { verdict = max(verdict, other) }

    private mutating func evaluate(_ record: ExpressionInput.Record) {
        // That a comment is not part of a record does not matter here.
        let issues = record.issues.filter { $0.severity > .information }
        Console.standardError.write(IssueReport(file: record.name, issues: issues).text)
        guard let tree = record.tree else {
            return raise(record.isUnreadable || !input.isMany ? .failed : .recordErrors)
        }
        guard let path = path(for: tree) else { return }
        do throws(FHIRPathError) {
            write(try path.evaluate(on: tree, environment), of: record)
        } catch {
            report(error, "error", record: input.isMany ? record : nil)
            raise(error.isInExpression ? .failed : .recordErrors)
        }
    }

    // MARK: Compiling

    private mutating func path(for tree: ElementTree) -> FHIRPath? {
        let type = tree.root.typeName ?? ""
        if let known = paths[type] { return known }
        var path: FHIRPath?
        do throws(FHIRPathError) {
            path =
                type.isEmpty
                ? try FHIRPath(source, schema: schema)
                : try FHIRPath(source, type: type, checks: [.unknownElements, .order], schema: schema)
            for warning in path?.warnings ?? [] { report(warning, "warning") }
        } catch {
            // Once for each type, however many records of it there are.
            report(error, input.isMany ? "warning" : "error")
            if !input.isMany { raise(.failed) }
        }
        paths[type] = .some(path)
        return path
    }

    // MARK: Printing

    /// Prints an error, and below it the line of the expression with a mark under the place.
    private func report(_ error: FHIRPathError, _ severity: String, record: ExpressionInput.Record? = nil) {
        let place = record.map { "\($0.place): " } ?? ""
        var text = "\(place)\(severity): [\(error.code)] \(error)\n"
        if let location = error.location {
            let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
            let line = location.line <= lines.count ? lines[location.line - 1] : ""
            // Tabs stay, so that the mark stands right however wide they are shown.
            let lead = line.unicodeScalars.prefix(location.column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
            text += "  \(line)\n  \(lead)^\n"
        }
        Console.standardError.write(text)
    }

    private mutating func write(_ result: FHIRPathCollection, of record: ExpressionInput.Record) {
        var bytes = ByteSink(capacity: 0)
        switch format {
        case .text: for line in result.lines({ FHIRJSON.write($0) }) { bytes.append(line + "\n") }
        case .json where !input.isMany: bytes.append(result.json { FHIRJSON.write($0) } + "\n")
        case .json:
            bytes.append("{\"file\":")
            bytes.appendJSONString(record.name)
            if let line = record.line { bytes.append(",\"line\":\(line)") }
            bytes.append(",\"result\":" + result.json(linePerItem: false) { FHIRJSON.write($0) } + "}\n")
        }
        do throws(FHIRError) {
            try output.write(bytes.bytes)
        } catch {
            if OutputFile.isBrokenPipe(error) { Interruption.endForBrokenPipe() }
            Console.standardError.write(IssueReport(file: "standard output", issues: error.issues).text)
            raise(.failed)
        }
    }
}
