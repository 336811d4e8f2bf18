import TestSupport

extension JSONValue {
    var integer: Int? {
        guard case .number(let text) = self else { return nil }
        return Int(text)
    }
}
