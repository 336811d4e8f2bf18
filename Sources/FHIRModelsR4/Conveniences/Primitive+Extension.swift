public import FHIRCore

extension Primitive {
    /// The extensions of the element itself, which FHIR JSON writes under the name with an underscore: those of
    /// `patient.$birthDate` are FHIR's `_birthDate.extension` (<https://hl7.org/fhir/R4/json.html#primitive>).
    public var `extension`: [R4.Extension] {
        get { companion.flatMap(R4.Element.init(box:))?.extension ?? [] }
        set { change { $0.extension = newValue } }
    }

    /// The id of the element within the record, for references from inside it.
    public var id: String? {
        get { companion.flatMap(R4.Element.init(box:))?.id }
        set { change { $0.id = newValue } }
    }

    private mutating func change(_ body: (inout R4.Element) -> Void) {
        companion = R4.Element.changing(companion, body)
    }
}

extension Choice {
    /// The extensions of a primitive value: those of `observation.$value` are FHIR's `_valueString.extension`.
    ///
    /// Empty for a complex value, which has extensions of its own. Setting them has an effect on a primitive value only.
    public var `extension`: [R4.Extension] {
        get { companion.flatMap(R4.Element.init(box:))?.extension ?? [] }
        set { companion = R4.Element.changing(companion) { $0.extension = newValue } }
    }
}

extension R4.Element {
    /// A box for a changed id and extensions; nil where nothing is left of them.
    fileprivate static func changing(_ old: ElementBox?, _ body: (inout R4.Element) -> Void) -> ElementBox? {
        var element = old.flatMap(R4.Element.init(box:)) ?? R4.Element()
        body(&element)
        return element.id == nil && element.extension.isEmpty ? nil : element.box
    }
}
