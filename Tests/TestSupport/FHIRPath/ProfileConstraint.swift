import FHIRCore
import FHIRFormats
import FHIRPathEngine
import FHIRSchemaR4
public import Foundation

/// An invariant that a profile states on an element.
public struct ProfileConstraint: Sendable {
    public var key: String
    /// The path of the element it is stated on.
    public var path: String
    /// The type of that element.
    public var type: String
    public var expression: String

    private static let elements = try? FHIRPath("differential.element.where(constraint.exists())", schema: .r4)
    private static let constraints = try? FHIRPath("constraint.where(expression.exists())", schema: .r4)

    /// The invariants of a StructureDefinition in XML.
    public static func all(in file: URL) throws -> [ProfileConstraint] {
        let source = SourceBuffer(name: file.lastPathComponent, try TestFolder.bytes(file))
        let definition = try FHIRXML.read(source, schema: .r4, options: ReadOptions(mode: .lenient)).get()
        var result: [ProfileConstraint] = []
        for element in try elements?.evaluate(on: definition).elements ?? [] {
            guard let path = element["path"]?.value, let type = type(at: path) else { continue }
            for constraint in try constraints?.evaluate(on: element).elements ?? [] {
                result.append(
                    ProfileConstraint(
                        key: constraint["key"]?.value ?? "", path: path, type: type,
                        expression: constraint["expression"]?.value ?? ""))
            }
        }
        return result
    }

    /// The type that a path leads to: `Patient.name` to `HumanName`.
    private static func type(at path: String) -> String? {
        let schema = Schema.r4
        var parts = path.split(separator: ".").map(String.init)
        guard var type = parts.first.flatMap({ schema.typeID(named: $0) }) else { return nil }
        parts.removeFirst()
        for part in parts {
            let name = part.hasSuffix("[x]") ? String(part.dropLast(3)) : part
            let record = schema.types[Int(type)]
            let range = Int(record.firstElement)..<Int(record.firstElement) + Int(record.elementCount)
            guard
                let element = range.first(where: {
                    schema.name(schema.elements[$0].baseName) == name || schema.name(schema.elements[$0].name) == name
                })
            else { return nil }
            type = schema.elements[element].type
        }
        return schema.typeName(type)
    }
}
