import FHIRCore

// Filtering and projection (<https://hl7.org/fhirpath/N1/#filtering-and-projection>).
extension Machine {
    /// `where(criteria)`.
    mutating func filter(_ blocks: Blocks) throws {
        let saved = scope
        defer { scope = saved }
        let input = stack.top
        // What stays moves down over what goes; `$this` lies at or above the place it moves to.
        var kept = input.lowerBound
        for index in input {
            enter(index, number: index - input.lowerBound)
            if try condition(block: blocks.first, of: "where") == .true {
                stack[kept] = stack[index]
                kept += 1
            }
        }
        stack.truncate(to: kept)
    }

    /// `select(projection)`.
    mutating func select(_ blocks: Blocks) throws {
        let saved = scope
        defer { scope = saved }
        let input = stack.top
        for index in input {
            enter(index, number: index - input.lowerBound)
            try run(block: blocks.first)
            // The results lie one behind the other above the input.
            stack.join()
        }
        stack.move(from: input.upperBound, to: input.lowerBound)
    }

    /// `repeat(projection)` and `repeatAll(projection)`.
    mutating func repeated(_ blocks: Blocks, isDistinct: Bool) throws {
        let saved = scope
        defer { scope = saved }
        let input = stack.top
        stack.begin()
        // The input comes first, then everything found, in turn; the output is what was found.
        var seen = ItemSet(capacity: 16)
        var next = input.lowerBound
        while next < stack.count {
            enter(next, number: 0)
            try run(block: blocks.first)
            try spend(1)
            if isDistinct {
                let found = stack.top
                try keepNew(found, &seen)
            } else {
                stack.join()
            }
            next += 1
        }
        stack.replace(1)
    }

    /// Lets only those items of the run on top join the run below that no equal item is in.
    private mutating func keepNew(_ found: Range<Int>, _ seen: inout ItemSet) throws {
        let items = found.map { stack[$0] }
        stack.drop()
        for item in items { try pushIfNew(item, &seen) }
    }

    /// `sort([key [asc | desc], …])`.
    mutating func sort(_ blocks: Blocks) throws {
        let saved = scope
        defer { scope = saved }
        let input = stack.top
        guard input.count > 1 else { return }
        var entries: [SortEntry] = []
        entries.reserveCapacity(input.count)
        for index in input {
            var keys: [Item?] = []
            var head = blocks.first
            for _ in 0..<blocks.count {
                enter(index, number: index - input.lowerBound)
                try run(block: head)
                keys.append(try single(stack.top, of: "sort"))
                stack.drop()
                head = Int(instructions[head].operand)
            }
            if blocks.count == 0 { keys.append(stack[index]) }
            entries.append(SortEntry(item: stack[index], keys: keys))
        }
        var directions: [SortDirection] = []
        var head = blocks.first
        for _ in 0..<blocks.count {
            directions.append(SortDirection(rawValue: instructions[head].detail) ?? .ascending)
            head = Int(instructions[head].operand)
        }
        if directions.isEmpty { directions = [.ascending] }
        try mergeSort(&entries, directions)
        stack.clear()
        for entry in entries { try stack.push(entry.item) }
    }

    private struct SortEntry {
        var item: Item
        var keys: [Item?]
    }

    /// A stable sort whose comparison may fail.
    private mutating func mergeSort(_ entries: inout [SortEntry], _ directions: [SortDirection]) throws {
        var width = 1
        while width < entries.count {
            var merged: [SortEntry] = []
            merged.reserveCapacity(entries.count)
            for start in stride(from: 0, to: entries.count, by: 2 * width) {
                let middle = min(start + width, entries.count)
                let end = min(start + 2 * width, entries.count)
                var (left, right) = (start, middle)
                while left < middle, right < end {
                    try spend(1)
                    if try isLess(entries[right], entries[left], directions) {
                        merged.append(entries[right])
                        right += 1
                    } else {
                        merged.append(entries[left])
                        left += 1
                    }
                }
                merged.append(contentsOf: entries[left..<middle])
                merged.append(contentsOf: entries[right..<end])
            }
            entries = merged
            width *= 2
        }
    }

    /// An empty key is less than any other; `desc` turns the order round, a sign that of the values only.
    private mutating func isLess(
        _ left: SortEntry, _ right: SortEntry, _ directions: [SortDirection]
    ) throws -> Bool {
        for (number, direction) in directions.enumerated() {
            let order: Int
            switch (left.keys[number], right.keys[number]) {
            case (nil, nil): continue
            case (nil, _): order = direction == .descending ? 1 : -1
            case (_, nil): order = direction == .descending ? -1 : 1
            case (let key?, let otherKey?):
                let natural = try compare(key, otherKey, of: "sort") ?? 0
                order = direction == .ascending ? natural : -natural
            }
            if order != 0 { return order < 0 }
        }
        return false
    }
}
