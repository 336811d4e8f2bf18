/// The facts about one FHIR version's types, read in place from compiled bytes.
///
/// A schema is a pointer into read-only bytes: making one costs nothing, and reading it allocates nothing. The compiled
/// facts of FHIR R4 are `Schema.r4` in `FHIRSchemaR4`.
public struct Schema: @unchecked Sendable {
    // Invariant: `bytes` points to immutable memory in the layout of `SchemaFormat` that lives as long as `owner`, or
    // for ever where `owner` is nil; the compiler of the bytes (`SchemaCompiler`) keeps all indices in range.
    @usableFromInline package let bytes: UnsafeRawPointer
    @usableFromInline package let owner: AnyObject?

    @usableFromInline package let text: UnsafePointer<UInt8>
    @usableFromInline package let names: UnsafePointer<NameRecord>
    @usableFromInline package let types: UnsafePointer<TypeRecord>
    @usableFromInline package let elements: UnsafePointer<ElementRecord>
    @usableFromInline package let slots: UnsafePointer<UInt16>
    @usableFromInline package let nameSlots: UnsafePointer<UInt16>
    @usableFromInline package let typeOfName: UnsafePointer<UInt16>
    @usableFromInline package let nameShift: UInt64
    @usableFromInline package let nameMask: Int

    /// The FHIR version the facts belong to, such as `4.0.1`.
    public let fhirVersion: String
    /// The number of types.
    public let typeCount: Int
    @usableFromInline package let elementCount: Int
    @usableFromInline package let nameCount: Int

    /// Reads compiled bytes in place.
    ///
    /// - Parameters:
    ///   - bytes: The start of the compiled bytes, on a multiple of 8.
    ///   - owner: What keeps the bytes alive; nil where they live as long as the process.
    /// - Returns: nil where the bytes are not a compiled schema of this version.
    public init?(bytes: UnsafeRawPointer, owner: AnyObject? = nil) {
        guard bytes.load(as: UInt32.self) == SchemaFormat.magic,
            bytes.load(fromByteOffset: 4, as: UInt32.self) == SchemaFormat.version
        else { return nil }
        func section<T>(_ section: SchemaFormat.Section, as type: T.Type) -> (UnsafePointer<T>, Int) {
            let entry = bytes + 8 + section.rawValue * 8
            let start = bytes + Int(entry.load(as: UInt32.self))
            return (start.assumingMemoryBound(to: type), Int(entry.load(fromByteOffset: 4, as: UInt32.self)))
        }
        self.bytes = bytes
        self.owner = owner
        text = section(.text, as: UInt8.self).0
        (names, nameCount) = section(.names, as: NameRecord.self)
        (types, typeCount) = section(.types, as: TypeRecord.self)
        (elements, elementCount) = section(.elements, as: ElementRecord.self)
        slots = section(.slots, as: UInt16.self).0
        let nameTable = section(.nameSlots, as: UInt16.self)
        nameSlots = nameTable.0
        nameMask = nameTable.1 - 1
        nameShift = UInt64(64 - nameTable.1.trailingZeroBitCount)
        typeOfName = section(.typeOfName, as: UInt16.self).0
        let version = section(.package, as: TextReference.self).0[2]
        fhirVersion = String(
            decoding: UnsafeBufferPointer(start: text + Int(version.offset), count: Int(version.length)), as: UTF8.self)
    }

    /// What a type is in the standard's type system.
    public enum TypeKind: UInt8, Sendable {
        /// A primitive datatype, such as `dateTime`.
        case primitive = 0
        /// A complex datatype, such as `HumanName`.
        case datatype = 1
        /// A structure inside a resource or datatype, such as `Patient.contact`.
        case backbone = 2
        /// A resource, such as `Patient`.
        case resource = 3
    }

    /// The lexical form of a primitive datatype (<https://hl7.org/fhir/R4/datatypes.html#primitive>).
    public enum PrimitiveFormat: UInt8, Sendable, CaseIterable {
        case none = 0
        case boolean = 1
        case integer = 2
        case unsignedInt = 3
        case positiveInt = 4
        case decimal = 5
        case string = 6
        case markdown = 7
        case code = 8
        case id = 9
        case uri = 10
        case url = 11
        case canonical = 12
        case oid = 13
        case uuid = 14
        case base64Binary = 15
        case date = 16
        case dateTime = 17
        case instant = 18
        case time = 19
        case xhtml = 20
        /// 64-bit integers of later FHIR versions, carried in JSON as strings.
        case integer64 = 21
    }

    /// How strongly a value set binds (<https://hl7.org/fhir/R4/terminologies.html#strength>).
    public enum BindingStrength: UInt8, Sendable, CaseIterable {
        case required = 1
        case extensible = 2
        case preferred = 3
        case example = 4
    }

    /// The yes-or-no facts of an element.
    public struct ElementFlags: OptionSet, Sendable {
        public let rawValue: UInt16
        @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// It may repeat, and JSON writes it as an array.
        public static let list = ElementFlags(rawValue: 1)
        /// It is one type of a choice (`value[x]`).
        public static let choice = ElementFlags(rawValue: 2)
        public static let modifier = ElementFlags(rawValue: 4)
        public static let summary = ElementFlags(rawValue: 8)
        /// XML carries it as an attribute; it has neither id nor extensions of its own.
        public static let xmlAttribute = ElementFlags(rawValue: 16)
        /// At least one value is required.
        public static let required = ElementFlags(rawValue: 32)
        /// Its value is a whole resource, whose type the value itself names.
        public static let resource = ElementFlags(rawValue: 64)
        /// Its type was given by a content reference.
        public static let contentReference = ElementFlags(rawValue: 128)
    }
}

extension Schema {
    /// The id of a type, or nil where the schema has none of that name.
    ///
    /// - Parameter name: A type name such as `Patient`, or a backbone element's path such as `Patient.contact`.
    public func typeID(named name: String) -> UInt16? {
        var copy = name
        return copy.withUTF8 { bytes in
            guard let base = bytes.baseAddress, let id = nameID(base, bytes.count) else { return nil }
            let type = typeOfName[Int(id)]
            return type == SchemaFormat.none ? nil : type
        }
    }

    /// The id of an element's or type's name, as nodes carry it; nil where nothing is called so.
    package func nameID(_ text: String) -> UInt32? {
        var copy = text
        return copy.withUTF8 { bytes in bytes.baseAddress.flatMap { nameID($0, bytes.count) } }.map(UInt32.init)
    }

    /// The name of a type: `Patient`, `Patient.contact`.
    public func typeName(_ type: UInt16) -> String { name(types[Int(type)].name) }

    public func typeKind(_ type: UInt16) -> TypeKind { TypeKind(rawValue: types[Int(type)].kind) ?? .datatype }

    public func primitiveFormat(_ type: UInt16) -> PrimitiveFormat {
        PrimitiveFormat(rawValue: types[Int(type)].format) ?? .none
    }

    /// Whether a type is, or specialises, another one.
    public func type(_ type: UInt16, isA ancestor: UInt16) -> Bool {
        var current = type
        while current != SchemaFormat.none {
            if current == ancestor { return true }
            current = types[Int(current)].base
        }
        return false
    }

    @usableFromInline package func name(_ id: UInt16) -> String {
        let record = names[Int(id)]
        return string(TextReference(offset: record.offset, length: record.length))
    }

    @usableFromInline package func nameBytes(_ id: UInt16) -> UnsafeBufferPointer<UInt8> {
        let record = names[Int(id)]
        return UnsafeBufferPointer(start: text + Int(record.offset), count: Int(record.length))
    }

    @usableFromInline package func string(_ reference: TextReference) -> String {
        String(
            decoding: UnsafeBufferPointer(start: text + Int(reference.offset), count: Int(reference.length)),
            as: UTF8.self)
    }

    /// The id of a name, or nil where no element or type has it.
    @usableFromInline package func nameID(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UInt16? {
        let (first, last) = NameKey.load(bytes, length)
        var slot = SchemaFormat.nameHash(
            first: first, last: last, length: length, seed: SchemaFormat.nameTableSeed, shift: nameShift)
        while true {
            let entry = nameSlots[slot & nameMask]
            if entry == 0 { return nil }
            if nameMatches(entry &- 1, bytes, length, first, last) { return entry &- 1 }
            slot += 1
        }
    }

    @inlinable @inline(__always)
    package func nameMatches(
        _ id: UInt16, _ bytes: UnsafePointer<UInt8>, _ length: Int, _ first: UInt64, _ last: UInt64
    ) -> Bool {
        let record = names + Int(id)
        guard record.pointee.first == first, record.pointee.last == last, Int(record.pointee.length) == length
        else { return false }
        if length <= 16 { return true }
        let known = text + Int(record.pointee.offset)
        var index = 8
        while index < length - 8 {
            if known[index] != bytes[index] { return false }
            index += 1
        }
        return true
    }

    /// The position in its type (from 0) of the element with a JSON or XML name, or −1 where the type has none.
    @inlinable @inline(__always)
    package func localElement(
        ofType type: UnsafePointer<TypeRecord>, _ bytes: UnsafePointer<UInt8>, _ length: Int, _ first: UInt64,
        _ last: UInt64
    ) -> Int {
        let slot = SchemaFormat.nameHash(
            first: first, last: last, length: length, seed: type.pointee.seed, shift: UInt64(type.pointee.shift))
        let entry = Int((slots + Int(type.pointee.firstSlot))[slot])
        if entry == 0 { return -1 }
        let element = elements + (Int(type.pointee.firstElement) + entry - 1)
        return nameMatches(element.pointee.name, bytes, length, first, last) ? entry - 1 : -1
    }
}

/// The first and the last eight bytes of a name, as the hash tables use them.
@usableFromInline package enum NameKey {
    /// Loads byte by byte; safe at the end of any buffer.
    @usableFromInline package static func load(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> (
        first: UInt64, last: UInt64
    ) {
        var first: UInt64 = 0
        for index in 0..<min(length, 8) { first |= UInt64(bytes[index]) << UInt64(index * 8) }
        guard length > 8 else { return (first, first) }
        var last: UInt64 = 0
        for index in 0..<8 { last |= UInt64(bytes[length - 8 + index]) << UInt64(index * 8) }
        return (first, last)
    }

    /// Loads words; at least eight bytes after the start of the name must be readable.
    @inlinable @inline(__always)
    package static func loadPadded(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> (first: UInt64, last: UInt64) {
        let word = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
        if length >= 8 {
            return (word, UnsafeRawPointer(bytes + (length - 8)).loadUnaligned(as: UInt64.self))
        }
        let first = word & ((1 &<< (UInt64(truncatingIfNeeded: length) &* 8)) &- 1)
        return (first, first)
    }
}
