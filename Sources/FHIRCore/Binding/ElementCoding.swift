/// Any name as a coding key.
struct ElementKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension FHIRElement {
    /// Encodes the value as FHIR JSON through any encoder.
    ///
    /// Decimals are encoded by value, not by their text; `FHIRJSON.encode` keeps the text.
    public func encode(to encoder: any Encoder) throws {
        let tree = tree
        var container = encoder.container(keyedBy: ElementKey.self)
        try ElementEncoding(storage: tree.storage).encodeMembers(0, into: &container)
    }

    /// Decodes the value from FHIR JSON through any decoder.
    ///
    /// Decimals are decoded by value, not by their text; `FHIRJSON.decode` keeps the text. Unknown elements are errors.
    public init(from decoder: any Decoder) throws {
        var decoding = ElementDecoding(model: Self.model)
        let tree = try decoding.decodeRoot(Self.typeID, from: decoder)
        do throws(FHIRError) {
            try self.init(tree)
        } catch {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: decoder.codingPath, debugDescription: error.description))
        }
    }
}

extension AnyResource: Encodable {
    /// Encodes the resource as FHIR JSON through any encoder.
    public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}
