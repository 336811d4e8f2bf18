/// Finds what two sequences have in common, in order.
enum SequenceAlignment {
    /// Pairs of positions with equal items, both positions ascending.
    ///
    /// Equal beginnings and ends are paired first; between them, items that each sequence has once. Takes time
    /// proportional to n log n.
    static func anchors(_ left: [Int], _ right: [Int]) -> [(Int, Int)] {
        var start = 0
        while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
        var (leftEnd, rightEnd) = (left.count, right.count)
        while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
            leftEnd -= 1
            rightEnd -= 1
        }
        var anchors = (0..<start).map { ($0, $0) }
        anchors += longestAscending(uniquePairs(left, start..<leftEnd, right, start..<rightEnd))
        anchors += zip(leftEnd..<left.count, rightEnd..<right.count)
        return anchors
    }

    /// The pairs of items that stand once in each range, by their position in the left one.
    private static func uniquePairs(
        _ left: [Int], _ leftRange: Range<Int>, _ right: [Int], _ rightRange: Range<Int>
    ) -> [(Int, Int)] {
        guard !leftRange.isEmpty, !rightRange.isEmpty else { return [] }
        let leftPositions = positions(left, leftRange)
        let rightPositions = positions(right, rightRange)
        return leftRange.compactMap { index in
            guard leftPositions[left[index]] == .some(.some(index)),
                case .some(.some(let other)) = rightPositions[left[index]]
            else { return nil }
            return (index, other)
        }
    }

    /// Where each item stands; nil for one that stands more than once.
    private static func positions(_ items: [Int], _ range: Range<Int>) -> [Int: Int?] {
        var positions: [Int: Int?] = [:]
        for index in range { positions.updateValue(positions[items[index]] == nil ? index : nil, forKey: items[index]) }
        return positions
    }

    /// The longest selection whose right positions ascend too.
    private static func longestAscending(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
        // `ends[length]` is the pair that a selection of that length (less one) ends with most favourably.
        var ends: [Int] = []
        var previous = Array(repeating: -1, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[ends[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[index] = ends[low - 1] }
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var selection: [(Int, Int)] = []
        var index = ends.last ?? -1
        while index >= 0 {
            selection.append(pairs[index])
            index = previous[index]
        }
        return selection.reversed()
    }
}
