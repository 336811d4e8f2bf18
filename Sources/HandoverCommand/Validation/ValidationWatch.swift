import FHIRFormats

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Validates once, and again whatever changes, until it is interrupted.
struct ValidationWatch {
    let request: ValidationRequest
    /// The files that had errors when they were last looked at.
    private var faulty: Set<String> = []

    /// Seconds between two looks.
    private static let interval = 0.3
    /// Seconds in which nothing more may change before files count as written.
    private static let calm = 0.15

    init(request: ValidationRequest) { self.request = request }

    /// Runs until a signal ends the process.
    ///
    /// - Returns: Only where there is nothing to begin with: the definitions or the configuration cannot be used.
    mutating func run() -> Verdict {
        guard var setup = ValidationSetup(request) else { return .failed }
        var records = WatchedFiles(request.inputs)
        var definitions = WatchedFiles(setup.paths)
        validate(request.inputs, setup)
        while true {
            let began = Clock.seconds
            var nowRecords = WatchedFiles(request.inputs)
            var nowDefinitions = WatchedFiles(setup.paths)
            // Looking takes at most a tenth of the time, however many files there are.
            let pause = max(Self.interval, (Clock.seconds - began) * 10)
            guard nowRecords != records || nowDefinitions != definitions else {
                Self.sleep(pause)
                continue
            }
            // A file that is being written changes again and again; a limit, because it may never end.
            for _ in 0..<20 {
                Self.sleep(Self.calm)
                let (lastRecords, lastDefinitions) = (nowRecords, nowDefinitions)
                nowRecords = WatchedFiles(request.inputs)
                nowDefinitions = WatchedFiles(setup.paths)
                if nowRecords == lastRecords, nowDefinitions == lastDefinitions { break }
            }
            let removed = records.missing(in: nowRecords)
            var changed = nowRecords.changed(since: records)
            if nowDefinitions != definitions {
                // What cannot be used is said; until it is put right, what was there before stays.
                if let fresh = ValidationSetup(request) {
                    setup = fresh
                    nowDefinitions = WatchedFiles(setup.paths)
                    changed = nowRecords.paths
                }
                definitions = nowDefinitions
            }
            records = nowRecords
            faulty.subtract(removed)
            for path in removed { Console.standardError.print("\(path) is gone") }
            if !changed.isEmpty { validate(changed, setup) } else if !removed.isEmpty { say() }
        }
    }

    private mutating func validate(_ paths: [String], _ setup: ValidationSetup) {
        Console.standardError.print("── \(Clock.timeOfDay) ──")
        let output = ValidationCommandRun.run(ValidationInputs(paths), setup, request)
        for (file, hasErrors) in output.files {
            if hasErrors { faulty.insert(file) } else { faulty.remove(file) }
        }
        Console.standardError.print(output.summary)
        say()
    }

    /// Where things stand.
    private func say() {
        let names = faulty.sorted()
        let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
        Console.standardError.print(
            names.isEmpty
                ? "No errors. Waiting for changes; Ctrl-C ends." : "With errors: \(shown). Waiting for changes.")
    }

    private static func sleep(_ seconds: Double) { usleep(UInt32(seconds * 1e6)) }
}

/// The files below some paths, with what tells that one has changed: size, time of change, and identity.
struct WatchedFiles: Equatable {
    private var files: [String: Stamp] = [:]

    private struct Stamp: Equatable {
        var size: Int
        var modified: Int
        var identity: FileStatus.Identity
    }

    init(_ roots: [String]) {
        for root in roots {
            if FileStatus(path: root)?.kind == .folder {
                for file in FolderWalk(root).files { look(FolderWalk.join(root, file)) }
            } else {
                look(root)
            }
        }
    }

    private mutating func look(_ path: String) {
        guard let status = FileStatus(path: path) else { return }
        files[path] = Stamp(size: status.size, modified: status.modified, identity: status.identity)
    }

    var paths: [String] { files.keys.sorted() }

    /// Files that are new or not as they were.
    func changed(since earlier: WatchedFiles) -> [String] {
        files.filter { earlier.files[$0.key] != $0.value }.keys.sorted()
    }

    /// Files that are not there any more.
    func missing(in later: WatchedFiles) -> [String] { files.keys.filter { later.files[$0] == nil }.sorted() }
}
