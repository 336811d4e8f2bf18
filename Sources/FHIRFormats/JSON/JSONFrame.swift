import FHIRCore

/// What the reader knows of one object that it is inside of.
struct JSONFrame {
    /// The type whose elements the members are; nil in content that the schema does not know.
    var type: UnsafePointer<TypeRecord>?
    /// The type's first element record.
    var elements: UnsafePointer<ElementRecord>
    /// The index of the object's node.
    var node: Int
    /// The element of the member being read; nil where it is unknown.
    var current: UnsafePointer<ElementRecord>?
    /// The position in the array being read, or −1 outside an array.
    var item: Int
    /// Where the key of the member being read starts.
    var keyPosition: UInt32
    /// The field of the last member, to see whether members come in the schema's order.
    var lastField: Int
    /// One bit for each field that a value was given for.
    var seen: (UInt64, UInt64)
    /// One bit for each field that a companion (`_x`) was given for.
    var companions: (UInt64, UInt64)
    var flags: Flags

    struct Flags: OptionSet {
        let rawValue: UInt8
        /// The members include companions, which have to be merged with their values.
        static let hasCompanions = Flags(rawValue: 1)
        /// An array has nulls, each of which needs a companion.
        static let hasNulls = Flags(rawValue: 2)
        static let unordered = Flags(rawValue: 4)
        /// The object is a resource and its `resourceType` has been read.
        static let typeSeen = Flags(rawValue: 8)
        static let isResource = Flags(rawValue: 16)
        /// The member being read is a companion.
        static let inCompanion = Flags(rawValue: 32)
        /// What is read is an array that the schema does not know.
        static let isUnknownArray = Flags(rawValue: 64)
        /// The members include some that the schema does not know.
        static let hasUnknown = Flags(rawValue: 128)
    }

    @inline(__always)
    static func isSet(_ bits: (UInt64, UInt64), _ field: Int) -> Bool {
        (field < 64 ? bits.0 &>> UInt64(field) : bits.1 &>> UInt64(field & 63)) & 1 != 0
    }

    @inline(__always)
    static func set(_ bits: inout (UInt64, UInt64), _ field: Int) {
        if field < 64 { bits.0 |= 1 &<< UInt64(field) } else { bits.1 |= 1 &<< UInt64(field & 63) }
    }
}
