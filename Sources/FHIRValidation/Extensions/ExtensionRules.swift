import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

/// What the definition of an extension demands, ready to be used.
final class ExtensionRules: Sendable {
    let url: String
    let profile: Profile
    let isModifier: Bool
    /// How often it may stand on one element; nil for any number.
    let max: Int?
    /// Where it may be used: one of these is enough. Empty where the definition does not say.
    let contexts: [ExtensionPlace]
    /// What must be true of the element that carries it; without a path where it is no expression of the language.
    let invariants: [(text: String, path: FHIRPath?)]

    init(_ profile: Profile, _ schema: Schema) {
        url = profile.url
        self.profile = profile
        isModifier = profile.root.isModifier
        max = profile.root.max
        let further = profile.contexts.isEmpty ? [] : ExtensionCorrection.contexts(of: profile.url)
        contexts = (profile.contexts + further).map { ExtensionPlace($0, schema) }
        invariants = profile.contextInvariants.map { ($0, try? FHIRPath($0, schema: schema)) }
    }

    /// The contexts as the definition words them, for a message.
    var contextText: String { profile.contexts.map(\.expression).joined(separator: ", ") }
}

/// One place where an extension may be used (<https://hl7.org/fhir/R4/defining-extensions.html#context>).
enum ExtensionPlace: Sendable {
    /// Every element.
    case anywhere
    /// A value of a type, or of one that specialises it.
    case type(UInt16)
    case path(Path)
    /// Inside the extension of a URL; with an outer URL, inside the part of it with that name.
    case `extension`(url: String, outer: String?)
    /// What an expression leads to from the resource.
    case expression(FHIRPath)
    /// What cannot be decided here, in the definition's words.
    case unknown(String)

    /// An element by its path: `Patient.contact.name`.
    struct Path: Sendable {
        let owner: UInt16
        /// The schema's ids of the names after the owner's.
        let names: [UInt32]
        /// For each name, the backbone element that its path defines; a content reference leads there as well.
        let types: [UInt16?]
    }

    init(_ context: ExtensionContext, _ schema: Schema) {
        let text = String(context.expression.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        switch context.type {
        case "extension":
            let parts = text.split(separator: "#", maxSplits: 1).map(String.init)
            self = .extension(url: parts.last ?? text, outer: parts.count > 1 ? parts[0] : nil)
        case "fhirpath": self = (try? FHIRPath(text, schema: schema)).map { .expression($0) } ?? .unknown(text)
        case "element": self = Self.element(text, schema)
        default: self = .unknown(text)
        }
    }

    private static func element(_ text: String, _ schema: Schema) -> ExtensionPlace {
        if text == "Element" || text == "Any" { return .anywhere }
        if let type = schema.typeID(named: text), schema.typeKind(type) != .backbone { return .type(type) }
        let parts = text.split(separator: ".").map(String.init)
        guard parts.count > 1, let owner = schema.typeID(named: parts[0]) else { return .unknown(text) }
        var names: [UInt32] = []
        var types: [UInt16?] = []
        var path = parts[0]
        for part in parts.dropFirst() {
            let name = part.hasSuffix("[x]") ? String(part.dropLast(3)) : part
            path += "." + name
            guard let id = schema.nameID(name) else { return .unknown(text) }
            names.append(id)
            types.append(schema.typeID(named: path))
        }
        return .path(Path(owner: owner, names: names, types: types))
    }
}
