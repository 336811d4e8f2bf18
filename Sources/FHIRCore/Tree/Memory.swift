#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Memory that grows in place where the system can do that, so that a large tree never exists twice while it grows.
package enum Memory {
    package static func allocate<T>(_ type: T.Type, capacity: Int, slack: Int = 0) -> UnsafeMutablePointer<T> {
        reallocate(nil, capacity: capacity, slack: slack)
    }

    /// Grows or shrinks memory made by this function; `T` must be trivial.
    package static func reallocate<T>(
        _ memory: UnsafeMutablePointer<T>?, capacity: Int, slack: Int = 0
    ) -> UnsafeMutablePointer<T> {
        let size = max(capacity, 1) * MemoryLayout<T>.stride + slack
        guard let moved = realloc(memory, size) else { preconditionFailure("out of memory: \(size) bytes") }
        return moved.assumingMemoryBound(to: T.self)
    }

    package static func free<T>(_ memory: UnsafeMutablePointer<T>) {
        #if canImport(Glibc)
            Glibc.free(memory)
        #elseif canImport(Musl)
            Musl.free(memory)
        #else
            Darwin.free(memory)
        #endif
    }
}
