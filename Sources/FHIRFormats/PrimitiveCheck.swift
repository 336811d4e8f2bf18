import CByteScan
internal import FHIRCore

/// Checks the form of a primitive's text while it is read; long binaries at the speed of vector code.
enum PrimitiveCheck {
    @inline(__always)
    static func check(
        _ format: Schema.PrimitiveFormat, _ bytes: UnsafePointer<UInt8>, _ count: Int, isFreeOfControls: Bool
    ) -> PrimitiveFormatCheck.Verdict {
        if format == .base64Binary, count >= 64 { return binary(bytes, count) }
        return PrimitiveFormatCheck.check(format, bytes, count, isFreeOfControls: isFreeOfControls)
    }

    @inline(never)
    private static func binary(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> PrimitiveFormatCheck.Verdict {
        PrimitiveFormatCheck.base64Binary(bytes, count, known: Int(handover_scan_base64(bytes, Int64(count))))
    }
}
