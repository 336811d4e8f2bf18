#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Threads that run the same body and are waited for.
package enum WorkerThreads {
    /// The processors this process may use.
    package static var processors: Int {
        allowedProcessors ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    /// What Linux lets this process run on (`taskset`, containers); nil elsewhere.
    private static var allowedProcessors: Int? {
        guard let status = try? RecordFile.read("/proc/self/status", limit: 1 << 20) else { return nil }
        let label = "Cpus_allowed:"
        for line in status.bytes.split(separator: 0x0A) where line.starts(with: label.utf8) {
            // A mask in hexadecimal digits, in groups that commas separate.
            let count = line.dropFirst(label.utf8.count).reduce(0) { sum, byte in
                sum + (Character(UnicodeScalar(byte)).hexDigitValue?.nonzeroBitCount ?? 0)
            }
            return count > 0 ? count : nil
        }
        return nil
    }

    /// Runs `body` on the calling thread and `count - 1` others, and returns when all are done.
    ///
    /// Where the system gives fewer threads, fewer run.
    package static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        var threads: [pthread_t] = []
        for _ in 1..<max(count, 1) {
            guard let thread = start(body) else { break }
            threads.append(thread)
        }
        body()
        for thread in threads { pthread_join(thread, nil) }
    }

    /// Starts a thread that nobody waits for.
    package static func detach(_ body: @escaping @Sendable () -> Void) {
        if let thread = start(body) { pthread_detach(thread) }
    }

    private final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
        let argument = Unmanaged.passRetained(Body(body))
        #if canImport(Darwin)
            var thread: pthread_t?
            let result = pthread_create(
                &thread, nil,
                { argument in
                    Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
                    return nil
                }, argument.toOpaque())
        #else
            var thread = pthread_t()
            let result = pthread_create(
                &thread, nil,
                { argument in
                    if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
                    return nil
                }, argument.toOpaque())
        #endif
        guard result == 0 else {
            argument.release()
            return nil
        }
        return thread
    }
}
