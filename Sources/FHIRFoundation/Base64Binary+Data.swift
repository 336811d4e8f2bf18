public import FHIRCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Base64Binary {
    /// The bytes; nil where the text is not base64, which only a lenient reader lets through.
    public var data: Data? { decoded.map { Data($0) } }
}

extension Data {
    /// The bytes of a FHIR binary; nil where its text is not base64, which only a lenient reader lets through.
    public init?(_ binary: Base64Binary) {
        guard let data = binary.data else { return nil }
        self = data
    }
}
