// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/care-plan-activity-kind>.
    public struct CarePlanActivityKind: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.CarePlanActivityKind {
    @_alwaysEmitIntoClient
    public static var appointment: R4.CarePlanActivityKind { .init(rawValue: "Appointment") }
    @_alwaysEmitIntoClient
    public static var communicationRequest: R4.CarePlanActivityKind { .init(rawValue: "CommunicationRequest") }
    @_alwaysEmitIntoClient
    public static var deviceRequest: R4.CarePlanActivityKind { .init(rawValue: "DeviceRequest") }
    @_alwaysEmitIntoClient
    public static var medicationRequest: R4.CarePlanActivityKind { .init(rawValue: "MedicationRequest") }
    @_alwaysEmitIntoClient
    public static var nutritionOrder: R4.CarePlanActivityKind { .init(rawValue: "NutritionOrder") }
    @_alwaysEmitIntoClient
    public static var task: R4.CarePlanActivityKind { .init(rawValue: "Task") }
    @_alwaysEmitIntoClient
    public static var serviceRequest: R4.CarePlanActivityKind { .init(rawValue: "ServiceRequest") }
    @_alwaysEmitIntoClient
    public static var visionPrescription: R4.CarePlanActivityKind { .init(rawValue: "VisionPrescription") }
}
