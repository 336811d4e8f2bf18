package import FHIRCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension OutputFile {
    /// Makes a folder and those above it where they are missing.
    package static func makeFolder(_ path: String) throws(FHIRError) {
        if FileStatus(path: path)?.kind == .folder { return }
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part
            if mkdir(made, 0o777) != 0, errno != EEXIST {
                let reason = SystemCall.reason()
                // A folder that may not be made may be there all the same.
                if FileStatus(path: made)?.kind != .folder { throw SystemCall.unwritable(made, reason) }
            }
            made += "/"
        }
        if FileStatus(path: path)?.kind != .folder { throw SystemCall.unwritable(path, SystemCall.reason(ENOTDIR)) }
    }

    /// The folder of a path; `.` for a bare name.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
