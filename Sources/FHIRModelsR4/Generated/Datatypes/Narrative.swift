// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Narrative. <https://hl7.org/fhir/R4/narrative.html>
    public struct Narrative: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `status`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/narrative-status|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var status: R4.NarrativeStatus?
        /// `div`, 1..1: xhtml.
        @_alwaysEmitIntoClient @Primitive public var div: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 428 }
    }
}

extension R4.Narrative {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        status: R4.NarrativeStatus? = nil,
        div: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.status = status
        self.div = div
    }
}
