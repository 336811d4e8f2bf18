import FHIRCore

/// Reading `_x` beside `x`, and making one node of both.
extension JSONReader {
    /// Reads the value of the member whose key is `_` and an element's name.
    mutating func readCompanion(
        _ element: UnsafePointer<ElementRecord>, _ value: Place, _ frame: UnsafeMutablePointer<JSONFrame>
    ) -> Place? {
        let field = Int(element.pointee.field)
        frame.pointee.current = element
        if JSONFrame.isSet(frame.pointee.companions, field) {
            report("json.duplicate-key", at: start + Int(frame.pointee.keyPosition), "_" + elementName(element))
            return skip(value)
        }
        JSONFrame.set(&frame.pointee.companions, field)
        frame.pointee.flags.insert([.hasCompanions, .inCompanion])
        if field < frame.pointee.lastField { frame.pointee.flags.insert(.unordered) }
        frame.pointee.lastField = field
        let isList = element.pointee.flags & Schema.ElementFlags.list.rawValue != 0
        if isList {
            guard value.pointee == 0x5B else {
                return badCompanion(element, value, "the element may repeat, so an array was expected")
            }
            let first = JSONScan.skipWhitespace(value + 1)
            if first.pointee == 0x5D {
                report("json.empty-array", at: value, "_" + elementName(element))
                return first + 1
            }
            frame.pointee.item = 0
            return readCompanionItem(element, first, frame)
        }
        return openCompanion(element, value)
    }

    mutating func readCompanionItem(
        _ element: UnsafePointer<ElementRecord>, _ place: Place, _ frame: UnsafeMutablePointer<JSONFrame>
    ) -> Place? {
        if place.pointee == 0x6E, isLiteral(place, "null") {
            appendAbsent(element, place, isCompanion: true)
            return place + 4
        }
        return openCompanion(element, place)
    }

    private mutating func openCompanion(_ element: UnsafePointer<ElementRecord>, _ value: Place) -> Place? {
        guard value.pointee == 0x7B else {
            return badCompanion(element, value, "an object with id or extension was expected")
        }
        let node = appendAbsent(element, value, isCompanion: true)
        let type = schema.types + Int(element.pointee.type)
        return push(type, node: node, at: value, flags: []) ? opened(value + 1) : nil
    }

    private mutating func badCompanion(
        _ element: UnsafePointer<ElementRecord>, _ value: Place, _ expected: String
    ) -> Place? {
        report("json.companion", at: value, "_" + elementName(element), expected)
        return skip(value)
    }

    /// Puts the children of an object right where it has companions, nulls or unknown members.
    @inline(never)
    mutating func finishUnusual(_ frame: UnsafeMutablePointer<JSONFrame>) {
        if frame.pointee.flags.contains(.hasUnknown) { reportRepeatedUnknown(frame) }
        if !frame.pointee.flags.isDisjoint(with: [.hasCompanions, .hasNulls]) { mergeCompanions(frame) }
    }

    /// Merges the companions among an object's children with the values they belong to.
    private mutating func mergeCompanions(_ frame: UnsafeMutablePointer<JSONFrame>) {
        let first = frame.pointee.node + 1
        let runs = siblingRuns(first)
        // At most one run of each for an element, however many unknown members there are.
        let values = runs.filter { !$0.isCompanion && $0.isElement }
        let companions = runs.filter(\.isCompanion)
        var merged: [NodeRecord] = []
        merged.reserveCapacity(builder.nodeCount - first)
        for run in runs {
            if run.isCompanion {
                if values.contains(where: { $0.name == run.name }) { continue }
                if let other = values.first(where: { $0.field == run.field && run.field >= 0 }) {
                    reportChoice(other.element, run.element, builder.nodes[run.start].position)
                }
                merge([], subtrees(run), into: &merged)
            } else if run.isElement {
                var companion: [Range<Int>] = []
                if let found = companions.first(where: { $0.name == run.name }) { companion = subtrees(found) }
                merge(subtrees(run), companion, into: &merged)
            } else {
                for index in run.start..<run.end { merged.append(builder.nodes[index]) }
            }
        }
        merged.withUnsafeBufferPointer { records in
            guard let base = records.baseAddress else { return }
            (builder.nodes + first).update(from: base, count: records.count)
        }
        builder.nodeCount = first + merged.count
    }

    /// Children that stand next to each other and are values, or companions, of one element; or one unknown member.
    private struct Run {
        var name: UInt32
        /// The element's record; `noElement` where no item is of the right kind.
        var element: UInt32
        var field: Int
        var isCompanion: Bool
        /// Whether the schema knows the element, though perhaps not each of its items.
        var isElement: Bool
        var start: Int
        var end: Int
    }

    private func siblingRuns(_ first: Int) -> [Run] {
        var runs: [Run] = []
        var index = first
        while index < builder.nodeCount {
            let node = builder.nodes[index]
            let next = index + Int(node.size)
            let isCompanion = node.reserved == 1
            let isElement = node.element != NodeRecord.noElement || node.flags.contains(.list)
            let field = node.element == NodeRecord.noElement ? -1 : Int(schema.elements[Int(node.element)].field)
            if isElement, let last = runs.last, last.isElement, last.name == node.name, last.isCompanion == isCompanion
            {
                runs[runs.count - 1].end = next
                if last.element == NodeRecord.noElement {
                    runs[runs.count - 1].element = node.element
                    runs[runs.count - 1].field = field
                }
            } else {
                runs.append(
                    Run(
                        name: node.name, element: node.element, field: field, isCompanion: isCompanion,
                        isElement: isElement, start: index, end: next))
            }
            index = next
        }
        return runs
    }

    private func subtrees(_ run: Run) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = run.start
        while index < run.end {
            let next = index + Int(builder.nodes[index].size)
            ranges.append(index..<next)
            index = next
        }
        return ranges
    }

    private mutating func merge(_ values: [Range<Int>], _ companions: [Range<Int>], into merged: inout [NodeRecord]) {
        for position in 0..<max(values.count, companions.count) {
            let value = position < values.count ? values[position] : nil
            let companion = position < companions.count ? companions[position] : nil
            guard let first = (value ?? companion)?.lowerBound else { continue }
            var node = builder.nodes[first]
            if let companion, companion.count > 1, node.flags.contains(.unknown), !node.kind.hasValue {
                report(
                    "json.companion", at: start + Int(builder.nodes[companion.lowerBound].position),
                    "_" + schema.name(UInt16(truncatingIfNeeded: node.name)), "the item beside it has no value")
            }
            if node.kind == .absent, node.element != NodeRecord.noElement, companion?.count ?? 1 == 1,
                value?.count ?? 1 == 1
            {
                let name = elementName(schema.elements + Int(node.element))
                report("json.null", at: start + Int(node.position), name, name + " or _" + name)
            }
            node.reserved = 0
            let added = companion.map { $0.count - 1 } ?? 0
            node.size = UInt32((value?.count ?? 1) + added)
            merged.append(node)
            if let value { for index in value.dropFirst() { merged.append(builder.nodes[index]) } }
            if let companion { for index in companion.dropFirst() { merged.append(builder.nodes[index]) } }
        }
    }
}
