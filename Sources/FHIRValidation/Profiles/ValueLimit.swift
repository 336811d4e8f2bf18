import FHIRCore
import FHIRPathEngine

// minValue and maxValue (<https://hl7.org/fhir/R4/elementdefinition-definitions.html#ElementDefinition.minValue_x_>).
extension ValueLimit {
    /// Makes the condition of a limit: FHIRPath knows how values of each type are ordered, and units.
    init(_ limit: ElementTree, isLowest: Bool, _ schema: Schema) {
        let value = limit.root
        self.isLowest = isLowest
        shown = value.value ?? Self.quantity(value)?.shown ?? ""
        let comparison = isLowest ? ">=" : "<="
        var expression: String?
        switch value.typeName {
        case "integer", "positiveInt", "unsignedInt", "decimal":
            // A decimal may have an exponent, which FHIRPath does not write.
            expression = value.value.map { "$this \(comparison) '\($0)'.toDecimal()" }
        case "date": expression = value.value.map { "$this \(comparison) @\($0)" }
        case "dateTime", "instant":
            // A dateTime without a time is written with a T at its end.
            expression = value.value.map { "$this \(comparison) @\($0)" + ($0.contains("T") ? "" : "T") }
        case "time": expression = value.value.map { "$this \(comparison) @T\($0)" }
        case "Quantity", "Age", "Count", "Distance", "Duration", "SimpleQuantity", "MoneyQuantity":
            expression = Self.quantity(value).map { Self.condition($0, comparison) }
        default: expression = nil
        }
        condition = expression.flatMap { try? FHIRPath($0, schema: schema) }
    }

    private struct Measure {
        var number: String
        var code: String?
        var isUCUM: Bool
        var isDuration: Bool
        var shown: String
    }

    private static func quantity(_ value: ElementTree.Element) -> Measure? {
        guard let number = value["value"]?.value, number.utf8.allSatisfy({ $0 >= 0x2B && $0 <= 0x39 }) else {
            return nil
        }
        let code = value["code"]?.value
        return Measure(
            number: number, code: code, isUCUM: value["system"]?.value == "http://unitsofmeasure.org",
            isDuration: value.typeName == "Duration",
            shown: [number, value["unit"]?.value ?? code].compactMap { $0 }.joined(separator: " "))
    }

    /// A value with a unit is compared as one. Beside a date, the limit counts from today: `-18 a` is eighteen years ago.
    private static func condition(_ limit: Measure, _ comparison: String) -> String {
        guard limit.isUCUM, let code = limit.code, !code.contains("'"), !code.contains("\\") else {
            return "(($this as Quantity).value \(comparison) \(limit.number))"
                + (limit.code.map { " and code = '\($0.filter { $0 != "'" && $0 != "\\" })'" } ?? "")
        }
        let words = [
            "a": "years", "mo": "months", "wk": "weeks", "d": "days", "h": "hours", "min": "minutes", "s": "seconds",
        ]
        let plain = "$this \(comparison) \(limit.number) '\(code)'"
        guard let word = words[code] else { return plain }
        let amount = limit.number.hasPrefix("-") ? "- \(limit.number.dropFirst())" : "+ \(limit.number)"
        let isClock = ["h", "min", "s"].contains(code)
        let now = "now() \(amount) \(word)"
        let today = isClock ? now : "today() \(amount) \(word)"
        return "iif($this is date, $this \(comparison) \(today), iif($this is dateTime or $this is instant, "
            + "$this \(comparison) \(now), \(plain)))"
    }
}
