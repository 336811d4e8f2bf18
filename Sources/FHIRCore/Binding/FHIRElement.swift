/// A typed FHIR structure: a datatype, a backbone element or a resource.
///
/// Conforming types are generated. They are their stored properties; reading, writing, comparing, hashing and coding are
/// written once, over a table of fields that is made from the schema.
public protocol FHIRElement: BoxedValue, Hashable, Codable, Sendable {
    /// Makes an empty value.
    init()

    /// The schema's id of the type.
    static var typeID: UInt16 { get }

    /// The models the type belongs to.
    static var model: FHIRModel { get }

    /// The type itself where it is a resource. Used by the binding table only.
    static var _resourceType: (any FHIRResource.Type)? { get }
}

/// A typed FHIR resource (<https://hl7.org/fhir/R4/resource.html>).
public protocol FHIRResource: FHIRElement {}

extension FHIRResource {
    @inlinable public static var _resourceType: (any FHIRResource.Type)? { self }
}

extension FHIRElement {
    @inlinable public static var _resourceType: (any FHIRResource.Type)? { nil }

    /// The name of the type: `Patient`, `HumanName`, `Patient.contact`.
    public static var typeName: String { model.schema.typeName(typeID) }

    static var binding: TypeBinding { model.binding(typeID) }
}
