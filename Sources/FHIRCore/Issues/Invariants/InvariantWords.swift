/// What each invariant of the standard asks for, in words of our own.
///
/// A dictionary is made when the first invariant with its initial letter fails, so a right record pays for none.
enum InvariantWords {
    /// A sentence that says what must hold; nil for an invariant that the standard does not have.
    ///
    /// - Parameter expression: The FHIRPath expression, because the standard has one key for several rules.
    static func sentence(_ key: String, expression: String) -> String? {
        // Every kind of definition has this one, each under its own key.
        if key.hasSuffix("-0"), expression.hasPrefix("name.matches(") { return nameForPrograms }
        if key == "inv-1" { return several[firstName(of: expression)] }
        switch key.utf8.first ?? 0 {
        case UInt8(ascii: "a")...UInt8(ascii: "c"): return throughC[key]
        case UInt8(ascii: "d")...UInt8(ascii: "e"): return throughE[key]
        case UInt8(ascii: "f")...UInt8(ascii: "n"): return throughN[key]
        case UInt8(ascii: "o")...UInt8(ascii: "r"): return throughR[key]
        default: return throughZ[key]
        }
    }

    private static func firstName(of expression: String) -> String {
        String(expression.drop { $0 == "(" }.prefix { $0 != "." })
    }
}
