import FHIRCore

/// Decides which value sets get a code struct, and what it is called.
///
/// A value set gets one where an element of type `code` binds to it with strength `required` and the package tells all
/// its codes. The name, in this order:
/// 1. the binding's own name, where all bindings to the value set agree on one (`AdministrativeGender`);
/// 2. the value set's name, where it is one word (`RequestStatus`, bound as `CarePlanStatus` and others);
/// 3. the last part of the value set's URL (`claim-use` is `ClaimUse`), also where the binding's name is but the
///    element's in one word (`Use`, `Status`).
///
/// A name that a model has already gets the suffix `Code`.
struct CodeStructs {
    /// The structs, sorted by name.
    let codes: [ModelCode]
    /// The struct's name for each value set that has one.
    let names: [String: String]

    init(_ contents: PackageContents) {
        let expansion = ValueSetExpansion(codeSystems: contents.codeSystems, valueSets: contents.valueSets)
        let valueSetNames = Dictionary(
            contents.valueSets.map { ($0.url, $0.name) }, uniquingKeysWith: { first, _ in first })
        let elementNames = Self.boundElements(contents.facts)
        let typeNames = contents.facts.types.filter { $0.kind != .backbone && $0.kind != .primitive }.map(\.name)
        var taken = Set(typeNames)
        var codes: [ModelCode] = []
        for (url, elements) in elementNames.sorted(by: { $0.key < $1.key }) {
            guard let codings = expansion.codings(ofValueSet: url), !codings.isEmpty else { continue }
            var seen = Set<String>()
            var name = Self.name(
                forValueSet: url, named: valueSetNames[url] ?? nil, bindings: contents.bindingNames[url] ?? [],
                elements: elements, typeNames: typeNames)
            if !taken.insert(name).inserted {
                name += "Code"
                taken.insert(name)
            }
            codes.append(
                ModelCode(name: name, valueSet: url, codes: codings.map(\.code).filter { seen.insert($0).inserted }))
        }
        self.codes = codes.sorted { $0.name < $1.name }
        names = Dictionary(uniqueKeysWithValues: codes.map { ($0.valueSet, $0.name) })
    }

    /// The names of the elements of type `code` that must take their codes from a value set, for each value set.
    private static func boundElements(_ facts: SchemaFacts) -> [String: Set<String>] {
        var result: [String: Set<String>] = [:]
        for type in facts.types {
            for element in type.elements where !element.isChoice && element.types[0].code == "code" {
                guard let binding = element.binding, binding.strength == .required, !binding.valueSet.isEmpty
                else { continue }
                result[binding.valueSetWithoutVersion, default: []].insert(element.name)
            }
        }
        return result
    }

    private static func name(
        forValueSet url: String, named valueSetName: String?, bindings: [String], elements: Set<String>,
        typeNames: [String]
    ) -> String {
        var candidates: [String] = []
        if bindings.count == 1 { candidates.append(bindings[0]) }
        if bindings.count != 1, let valueSetName { candidates.append(valueSetName) }
        for candidate in candidates {
            let isOneWord = SwiftNames.words(candidate).count == 1
            let saysNoMore = elements.contains(candidate.lowercased())
            if isOneWord, !saysNoMore { return SwiftNames.capitalised(SwiftNames.words(candidate)[0]) }
        }
        let words = SwiftNames.words(ElementPath.lastPart(ofURL: url))
        return words.map { word in
            typeNames.first { $0.lowercased() == word.lowercased() } ?? SwiftNames.capitalised(word)
        }.joined()
    }
}
