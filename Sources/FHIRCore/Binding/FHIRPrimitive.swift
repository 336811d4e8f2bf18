/// A Swift type that holds the value of a FHIR primitive (<https://hl7.org/fhir/R4/datatypes.html#primitive>).
public protocol FHIRPrimitive: Hashable, Sendable {
    /// How the binding table stores values of the type.
    static var _storage: PrimitiveStorage { get }
}

/// The ways in which the value of a primitive is stored.
public enum PrimitiveStorage: UInt8, Sendable {
    /// A `String`, or a type that holds nothing but one.
    case string = 0
    case boolean = 1
    case integer = 2
    case decimal = 3
    case date = 4
    case dateTime = 5
    case instant = 6
    case time = 7
    case base64Binary = 8
}

extension String: FHIRPrimitive {
    public static var _storage: PrimitiveStorage { .string }
}

extension Bool: FHIRPrimitive {
    public static var _storage: PrimitiveStorage { .boolean }
}

extension Int: FHIRPrimitive {
    public static var _storage: PrimitiveStorage { .integer }
}

extension FHIRDecimal: FHIRPrimitive {
    public static var _storage: PrimitiveStorage { .decimal }
}

extension FHIRDate: FHIRPrimitive {
    public static var _storage: PrimitiveStorage { .date }
}

extension FHIRDateTime: FHIRPrimitive {
    public static var _storage: PrimitiveStorage { .dateTime }
}

extension FHIRInstant: FHIRPrimitive {
    public static var _storage: PrimitiveStorage { .instant }
}

extension FHIRTime: FHIRPrimitive {
    public static var _storage: PrimitiveStorage { .time }
}

extension Base64Binary: FHIRPrimitive {
    public static var _storage: PrimitiveStorage { .base64Binary }
}

/// A code of a value set with a required binding.
///
/// The set is open: a code that is not among the static members survives reading and writing, and the validator names it.
/// A conforming type stores nothing but its `rawValue`; the binding table relies on that.
public protocol FHIRCode: FHIRPrimitive, RawRepresentable<String>, ExpressibleByStringLiteral, CustomStringConvertible,
    Codable
{
    init(rawValue: String)
}

extension FHIRCode {
    public static var _storage: PrimitiveStorage { .string }

    @inlinable public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The code itself.
    @inlinable public var description: String { rawValue }
}
