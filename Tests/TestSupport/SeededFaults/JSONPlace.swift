/// One step into JSON: the member of an object, or the item of an array.
public enum JSONStep: Hashable, Sendable {
    case member(String)
    case item(Int)
}

extension JSONValue {
    /// What stands at a place; nil where there is nothing.
    public subscript(place: [JSONStep]) -> JSONValue? {
        var value: JSONValue? = self
        for step in place {
            switch step {
            case .member(let name): value = value?[name]
            case .item(let index):
                guard let items = value?.items, items.indices.contains(index) else { return nil }
                value = items[index]
            }
        }
        return value
    }

    /// The same with something else at a place; nil takes away what stands there.
    ///
    /// A member that is not there yet is added; a place that leads through nothing changes nothing.
    public func setting(_ place: [JSONStep], to new: JSONValue?) -> JSONValue { setting(place[...], to: new) }

    private func setting(_ place: ArraySlice<JSONStep>, to new: JSONValue?) -> JSONValue {
        guard let step = place.first else { return new ?? .null }
        let rest = place.dropFirst()
        switch (step, self) {
        case (.member(let name), .object(var members)):
            let key = Text(name)
            if rest.isEmpty { members[key] = new } else { members[key] = members[key]?.setting(rest, to: new) }
            return .object(members)
        case (.item(let index), .array(var items)) where items.indices.contains(index):
            if rest.isEmpty, new == nil {
                items.remove(at: index)
            } else {
                items[index] = items[index].setting(rest, to: new)
            }
            return .array(items)
        default: return self
        }
    }

    /// Text as a value.
    public static func text(_ text: String) -> JSONValue { .string(Text(text)) }
}
