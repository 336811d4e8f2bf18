// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ElementDefinition {
    /// The structure of `ElementDefinition.binding`. <https://hl7.org/fhir/R4/elementdefinition.html>
    public struct Binding: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `strength`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/binding-strength|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var strength: R4.BindingStrength?
        /// `description`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var description: String?
        /// `valueSet`, 0..1: canonical (ValueSet).
        @_alwaysEmitIntoClient @Primitive public var valueSet: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 210 }
    }
}

extension R4.ElementDefinition.Binding {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        strength: R4.BindingStrength? = nil,
        description: String? = nil,
        valueSet: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.strength = strength
        self.description = description
        self.valueSet = valueSet
    }
}
