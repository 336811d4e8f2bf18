import FHIRCore
import FHIRFormats

/// One input of a conversion: what it is, and where its records go.
struct ConversionInput: Sendable {
    /// The name that diagnostics show.
    var name: String
    /// The path below the folder it was found in, or the file's own name.
    var relativePath: String
    var source: Source
    var content: ContentSniffer.Verdict = .undecided
    /// The size in bytes; nil where it is not known beforehand.
    var size: Int?
    var identity: FileStatus.Identity?
    var target: RecordFormat = .json
    var output: Output = .standard

    enum Source: Sendable {
        case file(path: String)
        /// Standard input or a pipe: it can be opened once only.
        case stream(ByteStream)
        /// Nothing can be read.
        case failure([Issue])
    }

    enum Output: Sendable, Equatable {
        case standard
        /// A file of its own.
        case file(String)
        /// A file for each line, in a folder.
        case lines(folder: String)
        /// One file for all inputs.
        case shared
    }

    var isLines: Bool { content == .format(.ndjson) }
}

extension ConversionInput {
    static func standardInput() -> ConversionInput {
        let stream = ByteStream(descriptor: 0, name: "standard input")
        return ConversionInput(name: stream.name, relativePath: "stdin", source: .stream(stream)).recognised()
    }

    /// Opens a file and looks at its start.
    static func file(_ path: String, relativePath: String) -> ConversionInput {
        ConversionInput(name: path, relativePath: relativePath, source: .file(path: path)).recognised()
    }

    static func failure(_ error: FHIRError, name: String) -> ConversionInput {
        ConversionInput(name: name, relativePath: name, source: .failure(error.issues))
    }

    /// The bytes from their start; a stream can be opened once.
    func open() throws(FHIRError) -> ByteStream {
        switch source {
        case .file(let path): return try ByteStream(path: path, name: name)
        case .stream(let stream): return stream
        case .failure(let issues): throw FHIRError(issues)
        }
    }

    private func recognised() -> ConversionInput {
        var input = self
        do throws(FHIRError) {
            let stream: ByteStream
            switch source {
            case .file(let path): stream = try ByteStream(path: path)
            case .stream(let known): stream = known
            case .failure: return self
            }
            let status = stream.status
            input.identity = status?.identity
            if status?.kind == .file { input.size = status?.size } else { input.source = .stream(stream) }
            let name = name
            input.content =
                try stream.look { bytes, isWhole in
                    let verdict = ContentSniffer.detect(bytes, isWhole: isWhole, name: name)
                    guard verdict == .undecided else { return verdict }
                    // A first line that is longer than any line may be is one record.
                    return bytes.count < Self.longestLine ? nil : .format(.json)
                } ?? .unknown("it is empty")
        } catch {
            input.source = .failure(error.issues)
        }
        return input
    }

    private static let longestLine = NDJSONLimits().line
}
