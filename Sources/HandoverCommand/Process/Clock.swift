import FHIRCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Time that only goes forward.
enum Clock {
    /// Seconds since some moment.
    static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The time of day here, `13:05:22`.
    static var timeOfDay: String {
        let fields = now
        return [fields.tm_hour, fields.tm_min, fields.tm_sec].map { ($0 < 10 ? "0" : "") + String($0) }
            .joined(separator: ":")
    }

    /// The day here.
    static var today: FHIRDate {
        let fields = now
        let day = [fields.tm_mon + 1, fields.tm_mday].map { ($0 < 10 ? "-0" : "-") + String($0) }.joined()
        // The year 1970 where the clock is out of all range.
        return FHIRDate("\(fields.tm_year + 1900)" + day) ?? "1970-01-01"
    }

    private static var now: tm {
        var seconds = time(nil)
        var fields = tm()
        localtime_r(&seconds, &fields)
        return fields
    }
}
