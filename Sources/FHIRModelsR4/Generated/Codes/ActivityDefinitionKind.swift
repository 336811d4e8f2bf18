// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/request-resource-types>.
    public struct ActivityDefinitionKind: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.ActivityDefinitionKind {
    @_alwaysEmitIntoClient
    public static var appointment: R4.ActivityDefinitionKind { .init(rawValue: "Appointment") }
    @_alwaysEmitIntoClient
    public static var appointmentResponse: R4.ActivityDefinitionKind { .init(rawValue: "AppointmentResponse") }
    @_alwaysEmitIntoClient
    public static var carePlan: R4.ActivityDefinitionKind { .init(rawValue: "CarePlan") }
    @_alwaysEmitIntoClient
    public static var claim: R4.ActivityDefinitionKind { .init(rawValue: "Claim") }
    @_alwaysEmitIntoClient
    public static var communicationRequest: R4.ActivityDefinitionKind { .init(rawValue: "CommunicationRequest") }
    @_alwaysEmitIntoClient
    public static var contract: R4.ActivityDefinitionKind { .init(rawValue: "Contract") }
    @_alwaysEmitIntoClient
    public static var deviceRequest: R4.ActivityDefinitionKind { .init(rawValue: "DeviceRequest") }
    @_alwaysEmitIntoClient
    public static var enrollmentRequest: R4.ActivityDefinitionKind { .init(rawValue: "EnrollmentRequest") }
    @_alwaysEmitIntoClient
    public static var immunizationRecommendation: R4.ActivityDefinitionKind { .init(rawValue: "ImmunizationRecommendation") }
    @_alwaysEmitIntoClient
    public static var medicationRequest: R4.ActivityDefinitionKind { .init(rawValue: "MedicationRequest") }
    @_alwaysEmitIntoClient
    public static var nutritionOrder: R4.ActivityDefinitionKind { .init(rawValue: "NutritionOrder") }
    @_alwaysEmitIntoClient
    public static var serviceRequest: R4.ActivityDefinitionKind { .init(rawValue: "ServiceRequest") }
    @_alwaysEmitIntoClient
    public static var supplyRequest: R4.ActivityDefinitionKind { .init(rawValue: "SupplyRequest") }
    @_alwaysEmitIntoClient
    public static var task: R4.ActivityDefinitionKind { .init(rawValue: "Task") }
    @_alwaysEmitIntoClient
    public static var visionPrescription: R4.ActivityDefinitionKind { .init(rawValue: "VisionPrescription") }
}
