extension FHIRDecimal {
    /// How a particular encoder or decoder writes and reads decimals without going through `Double`.
    ///
    /// Swift's `Codable` knows no decimal numbers, so a coder that can do better says how, in its `userInfo` under
    /// `FHIRDecimal.codingHook`. `FHIRFoundation` has such coders ready: `JSONDecoder.fhir` and `JSONEncoder.fhir`.
    public struct CodingHook: Sendable {
        /// Reads a decimal from a single value.
        public let decode: @Sendable (any Decoder) throws -> FHIRDecimal
        /// Writes a decimal as a single value.
        public let encode: @Sendable (FHIRDecimal, any Encoder) throws -> Void

        public init(
            decode: @escaping @Sendable (any Decoder) throws -> FHIRDecimal,
            encode: @escaping @Sendable (FHIRDecimal, any Encoder) throws -> Void
        ) {
            self.decode = decode
            self.encode = encode
        }
    }

    /// The key under which a coder's `userInfo` holds a `CodingHook`.
    public static let codingHook: CodingUserInfoKey = {
        guard let key = CodingUserInfoKey(rawValue: "Handover.FHIRDecimal.codingHook") else {
            preconditionFailure("a key can be made of any string")
        }
        return key
    }()

    /// Reads a number through the coder's hook, else as an integer, else as a `Double` by its shortest text.
    public init(from decoder: any Decoder) throws {
        if let hook = decoder.userInfo[Self.codingHook] as? CodingHook {
            self = try hook.decode(decoder)
            return
        }
        let container = try decoder.singleValueContainer()
        if let integer = try? container.decode(Int64.self) {
            self.init(integer)
            return
        }
        guard let decimal = FHIRDecimal(try container.decode(Double.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a FHIR decimal: expected a finite number")
        }
        self = decimal
    }

    /// Writes a number through the coder's hook, else as an integer, else as a `Double`.
    ///
    /// Without a hook the precision of the text is lost (`6.30` becomes 6.3), but never the value.
    ///
    /// - Throws: `EncodingError.invalidValue` where the shortest text of a `Double` is not this number.
    public func encode(to encoder: any Encoder) throws {
        if let hook = encoder.userInfo[Self.codingHook] as? CodingHook {
            try hook.encode(self, encoder)
            return
        }
        var container = encoder.singleValueContainer()
        if let integer = Int64(text) {
            try container.encode(integer)
        } else if let double = Double(exactly: self) {
            try container.encode(double)
        } else {
            throw EncodingError.invalidValue(
                self,
                EncodingError.Context(
                    codingPath: encoder.codingPath,
                    debugDescription: """
                        this decimal has more digits than a Double keeps: encode with JSONEncoder.fhir of FHIRFoundation, \
                        with a FHIRDecimal.CodingHook in userInfo, or with the library's own JSON writer
                        """))
        }
    }
}

extension Double {
    /// The number whose shortest text has a decimal's value; nil where no number has.
    ///
    /// 6.3 is such a number, although its binary value is only near 6.3: it is written, and read again, as 6.3.
    public init?(exactly decimal: FHIRDecimal) {
        let double = Double(decimal)
        guard let shortest = FHIRDecimal(double), shortest.isEqual(byValue: decimal) else { return nil }
        self = double
    }
}
