public import FHIRCore

/// Something that can lend its bytes: `[UInt8]`, `String`, raw buffers, and with `FHIRFoundation` also `Data`.
public protocol RecordBytes {
    /// Copies the bytes into memory that a tree can keep.
    func sourceBuffer(name: String?) -> SourceBuffer
}

extension Array: RecordBytes where Element == UInt8 {
    public func sourceBuffer(name: String?) -> SourceBuffer { SourceBuffer(name: name, self) }
}

extension ArraySlice: RecordBytes where Element == UInt8 {
    public func sourceBuffer(name: String?) -> SourceBuffer {
        withUnsafeBytes { SourceBuffer(name: name, copying: $0) }
    }
}

extension UnsafeRawBufferPointer: RecordBytes {
    public func sourceBuffer(name: String?) -> SourceBuffer { SourceBuffer(name: name, copying: self) }
}

extension UnsafeBufferPointer: RecordBytes where Element == UInt8 {
    public func sourceBuffer(name: String?) -> SourceBuffer {
        SourceBuffer(name: name, copying: UnsafeRawBufferPointer(self))
    }
}

extension String: RecordBytes {
    public func sourceBuffer(name: String?) -> SourceBuffer {
        var copy = self
        return copy.withUTF8 { SourceBuffer(name: name, copying: UnsafeRawBufferPointer($0)) }
    }
}

extension SourceBuffer: RecordBytes {
    /// The buffer itself; it keeps its own name.
    public func sourceBuffer(name: String?) -> SourceBuffer { self }
}
