// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// The resource DeviceMetric. <https://hl7.org/fhir/R4/devicemetric.html>
    public struct DeviceMetric: R4Resource {
        /// `id`, 0..1: id.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `meta`, 0..1: Meta.
        @_alwaysEmitIntoClient @Boxed public var meta: R4.Meta?
        /// `implicitRules`, 0..1: uri. A modifier element.
        @_alwaysEmitIntoClient @Primitive public var implicitRules: String?
        /// `language`, 0..1: code. Codes: preferred, <http://hl7.org/fhir/ValueSet/languages>.
        @_alwaysEmitIntoClient @Primitive public var language: String?
        /// `text`, 0..1: Narrative.
        @_alwaysEmitIntoClient @Boxed public var text: R4.Narrative?
        /// `contained`, 0..*: Resource.
        @_alwaysEmitIntoClient public var contained: [R4.AnyResource] = []
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `identifier`, 0..*: Identifier.
        @_alwaysEmitIntoClient public var identifier: [R4.Identifier] = []
        /// `type`, 1..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/devicemetric-type>.
        @_alwaysEmitIntoClient @Boxed public var type: R4.CodeableConcept?
        /// `unit`, 0..1: CodeableConcept. Codes: preferred, <http://hl7.org/fhir/ValueSet/devicemetric-type>.
        @_alwaysEmitIntoClient @Boxed public var unit: R4.CodeableConcept?
        /// `source`, 0..1: Reference (Device).
        @_alwaysEmitIntoClient @Boxed public var source: R4.Reference?
        /// `parent`, 0..1: Reference (Device).
        @_alwaysEmitIntoClient @Boxed public var parent: R4.Reference?
        /// `operationalStatus`, 0..1: code. Codes: required,
        /// <http://hl7.org/fhir/ValueSet/metric-operational-status|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var operationalStatus: R4.DeviceMetricOperationalStatus?
        /// `color`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/metric-color|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var color: R4.DeviceMetricColor?
        /// `category`, 1..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/metric-category|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var category: R4.DeviceMetricCategory?
        /// `measurementPeriod`, 0..1: Timing.
        @_alwaysEmitIntoClient @Boxed public var measurementPeriod: R4.Timing?
        /// `calibration`, 0..*: DeviceMetric.calibration.
        @_alwaysEmitIntoClient public var calibration: [R4.DeviceMetric.Calibration] = []

        public init() {}
        @inlinable public static var typeID: UInt16 { 182 }
    }
}

extension R4.DeviceMetric {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        meta: R4.Meta? = nil,
        implicitRules: String? = nil,
        language: String? = nil,
        text: R4.Narrative? = nil,
        contained: [R4.AnyResource] = [],
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        identifier: [R4.Identifier] = [],
        type: R4.CodeableConcept? = nil,
        unit: R4.CodeableConcept? = nil,
        source: R4.Reference? = nil,
        parent: R4.Reference? = nil,
        operationalStatus: R4.DeviceMetricOperationalStatus? = nil,
        color: R4.DeviceMetricColor? = nil,
        category: R4.DeviceMetricCategory? = nil,
        measurementPeriod: R4.Timing? = nil,
        calibration: [R4.DeviceMetric.Calibration] = []
    ) {
        self.init()
        self.id = id
        self.meta = meta
        self.implicitRules = implicitRules
        self.language = language
        self.text = text
        self.contained = contained
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.identifier = identifier
        self.type = type
        self.unit = unit
        self.source = source
        self.parent = parent
        self.operationalStatus = operationalStatus
        self.color = color
        self.category = category
        self.measurementPeriod = measurementPeriod
        self.calibration = calibration
    }
}

extension R4.DeviceMetric {
    /// The structure of `DeviceMetric.calibration`. <https://hl7.org/fhir/R4/devicemetric.html>
    public struct Calibration: R4Element {
        /// `id`, 0..1: string.
        @_alwaysEmitIntoClient @Primitive public var id: String?
        /// `extension`, 0..*: Extension.
        @_alwaysEmitIntoClient public var `extension`: [R4.Extension] = []
        /// `modifierExtension`, 0..*: Extension. A modifier element.
        @_alwaysEmitIntoClient public var modifierExtension: [R4.Extension] = []
        /// `type`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/metric-calibration-type|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var type: R4.DeviceMetricCalibrationType?
        /// `state`, 0..1: code. Codes: required, <http://hl7.org/fhir/ValueSet/metric-calibration-state|4.0.1>.
        @_alwaysEmitIntoClient @Primitive public var state: R4.DeviceMetricCalibrationState?
        /// `time`, 0..1: instant.
        @_alwaysEmitIntoClient @Primitive public var time: FHIRInstant?

        public init() {}
        @inlinable public static var typeID: UInt16 { 183 }
    }
}

extension R4.DeviceMetric.Calibration {
    /// Makes the value of its elements; those left out are absent.
    @_alwaysEmitIntoClient
    public init(
        id: String? = nil,
        `extension`: [R4.Extension] = [],
        modifierExtension: [R4.Extension] = [],
        type: R4.DeviceMetricCalibrationType? = nil,
        state: R4.DeviceMetricCalibrationState? = nil,
        time: FHIRInstant? = nil
    ) {
        self.init()
        self.id = id
        self.`extension` = `extension`
        self.modifierExtension = modifierExtension
        self.type = type
        self.state = state
        self.time = time
    }
}
