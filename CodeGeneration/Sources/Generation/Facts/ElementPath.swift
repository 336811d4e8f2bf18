/// The path of an element, such as `Observation.component.value[x]`.
struct ElementPath {
    let text: String

    init(_ text: String) { self.text = text }

    /// The path of what the element is part of; empty for a type's root.
    var parent: String { text.lastIndex(of: ".").map { String(text[..<$0]) } ?? "" }

    var isChoice: Bool { text.hasSuffix("[x]") }

    /// The element's own name, without `[x]`.
    var name: String {
        let last = text.lastIndex(of: ".").map { text[text.index(after: $0)...] } ?? text[...]
        return String(isChoice ? last.dropLast(3) : last)
    }

    /// The last part of a canonical URL, without a version: `Element` for `…/StructureDefinition/Element`.
    static func lastPart(ofURL url: String) -> String {
        let withoutVersion = url.prefix { $0 != "|" }
        return String(withoutVersion.split(separator: "/").last ?? withoutVersion)
    }
}
