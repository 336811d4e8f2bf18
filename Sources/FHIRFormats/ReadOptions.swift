public import FHIRCore

/// How a record is read.
public struct ReadOptions: Sendable {
    /// What is done with content that the schema does not allow.
    public var mode: Mode
    /// The type a fragment is read as when its bytes do not name one (a datatype such as `HumanName`); nil for
    /// a resource, which names its own type.
    public var rootType: UInt16?
    public var limits: Limits

    public init(mode: Mode = .strict, rootType: UInt16? = nil, limits: Limits = Limits()) {
        self.mode = mode
        self.rootType = rootType
        self.limits = limits
    }

    public enum Mode: Sendable {
        /// Unknown elements, wrong kinds and malformed primitives are errors.
        case strict
        /// They are kept where that is possible, and reported as warnings.
        case lenient
    }

    /// Bounds that keep hostile input from taking more memory or time than a small multiple of its size.
    public struct Limits: Sendable {
        /// The deepest nesting of elements, at most ``highestDepth``. The default is 256.
        public var depth: Int
        /// The largest input in bytes, at most 4 GiB − 1. The default is 1 GiB.
        public var size: Int
        /// The most issues that are listed for one input. The default is 100.
        public var issues: Int
        /// The longest element name in bytes. The default is 1024.
        public var nameLength: Int

        public init(depth: Int = 256, size: Int = 1 << 30, issues: Int = 100, nameLength: Int = 1024) {
            self.depth = min(max(depth, 1), Self.highestDepth)
            self.size = min(max(size, 0), Int(UInt32.max) - 1)
            self.issues = max(issues, 1)
            self.nameLength = max(nameLength, 64)
        }

        /// No limit on depth goes above this: later steps may use a stack frame for each level.
        public static let highestDepth = 1024
    }
}

/// What reading a record gave.
public struct ReadResult: Sendable {
    /// The record; nil where an error kept it from being read whole.
    public var tree: ElementTree?
    /// Everything that was found, in document order.
    public var issues: [Issue]

    public init(tree: ElementTree?, issues: [Issue]) {
        self.tree = tree
        self.issues = issues
    }

    /// The record.
    ///
    /// - Throws: ``FHIRError`` with all issues where there is none.
    public func get() throws(FHIRError) -> ElementTree {
        guard let tree else { throw FHIRError(issues) }
        return tree
    }
}
