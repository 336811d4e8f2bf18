import FHIRCore
import FHIRDefinitions
import FHIRPathEngine

// Extensions (<https://hl7.org/fhir/R4/extensibility.html#Extension>).
extension ValidationRun {
    mutating func checkExtension(_ index: Int) {
        guard let place = child(index, names.url), let url = tree[place].value else { return }
        let parent = ancestors.last?.index
        if let parent, let last = ancestors.indices.last, !ancestors[last].hasCountedExtensions {
            ancestors[last].hasCountedExtensions = true
            checkRepeatedExtensions(of: parent)
        }
        if let bar = url.firstIndex(of: "|") {
            add("extension.version", at: place, url)
            return checkKnown(String(url[..<bar]), index, parent)
        }
        if Self.isAbsolute(url) { return checkKnown(url, index, parent) }
        // Inside an extension, the outer one gives short names their meaning.
        let isInside = parent.map { typeRules(node($0).type).role == .extension_ } ?? false
        if !isInside { add("extension.relative", at: place, url) }
    }

    private mutating func checkKnown(_ url: String, _ index: Int, _ parent: Int?) {
        switch validator.extensions.lookup(url) {
        case .notFound: reportUnknown(url, index)
        case .unusable: unchecked["the extension \(url), whose definition cannot be used", default: 0] += 1
        case .found(let rules):
            let isModifier = node(index).name == names.modifierExtension
            if rules.isModifier != isModifier, parent != nil {
                add(isModifier ? "extension.no-modifier" : "extension.modifier", at: index, url)
            }
            check(index, against: rules.profile)
            checkParts(index, rules)
            if let parent { checkContext(rules, index, parent) }
        }
    }

    // MARK: Unknown extensions

    /// Records may have extensions that nobody here knows, unless they change the meaning of what they stand on.
    private mutating func reportUnknown(_ url: String, _ index: Int) {
        let isModifier = node(index).name == names.modifierExtension
        let isStandard = url.hasPrefix("http://hl7.org/fhir/StructureDefinition/")
        let isExempt = validator.options.allowsExamples && Self.isExample(url)
        let policy = isExempt ? .information : validator.options.unknownExtensions
        let id: Issue.ID =
            isModifier ? "extension.unknown-modifier" : isStandard ? "extension.unknown-standard" : "extension.unknown"
        if policy == .error, !isStandard || isModifier {
            issues.add(Issue(id, severity: .error, url), at: index)
        } else if isModifier || isStandard || policy == .warning {
            issues.add(Issue(id, severity: .warning, url), at: index)
        } else {
            unchecked["the extension \(url)", default: 0] += 1
        }
    }

    /// Whether a URL is one that is kept for examples and tests, which nobody defines.
    private static func isExample(_ url: String) -> Bool {
        let schemes = ["http://", "https://"]
        guard let scheme = schemes.first(where: { url.hasPrefix($0) }) else { return false }
        let rest = url.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" && $0 != ":" }
        let isExampleHost = ["example.org", "example.com", "example.net"].contains {
            host == $0 || host.hasSuffix("." + $0)
        }
        return isExampleHost || host == "acme.com" || rest.hasPrefix("hl7.org/fhir/test/")
    }

    // MARK: Parts of an extension

    /// Every part with a short name is one that the definition names.
    private mutating func checkParts(_ index: Int, _ rules: ExtensionRules) {
        let profile = rules.profile
        var open = [(node: index, element: 0)]
        while let (outer, element) = open.popLast() {
            let list = profile.elements[element].children.first { profile.elements[$0].name == "extension" }
            let slices = list.map { profile.elements[$0].slices } ?? []
            var parts: [(node: Int, name: String)] = []
            forEachChild(of: outer) { child, record in
                guard record.name == names.extension, let name = text(child, names.url), !Self.isAbsolute(name)
                else { return }
                parts.append((child, name))
            }
            for part in parts {
                if let slice = slices.first(where: { Self.url(of: $0, profile) == part.name }) {
                    open.append((part.node, slice))
                } else if list != nil {
                    add("extension.part", at: part.node, part.name, rules.url)
                }
            }
        }
    }

    /// The URL that a slice of extensions has.
    private static func url(of slice: Int, _ profile: Profile) -> String? {
        let url = profile.elements[slice].children.first { profile.elements[$0].name == "url" }
        return url.flatMap { profile.elements[$0].fixed?.root.value }
    }

    // MARK: How often

    private mutating func checkRepeatedExtensions(of parent: Int) {
        var counts: [String: Int] = [:]
        var list: [(node: Int, url: String)] = []
        forEachChild(of: parent) { child, record in
            guard record.name == names.extension || record.name == names.modifierExtension,
                let url = text(child, names.url), Self.isAbsolute(url)
            else { return }
            list.append((child, url))
        }
        guard list.count > 1 else { return }
        for item in list {
            let count = counts[item.url, default: 0] + 1
            counts[item.url] = count
            guard count > 1, case .found(let rules) = validator.extensions.lookup(item.url), let max = rules.max,
                count == max + 1
            else { continue }
            add("extension.repeats", at: item.node, item.url, String(max))
        }
    }
}
