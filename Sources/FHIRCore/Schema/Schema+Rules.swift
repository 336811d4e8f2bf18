extension Schema {
    /// An invariant of the schema.
    package struct Invariant: Sendable, Hashable {
        package let key: String
        /// The FHIRPath expression.
        package let expression: String
        package let isWarning: Bool
    }

    /// A terminology binding of the schema.
    package struct Binding: Sendable, Hashable {
        package let strength: BindingStrength
        /// The canonical URL of the value set, with a version where one is given; empty where none is named.
        package let valueSet: String
    }

    /// The start of a section's records.
    private func records<T>(_ section: SchemaFormat.Section, as type: T.Type) -> UnsafePointer<T> {
        let entry = bytes + 8 + section.rawValue * 8
        return (bytes + Int(entry.load(as: UInt32.self))).assumingMemoryBound(to: type)
    }

    /// The invariants of a run, as a type's or an element's record names it.
    package func invariants(first: Int, count: Int) -> [Invariant] {
        let start = records(.invariants, as: InvariantRecord.self)
        return (first..<first + count).map { index in
            Invariant(
                key: string(start[index].key), expression: string(start[index].expression),
                isWarning: start[index].isWarning == 1)
        }
    }

    /// The binding that an element's record names by its index.
    package func binding(at index: UInt16) -> Binding {
        let record = records(.bindings, as: BindingRecord.self)[Int(index)]
        return Binding(
            strength: BindingStrength(rawValue: UInt8(truncatingIfNeeded: record.strength)) ?? .example,
            valueSet: string(record.valueSet))
    }

    /// The canonical URLs of the profiles that an element's reference may lead to.
    package func targets(of element: ElementRecord) -> [String] {
        let start = records(.targets, as: TextReference.self)
        let first = Int(element.firstTarget)
        return (first..<first + Int(element.targetCount)).map { string(start[$0]) }
    }

    /// A code system or value set of the schema.
    package struct Terminology: Sendable {
        package let version: String
        /// The codes, or the rules, as text: the lines of `Schemas/` after the first.
        package let text: String
    }

    /// The code system or value set of a canonical URL; nil where the schema does not carry it.
    package func terminology(_ url: String, isValueSet: Bool) -> Terminology? {
        let (start, count) = section(.terminology, as: TerminologyRecord.self)
        var place = position(of: url, among: count) { start[$0].url }
        // A code system and a value set may have one URL.
        while place < count, string(start[place].url) == url {
            if (start[place].isValueSet == 1) == isValueSet {
                return Terminology(version: string(start[place].version), text: string(start[place].text))
            }
            place += 1
        }
        return nil
    }

    /// A profile or extension of the standard.
    package struct Definition: Sendable {
        package let version: String
        /// What its differential states, as text: the lines of `Schemas/` after the first.
        package let text: String
    }

    /// The profile or extension of a canonical URL; nil where the schema does not carry it.
    package func definition(_ url: String) -> Definition? {
        let (start, count) = section(.definitions, as: DefinitionRecord.self)
        let place = position(of: url, among: count) { start[$0].url }
        guard place < count, string(start[place].url) == url else { return nil }
        return Definition(version: string(start[place].version), text: string(start[place].text))
    }

    /// The canonical URLs of the standard's own profiles and extensions, sorted.
    package var definitionURLs: [String] {
        let (start, count) = section(.definitions, as: DefinitionRecord.self)
        return (0..<count).map { string(start[$0].url) }
    }

    private func section<T>(_ section: SchemaFormat.Section, as type: T.Type) -> (UnsafePointer<T>, Int) {
        let entry = bytes + 8 + section.rawValue * 8
        return (records(section, as: type), Int(entry.load(fromByteOffset: 4, as: UInt32.self)))
    }

    /// The first of sorted records whose URL does not come before one.
    private func position(of url: String, among count: Int, _ reference: (Int) -> TextReference) -> Int {
        let wanted = Array(url.utf8)
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            let text = reference(middle)
            let name = UnsafeBufferPointer(start: self.text + Int(text.offset), count: Int(text.length))
            if name.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
