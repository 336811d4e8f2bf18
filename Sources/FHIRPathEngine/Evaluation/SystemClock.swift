#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The clock of the system, in its own time zone.
enum SystemClock {
    static func now() -> Temporal {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        var seconds = time.tv_sec
        var fields = tm()
        localtime_r(&seconds, &fields)
        let offset = Int(fields.tm_gmtoff) / 60
        var result = Temporal(kind: .dateTime, precision: .second)
        result.setClock(seconds: Int(time.tv_sec) + offset * 60)
        result.nanosecond = Int(time.tv_nsec) / 1_000_000 * 1_000_000
        result.fractionDigits = 3
        result.offset = offset
        return result
    }
}
