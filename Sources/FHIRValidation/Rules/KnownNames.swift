import FHIRCore

/// The schema's ids of the element names that checks look for.
struct KnownNames: Sendable {
    let id, url, system, code, display, coding, reference, type, contained, value, `extension`: UInt32
    let modifierExtension, data, size, entry, fullUrl, resource, meta, versionId, profile, language: UInt32

    init(_ schema: Schema) {
        func name(_ text: String) -> UInt32 { schema.nameID(text) ?? .max }
        id = name("id")
        url = name("url")
        system = name("system")
        code = name("code")
        display = name("display")
        coding = name("coding")
        reference = name("reference")
        type = name("type")
        contained = name("contained")
        value = name("value")
        self.extension = name("extension")
        modifierExtension = name("modifierExtension")
        data = name("data")
        size = name("size")
        entry = name("entry")
        fullUrl = name("fullUrl")
        resource = name("resource")
        meta = name("meta")
        versionId = name("versionId")
        profile = name("profile")
        language = name("language")
    }
}
