/// The Swift types of one FHIR version, bound to its schema.
public final class FHIRModel: Sendable {
    public let schema: Schema
    private let bindings: [TypeBinding?]

    /// Binds types to a schema.
    ///
    /// - Parameter types: For each type id of the schema its Swift type, or nil where it has none (primitives).
    public init(schema: Schema, types: [(any FHIRElement.Type)?]) {
        self.schema = schema
        let bindings = types.enumerated().map { index, type in
            type.map { TypeBinding($0, name: schema.typeName(UInt16(index))) }
        }
        let element = schema.typeID(named: "Element").flatMap { bindings[Int($0)] }
        for (index, binding) in bindings.enumerated() {
            guard let binding else { continue }
            binding.record.pointee.elementBinding = element
            FieldTable.fill(binding, schema: schema, typeID: UInt16(index), bindings: bindings)
        }
        // A list's words depend on what is known of its elements, so all types come first.
        for case let binding? in bindings {
            let record = binding.record
            record.pointee.boxLayout = BoxLayout.standard
            record.pointee.owned = OwnedWords(record.pointee.fields, count: record.pointee.fieldCount)
            precondition(
                record.pointee.owned?.ownsNothing(binding.template) ?? true,
                "an empty \(binding.typeName) owns memory, so copies of its bytes would share it")
        }
        self.bindings = bindings
    }

    /// The Swift type that stands for a type of the schema; nil where there is none, as for primitives.
    public func swiftType(_ type: UInt16) -> (any FHIRElement.Type)? { bindingIfAny(type)?.record.pointee.type }

    func binding(_ type: UInt16) -> TypeBinding {
        guard let binding = bindings[Int(type)] else {
            preconditionFailure("no Swift type is bound to \(schema.typeName(type))")
        }
        return binding
    }

    func bindingIfAny(_ type: UInt16) -> TypeBinding? {
        Int(type) < bindings.count ? bindings[Int(type)] : nil
    }
}

/// Makes the table of a type's fields from the schema.
enum FieldTable {
    static func fill(_ binding: TypeBinding, schema: Schema, typeID: UInt16, bindings: [TypeBinding?]) {
        let type = schema.types[Int(typeID)]
        let first = Int(type.firstElement)
        let record = binding.record
        record.pointee.firstElement = first
        record.pointee.fields.deallocate()
        record.pointee.fields = .allocate(capacity: max(Int(type.fieldCount), 1))
        var offset = 0
        for index in first..<(first + Int(type.elementCount)) {
            let element = schema.elements[index]
            guard Int(element.field) == record.pointee.fieldCount else { continue }
            var plan = plan(element, index, schema: schema, bindings: bindings)
            let layout = plan.layout
            offset = (offset + layout.alignment - 1) & ~(layout.alignment - 1)
            plan.offset = offset
            if plan.storage == .resources { record.pointee.containedOffset = offset }
            offset += layout.size
            (record.pointee.fields + record.pointee.fieldCount).initialize(to: plan)
            record.pointee.fieldCount += 1
        }
        precondition(
            offset == binding.size || record.pointee.fieldCount == 0,
            "the generated \(binding.typeName) is not laid out as the schema says; run CodeGeneration")
        if binding.isResource, record.pointee.fieldCount > 0 {
            record.pointee.idOffset = record.pointee.fields[0].offset
        }
    }

    private static func plan(
        _ element: ElementRecord, _ index: Int, schema: Schema, bindings: [TypeBinding?]
    ) -> FieldPlan {
        let flags = Schema.ElementFlags(rawValue: element.flags)
        let isList = flags.contains(.list)
        let kind = schema.typeKind(element.type)
        let storage: FieldPlan.Storage
        if flags.contains(.choice) {
            storage = .choice
        } else if flags.contains(.resource) {
            storage = isList ? .resources : .resource
        } else if kind == .primitive {
            storage = isList ? .primitives : .primitive
        } else {
            storage = isList ? .list : .boxed
        }
        return FieldPlan(
            offset: 0, storage: storage,
            primitive: kind == .primitive ? PrimitiveStorage(schema.primitiveFormat(element.type)) : .string,
            element: index, binding: bindings[Int(element.type)])
    }
}
