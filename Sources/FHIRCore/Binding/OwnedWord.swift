/// A word of a value that may own memory.
///
/// A type's own destruction calls the run-time system for each string and each list it has, also for those that are empty,
/// as most are. Over a table of these words a value is destroyed by looking at each, and what has this one owner is taken
/// apart and freed where it is found.
struct OwnedWord {
    // Invariant: `offset` is inside the value and divisible by eight, and what stands there is as `kind` says.
    let offset: UInt32
    let kind: Kind
    /// The field the word belongs to.
    let field: UInt16

    enum Kind: UInt16 {
        /// An `ElementBox?`.
        case box
        /// The second word of a `String?`.
        case text
        /// A `[String]`.
        case texts
        /// An array of a model type, whose binding the field has.
        case list
        /// Any other array, or none.
        case array
    }
}

/// The owned words of one type.
struct OwnedWords {
    // Invariant: `start` points to `count` words that are never freed; the layouts of `ShortText`, `ListLayout` and
    // `BoxLayout` hold. An object whose second word is `ListLayout.oneOwner` is referred to from one place only, weak and
    // unowned references included; it was made by the system's allocator, so that it can be freed as it is.
    private let start: UnsafeMutablePointer<OwnedWord>
    private let end: UnsafeMutablePointer<OwnedWord>
    private let fields: UnsafeMutablePointer<FieldPlan>
    /// The object of all empty arrays.
    private let emptyList: UInt
    private let shortText: UnsafePointer<ShortText>

    /// Lists the owned words of a type; nil where strings, arrays or boxes do not look as expected here.
    init?(_ plans: UnsafeMutablePointer<FieldPlan>, count planCount: Int) {
        guard let shortText = Self.shortText, BoxLayout.standard != nil else { return nil }
        let words = (0..<planCount).flatMap { Self.words(plans[$0], UInt16($0)) }
        start = .allocate(capacity: max(words.count, 1))
        for (index, word) in words.enumerated() { (start + index).initialize(to: word) }
        end = start + words.count
        fields = plans
        emptyList = unsafeBitCast([String](), to: UInt.self)
        self.shortText = shortText
    }

    /// Where strings and arrays look as expected here, how strings look; written once and never freed.
    private nonisolated(unsafe) static let shortText: UnsafePointer<ShortText>? = {
        guard let shortText = ShortText.standard, shortText.marksOwners, ListLayout("") != nil else { return nil }
        let place = UnsafeMutablePointer<ShortText>.allocate(capacity: 1)
        place.initialize(to: shortText)
        return UnsafePointer(place)
    }()

    private static func words(_ plan: FieldPlan, _ field: UInt16) -> [OwnedWord] {
        func word(_ kind: OwnedWord.Kind, _ offset: Int = 0) -> OwnedWord {
            OwnedWord(offset: UInt32(plan.offset + offset), kind: kind, field: field)
        }
        switch plan.storage {
        case .primitive:
            return [word(.box)] + (plan.primitive.isText ? [word(.text, PrimitiveStorage.valueOffset + 8)] : [])
        case .primitives: return [word(plan.primitive.isText ? .texts : .array), word(.array, 8)]
        case .boxed, .choice, .resource: return [word(.box)]
        case .list: return [word(plan.binding?.record.pointee.listLayout == nil ? .array : .list)]
        case .resources: return [word(.array)]
        }
    }

    /// Whether a value owns nothing, as an empty one does.
    func ownsNothing(_ value: UnsafeRawPointer) -> Bool {
        UnsafeBufferPointer(start: start, count: end - start)
            .allSatisfy { !isOwner(value.load(fromByteOffset: Int($0.offset), as: UInt.self)) }
    }

    /// Nothing is owned by nil, by short strings and literals, whose highest bit is set, and by the empty array.
    @inline(__always)
    private func isOwner(_ content: UInt) -> Bool { Int(bitPattern: content) > 0 && content != emptyList }

    /// Destroys a value.
    func destroy(_ value: UnsafeMutableRawPointer) {
        var word = start
        while word < end {
            let place = value + Int(word.pointee.offset)
            let content = place.load(as: UInt.self)
            if isOwner(content) { release(word, place, content) }
            word += 1
        }
    }

    private func release(
        _ word: UnsafeMutablePointer<OwnedWord>, _ place: UnsafeMutableRawPointer, _ content: UInt
    ) {
        switch word.pointee.kind {
        case .box: BoxLayout.release(place)
        case .text: release(text: place - 8)
        case .texts:
            let (object, start, count) = ListLayout.parts(at: place)
            guard ListLayout.hasOneOwner(object) else { return releaseObject(object) }
            for index in 0..<count { release(text: start + index * MemoryLayout<String>.stride) }
            object.deallocate()
        case .list:
            let (object, start, count) = ListLayout.parts(at: place)
            guard ListLayout.hasOneOwner(object), let binding = fields[Int(word.pointee.field)].binding else {
                return releaseObject(object)
            }
            var element = start
            for _ in 0..<count {
                binding.destroy(element)
                element += binding.stride
            }
            object.deallocate()
        case .array:
            releaseObject(place.load(as: UnsafeMutableRawPointer.self))
        }
    }

    @inline(__always)
    private func releaseObject(_ object: UnsafeMutableRawPointer) {
        Unmanaged<AnyObject>.fromOpaque(object).release()
    }

    /// Destroys a string.
    @inline(__always)
    private func release(text place: UnsafeMutableRawPointer) {
        if let object = shortText.pointee.ownObject(place) {
            object.deallocate()
        } else {
            place.assumingMemoryBound(to: String.self).deinitialize(count: 1)
        }
    }
}

extension PrimitiveStorage {
    /// Whether values are strings, or hold nothing but one.
    fileprivate var isText: Bool { self == .string || self == .decimal || self == .base64Binary }
}
