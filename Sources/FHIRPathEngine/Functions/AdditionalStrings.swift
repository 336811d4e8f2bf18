import FHIRCore

// Additional string functions (<http://hl7.org/fhirpath/STU3/#additional-string-functions>).
extension Machine {
    mutating func additionalStrings(_ function: Function, _ count: Int) throws {
        if function == .join { return try join(count) }
        guard let input = try stringArgument(count, of: function.name) else { return stack.replaceWithEmpty(count) }
        switch function {
        case .trim: try finish(0, Item(text: trimmed(input)))
        case .split: try split(input)
        default:
            guard let format = try stringArgument(0, of: function.name) else { return stack.replaceWithEmpty(1) }
            try coded(function, input, String(decoding: format, as: UTF8.self))
        }
    }

    private func trimmed(_ text: Text) -> Text {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        var (start, end) = (0, text.count)
        while start < end, isSpace(text[start]) { start += 1 }
        while end > start, isSpace(text[end - 1]) { end -= 1 }
        return Bytes.slice(text, start..<end)
    }

    private mutating func split(_ input: Text) throws {
        guard let separator = try stringArgument(0, of: "split") else { return stack.replaceWithEmpty(1) }
        try spend(input.count / 16)
        stack.begin()
        var start = 0
        if separator.isEmpty {
            // Nothing lies between any two characters.
            try stack.push(Item(text: input))
            try characters(ofTop: input)
            return stack.replace(2)
        }
        while let found = Bytes.find(separator, in: input, from: start) {
            try stack.push(Item(text: Bytes.slice(input, start..<found)))
            start = found + separator.count
        }
        try stack.push(Item(text: Bytes.slice(input, start..<input.count)))
        stack.replace(2)
    }

    private mutating func characters(ofTop text: Text) throws {
        stack.clear()
        var start = 0
        for index in 1...max(text.count, 1) where index >= text.count || text[index] & 0xC0 != 0x80 {
            try stack.push(Item(text: Bytes.slice(text, start..<min(index, text.count))))
            start = index
        }
    }

    private mutating func join(_ count: Int) throws {
        let separator = count == 1 ? try stringArgument(0, of: "join") : nil
        if count == 1 { stack.drop() }
        guard !stack.top.isEmpty else { return }
        var result: [UInt8] = []
        var isFirst = true
        for index in stack.top {
            guard let value = value(stack[index]) else { continue }
            guard value.kind == .string else { throw failure(.operandType, "join", typeDescription(stack[index])) }
            if !isFirst, let separator { result.append(contentsOf: separator) }
            result.append(contentsOf: value.text)
            isFirst = false
            try spend(1 + value.text.count / 64)
            try guardLength(result.count)
        }
        try stack.replace(0, with: work.texts.add(result))
    }

    // MARK: Encodings and escapes

    private mutating func coded(_ function: Function, _ input: Text, _ format: String) throws {
        try spend(input.count / 8)
        let result: [UInt8]?
        switch (function, format) {
        case (.encode, "hex"): result = TextCoding.hex(input)
        case (.encode, "base64"): result = TextCoding.base64(input, isForURLs: false)
        case (.encode, "urlbase64"): result = TextCoding.base64(input, isForURLs: true)
        case (.encode, "ascii"): result = TextCoding.ascii(input)
        case (.decode, "hex"): result = TextCoding.decodeHex(input)
        case (.decode, "base64"), (.decode, "urlbase64"): result = TextCoding.decodeBase64(input)
        case (.escape, "html"): result = TextCoding.escapeHTML(input)
        case (.escape, "json"): result = TextCoding.escapeJSON(input)
        case (.unescape, "html"): result = TextCoding.unescapeHTML(input)
        case (.unescape, "json"): result = TextCoding.unescapeJSON(input)
        default: result = nil
        }
        guard let result, String(validating: result, as: UTF8.self) != nil else { return stack.replaceWithEmpty(1) }
        try stack.replace(1, with: work.texts.add(result))
    }
}
