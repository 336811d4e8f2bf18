/// The bytes of one input, kept while anything refers to them.
///
/// The bytes are followed by ``padding`` zero bytes, so that readers may load whole words past the end.
public final class SourceBuffer: @unchecked Sendable {
    // Invariant: `base` owns `capacity` bytes, of which `count + padding` are initialised; they are never written after
    // init.
    public let base: UnsafeMutablePointer<UInt8>
    /// The number of bytes of the input itself.
    public let count: Int
    /// The name that issues show, such as a file name; nil where there is none.
    public let name: String?
    /// Who gets the memory back; nil where it is freed.
    private let lender: (any ByteMemoryLender)?
    private let capacity: Int

    /// How many zero bytes follow the input.
    public static let padding = 64

    /// Makes a buffer of a known size, filled by the caller.
    ///
    /// - Parameters:
    ///   - capacity: The number of bytes the caller may write.
    ///   - fill: Writes the bytes and returns how many it wrote, at most `capacity`.
    public convenience init(
        name: String? = nil, capacity: Int, fill: (UnsafeMutableBufferPointer<UInt8>) throws -> Int
    ) rethrows {
        try self.init(name: name, capacity: capacity, lender: nil, fill: fill)
    }

    /// Makes a buffer in memory that is given back when the buffer is no longer used.
    package init(
        name: String? = nil, capacity: Int, lender: (any ByteMemoryLender)?,
        fill: (UnsafeMutableBufferPointer<UInt8>) throws -> Int
    ) rethrows {
        let size = capacity + Self.padding
        let memory = lender?.lend(size) ?? UnsafeMutableBufferPointer<UInt8>.allocate(capacity: size)
        base = memory.baseAddress.unsafelyUnwrapped
        self.capacity = memory.count
        self.lender = lender
        self.name = name
        do {
            let written = try fill(UnsafeMutableBufferPointer(start: base, count: capacity))
            precondition(written >= 0 && written <= capacity, "fill wrote past its capacity")
            (base + written).initialize(repeating: 0, count: Self.padding)
            count = written
        } catch {
            count = 0
            throw error
        }
    }

    /// Copies bytes.
    public convenience init(name: String? = nil, copying bytes: UnsafeRawBufferPointer) {
        self.init(name: name, capacity: bytes.count) { target in
            UnsafeMutableRawBufferPointer(target).copyMemory(from: bytes)
            return bytes.count
        }
    }

    /// Copies the bytes of an array.
    public convenience init(name: String? = nil, _ bytes: [UInt8]) {
        self.init(name: name, capacity: bytes.count) { target in
            bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(target).copyMemory(from: $0) }
            return bytes.count
        }
    }

    deinit {
        if let lender {
            lender.takeBack(UnsafeMutableBufferPointer(start: base, count: capacity))
        } else {
            base.deallocate()
        }
    }

    /// The input's bytes, valid while the buffer lives.
    public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// Finds line and column of a byte offset by counting line ends before it.
    public func location(at offset: Int) -> SourceLocation {
        let end = min(max(offset, 0), count)
        var line = 1
        var lineStart = 0
        for index in 0..<end where base[index] == 0x0A {
            line += 1
            lineStart = index + 1
        }
        if lineStart == 0, end >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { lineStart = 3 }
        var column = 1
        for index in lineStart..<max(end, lineStart) where base[index] & 0xC0 != 0x80 { column += 1 }
        return SourceLocation(file: name, offset: end, line: line, column: column)
    }
}

/// Lends memory for bytes and takes it back, so that the same pages serve again.
package protocol ByteMemoryLender: AnyObject, Sendable {
    /// Memory of `size` bytes at least, made with `allocate`.
    func lend(_ size: Int) -> UnsafeMutableBufferPointer<UInt8>

    /// Takes memory that ``lend(_:)`` gave, or other memory made with `allocate`.
    func takeBack(_ memory: UnsafeMutableBufferPointer<UInt8>)
}
