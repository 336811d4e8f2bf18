import FHIRCore

// What items stand for: FHIR's primitives convert to FHIRPath's own types where a value is needed
// (<https://hl7.org/fhir/R4/fhirpath.html#types>).
extension Machine {
    /// The value of an item as one of FHIRPath's own types; nil for a complex element and for a primitive without a value.
    @inline(__always)
    mutating func value(_ item: Item) -> Item? {
        item.kind == .node ? nodeValue(item) : item
    }

    @inline(__always)
    private mutating func nodeValue(_ item: Item) -> Item? {
        let record = item.node.pointee
        guard record.kind.hasValue else { return nil }
        let text = UnsafeBufferPointer(start: tree(item).valueBase(record), count: Int(record.valueLength))
        guard record.type != NodeRecord.noType else { return unknownValue(record, text) }
        switch SystemType(Schema.PrimitiveFormat(rawValue: schema.types[Int(record.type)].format) ?? .none) {
        case .string: return Item(text: text)
        case .boolean: return Item(text.first == UInt8(ascii: "t"))
        case .integer: return integer(text).map { Item(integer: $0) } ?? Item(text: text)
        case .long: return integer(text).map { Item(long: $0) } ?? Item(text: text)
        case .decimal: return decimal(text) ?? Item(text: text)
        case .date: return Temporal(text, kind: .date)?.item ?? Item(text: text)
        case .dateTime: return Temporal(text, kind: .dateTime)?.item ?? Item(text: text)
        case .time: return Temporal(text, kind: .time)?.item ?? Item(text: text)
        case nil, .any, .quantity: return Item(text: text)
        }
    }

    /// Content that the schema does not know: its form says what it is.
    private mutating func unknownValue(_ record: NodeRecord, _ text: UnsafeBufferPointer<UInt8>) -> Item {
        switch record.kind {
        case .boolean: Item(text.first == UInt8(ascii: "t"))
        case .number: integer(text).map { Item(integer: $0) } ?? decimal(text) ?? Item(text: text)
        default: Item(text: text)
        }
    }

    /// Reads an integer; a sign is allowed.
    func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let item = Decimals.small(text), item.extra == 0 else { return nil }
        return text.contains(UInt8(ascii: ".")) ? nil : item.integer
    }

    /// Reads a decimal in FHIR's form.
    mutating func decimal(_ text: UnsafeBufferPointer<UInt8>) -> Item? {
        if let item = Decimals.small(text) { return item }
        return DecimalNumber(utf8: text).map { self.item($0) }
    }

    /// The FHIR type of a node as the system type it converts to; nil for complex elements and for values.
    func systemType(of item: Item) -> SystemType? {
        guard item.kind == .node else { return item.kind.systemType }
        let type = item.node.pointee.type
        guard type != NodeRecord.noType else { return nil }
        return SystemType(schema.primitiveFormat(type))
    }

    // MARK: Numbers

    /// The number of an integer or decimal.
    func number(_ item: Item) -> DecimalNumber {
        item.kind == .number ? existingWork.numbers[Int(item.bits)] : Decimals.number(item)
    }

    /// The item of a decimal.
    mutating func item(_ number: DecimalNumber) -> Item {
        if number.exponent <= 0, number.exponent >= -18, number.significantDigitCount <= 18, let text = number.plainText
        {
            var text = text
            if let item = text.withUTF8({ Decimals.small($0) }) { return item }
        }
        let work = work
        work.numbers.append(number)
        return Item(.number, bits: UInt64(work.numbers.count - 1))
    }

    /// The text of an integer or decimal, with all its digits.
    func numberText(_ item: Item) -> String {
        guard item.kind == .number else { return Decimals.text(item) }
        let number = existingWork.numbers[Int(item.bits)]
        return number.plainText ?? number.text
    }

    // MARK: Truth

    /// A run as the Boolean that an operator takes (<https://hl7.org/fhirpath/N1/#singleton-evaluation-of-collections>).
    @inline(__always)
    mutating func truth(_ run: Range<Int>, of user: @autoclosure () -> String) throws -> Truth {
        if run.count == 1 {
            let item = stack[run.lowerBound]
            return item.kind == .boolean ? (item.boolean ? .true : .false) : truth(item)
        }
        if run.isEmpty { return .unknown }
        throw failure(.singleton, user(), "\(run.count)")
    }

    private mutating func truth(_ item: Item) -> Truth {
        guard let value = value(item) else {
            // A Boolean of which only extensions are given says nothing.
            return systemType(of: item) == .boolean ? .unknown : .true
        }
        return value.kind == .boolean && !value.boolean ? .false : .true
    }

    // MARK: Names

    /// The name of an item's type with its model, for messages: `FHIR.Patient`, `System.Integer`.
    func typeDescription(_ item: Item) -> String {
        if let type = item.kind.systemType { return "System.\(type.name)" }
        guard item.kind == .node, item.node.pointee.type != NodeRecord.noType else { return "a value of unknown type" }
        return "FHIR.\(schema.typeName(item.node.pointee.type))"
    }
}

/// A truth value of the three-valued logic; `unknown` is the empty collection.
enum Truth: UInt8 {
    case `false`, `true`, unknown

    @inline(__always)
    init(_ value: Bool) { self = value ? .true : .false }

    var negated: Truth {
        switch self {
        case .true: .false
        case .false: .true
        case .unknown: .unknown
        }
    }
}
