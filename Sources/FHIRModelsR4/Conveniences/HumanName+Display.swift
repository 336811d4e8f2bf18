extension R4.HumanName {
    /// The name as one line for a person to read: `text` where it is given, else prefix, given names, family name and
    /// suffix; nil where none of them is there.
    public var display: String? {
        if let text, !text.isEmpty { return text }
        let parts = prefix + given + (family.map { [$0] } ?? []) + suffix
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

extension Sequence where Element == R4.HumanName {
    /// The name to show: the first official one, else a usual one, else any that is neither old nor a nickname, else the
    /// first (<https://hl7.org/fhir/R4/valueset-name-use.html>).
    public var preferred: R4.HumanName? {
        let names = Array(self)
        return names.first { $0.use == .official } ?? names.first { $0.use == .usual }
            ?? names.first { $0.use != .old && $0.use != .nickname && $0.use != .maiden } ?? names.first
    }
}
