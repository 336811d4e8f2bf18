import FHIRFormats

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Ending early without leaving anything half done: Ctrl-C, a termination signal, a reader of our output that is gone.
enum Interruption {
    /// Lets a thread of its own wait for signals, so that files which are being written can be removed.
    ///
    /// Must be called before any other thread is started: they inherit that signals go to that one.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        WorkerThreads.detach {
            var waited = sigset_t()
            sigemptyset(&waited)
            for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&waited, number) }
            var number: Int32 = 0
            guard sigwait(&waited, &number) == 0 else { return }
            TemporaryFiles.shared.removeAll()
            // 130 for Ctrl-C, as shells count signals.
            _exit(128 + number)
        }
    }

    /// Ends as a program does whose output nobody reads any more.
    static func endForBrokenPipe() -> Never {
        TemporaryFiles.shared.removeAll()
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        _exit(128 + SIGPIPE)
    }
}
