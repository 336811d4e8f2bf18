public import FHIRCore

/// Compares two records element by element, whatever formats they were read from.
///
/// Values are compared as text, digit for digit. The order of different elements does not matter; the order inside a
/// repeating element does. Items of a repeating element that are the same in both records are matched with each other, so
/// that an item put in the middle is one difference.
public struct RecordComparison {
    private let left: TreeStorage
    private let right: TreeStorage
    private let leftHashes: SubtreeHashes
    private let rightHashes: SubtreeHashes
    private var tasks: [Task] = []
    private var found: [RecordDifference] = []

    private enum Task {
        case compare(left: Int, right: Int)
        case removed(Int)
        case added(Int)
    }

    /// Every place where two records differ, in the order of the records; empty where they are the same.
    public static func differences(_ left: ElementTree, _ right: ElementTree) -> [RecordDifference] {
        var comparison = RecordComparison(left.storage, right.storage)
        comparison.run()
        return comparison.found
    }

    private init(_ left: TreeStorage, _ right: TreeStorage) {
        self.left = left
        self.right = right
        leftHashes = SubtreeHashes(left)
        rightHashes = SubtreeHashes(right)
    }

    private mutating func run() {
        tasks = [.compare(left: 0, right: 0)]
        while let task = tasks.popLast() {
            switch task {
            case .compare(let one, let other): compare(one, other)
            case .removed(let node):
                found.append(RecordDifference(.removed, path: path(left, node), left: ValueToken.of(left, node)))
            case .added(let node):
                found.append(RecordDifference(.added, path: path(right, node), right: ValueToken.of(right, node)))
            }
        }
    }

    private func path(_ tree: TreeStorage, _ node: Int) -> String {
        ElementTree.Element(storage: tree, index: node).path
    }

    private mutating func compare(_ one: Int, _ other: Int) {
        if !sameValue(left.nodes[one], right.nodes[other]) {
            found.append(
                RecordDifference(
                    .changed, path: path(left, one), left: ValueToken.of(left, one), right: ValueToken.of(right, other))
            )
        }
        guard left.nodes[one].type == right.nodes[other].type else { return }
        compareChildren(one, other)
    }

    /// Whether two nodes are the same but for their children.
    private func sameValue(_ one: NodeRecord, _ other: NodeRecord) -> Bool {
        guard one.type == other.type, one.kind.hasValue == other.kind.hasValue else { return false }
        // Unknown content has the kinds of its format; XML has text only.
        guard one.kind == other.kind || one.flags.contains(.unknown) else { return false }
        guard one.kind.hasValue else { return true }
        let (text, otherText) = (left.value(one), right.value(other))
        if text.count == otherText.count, text.elementsEqual(otherText) { return true }
        return one.kind == .xhtml && NarrativeEquality.areEqual(text, otherText)
    }

    private mutating func compareChildren(_ one: Int, _ other: Int) {
        let groups = ChildGroups(left, one).groups
        var others = ChildGroups(right, other)
        var next: [Task] = []
        for group in groups {
            let items = others.take(group.name)
            align(group.items, items, &next)
        }
        for group in others.groups { next += group.items.map { .added($0) } }
        tasks += next.reversed()
    }

    /// Pairs the items of one element in both records.
    private func align(_ items: [Int], _ others: [Int], _ next: inout [Task]) {
        if items.count == 1, others.count == 1 { return next.append(.compare(left: items[0], right: others[0])) }
        let anchors = SequenceAlignment.anchors(items.map { leftHashes[$0] }, others.map { rightHashes[$0] })
        var (index, otherIndex) = (0, 0)
        for (anchor, otherAnchor) in anchors + [(items.count, others.count)] {
            // Between two matches: in pairs as far as they go.
            while index < anchor || otherIndex < otherAnchor {
                if index < anchor, otherIndex < otherAnchor {
                    next.append(.compare(left: items[index], right: others[otherIndex]))
                } else {
                    next.append(index < anchor ? .removed(items[index]) : .added(others[otherIndex]))
                }
                if index < anchor { index += 1 }
                if otherIndex < otherAnchor { otherIndex += 1 }
            }
            guard anchor < items.count else { break }
            next.append(.compare(left: items[anchor], right: others[otherAnchor]))
            (index, otherIndex) = (anchor + 1, otherAnchor + 1)
        }
    }
}
