import FHIRCore
import FHIRFormats
import FHIRValidation

/// The inputs of a validation, piece by piece: a record, or some lines of NDJSON.
final class ValidationWork: OrderedWork, @unchecked Sendable {
    // Invariant: the variables are only touched in `next()`, which one thread calls at a time.
    private let inputs: [ConversionInput]
    private let setup: ValidationSetup
    private let output: ValidationOutput
    /// How issues are shown; nil where no text is asked for.
    private let style: IssueReport.TextStyle?
    private var position = 0
    private var batches: LineBatchReader?

    struct Piece: Sendable {
        var input: ConversionInput
        var content: Content

        enum Content: Sendable {
            case record
            case lines(LineBatch)
            case failure([Issue])
        }
    }

    /// What was found in a piece.
    struct Found: Sendable {
        var reports: [IssueReport] = []
        /// The reports for people; empty where another format is asked for.
        var text = ""
        /// Whether the input could not be read.
        var isFailed = false
        var size = 0
    }

    init(
        inputs: [ConversionInput], setup: ValidationSetup, output: ValidationOutput, style: IssueReport.TextStyle?
    ) {
        self.style = style
        self.inputs = inputs
        self.setup = setup
        self.output = output
    }

    func next() -> Piece? {
        while position < inputs.count {
            let input = inputs[position]
            guard input.isLines else {
                position += 1
                return Piece(input: input, content: .record)
            }
            do throws(FHIRError) {
                let reader: LineBatchReader
                if let batches { reader = batches } else { reader = LineBatchReader(try input.open()) }
                batches = reader
                if let batch = try reader.next() { return Piece(input: input, content: .lines(batch)) }
                position += 1
                batches = nil
            } catch {
                position += 1
                batches = nil
                return Piece(input: input, content: .failure(error.issues))
            }
        }
        return nil
    }

    func perform(_ piece: Piece) -> Found {
        switch piece.content {
        case .record: record(piece.input)
        case .lines(let batch): lines(batch, piece.input)
        case .failure(let issues): failure(issues, piece.input)
        }
    }

    private func failure(_ issues: [Issue], _ input: ConversionInput) -> Found {
        let report = IssueReport(file: input.name, issues: issues)
        return Found(reports: [report], text: style == nil ? "" : report.text, isFailed: true)
    }

    private var validator: Validator { setup.validator }

    /// The report of a record, as the configuration wants it.
    private func report(_ result: ReadResult, _ input: ConversionInput) -> IssueReport {
        var report = IssueReport(
            file: input.name, resourceType: result.tree?.root.typeName, issues: result.issues)
        setup.configuration.apply(to: &report)
        return report
    }

    private func text(_ report: IssueReport, _ source: SourceBuffer, startingAt offset: Int = 0) -> String {
        style.map { report.text(in: source, startingAt: offset, style: $0) } ?? ""
    }

    private func record(_ input: ConversionInput) -> Found {
        do throws(FHIRError) {
            let source = try RecordFile.read(try input.open(), limit: validator.readOptions.limits.size)
            let result = validator.validate(source)
            let report = report(result, input)
            // What is no record at all could not be read; a record that breaks off has errors.
            let isUnknown = result.issues.contains { $0.id == "format.unknown" }
            // Places in XML that was not UTF-8 are those in what was read.
            let text = text(report, result.tree?.storage.source ?? source)
            return Found(reports: [report], text: text, isFailed: isUnknown, size: source.count)
        } catch {
            return failure(error.issues, input)
        }
    }

    private func lines(_ batch: LineBatch, _ input: ConversionInput) -> Found {
        var found = Found(size: batch.bytes.count)
        let reader = NDJSONLineReader(
            name: input.name, schema: validator.schema, options: validator.readOptions, limits: NDJSONLimits())
        reader.read(batch) { record in
            var result = record.result
            let known = result.issues.count
            result = validator.validate(result)
            // What reading found has its place in the file already.
            for index in known..<result.issues.count {
                guard var location = result.issues[index].location else { continue }
                location.file = input.name
                location.line += record.line - 1
                location.offset += record.offset
                result.issues[index].location = location
            }
            let report = report(result, input)
            found.reports.append(report)
            found.text += text(report, batch.bytes, startingAt: batch.offset)
        }
        return found
    }

    func receive(_ found: Found) -> Bool {
        output.add(found)
        return true
    }
}
