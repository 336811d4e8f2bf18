// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The datatype Coding. <https://hl7.org/fhir/R4/datatypes.html#Coding>
    public struct Coding: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `system`, 0..1: uri.
        @_alwaysEmitIntoClient @Primitive public var system: String?
        /// `version`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var version: String?
        /// `code`, 0..1: code.
        @_alwaysEmitIntoClient @Primitive public var code: String?
        /// `display`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var display: String?
        /// `userSelected`, 0..1: boolean.
        @_alwaysEmitIntoClient @Primitive public var userSelected: Bool?

        public init() {}
        @inlinable public static var typeID: UInt16 { 101 }
    }
}

extension R4.Coding {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        system: String? = nil,
        version: String? = nil,
        code: String? = nil,
        display: String? = nil,
        userSelected: Bool? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.system = system
        self.version = version
        self.code = code
        self.display = display
        self.userSelected = userSelected
    }
}
