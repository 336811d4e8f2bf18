import FHIRCore

// The content of elements: what makes two of them equal (<https://hl7.org/fhirpath/N1/#equals>), and distinct items.
extension Machine {
    /// Whether two elements have the same type and the same children, recursively.
    ///
    /// Both subtrees are flat, so they are compared node by node. Children of different names may stand in any order.
    mutating func sameContent(_ left: Item, _ right: Item, isEquivalence: Bool) throws -> Bool {
        let (size, otherSize) = (Int(left.node.pointee.size), Int(right.node.pointee.size))
        guard size == otherSize, left.node.pointee.type == right.node.pointee.type else { return false }
        try spend(size / 4)
        let isOrdered = !isEquivalence && !hasUnorderedContent(left) && !hasUnorderedContent(right)
        guard isOrdered else { return try sameChildren(left, right, isEquivalence, depth: 0) }
        for offset in 0..<size {
            let node = Item(node: left.node + offset, tree: left.tree)
            let other = Item(node: right.node + offset, tree: right.tree)
            if offset > 0, !sameName(node, other) { return false }
            guard node.node.pointee.size == other.node.pointee.size, try sameValue(node, other, isEquivalence: false)
            else { return false }
        }
        return true
    }

    private func hasUnorderedContent(_ item: Item) -> Bool {
        for offset in 0..<Int(item.node.pointee.size) where item.node[offset].flags.contains(.unordered) { return true }
        return false
    }

    private func sameName(_ left: Item, _ right: Item) -> Bool {
        let (name, other) = (left.node.pointee.name, right.node.pointee.name)
        if left.tree == right.tree || name & NodeRecord.localName == 0 { return name == other }
        return other & NodeRecord.localName != 0
            && tree(left).name(left.node.pointee) == tree(right).name(right.node.pointee)
    }

    private mutating func sameValue(_ left: Item, _ right: Item, isEquivalence: Bool) throws -> Bool {
        guard left.node.pointee.type == right.node.pointee.type,
            left.node.pointee.kind.hasValue == right.node.pointee.kind.hasValue
        else { return false }
        guard let value = value(left), let other = self.value(right) else { return true }
        return isEquivalence ? equivalentValues(value, other) : equalValues(value, other) == .true
    }

    /// Compares children name by name; the items of one name in their order, or for equivalence in any order.
    private mutating func sameChildren(_ left: Item, _ right: Item, _ isEquivalence: Bool, depth: Int) throws -> Bool {
        guard try sameValue(left, right, isEquivalence: isEquivalence) else { return false }
        let (children, others) = (childItems(left), childItems(right))
        guard children.count == others.count else { return false }
        try spend(children.count * children.count / 4)
        var isTaken = [Bool](repeating: false, count: others.count)
        for child in children {
            var found: Int?
            for (index, other) in others.enumerated() where !isTaken[index] && sameName(child, other) {
                if try sameChildren(child, other, isEquivalence, depth: depth + 1) {
                    found = index
                    break
                }
                if !isEquivalence { break }
            }
            guard let found else { return false }
            isTaken[found] = true
        }
        return true
    }

    func childItems(_ item: Item) -> [Item] {
        var result: [Item] = []
        var child = item.node + 1
        let end = item.node + Int(item.node.pointee.size)
        while child < end {
            result.append(Item(node: child, tree: item.tree))
            child += Int(child.pointee.size)
        }
        return result
    }

    // MARK: Distinct items

    /// Pushes a run with the distinct items of a range, in their order.
    mutating func pushDistinct(_ range: Range<Int>) throws {
        stack.begin()
        if range.count <= 12 {
            for index in range where try !isInTop(stack[index]) { try stack.push(stack[index]) }
            return
        }
        var seen = ItemSet(capacity: range.count)
        for index in range { try pushIfNew(stack[index], &seen) }
    }

    /// Pushes an item onto the run on top unless an equal one is in the set.
    @discardableResult
    mutating func pushIfNew(_ item: Item, _ seen: inout ItemSet) throws -> Bool {
        let hash = hash(item)
        var slot = seen.firstSlot(hash)
        while let position = seen.position(slot) {
            try spend(1)
            if seen.hash(slot) == hash, try equal(stack[position], item) == .true { return false }
            slot = seen.next(slot)
        }
        try stack.push(item)
        seen.insert(stack.count - 1, hash, at: slot)
        return true
    }

    /// Whether an equal item is in the run on top.
    private mutating func isInTop(_ item: Item) throws -> Bool {
        for index in stack.top where try equal(stack[index], item) == .true { return true }
        return false
    }

    /// A number that is the same for items that are equal.
    mutating func hash(_ item: Item) -> UInt64 {
        guard let value = value(item) else {
            // Elements of equal content have equally many nodes; a quantity may equal another of any form.
            if item.kind == .node, !isQuantity(item) { return contentHash(item) }
            return 1
        }
        switch value.kind {
        case .string: return Self.hash(value.text)
        case .boolean, .typeInfo: return value.bits &+ 2
        case .integer, .long, .decimal, .number: return Self.hash(of: number(value))
        case .date, .dateTime, .time, .quantity, .node: return UInt64(value.kind.isTemporal ? 3 : 1)
        }
    }

    /// Numbers equal quantities without a unit, and so share their hash with those where they could.
    private static func hash(of number: DecimalNumber) -> UInt64 {
        UInt64(bitPattern: Int64(number.truncated.integer ?? 0)) &* 0x9E37_79B9_7F4A_7C15
    }

    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }

    /// From what does not depend on the order of children: how many nodes there are, and the texts among them.
    private mutating func contentHash(_ item: Item) -> UInt64 {
        var hash = UInt64(item.node.pointee.size) &* 0x9E37_79B9_7F4A_7C15
        for offset in 0..<min(Int(item.node.pointee.size), 32) {
            let node = Item(node: item.node + offset, tree: item.tree)
            guard node.node.pointee.kind == .string, systemType(of: node) == .string else { continue }
            hash = hash &+ Self.hash(valueText(node))
        }
        // Only the first nodes are looked at, which in another order may be others.
        return item.node.pointee.size > 32 || hasUnorderedContent(item) ? UInt64(item.node.pointee.size) : hash
    }
}

/// Places of the stack by the hash of their items: an open-addressing hash table.
struct ItemSet {
    private var slots: [(position: UInt32, hash: UInt64)]
    private var count = 0

    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: (.max, 0), count: size)
    }

    func firstSlot(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 20) & (slots.count - 1)
    }

    func next(_ slot: Int) -> Int { (slot + 1) & (slots.count - 1) }

    /// The place in a slot; nil where the slot is empty.
    func position(_ slot: Int) -> Int? { slots[slot].position == .max ? nil : Int(slots[slot].position) }

    func hash(_ slot: Int) -> UInt64 { slots[slot].hash }

    mutating func insert(_ position: Int, _ hash: UInt64, at slot: Int) {
        slots[slot] = (UInt32(position), hash)
        count += 1
        guard count * 2 > slots.count else { return }
        let old = slots
        slots = Array(repeating: (.max, 0), count: old.count * 2)
        for entry in old where entry.position != .max {
            var slot = firstSlot(entry.hash)
            while slots[slot].position != .max { slot = next(slot) }
            slots[slot] = entry
        }
    }
}
