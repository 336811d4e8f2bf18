extension PrimitiveStorage {
    /// The storage of the values of a primitive datatype.
    init(_ format: Schema.PrimitiveFormat) {
        switch format {
        case .boolean: self = .boolean
        case .integer, .unsignedInt, .positiveInt: self = .integer
        case .decimal: self = .decimal
        case .date: self = .date
        case .dateTime: self = .dateTime
        case .instant: self = .instant
        case .time: self = .time
        case .base64Binary: self = .base64Binary
        default: self = .string
        }
    }

    func holds<T: FHIRPrimitive>(_ type: T.Type) -> Bool { self == T._storage }

    // Invariant of what follows: `place` is where a `Primitive<Value>` of this storage stands. Its companion comes first
    // and its value eight bytes on, whatever the value's type (`TypeBinding` checks that).

    static var valueOffset: Int { 8 }

    @inline(__always)
    func companion(_ place: UnsafeRawPointer) -> ElementBox? {
        place.assumingMemoryBound(to: ElementBox?.self).pointee
    }

    @inline(__always)
    func setCompanion(_ companion: ElementBox?, _ place: UnsafeMutableRawPointer) {
        place.assumingMemoryBound(to: ElementBox?.self).pointee = companion
    }

    var valueType: any FHIRPrimitive.Type {
        switch self {
        case .string: String.self
        case .boolean: Bool.self
        case .integer: Int.self
        case .decimal: FHIRDecimal.self
        case .date: FHIRDate.self
        case .dateTime: FHIRDateTime.self
        case .instant: FHIRInstant.self
        case .time: FHIRTime.self
        case .base64Binary: Base64Binary.self
        }
    }
}
