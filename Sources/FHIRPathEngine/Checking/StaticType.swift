import FHIRCore

/// What is known about a collection before anything is evaluated.
struct StaticType: Equatable {
    enum Kind: Equatable {
        /// Nothing is known.
        case any
        /// There are no items.
        case nothing
        case system(SystemType)
        /// A type of the schema.
        case fhir(UInt16)
        /// One of the types of a choice: a run of the schema's element records.
        case choice(first: Int, count: Int)
        case typeInfo
    }

    var kind: Kind
    /// Whether the order of the items means something.
    var isOrdered = true

    static let any = StaticType(kind: .any)
    static let boolean = StaticType(kind: .system(.boolean))
    static let string = StaticType(kind: .system(.string))

    static func system(_ type: SystemType) -> StaticType { StaticType(kind: .system(type)) }

    /// What is known of items that come from either of two collections.
    func merged(with other: StaticType) -> StaticType {
        if kind == .nothing { return other }
        if other.kind == .nothing || kind == other.kind {
            return StaticType(kind: kind, isOrdered: isOrdered && other.isOrdered)
        }
        return StaticType(kind: .any, isOrdered: isOrdered && other.isOrdered)
    }
}

extension StaticType {
    /// The types that an item may have; nil where nothing is known.
    func alternatives(_ schema: Schema) -> [UInt16]? {
        switch kind {
        case .fhir(let type): [type]
        case .choice(let first, let count): (first..<first + count).map { schema.elements[$0].type }
        default: nil
        }
    }

    /// The name for messages.
    func description(_ schema: Schema) -> String {
        switch kind {
        case .any: "a value of unknown type"
        case .nothing: "an empty collection"
        case .system(let type): "System.\(type.name)"
        case .typeInfo: "TypeInfo"
        case .fhir, .choice:
            (alternatives(schema) ?? []).prefix(4).map { schema.typeName($0) }.joined(separator: " or ")
                + ((alternatives(schema)?.count ?? 0) > 4 ? " or other types" : "")
        }
    }

    /// Whether an item may be a string.
    func mayBeString(_ schema: Schema) -> Bool {
        switch kind {
        case .any, .nothing: true
        case .system(let type): type == .string || type == .any
        case .typeInfo: false
        case .fhir, .choice:
            (alternatives(schema) ?? []).contains {
                SystemType(schema.primitiveFormat($0)) == .string || schema.types[Int($0)].flags & 1 != 0
            }
        }
    }
}
