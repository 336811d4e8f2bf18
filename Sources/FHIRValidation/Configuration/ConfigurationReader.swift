public import FHIRCore
public import FHIRFormats

extension ValidationConfiguration {
    /// Reads a configuration and checks it.
    ///
    /// - Parameters:
    ///   - name: The name of the file, which issues show.
    ///   - schema: The FHIR version, whose types and invariants have issue ids.
    ///   - today: The day until which suppressions count, `YYYY-MM-DD`.
    /// - Returns: The configuration, nil where it has errors, and everything that is to be said of it: unknown keys and
    ///   ids, wrong types, suppressions that have expired.
    public static func read(
        _ bytes: some RecordBytes, name: String? = nil, schema: Schema, today: FHIRDate
    ) -> (configuration: ValidationConfiguration?, issues: [Issue]) {
        var reader = ConfigurationReader(
            source: bytes.sourceBuffer(name: name), schema: schema, today: today.description)
        return reader.read()
    }
}

/// Reads one configuration. Everything that is wrong is said, not only the first.
private struct ConfigurationReader {
    let source: SourceBuffer
    let schema: Schema
    let today: String
    private var configuration = ValidationConfiguration()
    private var issues: [Issue] = []

    /// No configuration that a person writes is larger.
    private static let sizeLimit = 4 << 20

    init(source: SourceBuffer, schema: Schema, today: String) {
        self.source = source
        self.schema = schema
        self.today = today
    }

    mutating func read() -> (ValidationConfiguration?, [Issue]) {
        guard source.count <= Self.sizeLimit else {
            report("limit.size", 0, String(source.count), String(Self.sizeLimit))
            return (nil, issues)
        }
        do throws(PositionedJSON.Failure) {
            root(try PositionedJSON(parsing: Array(source.bytes)))
        } catch {
            report("config.syntax", error.offset, error.reason)
        }
        issues.sort { ($0.location?.offset ?? 0) < ($1.location?.offset ?? 0) }
        return (issues.hasErrors ? nil : configuration, issues)
    }

    private mutating func report(_ id: Issue.ID, _ offset: Int, _ first: String = "", _ second: String = "") {
        issues.append(Issue(id, location: source.location(at: offset), first, second))
    }

    // MARK: Parts

    private mutating func root(_ value: PositionedJSON) {
        let known = ["ruleSets", "packages", "profiles", "failOn", "severities", "suppress", "limits"]
        for member in members(value, "The configuration", known: known) {
            switch member.key {
            case "ruleSets": ruleSets(member.value)
            case "packages": configuration.packages = strings(member.value, "packages").map(\.text)
            case "profiles": configuration.profiles = strings(member.value, "profiles").map(\.text)
            case "failOn": configuration.failOn = severity(member.value, "failOn", [.error, .warning])
            case "severities": severities(member.value)
            case "suppress": suppressions(member.value)
            default: limits(member.value)
            }
        }
    }

    private mutating func ruleSets(_ value: PositionedJSON) {
        for (name, offset) in strings(value, "ruleSets") {
            if let found = RuleSet.named(name) {
                configuration.ruleSets.append(found)
            } else {
                report("config.value", offset, "\"\(name)\"", RuleSet.all.map(\.name).joined(separator: ", "))
            }
        }
    }

    private mutating func severities(_ value: PositionedJSON) {
        for member in members(value, "severities", known: nil) {
            checkID(member.key, member.offset)
            guard let severity = severity(member.value, member.key, [.error, .warning, .information]) else { continue }
            configuration.severities.append(.init(id: member.key, severity: severity))
        }
    }

    private mutating func suppressions(_ value: PositionedJSON) {
        guard let items = value.items else {
            return report("config.type", value.offset, "suppress", "a list of suppressions")
        }
        for item in items { suppression(item) }
    }

    private mutating func suppression(_ value: PositionedJSON) {
        guard value.members != nil else {
            return report("config.type", value.offset, "A suppression", "an object")
        }
        var texts: [String: (text: String, offset: Int)] = [:]
        for member in members(value, "A suppression", known: ["id", "expression", "files", "reason", "until"]) {
            if let text = member.value.string, !text.isEmpty {
                texts[member.key] = (text, member.value.offset)
            } else {
                report("config.type", member.value.offset, member.key, "a text")
            }
        }
        guard let id = texts["id"] else { return report("config.missing", value.offset, "id") }
        checkID(id.text, id.offset)
        guard let reason = texts["reason"], reason.text.contains(where: { !$0.isWhitespace }) else {
            return report("config.missing", value.offset, "reason")
        }
        if let until = texts["until"] {
            guard let date = FHIRDate(until.text), date.precision == .day else {
                return report("config.type", until.offset, "until", "a date such as 2027-03-31")
            }
            // Dates of this form are in the order of their characters.
            if until.text < today { return report("config.expired", until.offset, id.text, until.text) }
        }
        var suppression = ValidationConfiguration.Suppression(
            id: id.text, expression: texts["expression"]?.text, files: texts["files"]?.text, reason: reason.text)
        suppression.location = source.location(at: value.offset)
        configuration.suppressions.append(suppression)
    }

    private mutating func limits(_ value: PositionedJSON) {
        for member in members(value, "limits", known: ["issues", "depth", "size"]) {
            guard let number = member.value.integer, number > 0 else {
                report("config.type", member.value.offset, member.key, "a whole number above 0")
                continue
            }
            let limits = configuration.limits
            switch member.key {
            case "issues": configuration.issueLimit = number
            case "depth": configuration.limits = .init(depth: number, size: limits.size)
            default: configuration.limits = .init(depth: limits.depth, size: number)
            }
        }
    }

    // MARK: Values

    /// The members of an object, those that are not known or stand twice reported and left out.
    private mutating func members(_ value: PositionedJSON, _ what: String, known: [String]?) -> [PositionedJSON.Member]
    {
        guard let members = value.members else {
            report("config.type", value.offset, what, "an object")
            return []
        }
        var seen: Set<String> = []
        return members.filter { member in
            if let known, !known.contains(member.key) {
                report("config.unknown-key", member.offset, "\"\(member.key)\"", known.joined(separator: ", "))
                return false
            }
            if seen.insert(member.key).inserted { return true }
            report("config.duplicate-key", member.offset, "\"\(member.key)\"")
            return false
        }
    }

    private mutating func strings(_ value: PositionedJSON, _ what: String) -> [(text: String, offset: Int)] {
        guard let items = value.items else {
            report("config.type", value.offset, what, "a list of texts")
            return []
        }
        var found: [(String, Int)] = []
        for item in items {
            if let text = item.string, !text.isEmpty {
                found.append((text, item.offset))
            } else {
                report("config.type", item.offset, "Each of \(what)", "a text")
            }
        }
        return found
    }

    private mutating func severity(
        _ value: PositionedJSON, _ what: String, _ allowed: [Issue.Severity]
    ) -> Issue.Severity? {
        if let text = value.string, let found = Issue.Severity(rawValue: text), allowed.contains(found) { return found }
        report("config.value", value.offset, what, allowed.map(\.rawValue).joined(separator: ", "))
        return nil
    }

    // MARK: Ids

    /// An id, or the start of ids, that issues can have.
    private mutating func checkID(_ pattern: String, _ offset: Int) {
        let known = Issue.knownIDs
        if known.contains(where: { IDPattern.matches($0, pattern) }) { return }
        let primitives = (0..<UInt16(schema.typeCount)).filter { schema.typeKind($0) == .primitive }
        if primitives.contains(where: { IDPattern.matches("primitive." + schema.typeName($0), pattern) }) { return }
        // Profiles may have invariants of any key.
        let prefix = "invariant."
        if pattern.hasPrefix(prefix) {
            if pattern != prefix, pattern.dropFirst(prefix.count).allSatisfy({ !$0.isWhitespace }) { return }
        } else if pattern.hasSuffix("*"), prefix.hasPrefix(pattern.dropLast()) {
            return
        }
        report("config.unknown-id", offset, "\"\(pattern)\"")
    }
}
