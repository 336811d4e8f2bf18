package import FHIRCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Calls of the operating system, repeated where a signal interrupts them.
package enum SystemCall {
    /// What `errno` means, in the system's words.
    package static func reason(_ code: Int32 = errno) -> String {
        guard let text = strerror(code) else { return "error \(code)" }
        return String(cString: text)
    }

    /// Calls `body` until it is not interrupted.
    package static func retry(_ body: () -> Int) -> Int {
        while true {
            let result = body()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    package static func unreadable(_ name: String, _ reason: String) -> FHIRError {
        FHIRError([Issue("input.unreadable", name, reason)])
    }

    package static func unwritable(_ name: String, _ reason: String) -> FHIRError {
        FHIRError([Issue("output.unwritable", name, reason)])
    }
}
