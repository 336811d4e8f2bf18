/// One node of an element tree, 32 bytes. Nodes stand in document order, a parent before its children.
public struct NodeRecord: Sendable {
    /// The element's index in the schema's element records; ``noElement`` for a root and for unknown content.
    public var element: UInt32
    /// The id of the name in the schema, or with ``localName`` set an index into the tree's own names.
    public var name: UInt32
    /// The schema's id of the value's type; 0xFFFF for unknown content.
    public var type: UInt16
    public var kind: Kind
    public var flags: Flags
    /// The number of nodes of this subtree, this one included; the next sibling is that far away.
    public var size: UInt32
    /// Where the value's bytes start: in the source, or with ``Flags/inText`` in the tree's own text.
    public var valueOffset: UInt32
    public var valueLength: UInt32
    /// Where the element starts in the source, in bytes.
    public var position: UInt32
    /// For the item of a list that was read from JSON: unused; kept for alignment.
    public var reserved: UInt32

    @inlinable
    public init(
        element: UInt32, name: UInt32, type: UInt16, kind: Kind, flags: Flags = [], size: UInt32 = 1,
        valueOffset: UInt32 = 0, valueLength: UInt32 = 0, position: UInt32 = 0
    ) {
        self.element = element
        self.name = name
        self.type = type
        self.kind = kind
        self.flags = flags
        self.size = size
        self.valueOffset = valueOffset
        self.valueLength = valueLength
        self.position = position
        self.reserved = 0
    }

    @inlinable public static var noElement: UInt32 { 0xFFFF_FFFF }
    @inlinable public static var localName: UInt32 { 0x8000_0000 }
    @inlinable public static var noType: UInt16 { 0xFFFF }

    /// What a node holds.
    public enum Kind: UInt8, Sendable {
        /// Children only: a complex value or a resource.
        case complex = 0
        /// A primitive whose value JSON writes as a string.
        case string = 1
        /// A primitive whose value JSON writes as a number.
        case number = 2
        /// A primitive whose value is `true` or `false`.
        case boolean = 3
        /// A primitive without a value: an id or extensions only.
        case absent = 4
        /// A narrative's `div`, its value the XHTML text to the letter.
        case xhtml = 5
        /// Unknown content only: an array; its children are the items.
        case array = 6
        /// Unknown content only: null.
        case null = 7

        /// Whether the node has a value of its own.
        @inlinable public var hasValue: Bool {
            switch self {
            case .string, .number, .boolean, .xhtml: true
            case .complex, .absent, .array, .null: false
            }
        }
    }

    public struct Flags: OptionSet, Sendable {
        public let rawValue: UInt8
        @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The value's bytes are in the tree's own text, not in the source.
        @inlinable public static var inText: Flags { Flags(rawValue: 1) }
        /// The value's bytes can stand in a JSON string as they are.
        @inlinable public static var jsonSafe: Flags { Flags(rawValue: 2) }
        /// The children are not in the schema's order; XML is written in that order.
        @inlinable public static var unordered: Flags { Flags(rawValue: 4) }
        /// Content that the schema does not know, kept in lenient reading.
        @inlinable public static var unknown: Flags { Flags(rawValue: 8) }
        /// The node is a whole resource.
        @inlinable public static var resource: Flags { Flags(rawValue: 16) }
        /// Somewhere below this root stands unknown content.
        @inlinable public static var hasUnknown: Flags { Flags(rawValue: 32) }
        /// In XML this unknown content was an attribute.
        @inlinable public static var xmlAttribute: Flags { Flags(rawValue: 64) }
        /// The element may repeat: JSON writes it as an array.
        @inlinable public static var list: Flags { Flags(rawValue: 128) }
    }
}
