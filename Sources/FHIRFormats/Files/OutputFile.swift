package import FHIRCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that is written whole or not at all.
///
/// The bytes go to a temporary file in the same folder; ``commit()`` brings them to disk and gives the file its name.
/// Without it nothing is left behind. A pipe or device is written directly.
package final class OutputFile: @unchecked Sendable {
    // Invariant: one thread at a time uses a file; `descriptor` is open until it is -1.
    package let path: String
    private let finalPath: String
    private let temporaryPath: String?
    private var descriptor: Int32
    private let isOwner: Bool

    /// Starts a file; what stands at the path stays until ``commit()``.
    package init(path: String) throws(FHIRError) {
        self.path = path
        isOwner = true
        switch FileStatus(path: path)?.kind {
        case .folder: throw SystemCall.unwritable(path, SystemCall.reason(EISDIR))
        case .other, .symbolicLink:
            finalPath = path
            temporaryPath = nil
            descriptor = open(path, O_WRONLY | O_CLOEXEC)
        case .file, nil:
            finalPath = Self.resolved(path)
            let temporary = TemporaryFiles.shared.create(beside: finalPath)
            temporaryPath = temporary.path
            descriptor = temporary.descriptor
        }
        guard descriptor >= 0 else { throw SystemCall.unwritable(path, SystemCall.reason()) }
        if temporaryPath != nil { keepMode() }
    }

    /// Writes to a descriptor that stays the caller's, such as standard output.
    package init(descriptor: Int32, name: String) {
        path = name
        finalPath = name
        temporaryPath = nil
        self.descriptor = descriptor
        isOwner = false
    }

    deinit { discard() }

    /// The file that a symbolic link at the path leads to, so that the link stays one.
    private static func resolved(_ path: String) -> String {
        guard FileStatus(path: path, followsLinks: false)?.kind == .symbolicLink, let real = realpath(path, nil)
        else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// A file that is replaced keeps its permissions.
    private func keepMode() {
        var status = stat()
        if stat(finalPath, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
    }

    /// Whether an error says that whoever read our output is gone.
    package static func isBrokenPipe(_ error: FHIRError) -> Bool { error.code == "output.closed" }

    package func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(FHIRError) {
        var rest = UnsafeRawBufferPointer(bytes)
        let descriptor = descriptor
        while let base = rest.baseAddress, !rest.isEmpty {
            #if canImport(Glibc)
                let written = SystemCall.retry { Glibc.write(descriptor, base, rest.count) }
            #elseif canImport(Musl)
                let written = SystemCall.retry { Musl.write(descriptor, base, rest.count) }
            #else
                let written = SystemCall.retry { Darwin.write(descriptor, base, rest.count) }
            #endif
            guard written >= 0 else {
                if errno == EPIPE { throw FHIRError([Issue("output.closed", path)]) }
                throw SystemCall.unwritable(path, SystemCall.reason())
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        }
    }

    /// Brings the bytes to disk and gives the file its name.
    package func commit() throws(FHIRError) {
        guard descriptor >= 0, isOwner else { return }
        let isSynced = temporaryPath == nil || fsync(descriptor) == 0
        let syncReason = isSynced ? "" : SystemCall.reason()
        let isClosed = close(descriptor) == 0
        descriptor = -1
        guard isSynced, isClosed else {
            let reason = isSynced ? SystemCall.reason() : syncReason
            if let temporaryPath { TemporaryFiles.shared.remove(temporaryPath) }
            throw SystemCall.unwritable(path, reason)
        }
        guard let temporaryPath else { return }
        if !TemporaryFiles.shared.rename(temporaryPath, to: finalPath) {
            let reason = SystemCall.reason()
            TemporaryFiles.shared.remove(temporaryPath)
            throw SystemCall.unwritable(path, reason)
        }
    }

    /// Forgets what was written. Nothing happens after ``commit()``.
    package func discard() {
        guard descriptor >= 0, isOwner else { return }
        close(descriptor)
        descriptor = -1
        if let temporaryPath { TemporaryFiles.shared.remove(temporaryPath) }
    }
}
