// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/days-of-week>.
    public struct DaysOfWeek: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DaysOfWeek {
    @_alwaysEmitIntoClient
    public static var mon: R4.DaysOfWeek { .init(rawValue: "mon") }
    @_alwaysEmitIntoClient
    public static var tue: R4.DaysOfWeek { .init(rawValue: "tue") }
    @_alwaysEmitIntoClient
    public static var wed: R4.DaysOfWeek { .init(rawValue: "wed") }
    @_alwaysEmitIntoClient
    public static var thu: R4.DaysOfWeek { .init(rawValue: "thu") }
    @_alwaysEmitIntoClient
    public static var fri: R4.DaysOfWeek { .init(rawValue: "fri") }
    @_alwaysEmitIntoClient
    public static var sat: R4.DaysOfWeek { .init(rawValue: "sat") }
    @_alwaysEmitIntoClient
    public static var sun: R4.DaysOfWeek { .init(rawValue: "sun") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/detectedissue-severity>.
    public struct DetectedIssueSeverity: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DetectedIssueSeverity {
    @_alwaysEmitIntoClient
    public static var high: R4.DetectedIssueSeverity { .init(rawValue: "high") }
    @_alwaysEmitIntoClient
    public static var moderate: R4.DetectedIssueSeverity { .init(rawValue: "moderate") }
    @_alwaysEmitIntoClient
    public static var low: R4.DetectedIssueSeverity { .init(rawValue: "low") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/metric-calibration-state>.
    public struct DeviceMetricCalibrationState: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceMetricCalibrationState {
    @_alwaysEmitIntoClient
    public static var notCalibrated: R4.DeviceMetricCalibrationState { .init(rawValue: "not-calibrated") }
    @_alwaysEmitIntoClient
    public static var calibrationRequired: R4.DeviceMetricCalibrationState { .init(rawValue: "calibration-required") }
    @_alwaysEmitIntoClient
    public static var calibrated: R4.DeviceMetricCalibrationState { .init(rawValue: "calibrated") }
    @_alwaysEmitIntoClient
    public static var unspecified: R4.DeviceMetricCalibrationState { .init(rawValue: "unspecified") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/metric-calibration-type>.
    public struct DeviceMetricCalibrationType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceMetricCalibrationType {
    @_alwaysEmitIntoClient
    public static var unspecified: R4.DeviceMetricCalibrationType { .init(rawValue: "unspecified") }
    @_alwaysEmitIntoClient
    public static var offset: R4.DeviceMetricCalibrationType { .init(rawValue: "offset") }
    @_alwaysEmitIntoClient
    public static var gain: R4.DeviceMetricCalibrationType { .init(rawValue: "gain") }
    @_alwaysEmitIntoClient
    public static var twoPoint: R4.DeviceMetricCalibrationType { .init(rawValue: "two-point") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/metric-category>.
    public struct DeviceMetricCategory: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceMetricCategory {
    @_alwaysEmitIntoClient
    public static var measurement: R4.DeviceMetricCategory { .init(rawValue: "measurement") }
    @_alwaysEmitIntoClient
    public static var setting: R4.DeviceMetricCategory { .init(rawValue: "setting") }
    @_alwaysEmitIntoClient
    public static var calculation: R4.DeviceMetricCategory { .init(rawValue: "calculation") }
    @_alwaysEmitIntoClient
    public static var unspecified: R4.DeviceMetricCategory { .init(rawValue: "unspecified") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/metric-color>.
    public struct DeviceMetricColor: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceMetricColor {
    @_alwaysEmitIntoClient
    public static var black: R4.DeviceMetricColor { .init(rawValue: "black") }
    @_alwaysEmitIntoClient
    public static var red: R4.DeviceMetricColor { .init(rawValue: "red") }
    @_alwaysEmitIntoClient
    public static var green: R4.DeviceMetricColor { .init(rawValue: "green") }
    @_alwaysEmitIntoClient
    public static var yellow: R4.DeviceMetricColor { .init(rawValue: "yellow") }
    @_alwaysEmitIntoClient
    public static var blue: R4.DeviceMetricColor { .init(rawValue: "blue") }
    @_alwaysEmitIntoClient
    public static var magenta: R4.DeviceMetricColor { .init(rawValue: "magenta") }
    @_alwaysEmitIntoClient
    public static var cyan: R4.DeviceMetricColor { .init(rawValue: "cyan") }
    @_alwaysEmitIntoClient
    public static var white: R4.DeviceMetricColor { .init(rawValue: "white") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/metric-operational-status>.
    public struct DeviceMetricOperationalStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceMetricOperationalStatus {
    @_alwaysEmitIntoClient
    public static var on: R4.DeviceMetricOperationalStatus { .init(rawValue: "on") }
    @_alwaysEmitIntoClient
    public static var off: R4.DeviceMetricOperationalStatus { .init(rawValue: "off") }
    @_alwaysEmitIntoClient
    public static var standby: R4.DeviceMetricOperationalStatus { .init(rawValue: "standby") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.DeviceMetricOperationalStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/device-nametype>.
    public struct DeviceNameType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceNameType {
    @_alwaysEmitIntoClient
    public static var udiLabelName: R4.DeviceNameType { .init(rawValue: "udi-label-name") }
    @_alwaysEmitIntoClient
    public static var userFriendlyName: R4.DeviceNameType { .init(rawValue: "user-friendly-name") }
    @_alwaysEmitIntoClient
    public static var patientReportedName: R4.DeviceNameType { .init(rawValue: "patient-reported-name") }
    @_alwaysEmitIntoClient
    public static var manufacturerName: R4.DeviceNameType { .init(rawValue: "manufacturer-name") }
    @_alwaysEmitIntoClient
    public static var modelName: R4.DeviceNameType { .init(rawValue: "model-name") }
    @_alwaysEmitIntoClient
    public static var other: R4.DeviceNameType { .init(rawValue: "other") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/device-statement-status>.
    public struct DeviceUseStatementStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DeviceUseStatementStatus {
    @_alwaysEmitIntoClient
    public static var active: R4.DeviceUseStatementStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var completed: R4.DeviceUseStatementStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.DeviceUseStatementStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var intended: R4.DeviceUseStatementStatus { .init(rawValue: "intended") }
    @_alwaysEmitIntoClient
    public static var stopped: R4.DeviceUseStatementStatus { .init(rawValue: "stopped") }
    @_alwaysEmitIntoClient
    public static var onHold: R4.DeviceUseStatementStatus { .init(rawValue: "on-hold") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/diagnostic-report-status>.
    public struct DiagnosticReportStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DiagnosticReportStatus {
    @_alwaysEmitIntoClient
    public static var registered: R4.DiagnosticReportStatus { .init(rawValue: "registered") }
    @_alwaysEmitIntoClient
    public static var partial: R4.DiagnosticReportStatus { .init(rawValue: "partial") }
    @_alwaysEmitIntoClient
    public static var preliminary: R4.DiagnosticReportStatus { .init(rawValue: "preliminary") }
    @_alwaysEmitIntoClient
    public static var final: R4.DiagnosticReportStatus { .init(rawValue: "final") }
    @_alwaysEmitIntoClient
    public static var amended: R4.DiagnosticReportStatus { .init(rawValue: "amended") }
    @_alwaysEmitIntoClient
    public static var corrected: R4.DiagnosticReportStatus { .init(rawValue: "corrected") }
    @_alwaysEmitIntoClient
    public static var appended: R4.DiagnosticReportStatus { .init(rawValue: "appended") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.DiagnosticReportStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.DiagnosticReportStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.DiagnosticReportStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/discriminator-type>.
    public struct DiscriminatorType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DiscriminatorType {
    @_alwaysEmitIntoClient
    public static var value: R4.DiscriminatorType { .init(rawValue: "value") }
    @_alwaysEmitIntoClient
    public static var exists: R4.DiscriminatorType { .init(rawValue: "exists") }
    @_alwaysEmitIntoClient
    public static var pattern: R4.DiscriminatorType { .init(rawValue: "pattern") }
    @_alwaysEmitIntoClient
    public static var type: R4.DiscriminatorType { .init(rawValue: "type") }
    @_alwaysEmitIntoClient
    public static var profile: R4.DiscriminatorType { .init(rawValue: "profile") }
}

extension R4 {
    /// A code of the value set <http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification>.
    public struct DocumentConfidentiality: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DocumentConfidentiality {
    @_alwaysEmitIntoClient
    public static var u: R4.DocumentConfidentiality { .init(rawValue: "U") }
    @_alwaysEmitIntoClient
    public static var l: R4.DocumentConfidentiality { .init(rawValue: "L") }
    @_alwaysEmitIntoClient
    public static var m: R4.DocumentConfidentiality { .init(rawValue: "M") }
    @_alwaysEmitIntoClient
    public static var n: R4.DocumentConfidentiality { .init(rawValue: "N") }
    @_alwaysEmitIntoClient
    public static var r: R4.DocumentConfidentiality { .init(rawValue: "R") }
    @_alwaysEmitIntoClient
    public static var v: R4.DocumentConfidentiality { .init(rawValue: "V") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/document-mode>.
    public struct DocumentMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DocumentMode {
    @_alwaysEmitIntoClient
    public static var producer: R4.DocumentMode { .init(rawValue: "producer") }
    @_alwaysEmitIntoClient
    public static var consumer: R4.DocumentMode { .init(rawValue: "consumer") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/document-reference-status>.
    public struct DocumentReferenceStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DocumentReferenceStatus {
    @_alwaysEmitIntoClient
    public static var current: R4.DocumentReferenceStatus { .init(rawValue: "current") }
    @_alwaysEmitIntoClient
    public static var superseded: R4.DocumentReferenceStatus { .init(rawValue: "superseded") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.DocumentReferenceStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/document-relationship-type>.
    public struct DocumentRelationshipType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.DocumentRelationshipType {
    @_alwaysEmitIntoClient
    public static var replaces: R4.DocumentRelationshipType { .init(rawValue: "replaces") }
    @_alwaysEmitIntoClient
    public static var transforms: R4.DocumentRelationshipType { .init(rawValue: "transforms") }
    @_alwaysEmitIntoClient
    public static var signs: R4.DocumentRelationshipType { .init(rawValue: "signs") }
    @_alwaysEmitIntoClient
    public static var appends: R4.DocumentRelationshipType { .init(rawValue: "appends") }
}
