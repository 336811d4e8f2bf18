import FHIRCore

/// One item of a collection while an expression is evaluated: 16 bytes, without a reference count.
///
/// What does not fit stands elsewhere: a node in its tree, the characters of a text in a tree, in the program or in the
/// evaluation's own text, a long decimal and a quantity in the evaluation's tables.
struct Item {
    /// The value itself, a pointer, or an index; see the kinds.
    var bits: UInt64
    /// Text: its length in bytes. Decimal: digits behind the point. Date or time: nanoseconds.
    var extra: UInt32
    /// Node: the number of its tree in the evaluation.
    var tree: UInt16
    var kind: Kind
    var flags: UInt8 = 0

    enum Kind: UInt8 {
        /// `bits` points to a node record of tree `tree`.
        case node
        case boolean
        /// `System.Integer`; `bits` is a signed number.
        case integer
        /// `System.Long`; `bits` is a signed number.
        case long
        /// `System.Decimal`; `bits` is a signed coefficient, `extra` the digits behind the point, at most 18.
        case decimal
        /// `System.Decimal` of any length; `bits` is an index into the evaluation's numbers.
        case number
        /// `System.String`; `bits` points to `extra` bytes of UTF-8.
        case string
        /// `System.Date`, packed; see `Temporal`.
        case date
        case dateTime
        case time
        /// `System.Quantity`; `bits` is an index into the evaluation's quantities.
        case quantity
        /// What `type()` returns; `bits` is a type id of the schema, or with `flags` 1 the raw value of a `SystemType`.
        case typeInfo
    }

    @inline(__always)
    init(_ kind: Kind, bits: UInt64, extra: UInt32 = 0, tree: UInt16 = 0, flags: UInt8 = 0) {
        self.bits = bits
        self.extra = extra
        self.tree = tree
        self.kind = kind
        self.flags = flags
    }

    @inline(__always)
    init(_ value: Bool) { self.init(.boolean, bits: value ? 1 : 0) }

    @inline(__always)
    init(integer value: Int) { self.init(.integer, bits: UInt64(bitPattern: Int64(value))) }

    @inline(__always)
    init(long value: Int) { self.init(.long, bits: UInt64(bitPattern: Int64(value))) }

    @inline(__always)
    init(node: UnsafePointer<NodeRecord>, tree: UInt16) {
        self.init(.node, bits: UInt64(UInt(bitPattern: node)), tree: tree)
    }

    @inline(__always)
    init(text: UnsafeBufferPointer<UInt8>) {
        self.init(
            .string, bits: UInt64(UInt(bitPattern: text.baseAddress)), extra: UInt32(truncatingIfNeeded: text.count))
    }

    /// For `boolean`.
    @inline(__always) var boolean: Bool { bits != 0 }

    /// For `integer`, `long` and the coefficient of `decimal`.
    @inline(__always) var integer: Int { Int(Int64(bitPattern: bits)) }

    /// For `node`.
    @inline(__always) var node: UnsafePointer<NodeRecord> {
        // Invariant: a node's item is only made from a pointer into a tree that the evaluation holds.
        UnsafePointer<NodeRecord>(bitPattern: UInt(bits)).unsafelyUnwrapped
    }

    /// For `string`.
    @inline(__always) var text: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: UnsafePointer<UInt8>(bitPattern: UInt(bits)), count: Int(extra))
    }
}

/// The types that FHIRPath itself defines (<https://hl7.org/fhirpath/N1/#literals>).
enum SystemType: UInt8, CaseIterable {
    case any, boolean, integer, long, decimal, string, date, dateTime, time, quantity

    var name: StaticString {
        switch self {
        case .any: "Any"
        case .boolean: "Boolean"
        case .integer: "Integer"
        case .long: "Long"
        case .decimal: "Decimal"
        case .string: "String"
        case .date: "Date"
        case .dateTime: "DateTime"
        case .time: "Time"
        case .quantity: "Quantity"
        }
    }

    init?(name: UnsafeBufferPointer<UInt8>) {
        for type in Self.allCases where type.name.withUTF8Buffer({ $0.elementsEqual(name) }) {
            self = type
            return
        }
        return nil
    }

    /// The type that a FHIR primitive converts to; nil where a datatype is not a primitive.
    @inline(__always)
    init?(_ format: Schema.PrimitiveFormat) {
        switch format {
        case .none: return nil
        case .boolean: self = .boolean
        case .integer, .unsignedInt, .positiveInt: self = .integer
        case .integer64: self = .long
        case .decimal: self = .decimal
        case .date: self = .date
        case .dateTime, .instant: self = .dateTime
        case .time: self = .time
        default: self = .string
        }
    }
}

extension Item.Kind {
    /// The system type of a value; nil for a node and for a type.
    var systemType: SystemType? {
        switch self {
        case .node, .typeInfo: nil
        case .boolean: .boolean
        case .integer: .integer
        case .long: .long
        case .decimal, .number: .decimal
        case .string: .string
        case .date: .date
        case .dateTime: .dateTime
        case .time: .time
        case .quantity: .quantity
        }
    }
}
