import FHIRCore
import FHIRFormats

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Standard output and standard error.
struct Console: Sendable {
    let descriptor: Int32

    static let standardOutput = Console(descriptor: STDOUT_FILENO)
    static let standardError = Console(descriptor: STDERR_FILENO)

    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Whether it shows colours: a terminal that can, and nobody has set `NO_COLOR`.
    var showsColours: Bool {
        guard isTerminal else { return false }
        func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
        return variable("NO_COLOR").isEmpty && variable("TERM") != "dumb"
    }

    /// The width of the terminal in columns.
    var width: Int {
        var size = winsize()
        return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    /// Writes text and a line end. That nobody reads it is no failure.
    func print(_ text: String) { write(text + "\n") }

    func write(_ text: String) {
        guard !text.isEmpty else { return }
        var copy = text
        copy.withUTF8 { bytes in
            try? OutputFile(descriptor: descriptor, name: "the console").write(bytes)
        }
    }
}
