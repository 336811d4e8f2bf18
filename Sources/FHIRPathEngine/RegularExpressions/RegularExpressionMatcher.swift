/// Runs a regular expression over a text, following all ways to match at once.
///
/// Each position of the text is visited once, each instruction at most once for a position. Ways are kept in the order in
/// which a backtracking matcher would try them, so the first one to match is the one it would find.
struct RegularExpressionMatcher {
    typealias Text = UnsafeBufferPointer<UInt8>

    private let expression: RegularExpression
    private let text: Text
    /// How many more steps may be taken.
    private(set) var work: Int
    private var current: Threads
    private var upcoming: Threads
    /// What looking ahead or behind gave, by instruction and position.
    private var looks: [Int: Bool] = [:]

    init(_ expression: RegularExpression, _ text: Text, work: Int) {
        self.expression = expression
        self.text = text
        self.work = work
        current = Threads(expression.code.count)
        upcoming = Threads(expression.code.count)
    }

    /// Whether there was too much work; a result then means nothing.
    var isExhausted: Bool { work < 0 }

    /// The ways that are being followed at one position, in the order of preference.
    private struct Threads {
        var places: [Int] = []
        var groups: [[Int]] = []
        /// For each instruction, 1 + the visit in which it was last added.
        private var visited: [Int]
        private var visit = 0

        init(_ size: Int) { visited = Array(repeating: -1, count: size) }

        mutating func clear() {
            places.removeAll(keepingCapacity: true)
            groups.removeAll(keepingCapacity: true)
            visit += 1
        }

        /// Whether an instruction is visited for the first time at this position.
        mutating func enter(_ place: Int) -> Bool {
            guard visited[place] != visit else { return false }
            visited[place] = visit
            return true
        }
    }

    /// Where the first match lies: start and end, then those of the groups, −1 where a group has none; nothing of all this
    /// where groups are not kept.
    mutating func firstMatch(from start: Int, isAnchored: Bool, untilEnd: Bool, keepsGroups: Bool) -> [Int]? {
        let slots = keepsGroups ? 2 * (expression.groupCount + 1) : 0
        return run(0, from: start, isBackwards: false, isAnchored, untilEnd, Array(repeating: -1, count: slots))
    }

    private mutating func run(
        _ entry: Int, from start: Int, isBackwards: Bool, _ isAnchored: Bool, _ untilEnd: Bool, _ empty: [Int]
    ) -> [Int]? {
        current.clear()
        upcoming.clear()
        var position = start
        var match: [Int]?
        while true {
            if match == nil, !isAnchored || position == start { add(entry, position, empty) }
            if current.places.isEmpty, match != nil || isAnchored { break }
            let (scalar, next) = isBackwards ? scalarBefore(position) : scalar(at: position)
            upcoming.clear()
            var number = 0
            while number < current.places.count {
                work -= 1
                if work < 0 { return nil }
                let place = current.places[number]
                let groups = current.groups[number]
                number += 1
                if case .match = expression.code[place] {
                    if untilEnd, position != text.count { continue }
                    match = groups
                    if groups.isEmpty { return match }
                    // What comes later is preferred less.
                    break
                }
                if let scalar, consumes(expression.code[place], scalar) { addUpcoming(place + 1, next, groups) }
            }
            swap(&current, &upcoming)
            guard scalar != nil else { break }
            position = next
        }
        return match
    }

    private func consumes(_ step: RegularExpression.Step, _ scalar: UInt32) -> Bool {
        switch step {
        case .scalar(let wanted): wanted == scalar
        case .set(let number): expression.sets[number].contains(scalar)
        case .any: true
        default: false
        }
    }

    private mutating func addUpcoming(_ place: Int, _ position: Int, _ groups: [Int]) {
        swap(&current, &upcoming)
        add(place, position, groups)
        swap(&current, &upcoming)
    }

    /// Follows the instructions that read nothing, from a place on.
    private mutating func add(_ place: Int, _ position: Int, _ groups: [Int]) {
        // A stack of its own: loops in the expression nest deeper than calls may.
        var pending = [(place, groups)]
        while let (place, groups) = pending.popLast() {
            work -= 1
            guard work >= 0, current.enter(place) else { continue }
            switch expression.code[place] {
            case .jump(let target): pending.append((target, groups))
            case .split(let first, let second):
                pending.append((second, groups))
                pending.append((first, groups))
            case .save(let slot):
                var groups = groups
                if slot < groups.count { groups[slot] = position }
                pending.append((place + 1, groups))
            case .assert(let assertion):
                if holds(assertion, position) { pending.append((place + 1, groups)) }
            case .look(let isBehind, let isNegative, let next):
                if looks(from: place, position, isBehind) != isNegative { pending.append((next, groups)) }
            case .scalar, .set, .any, .match:
                current.places.append(place)
                current.groups.append(groups)
            }
        }
    }

    // MARK: Conditions

    private mutating func looks(from place: Int, _ position: Int, _ isBehind: Bool) -> Bool {
        let key = place * (text.count + 1) + position
        if let known = looks[key] { return known }
        // Room for the instructions is work as well.
        var inner = RegularExpressionMatcher(expression, text, work: work - expression.code.count / 8)
        let result = inner.run(place + 1, from: position, isBackwards: isBehind, true, false, []) != nil
        work = inner.work
        looks[key] = result
        return result
    }

    private func holds(_ assertion: RegularExpression.Assertion, _ position: Int) -> Bool {
        switch assertion {
        case .textStart: position == 0
        case .textEnd: position == text.count
        case .textEndOrLastLine:
            position == text.count || position == text.count - 1 && text[position] == 0x0A
        case .lineStart: position == 0 || text[position - 1] == 0x0A
        case .lineEnd: position == text.count || text[position] == 0x0A || text[position] == 0x0D
        case .wordBoundary: isWord(position - 1) != isWord(position)
        case .noWordBoundary: isWord(position - 1) == isWord(position)
        }
    }

    private func isWord(_ position: Int) -> Bool {
        guard position >= 0, position < text.count else { return false }
        let byte = text[position]
        return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_")
    }

    // MARK: Scalars

    /// The scalar at a position, and the position behind it.
    private func scalar(at position: Int) -> (UInt32?, Int) {
        guard position < text.count else { return (nil, position) }
        let first = text[position]
        if first < 0x80 { return (UInt32(first), position + 1) }
        let length = first >= 0xF0 ? 4 : (first >= 0xE0 ? 3 : 2)
        var value = UInt32(first) & (0x7F >> UInt32(length))
        var index = position + 1
        while index < min(position + length, text.count), text[index] & 0xC0 == 0x80 {
            value = value << 6 | UInt32(text[index] & 0x3F)
            index += 1
        }
        return (value, index)
    }

    private func scalarBefore(_ position: Int) -> (UInt32?, Int) {
        guard position > 0 else { return (nil, 0) }
        var start = position - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return (scalar(at: start).0, start)
    }
}
