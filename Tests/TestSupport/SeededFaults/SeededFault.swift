import FHIRCore

/// One way to break a record.
public struct SeededFault: Sendable {
    /// What is done, in words.
    public let name: String
    /// The issues that say so; any of them will do.
    public let ids: Set<String>
    private let edits: @Sendable (FaultSubject) -> [Edit]

    /// A change of a record's JSON.
    struct Edit {
        var place: [JSONStep]
        /// nil takes away what stands there.
        var value: JSONValue?
        /// Where the issue must be, and how its element is called there.
        var foundAt: [JSONStep]
        var expression: String
    }

    /// - Parameter edits: Every place of a record that can be broken in this way.
    init(_ name: String, _ ids: String..., edits: @escaping @Sendable (FaultSubject) -> [Edit]) {
        self.name = name
        self.ids = Set(ids)
        self.edits = edits
    }

    /// Breaks a record at one of the places where it can be broken so; nil where there is none.
    public func apply(to subject: FaultSubject, _ generator: inout SeededGenerator) -> FaultyRecord? {
        guard let edit = edits(subject).randomElement(using: &generator) else { return nil }
        let lines = JSONLines(subject.json.setting(edit.place, to: edit.value))
        guard let line = lines.lines[edit.foundAt] else { return nil }
        return FaultyRecord(text: lines.text, ids: ids, expression: edit.expression, line: line)
    }
}

extension SeededFault {
    /// Puts another value in place of an element's.
    static func replacing(_ element: ElementTree.Element, in subject: FaultSubject, by value: JSONValue) -> Edit {
        let place = subject.place(of: element)
        return Edit(place: place, value: value, foundAt: place, expression: element.path)
    }

    /// Gives an element's member another value, or takes it away; the element is what is wrong then.
    static func setting(
        _ name: String, of element: ElementTree.Element, in subject: FaultSubject, to value: JSONValue?
    ) -> Edit {
        let place = subject.place(of: element)
        return Edit(place: place + [.member(name)], value: value, foundAt: place, expression: element.path)
    }
}
