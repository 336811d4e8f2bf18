import FHIRCore
import FHIRFormats
import FHIRValidation

/// The inputs of a validation, piece by piece: a record, or some lines of NDJSON.
final class ValidationWork: OrderedWork, @unchecked Sendable {
    // Invariant: the variables are only touched in `next()`, which one thread calls at a time.
    private let inputs: [ConversionInput]
    private let validator: Validator
    private let output: ValidationOutput
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
        /// Whether the input could not be read.
        var isFailed = false
        var size = 0
    }

    init(inputs: [ConversionInput], validator: Validator, output: ValidationOutput) {
        self.inputs = inputs
        self.validator = validator
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
        case .failure(let issues):
            Found(reports: [IssueReport(file: piece.input.name, issues: issues)], isFailed: true)
        }
    }

    private func record(_ input: ConversionInput) -> Found {
        do throws(FHIRError) {
            let source = try RecordFile.read(try input.open(), limit: Validator.readOptions.limits.size)
            let result = validator.validate(source)
            let report = IssueReport(
                file: input.name, resourceType: result.tree?.root.typeName, issues: result.issues)
            // What is no record at all could not be read; a record that breaks off has errors.
            let isUnknown = result.issues.contains { $0.id == "format.unknown" }
            return Found(reports: [report], isFailed: isUnknown, size: source.count)
        } catch {
            return Found(reports: [IssueReport(file: input.name, issues: error.issues)], isFailed: true)
        }
    }

    private func lines(_ batch: LineBatch, _ input: ConversionInput) -> Found {
        var found = Found(size: batch.bytes.count)
        let reader = NDJSONLineReader(
            name: input.name, schema: validator.schema, options: Validator.readOptions, limits: NDJSONLimits())
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
            found.reports.append(
                IssueReport(file: input.name, resourceType: result.tree?.root.typeName, issues: result.issues))
        }
        return found
    }

    func receive(_ found: Found) -> Bool {
        output.add(found)
        return true
    }
}
