#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files that are being written and have not got their names yet.
///
/// Whoever ends the process early calls ``removeAll()``, so that none of them stays behind.
package final class TemporaryFiles: @unchecked Sendable {
    // Invariant: `paths` and `count` are only touched inside `monitor`.
    private let monitor = Monitor()
    private var paths: Set<String> = []
    private var count = 0

    package static let shared = TemporaryFiles()

    /// Makes an empty file beside `path` that nobody else has; -1 with `errno` where that fails.
    func create(beside path: String) -> (descriptor: Int32, path: String) {
        monitor.locked {
            let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
            while true {
                count += 1
                let temporary = "\(folder).handover-\(getpid())-\(count).tmp"
                let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
                // A process of the same number may have ended without cleaning up.
                if descriptor < 0, errno == EEXIST || errno == EINTR { continue }
                if descriptor >= 0 { paths.insert(temporary) }
                return (descriptor, temporary)
            }
        }
    }

    /// Gives a file its name; false with `errno` where that fails.
    func rename(_ temporary: String, to path: String) -> Bool {
        monitor.locked {
            #if canImport(Glibc)
                let result = Glibc.rename(temporary, path)
            #elseif canImport(Musl)
                let result = Musl.rename(temporary, path)
            #else
                let result = Darwin.rename(temporary, path)
            #endif
            if result == 0 { paths.remove(temporary) }
            return result == 0
        }
    }

    func remove(_ temporary: String) {
        monitor.locked {
            unlink(temporary)
            paths.remove(temporary)
        }
    }

    /// Removes every file that has no name yet, for good: from here on none can be made or named.
    ///
    /// Only for the end of the process; other threads that write files stop there.
    package func removeAll() {
        monitor.lock()
        for path in paths { unlink(path) }
        paths = []
    }
}
