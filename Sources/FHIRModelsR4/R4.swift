public import FHIRCore
import FHIRSchemaR4

/// FHIR R4 (4.0.1): a model for each resource, datatype and backbone element, and the codes they require.
///
/// The models are generated; see `Generated/`. Their names are those of the standard, under this namespace, so that
/// `R4.Task` or `R4.Range` never stand against Swift's own names: `R4.Patient`, and for `Patient.contact`
/// `R4.Patient.Contact` (<https://hl7.org/fhir/R4/>).
public enum R4 {
    /// A resource of any type, as in `Bundle.entry.resource` and `contained`.
    public typealias AnyResource = FHIRCore.AnyResource

    /// The compiled facts of R4 with the struct that stands for each type.
    public static let model = FHIRModel(schema: .r4, types: modelTypes)
}

/// A model of an R4 datatype, backbone element or resource.
public protocol R4Element: FHIRElement {}

extension R4Element {
    @inlinable public static var model: FHIRModel { R4.model }
}

/// A model of an R4 resource.
public protocol R4Resource: R4Element, FHIRResource {}
