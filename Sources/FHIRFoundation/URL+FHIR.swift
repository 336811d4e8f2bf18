#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension URL {
    /// The URL of a FHIR `uri` or `url`, character for character; nil where it is not a URL.
    ///
    /// - Parameter uri: Such as `https://fhir.nhs.uk/Id/nhs-number` or `urn:uuid:…`.
    public init?(fhirURI uri: String) {
        self.init(string: uri, encodingInvalidCharacters: false)
    }

    /// The URL of a FHIR `canonical`, without the version behind its `|`; nil where it is not a URL.
    ///
    /// See <https://hl7.org/fhir/R4/references.html#canonical>.
    public init?(fhirCanonical canonical: String) {
        let uri = canonical.prefix { $0 != "|" }
        let version = canonical.dropFirst(uri.count)
        // A fragment stands behind the version.
        let fragment = version.firstIndex(of: "#").map { version[$0...] } ?? ""
        self.init(fhirURI: String(uri) + fragment)
    }
}
