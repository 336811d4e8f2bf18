public import FHIRCore
public import FHIRFormats

/// Every definition that is at hand: profiles, extensions, value sets and code systems, from packages, folders and files.
///
///     let definitions = DefinitionSet(schema: .r4, paths: ["uk-core.tgz"])
///     if case .found(let profile) = definitions.profile("https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient") { … }
///
/// Making a set reads what the definitions say about themselves and no more. A definition is read when it is asked for, a
/// profile compiled once; both may be asked for from many threads. The types of the standard itself are always at hand:
/// from a package that has them, else from the schema.
public final class DefinitionSet: Sendable {
    /// The facts of the FHIR version that the definitions are read under.
    public let schema: Schema
    /// What was found while the definitions were looked for: what cannot be read, is there twice, or was not found.
    public let issues: [Issue]
    /// The packages among the sources, in the order they were loaded.
    public let packages: [PackageManifest]
    let workspace: DefinitionWorkspace

    /// Looks for definitions.
    ///
    /// - Parameters:
    ///   - schema: The FHIR version.
    ///   - paths: FHIR packages (folder or `.tgz`), folders of definitions, or single files, JSON or XML, with or without
    ///     snapshots. What comes first wins where two define the same.
    ///   - definitions: Definitions at hand as records; they come before those in `paths`.
    public init(
        schema: Schema, paths: [String] = [], definitions: [ElementTree] = [],
        options: DefinitionOptions = DefinitionOptions()
    ) {
        var loader = DefinitionLoader(schema: schema, options: options)
        for tree in definitions { loader.add(tree) }
        for path in paths { loader.load(path) }
        self.schema = schema
        issues = loader.issues + loader.index.issues
        packages = loader.manifests
        workspace = DefinitionWorkspace(schema: schema, index: loader.index, options: options)
    }

    /// What every definition says about itself, in the order they were found.
    public var headers: [DefinitionHeader] { workspace.index.headers }

    /// Looks for a definition and reads it.
    ///
    /// - Parameters:
    ///   - canonical: `url` or `url|version`. Without a version, the newest one is meant.
    ///   - type: The resource's type, such as `StructureDefinition`.
    /// - Returns: The record with what reading it reported; nil where no such definition is at hand.
    public func resource(_ canonical: String, type: String) -> ReadResult? {
        workspace.lock.locked { workspace.read(CanonicalReference(canonical), type: type) }
    }
}

/// What asking for a profile gives.
public enum ProfileLookup: Sendable {
    case found(Profile)
    /// No definition of this canonical URL is at hand.
    case notFound
    /// There is one, but it cannot be used; the issues say why.
    case unusable([Issue])

    /// The profile, where there is one.
    public var profile: Profile? {
        if case .found(let profile) = self { return profile }
        return nil
    }
}

extension DefinitionSet {
    /// Looks for a profile or type and compiles it, the first time; its snapshot is made where it has none.
    ///
    /// - Parameter canonical: `url` or `url|version`. Without a version, the newest one is meant.
    public func profile(_ canonical: String) -> ProfileLookup {
        workspace.lock.locked { workspace.profile(CanonicalReference(canonical)) }
    }

    /// The definition of a type by its name, such as `Patient` or `HumanName`; nil where there is none.
    public func profile(ofType name: String) -> Profile? { profile(SnapshotGenerator.typeURL(name)).profile }
}

extension DefinitionSet {
    /// Looks for a value set and everything it refers to; nil where it is not at hand.
    ///
    /// What FHIR itself defines and binds elements to is at hand without any package.
    /// - Parameter canonical: `url` or `url|version`. Without a version, the newest one is meant.
    public func valueSet(_ canonical: String) -> ValueSetContents? {
        workspace.lock.locked { workspace.valueSet(CanonicalReference(canonical)) }
    }

    /// The contents of a value set that is not one of this set, such as a contained one; what it refers to must be.
    package func valueSet(compiling definition: ElementTree) -> ValueSetContents {
        workspace.lock.locked { workspace.valueSet(definition) }
    }

    /// Looks for the codes of a code system; nil where it is not at hand.
    public func codeSystem(_ canonical: String) -> CodeSystemContents? {
        workspace.lock.locked { workspace.codeSystem(CanonicalReference(canonical)) }
    }

    /// Whether a code is in a value set.
    ///
    /// For many codes of one value set, keep what ``valueSet(_:)`` gives and ask that.
    /// - Parameter system: The canonical URL of the code system; nil where the code stands without one.
    public func membership(of code: String, system: String?, inValueSet canonical: String) -> Membership {
        valueSet(canonical)?.contains(code, system: system) ?? .unknown(.valueSet(canonical))
    }

    /// Whether a code system has a code, and what it calls it.
    public func lookup(_ code: String, system: String) -> Membership {
        if let contents = codeSystem(system) { return contents.lookup(code) }
        guard let grammar = workspace.options.grammars.first(where: { $0.system == system }) else {
            return .unknown(.codeSystem(system))
        }
        return grammar.accepts(code) ? .member(Concept(system: system, code: code)) : .notMember
    }
}

extension DefinitionSet {
    /// Makes the snapshot of a StructureDefinition from its differential; an old snapshot gives way.
    ///
    /// - Parameter definition: The record. It need not be one of this set; its base must be.
    /// - Returns: The whole record with its snapshot, and what contradicts the base. Where there is no differential, the
    ///   record as it is. No record where no snapshot can be made.
    public func snapshot(of definition: ElementTree) -> ReadResult {
        workspace.lock.locked { workspace.record(withSnapshotOf: definition) }
    }

    /// Compiles a profile that is not one of this set; what it is derived from must be.
    public func profile(compiling definition: ElementTree) -> ProfileLookup {
        workspace.lock.locked {
            workspace.compile(ReadResult(tree: definition, issues: []), "the profile", isRegenerated: false)
        }
    }

    /// Compiles a profile that is not one of this set from its differential, leaving the snapshot that it carries aside.
    package func profile(regenerating definition: ElementTree) -> ProfileLookup {
        workspace.lock.locked {
            workspace.compile(ReadResult(tree: definition, issues: []), "the profile", isRegenerated: true)
        }
    }

    /// Whether a definition of a type is at hand, in the sources or in the schema, without reading it.
    package func hasDefinition(_ canonical: String, type: String) -> Bool {
        let reference = CanonicalReference(canonical)
        if workspace.index.position(of: reference, type: type) != nil { return true }
        switch type {
        case "ValueSet": return schema.valueSet(reference) != nil
        case "CodeSystem": return schema.codeSystem(reference) != nil
        default: return false
        }
    }

    /// Whether a code system has a grammar rather than a list.
    package func hasGrammar(_ system: String) -> Bool { workspace.options.grammars.contains { $0.system == system } }

    /// Compiles a profile from its differential, leaving the snapshot that it carries aside.
    package func regeneratedProfile(_ canonical: String) -> ProfileLookup {
        workspace.lock.locked { workspace.compile(CanonicalReference(canonical), isRegenerated: true) }
    }
}
