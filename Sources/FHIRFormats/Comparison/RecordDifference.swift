/// One place where two records are not the same.
public struct RecordDifference: Sendable, Hashable {
    public var change: Change
    /// The FHIRPath location: in the right record for what was added, else in the left one.
    public var path: String
    /// What stands in the left record, shortened; nil for what was added.
    public var left: String?
    /// What stands in the right record, shortened; nil for what was removed.
    public var right: String?

    public init(_ change: Change, path: String, left: String? = nil, right: String? = nil) {
        self.change = change
        self.path = path
        self.left = left
        self.right = right
    }

    public enum Change: String, Sendable, Hashable {
        /// The left record alone has it.
        case removed
        /// The right record alone has it.
        case added
        /// Both have it, with another value.
        case changed
    }
}

extension RecordDifference: CustomStringConvertible {
    /// `- path: left`, `+ path: right` or `~ path: left -> right`.
    public var description: String {
        switch change {
        case .removed: "- \(path): \(left ?? "")"
        case .added: "+ \(path): \(right ?? "")"
        case .changed: "~ \(path): \(left ?? "") -> \(right ?? "")"
        }
    }
}
