import FHIRCore

/// A type of the standard as a Swift struct.
struct ModelType {
    let facts: TypeFacts
    /// The type's position among the schema's types.
    let id: Int
    /// The struct's full name: `R4.Patient.Contact`.
    let name: String
    var fields: [ModelField] = []

    /// The struct's own name, without what it is nested in.
    var simpleName: Substring { name[name.index(after: name.lastIndex(of: ".") ?? name.startIndex)...] }
    /// What the struct is nested in: `R4.Patient`, `R4`.
    var enclosing: Substring { name[..<(name.lastIndex(of: ".") ?? name.endIndex)] }
    /// The resource or datatype the type belongs to.
    var rootName: Substring { facts.name.prefix { $0 != "." } }
    var isResource: Bool { facts.kind == .resource }
}

/// A stored property of a model.
struct ModelField {
    let facts: ElementFacts
    /// The property's name as it is written in Swift.
    let name: String
    let storage: Storage

    /// How a model stores an element.
    enum Storage {
        /// `@Primitive var x: T?`
        case primitive(type: String)
        /// `@Primitives var x: [T]`
        case primitives(type: String)
        /// `@Boxed var x: T?`
        case boxed(type: String)
        /// `var x: [T] = []`
        case array(type: String)
        /// `@Choice var x: T?`
        case choice(ModelChoice)
    }

    /// The property's type, as a memberwise initialiser takes it.
    var type: String {
        switch storage {
        case .primitive(let type), .boxed(let type): type + "?"
        case .primitives(let type), .array(let type): "[\(type)]"
        case .choice(let choice): choice.name + "?"
        }
    }

    /// What stands for an absent value.
    var absent: String {
        switch storage {
        case .primitive, .boxed, .choice: "nil"
        case .primitives, .array: "[]"
        }
    }
}

/// The Swift type of a choice element.
struct ModelChoice {
    /// The name at the element: `R4.Observation.Value`.
    let name: String
    /// The enum, where `name` is an alias of it; equal to `name` where it is not.
    let target: String
    let alternatives: [Alternative]

    /// One type of a choice.
    struct Alternative {
        /// The enum's case.
        let caseName: String
        /// The name of the element with the type's name in it: `valueQuantity`.
        let shorthand: String
        let type: ModelValue
    }
}

/// The Swift type of one value.
enum ModelValue {
    /// A primitive: its Swift type and the schema's format.
    case primitive(type: String, format: Schema.PrimitiveFormat)
    /// A struct, or any resource.
    case element(type: String)

    var type: String {
        switch self {
        case .primitive(let type, _), .element(let type): type
        }
    }
}
