import FHIRCore

// Terms and literals (<https://hl7.org/fhirpath/N1/#literals-1>).
extension Parser {
    mutating func term() throws {
        let position = position
        switch token.kind {
        case .openParenthesis:
            try advance()
            try expression()
            try expect(.closeParenthesis, ")")
        case .openBrace:
            try advance()
            try expect(.closeBrace, "}")
            program.append(Instruction(opcode: .empty, position: position))
        case .percent:
            try advance()
            try externalConstant(at: position)
        case .string:
            let text = try stringLiteral()
            push(Item(text: text), at: position)
        case .true, .false:
            push(Item(token.kind == .true), at: position)
            try advance()
        case .integer, .long, .decimal:
            try numberLiteral()
        case .date: try temporalLiteral(.date)
        case .dateTime: try temporalLiteral(.dateTime)
        case .time: try temporalLiteral(.time)
        default:
            try invocation(isFirst: true)
        }
    }

    mutating func push(_ constant: Item, at position: UInt32) {
        let number = program.add(constant: constant)
        program.append(Instruction(opcode: .constant, operand: number, position: position))
    }

    // MARK: Text

    /// Reads the literal that comes next. Its characters stay in the program's copy of the expression, where escapes are
    /// replaced by the shorter characters that they stand for.
    mutating func stringLiteral() throws -> UnsafeBufferPointer<UInt8> {
        let start = token.start + 1
        let characters = Bytes.slice(lexer.bytes, start..<token.end - 1)
        var end = token.end - 1
        if characters.contains(UInt8(ascii: "\\")) {
            let target = program.text
            var place = start
            try Self.unescape(characters, at: position) { byte in
                target[place] = byte
                place += 1
            }
            end = place
        }
        let text = Bytes.slice(lexer.bytes, start..<end)
        try advance()
        return text
    }

    /// The characters of an identifier, delimited or not.
    func identifier(_ token: Token) throws -> String {
        guard token.kind == .delimitedIdentifier else { return lexer.string(token) }
        var bytes: [UInt8] = []
        try Self.unescape(
            Bytes.slice(lexer.bytes, token.start + 1..<token.end - 1), at: UInt32(token.start)
        ) { bytes.append($0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Gives `write` the UTF-8 of a literal's characters. A `\` before a character that needs none is left out.
    private static func unescape(
        _ text: UnsafeBufferPointer<UInt8>, at position: UInt32, _ write: (UInt8) -> Void
    ) throws {
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            guard byte == UInt8(ascii: "\\") else {
                write(byte)
                continue
            }
            guard index < text.count else { return }
            let escaped = text[index]
            index += 1
            switch escaped {
            case UInt8(ascii: "n"): write(0x0A)
            case UInt8(ascii: "r"): write(0x0D)
            case UInt8(ascii: "t"): write(0x09)
            case UInt8(ascii: "f"): write(0x0C)
            case UInt8(ascii: "u"):
                guard let unit = codeUnit(text, &index) else {
                    write(escaped)
                    continue
                }
                var value = UInt32(unit)
                if unit & 0xFC00 == 0xD800, index + 1 < text.count, text[index] == UInt8(ascii: "\\"),
                    text[index + 1] == UInt8(ascii: "u")
                {
                    var next = index + 2
                    if let low = codeUnit(text, &next), low & 0xFC00 == 0xDC00 {
                        value = 0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(low) & 0x3FF
                        index = next
                    }
                }
                guard let scalar = Unicode.Scalar(value) else {
                    throw FHIRPathError(
                        .syntax, at: position, "\\u", "half of a surrogate pair is not a character")
                }
                UTF8.encode(scalar)?.forEach(write)
            default: write(escaped)
            }
        }
    }

    private static func codeUnit(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt16? {
        guard index + 4 <= text.count else { return nil }
        var value: UInt16 = 0
        for place in index..<index + 4 {
            guard let digit = Character(Unicode.Scalar(text[place])).hexDigitValue else { return nil }
            value = value << 4 | UInt16(digit)
        }
        index += 4
        return value
    }

    // MARK: Numbers and quantities

    private mutating func numberLiteral() throws {
        let position = position
        let kind = token.kind
        let digits = lexer.text(token)
        try advance()
        if let unit = try unitLiteral() {
            let value = try decimal(digits, at: position)
            let quantity = Quantity(value: value, unit: unit.text, isCalendar: unit.isCalendar)
            let number = program.add(quantity: quantity)
            push(Item(.quantity, bits: UInt64(number)), at: position)
        } else if kind == .decimal {
            push(try decimal(digits, at: position), at: position)
        } else {
            var value = 0
            for byte in digits where byte != UInt8(ascii: "L") {
                let (product, overflow) = value.multipliedReportingOverflow(by: 10)
                let (sum, carry) = product.addingReportingOverflow(Int(byte - 0x30))
                guard !overflow, !carry else {
                    throw FHIRPathError(
                        .range, at: position, String(decoding: digits, as: UTF8.self), "an integer has at most 64 bits")
                }
                value = sum
            }
            push(kind == .long || value > Int32.max ? Item(long: value) : Item(integer: value), at: position)
        }
    }

    private mutating func decimal(_ digits: UnsafeBufferPointer<UInt8>, at position: UInt32) throws -> Item {
        if let item = Decimals.small(digits) { return item }
        // A leading zero, which FHIRPath allows, is not in the form of a FHIR decimal.
        let significant = digits.firstIndex { $0 != 0x30 } ?? 0
        let text = Bytes.slice(
            digits, max(0, digits[significant] == UInt8(ascii: ".") ? significant - 1 : significant)..<digits.count)
        guard let number = DecimalNumber(utf8: text) else {
            throw FHIRPathError(.limit, at: position, "the number has too many digits")
        }
        return Item(.number, bits: UInt64(program.add(number: number)))
    }

    /// The unit behind a number, if there is one: a string or the keyword of a calendar duration.
    private mutating func unitLiteral() throws -> (text: Item, isCalendar: Bool)? {
        if token.kind == .string {
            let text = try stringLiteral()
            // `1 'month'` means the calendar's month: the keyword is the unit's representation.
            if let unit = CalendarUnit(keyword: text) { return (unit.item, true) }
            return (Item(text: text), false)
        }
        guard token.kind == .identifier, let unit = CalendarUnit(keyword: lexer.text(token)) else { return nil }
        try advance()
        return (unit.item, true)
    }

    // MARK: Dates and times

    private mutating func temporalLiteral(_ kind: Temporal.Kind) throws {
        let characters = Bytes.slice(lexer.bytes, token.start + 1..<token.end)
        guard let value = Temporal(characters, kind: kind) else {
            throw FHIRPathError(.range, at: position, lexer.string(token), "the calendar has no such value")
        }
        push(value.item, at: position)
        try advance()
    }

    // MARK: Variables of the environment

    private mutating func externalConstant(at position: UInt32) throws {
        let name: String
        if token.kind == .string {
            name = String(decoding: try stringLiteral(), as: UTF8.self)
        } else {
            guard token.kind.isWord else { throw unexpected("the name of a variable was expected") }
            name = try identifier(token)
            try advance()
        }
        if let variable = variables.last(where: { $0.name == name }) {
            program.append(Instruction(opcode: .variable, operand: UInt32(variable.slot), position: position))
        } else if let landmark = Landmark(name: name) {
            program.append(Instruction(opcode: .landmark, detail: landmark.rawValue, position: position))
        } else {
            let number = program.add(name: name)
            program.append(Instruction(opcode: .environment, operand: number, position: position))
        }
    }
}

extension Landmark {
    init?(name: String) {
        switch name {
        case "context": self = .context
        case "resource": self = .resource
        case "rootResource": self = .rootResource
        default: return nil
        }
    }
}
