/// The layout of a compiled schema: little-endian records that are read in place, never parsed.
///
/// The bytes start with a header of 256 bytes: `magic`, `formatVersion` (two `UInt32`), then one pair of `UInt32`
/// (byte offset from the start, record count) for each ``Section`` in the order of its raw value. Every section
/// starts on a multiple of 8 bytes.
@usableFromInline package enum SchemaFormat {
    /// "HSC1" in memory.
    @usableFromInline package static let magic: UInt32 = 0x3143_5348
    @usableFromInline package static let version: UInt32 = 1
    @usableFromInline package static let headerSize = 256
    /// Stands for "none" in a 16-bit index.
    @usableFromInline package static let none: UInt16 = 0xFFFF

    @usableFromInline package enum Section: Int, CaseIterable {
        /// UTF-8 text, addressed by (offset, length); the count is in bytes. At least 16 bytes of padding follow.
        case text = 0
        /// ``NameRecord``s: every element name and type name, sorted by UTF-8 bytes and unique.
        case names
        /// ``TypeRecord``s, sorted by name. The position is the type's id.
        case types
        /// ``ElementRecord``s, each type's contiguous and in the standard's order; a choice has one for each type.
        case elements
        /// `UInt16`s: the hash tables of all types, one after the other. 0: empty; else 1 + the element's position
        /// in its type.
        case slots
        /// `UInt16`s: a hash table over all names (open addressing, linear probing, a power of two in size, at most
        /// half full; 0: empty; else 1 + name id). Its hash is ``SchemaFormat/nameHash(first:last:length:seed:shift:)``
        /// with seed ``nameTableSeed``.
        case nameSlots
        /// `UInt16`s, one for each name: the id of the type with that name, or ``none``.
        case typeOfName
        /// ``BindingRecord``s.
        case bindings
        /// ``TextReference``s: canonical URLs of target profiles, in runs.
        case targets
        /// ``InvariantRecord``s, in runs.
        case invariants
        /// Three ``TextReference``s: package name, package version, FHIR version.
        case package
        /// ``TerminologyRecord``s, sorted by URL. Bytes without this section have none.
        case terminology
        /// ``DefinitionRecord``s, sorted by URL. Bytes without this section have none.
        case definitions
    }

    @usableFromInline package static let nameTableSeed: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The hash that both the compiled tables and the readers use.
    ///
    /// `first` holds the first eight bytes of the name in little-endian order (zero-padded where it is shorter),
    /// `last` its last eight bytes (equal to `first` where the name has fewer than nine bytes).
    @inlinable @inline(__always)
    package static func nameHash(first: UInt64, last: UInt64, length: Int, seed: UInt64, shift: UInt64) -> Int {
        let mixed = first ^ (last &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: length)
        return Int(truncatingIfNeeded: (mixed &* seed) &>> shift)
    }
}

/// A run of UTF-8 text in the text section.
@usableFromInline package struct TextReference {
    @usableFromInline package var offset: UInt32
    @usableFromInline package var length: UInt32
}

/// 24 bytes.
@usableFromInline package struct NameRecord {
    /// The first eight bytes, little-endian, zero-padded.
    @usableFromInline package var first: UInt64
    /// The last eight bytes; equal to `first` for a name shorter than nine bytes.
    @usableFromInline package var last: UInt64
    @usableFromInline package var offset: UInt32
    @usableFromInline package var length: UInt32
}

/// 64 bytes.
@usableFromInline package struct TypeRecord {
    /// The multiplier of this type's perfect hash.
    @usableFromInline package var seed: UInt64
    /// Index of the first slot of this type's hash table in the `slots` section.
    @usableFromInline package var firstSlot: UInt32
    /// 64 − log2(number of slots).
    @usableFromInline package var shift: UInt32
    @usableFromInline package var firstElement: UInt32
    @usableFromInline package var elementCount: UInt16
    /// The number of fields: elements, where all types of a choice count as one.
    @usableFromInline package var fieldCount: UInt16
    @usableFromInline package var name: UInt16
    /// The id of the base type, or none.
    @usableFromInline package var base: UInt16
    /// ``Schema/TypeKind``.
    @usableFromInline package var kind: UInt8
    /// ``Schema/PrimitiveFormat``; 0 where the type is not a primitive.
    @usableFromInline package var format: UInt8
    /// 1: abstract.
    @usableFromInline package var flags: UInt16
    @usableFromInline package var firstInvariant: UInt32
    @usableFromInline package var invariantCount: UInt32
    @usableFromInline package var url: TextReference
    @usableFromInline package var reserved0: UInt64
    @usableFromInline package var reserved1: UInt64
}

/// 32 bytes.
@usableFromInline package struct ElementRecord {
    /// The name in JSON and XML: for a choice with the type's name, `valueQuantity`.
    @usableFromInline package var name: UInt16
    /// The element's own name: for a choice without the type's name, `value`.
    @usableFromInline package var baseName: UInt16
    /// The id of the value's type.
    @usableFromInline package var type: UInt16
    /// The position of the field in its type, from 0; shared by all types of a choice.
    @usableFromInline package var field: UInt16
    /// The id of the type this element belongs to.
    @usableFromInline package var owner: UInt16
    /// ``Schema/ElementFlags``.
    @usableFromInline package var flags: UInt16
    @usableFromInline package var min: UInt16
    /// 0xFFFF stands for `*`.
    @usableFromInline package var max: UInt16
    @usableFromInline package var binding: UInt16
    @usableFromInline package var targetCount: UInt16
    @usableFromInline package var firstTarget: UInt32
    @usableFromInline package var firstInvariant: UInt32
    @usableFromInline package var invariantCount: UInt16
    /// For a choice: the position of this type among the choice's types, from 0.
    @usableFromInline package var choiceIndex: UInt16
}

/// 16 bytes.
@usableFromInline package struct BindingRecord {
    @usableFromInline package var valueSet: TextReference
    /// ``Schema/BindingStrength``.
    @usableFromInline package var strength: UInt32
    @usableFromInline package var reserved: UInt32
}

/// 24 bytes.
@usableFromInline package struct InvariantRecord {
    @usableFromInline package var key: TextReference
    @usableFromInline package var expression: TextReference
    /// 1: a warning; 0: an error.
    @usableFromInline package var isWarning: UInt32
    @usableFromInline package var reserved: UInt32
}

/// 32 bytes.
@usableFromInline package struct TerminologyRecord {
    @usableFromInline package var url: TextReference
    @usableFromInline package var version: TextReference
    @usableFromInline package var text: TextReference
    /// 1: a value set; 0: a code system.
    @usableFromInline package var isValueSet: UInt32
    @usableFromInline package var reserved: UInt32
}

/// 24 bytes.
@usableFromInline package struct DefinitionRecord {
    @usableFromInline package var url: TextReference
    @usableFromInline package var version: TextReference
    @usableFromInline package var text: TextReference
}
