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

    /// Puts an array of `count` copies of an empty value into a slot and returns where its elements are.
    ///
    /// Used by the binding table only.
    static func _makeList(
        at slot: UnsafeMutableRawPointer, count: Int, template: UnsafeRawPointer
    ) -> UnsafeMutableRawPointer

    /// The elements of the array in a slot.
    ///
    /// Used by the binding table only.
    static func _list(at slot: UnsafeRawPointer) -> (start: UnsafeRawPointer?, count: Int)
}

/// A typed FHIR resource (<https://hl7.org/fhir/R4/resource.html>).
public protocol FHIRResource: FHIRElement {}

extension FHIRResource {
    @inlinable public static var _resourceType: (any FHIRResource.Type)? { self }
}

extension FHIRElement {
    @inlinable public static var _resourceType: (any FHIRResource.Type)? { nil }

    // Invariants of both: `slot` is the place of a stored property of type `[Self]`; `template` holds the bytes of
    // `Self()`, which own nothing, so that copies of the bytes are values of their own.

    @inlinable
    public static func _makeList(
        at slot: UnsafeMutableRawPointer, count: Int, template: UnsafeRawPointer
    ) -> UnsafeMutableRawPointer {
        var start = slot
        let array = [Self](unsafeUninitializedCapacity: count) { buffer, initialized in
            guard let base = buffer.baseAddress else { return }
            start = UnsafeMutableRawPointer(base)
            var place = start
            for _ in 0..<count {
                place.copyMemory(from: template, byteCount: MemoryLayout<Self>.size)
                place += MemoryLayout<Self>.stride
            }
            initialized = count
        }
        slot.assumingMemoryBound(to: [Self].self).initialize(to: array)
        return start
    }

    @inlinable
    public static func _list(at slot: UnsafeRawPointer) -> (start: UnsafeRawPointer?, count: Int) {
        slot.assumingMemoryBound(to: [Self].self).pointee.withUnsafeBufferPointer {
            (UnsafeRawPointer($0.baseAddress), $0.count)
        }
    }

    /// The name of the type: `Patient`, `HumanName`, `Patient.contact`.
    public static var typeName: String { model.schema.typeName(typeID) }

    static var binding: TypeBinding { model.binding(typeID) }
}
