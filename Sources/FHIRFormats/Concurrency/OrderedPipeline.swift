/// Work that comes in an order, is done by several threads at once, and is handed on in the same order.
package protocol OrderedWork: AnyObject, Sendable {
    associatedtype Item: Sendable
    associatedtype Product: Sendable

    /// The next piece of work; nil at the end. One thread calls this at a time.
    func next() -> Item?

    /// Does a piece of work. Any number of threads call this at once.
    func perform(_ item: Item) -> Product

    /// Takes what became of a piece of work, in the order of ``next()``. One thread calls this at a time.
    ///
    /// - Returns: Whether to go on.
    func receive(_ product: Product) -> Bool
}

/// Runs ordered work on several threads with a bounded number of pieces under way.
///
/// Every thread takes whatever is to be done: handing on what is ready goes first, then fetching and doing another piece.
/// No thread is set aside for reading or writing, so all processors have work as long as there is any.
package final class OrderedPipeline<Work: OrderedWork>: @unchecked Sendable {
    // Invariant: all variables are only touched inside `monitor`; `isFetching` and `isReceiving` make sure that one
    // thread at a time is in `next()` and one in `receive(_:)`.
    private let work: Work
    private let monitor = Monitor()
    private var ready: [Work.Product?]
    private var fetched = 0
    private var received = 0
    private var isFetching = false
    private var isReceiving = false
    private var isExhausted = false
    private var isStopped = false

    private init(_ work: Work, window: Int) {
        self.work = work
        ready = Array(repeating: nil, count: window)
    }

    /// Runs all of the work and returns when it is done.
    ///
    /// - Parameters:
    ///   - threads: How many threads work, the calling one included.
    ///   - window: How many pieces may be fetched and not yet handed on; what bounds the memory.
    package static func run(_ work: Work, threads: Int, window: Int) {
        let pipeline = OrderedPipeline(work, window: max(window, threads, 1))
        WorkerThreads.run(threads) { pipeline.loop() }
    }

    private func loop() {
        monitor.lock()
        while !isStopped {
            let slot = received % ready.count
            if !isReceiving, let product = ready[slot] {
                ready[slot] = nil
                receive(product)
            } else if !isFetching, !isExhausted, fetched - received < ready.count {
                fetch()
            } else if isExhausted, received == fetched {
                break
            } else {
                monitor.wait()
            }
        }
        monitor.wakeAll()
        monitor.unlock()
    }

    /// Hands one product on; called and left inside the monitor.
    private func receive(_ product: Work.Product) {
        isReceiving = true
        monitor.unlock()
        let goesOn = work.receive(product)
        monitor.lock()
        isReceiving = false
        received += 1
        if !goesOn { isStopped = true }
        monitor.wakeAll()
    }

    /// Fetches and does one piece; called and left inside the monitor.
    private func fetch() {
        isFetching = true
        monitor.unlock()
        let item = work.next()
        monitor.lock()
        isFetching = false
        guard let item else {
            isExhausted = true
            monitor.wakeAll()
            return
        }
        let ticket = fetched
        fetched += 1
        monitor.wakeAll()
        monitor.unlock()
        let product = work.perform(item)
        monitor.lock()
        ready[ticket % ready.count] = product
        monitor.wakeAll()
    }
}
