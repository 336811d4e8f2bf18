import Foundation
import Testing

/// One run of the built `handover`.
struct CommandRun {
    let exitCode: Int32
    /// Whether a signal ended the process; then `exitCode` is its number.
    let isSignal: Bool
    let output: [UInt8]
    let diagnostics: String

    var text: String { String(decoding: output, as: UTF8.self) }

    /// Runs `handover` with arguments, gives it what it reads from standard input, and waits for its end.
    @discardableResult
    init(_ arguments: [String], input: [UInt8] = [], in folder: URL? = nil) throws {
        let started = try StartedCommand(arguments, in: folder)
        let writer = Thread {
            try? started.input.write(contentsOf: Data(input))
            try? started.input.close()
        }
        writer.start()
        self = started.finish()
    }

    init(exitCode: Int32, isSignal: Bool, output: [UInt8], diagnostics: String) {
        self.exitCode = exitCode
        self.isSignal = isSignal
        self.output = output
        self.diagnostics = diagnostics
    }
}

/// A `handover` that is running.
final class StartedCommand: @unchecked Sendable {
    // Invariant: after `init`, the process and its pipes are used by the test's own thread and by the readers below.
    let process = Process()
    let input: FileHandle
    let output: FileHandle
    private let diagnostics: FileHandle

    init(_ arguments: [String], in folder: URL? = nil) throws {
        // A child that ends before it has read its input must not end the tests.
        signal(SIGPIPE, SIG_IGN)
        guard let executable = Self.executable else { throw NotBuilt() }
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let (inputPipe, outputPipe, diagnosticsPipe) = (Pipe(), Pipe(), Pipe())
        process.standardInput = inputPipe
        process.standardOutput = outputPipe
        process.standardError = diagnosticsPipe
        input = inputPipe.fileHandleForWriting
        output = outputPipe.fileHandleForReading
        diagnostics = diagnosticsPipe.fileHandleForReading
        try process.run()
    }

    /// There is no built `handover` beside the tests.
    struct NotBuilt: Error {}

    /// Reads everything and waits for the end.
    func finish() -> CommandRun {
        let box = DataBox()
        let reader = Thread { [diagnostics] in
            box.fill((try? diagnostics.readToEnd()) ?? Data())
        }
        reader.start()
        let bytes = (try? output.readToEnd()) ?? Data()
        process.waitUntilExit()
        return CommandRun(
            exitCode: process.terminationStatus, isSignal: process.terminationReason == .uncaughtSignal,
            output: Array(bytes), diagnostics: String(decoding: box.wait(), as: UTF8.self))
    }

    /// `handover`, as it was built with the tests: beside the test program, or beside its bundle.
    static let executable: URL? = {
        if let named = ProcessInfo.processInfo.environment["HANDOVER_COMMAND"] { return URL(filePath: named) }
        var folder = URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
        for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") { folder = bundle.bundleURL }
        for _ in 0..<4 {
            let candidate = folder.appending(path: "handover")
            if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
            folder.deleteLastPathComponent()
        }
        return nil
    }()
}

/// Bytes that one thread fills in and another waits for.
private final class DataBox: @unchecked Sendable {
    // Invariant: `data` is written before the semaphore is signalled, and read after it was waited for.
    private let semaphore = DispatchSemaphore(value: 0)
    private var data = Data()

    func fill(_ data: Data) {
        self.data = data
        semaphore.signal()
    }

    func wait() -> Data {
        semaphore.wait()
        return data
    }
}
