internal import FHIRCore

extension Schema {
    /// The codes of a system that FHIR itself defines; nil where the schema does not carry it.
    func codeSystem(_ reference: CanonicalReference) -> CodeSystemContents? {
        guard let known = terminology(reference.url, isValueSet: false) else { return nil }
        let version = known.version.isEmpty ? nil : known.version
        guard reference.isAnswered(by: version) else { return nil }
        return CodeSystemContents(url: reference.url, version: version, text: known.text)
    }

    /// The rules of a value set that elements are bound to; nil where the schema does not carry it.
    func valueSet(
        _ reference: CanonicalReference
    ) -> (url: String, version: String?, rules: [ValueSetRuleText])? {
        guard let known = terminology(reference.url, isValueSet: true) else { return nil }
        let version = known.version.isEmpty ? nil : known.version
        guard reference.isAnswered(by: version) else { return nil }
        return (reference.url, version, ValueSetRuleText.rules(known.text))
    }
}
