import FHIRCore

/// A literal reference taken apart (<https://hl7.org/fhir/R4/references.html#literal>).
struct ReferenceText {
    /// Without a version and a fragment.
    var url: String
    /// The type that the text names, where it is one of a RESTful server.
    var type: String?
    /// The part from the type on: `Patient/12`.
    var relative: String?
    var version: String?
    var isAbsolute: Bool

    init(_ text: String, _ schema: Schema) {
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)[...]
        if parts.count > 2, parts[parts.endIndex - 2] == "_history" {
            version = parts.last.map(String.init)
            parts = parts.dropLast(2)
        }
        url = parts.joined(separator: "/")
        isAbsolute = ValidationRun.isAbsolute(text)
        guard isAbsolute ? parts.count >= 2 : parts.count == 2, let id = parts.last, !id.isEmpty else { return }
        let name = String(parts[parts.endIndex - 2])
        let isServer = !isAbsolute || url.hasPrefix("http://") || url.hasPrefix("https://")
        guard isServer, Self.isResource(name, schema), id.utf8.allSatisfy(Self.isIDCharacter), id.utf8.count <= 64
        else { return }
        type = name
        relative = name + "/" + id
    }

    /// The base of a server's URL, with the slash at its end; nil where the text is none.
    var base: String? {
        guard isAbsolute, let relative else { return nil }
        return String(url.dropLast(relative.count))
    }

    static func isResource(_ name: String, _ schema: Schema) -> Bool {
        schema.typeID(named: name).map { schema.typeKind($0) == .resource } ?? false
    }

    private static func isIDCharacter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x2E
    }
}
