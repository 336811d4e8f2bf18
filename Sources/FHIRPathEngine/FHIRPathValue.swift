public import FHIRCore

/// One item of the result of an expression.
public enum FHIRPathValue: Sendable {
    /// An element of the record, or of one that was resolved.
    case node(ElementTree.Element)
    case boolean(Bool)
    /// A 32-bit integer.
    case integer(Int)
    /// A 64-bit integer.
    case long(Int)
    case decimal(FHIRDecimal)
    case string(String)
    /// A date, with year, month or day precision: `2024-06`.
    case date(String)
    /// A date and time; FHIRPath also has some that FHIR has not, such as `2024-06-01T08`.
    case dateTime(String)
    /// A time of day, with hour to fraction precision: `08:30`.
    case time(String)
    case quantity(FHIRPathQuantity)
    /// What `type()` gives.
    case type(FHIRPathTypeInfo)
}

/// A number with a unit.
public struct FHIRPathQuantity: Sendable, Hashable {
    public var value: FHIRDecimal
    /// A UCUM unit, or the keyword of a calendar duration in the singular: `mg`, `month`.
    public var unit: String
    /// Whether the unit is a calendar duration, such as `month`, and not a definite one, such as `'mo'`.
    public var isCalendarDuration: Bool

    public init(value: FHIRDecimal, unit: String = "1", isCalendarDuration: Bool = false) {
        self.value = value
        self.unit = unit
        self.isCalendarDuration = isCalendarDuration
    }
}

/// The type of a value (<https://hl7.org/fhirpath/N1/#reflection>).
public struct FHIRPathTypeInfo: Sendable, Hashable {
    /// `FHIR` or `System`.
    public var namespace: String
    /// Such as `Patient` or `Integer`.
    public var name: String
    /// Such as `FHIR.DomainResource` or `System.Any`.
    public var baseType: String

    public init(namespace: String, name: String, baseType: String) {
        self.namespace = namespace
        self.name = name
        self.baseType = baseType
    }
}

extension FHIRPathValue {
    /// The name of the value's type: `HumanName`, `code`; `Integer` and so on for FHIRPath's own. nil for unknown content.
    public var typeName: String? {
        switch self {
        case .node(let element): element.typeName
        case .boolean: "Boolean"
        case .integer: "Integer"
        case .long: "Long"
        case .decimal: "Decimal"
        case .string: "String"
        case .date: "Date"
        case .dateTime: "DateTime"
        case .time: "Time"
        case .quantity: "Quantity"
        case .type: "TypeInfo"
        }
    }

    /// The value as text, in FHIR's form for a primitive and as FHIRPath's `toString()` writes it for a quantity; nil for a
    /// complex element and for a primitive without a value.
    public var text: String? {
        switch self {
        case .node(let element): element.value
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value), .long(let value): String(value)
        case .decimal(let value): value.text
        case .string(let value), .date(let value), .dateTime(let value), .time(let value): value
        case .quantity(let quantity): quantity.description
        case .type(let type): "\(type.namespace).\(type.name)"
        }
    }

    /// The element of a record; nil for a value that the expression made.
    public var element: ElementTree.Element? {
        if case .node(let element) = self { element } else { nil }
    }
}

extension FHIRPathQuantity: CustomStringConvertible {
    /// `10 'mg'`, or for a calendar duration `4 days`.
    public var description: String {
        guard isCalendarDuration else { return "\(value) '\(unit)'" }
        return "\(value) \(unit)\(value.isEqual(byValue: 1) ? "" : "s")"
    }
}
