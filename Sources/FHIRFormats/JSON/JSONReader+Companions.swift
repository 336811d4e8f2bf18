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

    /// Merges the companions among an object's children with the values they belong to.
    @inline(never)
    mutating func mergeCompanions(_ frame: UnsafeMutablePointer<JSONFrame>) {
        let first = frame.pointee.node + 1
        let runs = siblingRuns(first)
        var merged: [NodeRecord] = []
        merged.reserveCapacity(builder.nodeCount - first)
        for run in runs {
            if run.isCompanion {
                if runs.contains(where: { !$0.isCompanion && $0.element == run.element }) { continue }
                if let other = runs.first(where: { !$0.isCompanion && $0.field == run.field && run.field >= 0 }) {
                    reportChoice(other.element, run.element, builder.nodes[run.start].position)
                }
                merge([], subtrees(run), into: &merged)
            } else {
                let companion = runs.first { $0.isCompanion && $0.element == run.element }
                var companions: [Range<Int>] = []
                if let companion { companions = subtrees(companion) }
                merge(subtrees(run), companions, into: &merged)
            }
        }
        merged.withUnsafeBufferPointer { records in
            guard let base = records.baseAddress else { return }
            (builder.nodes + first).update(from: base, count: records.count)
        }
        builder.nodeCount = first + merged.count
    }

    /// Children that stand next to each other and are values, or companions, of one element.
    private struct Run {
        var element: UInt32
        var field: Int
        var isCompanion: Bool
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
            if let last = runs.last, last.element == node.element, last.isCompanion == isCompanion,
                node.element != NodeRecord.noElement
            {
                runs[runs.count - 1].end = next
            } else {
                let field = node.element == NodeRecord.noElement ? -1 : Int(schema.elements[Int(node.element)].field)
                runs.append(
                    Run(element: node.element, field: field, isCompanion: isCompanion, start: index, end: next))
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
