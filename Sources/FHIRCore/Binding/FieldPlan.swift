/// Where and how one field of a model type is stored.
struct FieldPlan {
    /// Bytes from the start of the struct.
    var offset: Int
    var storage: Storage
    /// How a primitive's values are stored; `.string` for other fields.
    var primitive: PrimitiveStorage
    /// The first of the field's records in the schema's element records.
    var element: Int
    /// The binding of a complex field's type.
    var binding: TypeBinding?

    enum Storage: UInt8 {
        /// `@Primitive`
        case primitive
        /// `@Primitives`
        case primitives
        /// `@Boxed` with a model type
        case boxed
        /// An array of a model type
        case list
        /// `@Choice`
        case choice
        /// `@Boxed` with a resource of any type
        case resource
        /// An array of resources of any type
        case resources
    }
}

extension FieldPlan {
    /// The size and alignment of the stored property.
    var layout: (size: Int, alignment: Int) {
        func primitive<T: FHIRPrimitive>(_ type: T.Type) -> (size: Int, alignment: Int) {
            (MemoryLayout<Primitive<T>>.size, MemoryLayout<Primitive<T>>.alignment)
        }
        switch storage {
        case .primitive: return primitive(self.primitive.valueType)
        case .primitives: return (MemoryLayout<Primitives<String>>.size, MemoryLayout<Primitives<String>>.alignment)
        case .boxed, .list, .choice, .resource, .resources:
            return (MemoryLayout<ElementBox?>.size, MemoryLayout<ElementBox?>.alignment)
        }
    }
}
