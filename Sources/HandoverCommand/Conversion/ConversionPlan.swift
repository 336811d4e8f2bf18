import ArgumentParser
import FHIRCore
import FHIRFormats

/// What is to be converted into which files; made, and found possible, before anything is written.
struct ConversionPlan: Sendable {
    private(set) var inputs: [ConversionInput] = []
    /// The one file that takes everything; nil where each input has its own.
    private(set) var sharedOutput: String?
    /// Symbolic links in folders that were not followed.
    private(set) var links: [String] = []
    /// Whether there may be more than one input.
    let isMany: Bool

    /// - Throws: `ValidationError` where the outputs cannot be what was asked for.
    init(inputs names: [String], target: RecordFormat?, output: String?) throws {
        let kinds = names.map { $0 == "-" ? nil : FileStatus(path: $0)?.kind }
        isMany = names.count > 1 || kinds.contains(.folder)
        guard output != nil || !isMany else {
            throw ValidationError("Several inputs, or a folder, need --output FOLDER.")
        }
        let outputStatus = output.flatMap { FileStatus(path: $0) }
        let outputFolder = outputStatus?.kind == .folder ? outputStatus?.identity : nil
        for (name, kind) in zip(names, kinds) {
            if name == "-" {
                inputs.append(.standardInput())
            } else if kind == .folder {
                addFolder(name, excluding: outputFolder)
            } else {
                inputs.append(.file(name, relativePath: Self.lastPart(name)))
            }
        }
        for index in inputs.indices { inputs[index].target = target ?? Self.other(inputs[index].content) }
        try placeOutputs(output, outputKind: outputStatus?.kind)
        try checkOutputs()
    }

    private mutating func addFolder(_ folder: String, excluding outputFolder: FileStatus.Identity?) {
        let walk = FolderWalk(folder, excluding: outputFolder)
        links += walk.links
        inputs += walk.failures.map { .failure($0, name: folder) }
        inputs += walk.files.map { .file(FolderWalk.join(folder, $0), relativePath: $0) }
    }

    /// The format that is written where none was asked for.
    private static func other(_ content: ContentSniffer.Verdict) -> RecordFormat {
        content == .format(.xml) ? .json : .xml
    }

    private static func lastPart(_ path: String) -> String {
        String(path.split(separator: "/").last ?? "input")
    }

    private mutating func placeOutputs(_ output: String?, outputKind: FileStatus.Kind?) throws {
        guard let output else {
            for input in inputs where input.isLines && input.target != .ndjson {
                throw ValidationError(
                    "\(input.name) is NDJSON, which becomes a file for each line: name a folder with --output, or use --to ndjson."
                )
            }
            return
        }
        if isMany, outputKind != .folder, output.hasSuffix(".ndjson"), inputs.allSatisfy({ $0.target == .ndjson }) {
            sharedOutput = output
            for index in inputs.indices { inputs[index].output = .shared }
            return
        }
        if isMany, outputKind != nil, outputKind != .folder {
            throw ValidationError("Several inputs need a folder, and \(output) is none.")
        }
        let isFolder = isMany || outputKind == .folder || output.hasSuffix("/")
        for index in inputs.indices { inputs[index].output = place(inputs[index], output, isFolder: isFolder) }
    }

    private func place(_ input: ConversionInput, _ output: String, isFolder: Bool) -> ConversionInput.Output {
        if input.isLines, input.target != .ndjson {
            let stem = FolderWalk.join(output, RecordFormat.stem(input.relativePath))
            return .lines(folder: isMany ? stem : output)
        }
        guard isFolder else { return .file(output) }
        return .file(FolderWalk.join(output, input.target.path(input.relativePath)))
    }

    /// Every output has one input only, and none is itself an input.
    private func checkOutputs() throws {
        let inputFiles = Set(inputs.compactMap(\.identity))
        func check(_ path: String, _ name: String) throws {
            guard let status = FileStatus(path: path), status.kind == .file else { return }
            guard !inputFiles.contains(status.identity) else {
                throw ValidationError("\(path), which \(name) would be written to, is itself an input.")
            }
        }
        var takers: [String: String] = [:]
        var lineFolders: [String: String] = [:]
        for input in inputs {
            switch input.output {
            case .standard, .shared: continue
            case .file(let path):
                try check(path, input.name)
                if let other = takers.updateValue(input.name, forKey: path) { throw collision(other, input.name, path) }
            case .lines(let folder):
                if let other = takers.updateValue(input.name, forKey: folder) {
                    throw collision(other, input.name, folder)
                }
                lineFolders[folder] = input.name
            }
        }
        if let sharedOutput { try check(sharedOutput, "everything") }
        guard !lineFolders.isEmpty else { return }
        for (path, name) in takers {
            let isNumbered = RecordFormat.stem(Self.lastPart(path)).allSatisfy(\.isNumber)
            if isNumbered, let other = lineFolders[OutputFile.folder(of: path)] { throw collision(other, name, path) }
        }
    }

    private func collision(_ one: String, _ other: String, _ path: String) -> ValidationError {
        ValidationError("\(one) and \(other) would both be written to \(path). Nothing was written.")
    }
}
