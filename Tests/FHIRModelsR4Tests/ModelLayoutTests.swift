import FHIRCore
import FHIRFormats
import FHIRModelsR4
import FHIRSchemaR4
import TestSupport
import Testing

@Suite("The layout of the models")
struct ModelLayoutTests {
    @Test("every type of the schema that is no primitive has a Swift struct of that type")
    func registry() {
        for type in SampleRecord.modelTypes {
            let swiftType = R4.model.swiftType(type)
            let (typeID, typeName) = (swiftType?.typeID, swiftType?.typeName)
            let isResource = swiftType?._resourceType != nil
            #expect(typeID == type)
            #expect(typeName == Schema.r4.typeName(type))
            #expect(isResource == (Schema.r4.typeKind(type) == .resource))
        }
        #expect(SampleRecord.modelTypes.count > 650)
        #expect(SampleRecord.resourceTypes.count == 146)
        for type in 0..<UInt16(Schema.r4.typeCount) where Schema.r4.typeKind(type) == .primitive {
            let hasNone = R4.model.swiftType(type) == nil
            #expect(hasNone)
        }
    }

    @Test("each stored property has the name and the place of its element", arguments: SampleRecord.modelTypes)
    func properties(type: UInt16) throws {
        let swiftType = try #require(R4.model.swiftType(type))
        let labels = Mirror(reflecting: swiftType.init()).children.map { $0.label ?? "" }
        let elements = SampleRecord.elements(type)
        let names = (0..<Schema.r4.types[Int(type)].fieldCount).map { field in
            elements.first { $0.field == field }.map { Schema.r4.name($0.baseName) } ?? ""
        }
        #expect(labels.map { $0.hasPrefix("_") ? String($0.dropFirst()) : $0 } == names)
    }

    @Test(
        "each element is stored in its own property, alone, and comes back from there",
        arguments: SampleRecord.modelTypes.filter {
            !SampleRecord.isAbstract($0) || Schema.r4.typeKind($0) != .resource
        })
    func fields(type: UInt16) throws {
        let swiftType = try #require(R4.model.swiftType(type))
        for hasCompanions in [false, true] {
            for element in SampleRecord.elements(type) {
                let text = SampleRecord(depth: 1, hasCompanions: hasCompanions).object(type, with: element)
                let value = try Self.decode(swiftType, text)
                let filled = Mirror(reflecting: value).children.enumerated().filter { !Self.isEmpty($0.element.value) }
                #expect(filled.map(\.offset) == [Int(element.field)], "\(text)")
                let written = try JSONValue(parsing: Self.encode(value))
                #expect(try written.difference(from: JSONValue(parsing: Array(text.utf8))) == nil, "\(text)")
            }
        }
    }

    @Test(
        "a value with every element at once comes back whole, and is equal to itself read again",
        arguments: SampleRecord.modelTypes.filter {
            !SampleRecord.isAbstract($0) || Schema.r4.typeKind($0) != .resource
        })
    func everything(type: UInt16) throws {
        let swiftType = try #require(R4.model.swiftType(type))
        for choice in 0..<5 {
            let text = SampleRecord(choice: choice, depth: 1, hasCompanions: choice % 2 == 1).object(type)
            let value = try Self.decode(swiftType, text)
            let written = try JSONValue(parsing: Self.encode(value))
            #expect(try written.difference(from: JSONValue(parsing: Array(text.utf8))) == nil, "\(text)")
            let again: any FHIRElement = try Self.decode(swiftType, text)
            let isSame = Self.isEqual(value, again)
            let empty: any FHIRElement = swiftType.init()
            let isEmpty = Self.isEqual(value, empty)
            #expect(isSame)
            #expect(!isEmpty)
        }
    }

    private static func decode<T: FHIRElement>(_ type: T.Type, _ text: String) throws -> any FHIRElement {
        try FHIRJSON.decode(type, from: text)
    }

    private static func encode<T: FHIRElement>(_ value: T) -> [UInt8] { FHIRJSON.encode(value) }

    private static func isEqual<T: FHIRElement>(_ one: T, _ other: any FHIRElement) -> Bool {
        guard let other = other as? T else { return false }
        return one == other && one.hashValue == other.hashValue
    }

    /// Whether a stored property has its first value: no companion and no value, no items, no box.
    private static func isEmpty(_ property: Any) -> Bool {
        let mirror = Mirror(reflecting: property)
        if mirror.displayStyle == .collection { return mirror.children.isEmpty }
        return mirror.children.allSatisfy { child in
            let inner = Mirror(reflecting: child.value)
            return inner.displayStyle == .optional || inner.displayStyle == .collection ? inner.children.isEmpty : false
        }
    }
}
