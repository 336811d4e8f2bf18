import FHIRCore
import FHIRDefinitions
import FHIRFormats

/// The definitions of the extensions that have been met so far, each looked for once.
final class ExtensionBook: @unchecked Sendable {
    // Invariant: `known` is only touched under `lock`.
    private let definitions: DefinitionSet
    private let lock = Monitor()
    private var known: [String: Lookup] = [:]

    enum Lookup: Sendable {
        case found(ExtensionRules)
        case notFound
        /// There is a definition, but it is not one of an extension, or cannot be used.
        case unusable
    }

    init(_ definitions: DefinitionSet) { self.definitions = definitions }

    /// - Parameter url: The extension's URL as a record has it.
    func lookup(_ url: String) -> Lookup {
        lock.locked {
            if let found = known[url] { return found }
            let found = find(url)
            // Records name extensions as they like; what is kept of them has a bound.
            if case .found = found { known[url] = found } else if known.count < 4096 { known[url] = found }
            return found
        }
    }

    private func find(_ url: String) -> Lookup {
        switch definitions.profile(url) {
        case .notFound: .notFound
        case .unusable: .unusable
        case .found(let profile):
            profile.type == "Extension" && profile.isConstraint
                ? .found(ExtensionRules(profile, definitions.schema)) : .unusable
        }
    }
}
