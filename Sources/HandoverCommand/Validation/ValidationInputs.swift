import FHIRFormats

/// The records that some arguments name.
struct ValidationInputs {
    private(set) var inputs: [ConversionInput] = []
    /// Symbolic links that were not followed.
    private(set) var links: [String] = []
    /// Whether there may be several records.
    private(set) var isMany: Bool

    init(_ arguments: [String]) {
        isMany = arguments.count > 1
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
        isMany = isMany || inputs.contains(where: \.isLines)
    }

    /// The size of all inputs; nil where one is not known.
    var totalSize: Int? {
        var total = 0
        for input in inputs {
            guard let size = input.size else { return nil }
            total += size
        }
        return total
    }
}
