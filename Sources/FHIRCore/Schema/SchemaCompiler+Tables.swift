/// The text section while it grows; equal strings are stored once.
struct SchemaTextPool {
    private(set) var bytes: [UInt8] = []
    private var known: [String: TextReference] = [:]

    mutating func add(_ string: String) -> TextReference {
        if let reference = known[string] { return reference }
        let reference = TextReference(offset: UInt32(bytes.count), length: UInt32(string.utf8.count))
        bytes.append(contentsOf: string.utf8)
        known[string] = reference
        return reference
    }
}

/// Records that are addressed as (first, count); a run that was there before is used again.
struct SchemaRuns<Record: SchemaRecord> {
    private(set) var records: [Record] = []
    private var known: [[UInt8]: UInt32] = [:]

    mutating func add(_ run: [Record]) -> (first: UInt32, count: Int) {
        if run.isEmpty { return (0, 0) }
        var key = SchemaBytes()
        for record in run { record.append(to: &key) }
        if let first = known[key.bytes] { return (first, run.count) }
        let first = UInt32(records.count)
        records.append(contentsOf: run)
        known[key.bytes] = first
        return (first, run.count)
    }
}

/// Every name of the facts: those of types, and those of elements with and without a choice's type.
struct SchemaNameTable {
    let records: [NameRecord]
    let slots: [UInt16]
    let typeOfName: [UInt16]
    private let ids: [String: UInt16]

    /// - Parameter types: The types, sorted by name.
    init(_ types: [TypeFacts], text: inout SchemaTextPool) {
        var all = Set<String>()
        for type in types {
            all.insert(type.name)
            for element in type.elements {
                all.insert(element.name)
                for alternative in element.types { all.insert(element.nameInData(for: alternative)) }
            }
        }
        let sorted = all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        precondition(sorted.count < Int(SchemaFormat.none), "too many names for the compiled layout")
        var ids: [String: UInt16] = [:]
        for (id, name) in sorted.enumerated() { ids[name] = UInt16(id) }
        let records = sorted.map { NameRecord($0, at: text.add($0)) }
        var typeOfName = [UInt16](repeating: SchemaFormat.none, count: sorted.count)
        for (position, type) in types.enumerated() {
            if let id = ids[type.name] { typeOfName[Int(id)] = UInt16(position) }
        }
        self.records = records
        self.typeOfName = typeOfName
        self.ids = ids
        slots = Self.openAddressing(records)
    }

    /// The id of a name that is in the facts.
    func id(of name: String) -> UInt16 { ids[name] ?? SchemaFormat.none }

    private static func openAddressing(_ records: [NameRecord]) -> [UInt16] {
        var count = 2
        while count < records.count * 2 { count *= 2 }
        let shift = UInt64(64 - count.trailingZeroBitCount)
        var slots = [UInt16](repeating: 0, count: count)
        for (id, record) in records.enumerated() {
            var slot = record.hash(seed: SchemaFormat.nameTableSeed, shift: shift)
            while slots[slot & (count - 1)] != 0 { slot += 1 }
            slots[slot & (count - 1)] = UInt16(id) + 1
        }
        return slots
    }
}

/// A hash table over the element names of one type, without collisions.
struct SchemaPerfectHash {
    let seed: UInt64
    /// 64 − log2(number of slots).
    let shift: UInt32
    /// 0: empty; else 1 + the element's position.
    let slots: [UInt16]

    /// How many multipliers are tried before the table doubles.
    private static let triesPerSize = 4096

    /// - Parameter names: The names, no two of which have the same hash key.
    init(_ names: [NameRecord]) {
        var bits = 1
        while (1 << bits) < names.count { bits += 1 }
        var state: UInt64 = 0
        while true {
            let shift = UInt64(64 - bits)
            for _ in 0..<Self.triesPerSize {
                let seed = Self.next(&state) | 1
                if let slots = Self.slots(names, seed: seed, shift: shift, count: 1 << bits) {
                    self.seed = seed
                    self.shift = UInt32(shift)
                    self.slots = slots
                    return
                }
            }
            bits += 1
        }
    }

    private static func slots(_ names: [NameRecord], seed: UInt64, shift: UInt64, count: Int) -> [UInt16]? {
        var slots = [UInt16](repeating: 0, count: count)
        for (position, name) in names.enumerated() {
            let slot = name.hash(seed: seed, shift: shift)
            if slots[slot] != 0 { return nil }
            slots[slot] = UInt16(position) + 1
        }
        return slots
    }

    /// The SplitMix64 sequence: the same multipliers are tried in every run.
    private static func next(_ state: inout UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

extension NameRecord {
    init(_ name: String, at reference: TextReference) {
        let utf8 = Array(name.utf8)
        let (first, last) = utf8.withUnsafeBufferPointer { buffer -> (UInt64, UInt64) in
            guard let base = buffer.baseAddress else { return (0, 0) }
            return NameKey.load(base, buffer.count)
        }
        self.init(first: first, last: last, offset: reference.offset, length: reference.length)
    }

    func hash(seed: UInt64, shift: UInt64) -> Int {
        SchemaFormat.nameHash(first: first, last: last, length: Int(length), seed: seed, shift: shift)
    }

    /// Whether no hash can tell two names apart; such a pair cannot stand in one type.
    func hasSameKey(as other: NameRecord) -> Bool {
        hash(seed: 1, shift: 0) == other.hash(seed: 1, shift: 0)
    }
}
