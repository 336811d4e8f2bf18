internal import FHIRCore

/// The elements of ElementDefinition, in the standard's order (<https://hl7.org/fhir/R4/elementdefinition.html>).
enum ElementProperty: UInt8, CaseIterable, Comparable {
    case id
    case `extension`
    case modifierExtension
    case path
    case representation
    case sliceName
    case sliceIsConstraining
    case label
    case code
    case slicing
    case short
    case definition
    case comment
    case requirements
    case alias
    case min
    case max
    case base
    case contentReference
    case type
    case defaultValue
    case meaningWhenMissing
    case orderMeaning
    case fixed
    case pattern
    case example
    case minValue
    case maxValue
    case maxLength
    case condition
    case constraint
    case mustSupport
    case isModifier
    case isModifierReason
    case isSummary
    case binding
    case mapping
    /// What the schema does not know, or a later FHIR version adds.
    case other

    static func < (left: ElementProperty, right: ElementProperty) -> Bool { left.rawValue < right.rawValue }
}

/// Which property an element of an ElementDefinition is, by the schema's records and without looking at names.
struct ElementProperties {
    private let firstElement: Int
    private let properties: [ElementProperty]

    init(_ schema: Schema) {
        guard let type = schema.typeID(named: "ElementDefinition") else {
            firstElement = 0
            properties = []
            return
        }
        let record = schema.types[Int(type)]
        let byName = Dictionary(uniqueKeysWithValues: ElementProperty.allCases.map { ("\($0)", $0) })
        firstElement = Int(record.firstElement)
        properties = (0..<Int(record.elementCount)).map { position in
            let element = schema.elements[Int(record.firstElement) + position]
            return byName[schema.name(element.baseName)] ?? .other
        }
    }

    func property(of element: ElementTree.Element) -> ElementProperty {
        let record = element.record
        guard record.element != NodeRecord.noElement else { return .other }
        let position = Int(record.element) - firstElement
        return properties.indices.contains(position) ? properties[position] : .other
    }
}
