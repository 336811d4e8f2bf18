#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Time passed: on the wall, and of the calling thread on a processor.
struct Stopwatch {
    private let wallStart = seconds(CLOCK_MONOTONIC)
    private let processorStart = seconds(CLOCK_THREAD_CPUTIME_ID)

    /// Seconds since the start.
    var elapsed: (wall: Double, processor: Double) {
        (Self.seconds(CLOCK_MONOTONIC) - wallStart, Self.seconds(CLOCK_THREAD_CPUTIME_ID) - processorStart)
    }

    static func time(_ body: () -> Void) -> (wall: Double, processor: Double) {
        let watch = Stopwatch()
        body()
        return watch.elapsed
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
