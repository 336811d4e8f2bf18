// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4.ElementDefinition {
    /// The structure of `ElementDefinition.constraint`. <https://hl7.org/fhir/R4/elementdefinition.html>
    public struct Constraint: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `key`, 1..1: id.
        @_alwaysEmitIntoClient @Primitive public var key: String?
        /// `requirements`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var requirements: String?
        /// `severity`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/constraint-severity|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var severity: R4.ConstraintSeverity?
        /// `human`, 1..1: string.
        @_alwaysEmitIntoClient @Primitive public var human: String?
        /// `expression`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var expression: String?
        /// `xpath`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var xpath: String?
        /// `source`, 0..1: canonical (StructureDefinition).
        @_alwaysEmitIntoClient @Primitive public var source: String?

        public init() {}
        @inlinable public static var typeID: UInt16 { 211 }
    }
}

extension R4.ElementDefinition.Constraint {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        key: String? = nil,
        requirements: String? = nil,
        severity: R4.ConstraintSeverity? = nil,
        human: String? = nil,
        expression: String? = nil,
        xpath: String? = nil,
        source: String? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.key = key
        self.requirements = requirements
        self.severity = severity
        self.human = human
        self.expression = expression
        self.xpath = xpath
        self.source = source
    }
}
