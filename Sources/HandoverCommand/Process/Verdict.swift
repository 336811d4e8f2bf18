import ArgumentParser

/// What a command has to say with its exit code.
enum Verdict: Int32, Sendable, Comparable {
    /// Done, nothing wrong.
    case done = 0
    /// Records have errors, or differ.
    case recordErrors = 1
    /// Something could not be read or written.
    case failed = 2

    static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }

    /// - Throws: The exit code, unless it is 0.
    func throwIfFailed() throws {
        if self != .done { throw ExitCode(rawValue) }
    }
}
