internal import FHIRCore

/// What the reader knows of one element that it is inside of.
struct XMLFrame {
    /// The type whose elements the children are; nil where a whole resource is expected, and in unknown content.
    var type: UnsafePointer<TypeRecord>?
    /// The type's first element record.
    var elements: UnsafePointer<ElementRecord>
    /// The namespace of the element, as libxml2 interned it; the children are expected in the same one.
    var namespace: UnsafePointer<UInt8>?
    /// The index of the element's node. The element around a resource and the resource itself share one.
    var node: Int
    /// The highest field of the children so far, −1 before the first.
    var lastField: Int32
    /// The position in the type of the child with the highest field.
    var lastElement: Int32
    /// The field of the attribute node that waits in ``XMLReader/pending`` for its place among the children.
    var pendingField: Int32
    /// How many nodes are open from the root to here.
    var level: UInt16
    var flags: Flags

    struct Flags: OptionSet {
        let rawValue: UInt16
        /// A resource is expected inside (`contained`, `Bundle.entry.resource`).
        static let holdsResource = Flags(rawValue: 1)
        /// The resource that was expected has been found.
        static let isFilled = Flags(rawValue: 2)
        /// The element is a resource.
        static let isResource = Flags(rawValue: 4)
        /// The schema does not know the element.
        static let isUnknown = Flags(rawValue: 8)
        /// Children that the schema does not know were kept.
        static let hasUnknownChildren = Flags(rawValue: 16)
        /// Children are out of the schema's order.
        static let isUnordered = Flags(rawValue: 32)
        /// An attribute node waits for its place.
        static let hasPending = Flags(rawValue: 64)
        /// Prefixes were declared on the element.
        static let declaresPrefixes = Flags(rawValue: 128)
        /// What has to be looked at when the element ends.
        static let unusual: Flags = [
            .holdsResource, .isUnknown, .hasUnknownChildren, .isUnordered, .hasPending, .declaresPrefixes,
        ]
    }
}
