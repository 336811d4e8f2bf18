extension R4.CodeableConcept {
    /// The first coding of a code system.
    public func coding(system: String) -> R4.Coding? { coding.first { $0.system == system } }

    /// The code in a code system.
    public func code(system: String) -> String? { coding(system: system)?.code }

    /// Whether the concept is coded with a code of a system.
    public func contains(system: String, code: String) -> Bool {
        coding.contains { $0.system == system && $0.code == code }
    }

    /// The concept as a line for a person: `text`, else the display of the coding the user selected, else the first
    /// display, else the first code.
    public var display: String? {
        if let text, !text.isEmpty { return text }
        return coding.first { $0.userSelected == true }?.display ?? coding.lazy.compactMap(\.display).first
            ?? coding.lazy.compactMap(\.code).first
    }
}

extension Sequence where Element == R4.Extension {
    /// The first extension with a URL.
    public func first(url: String) -> R4.Extension? { first { $0.url == url } }

    /// The extensions with a URL.
    public func all(url: String) -> [R4.Extension] { filter { $0.url == url } }
}
