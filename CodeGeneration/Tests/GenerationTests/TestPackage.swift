import FHIRCore
import Foundation

@testable import Generation

/// The small package of made-up definitions beside the tests.
enum TestPackage {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func contents() throws -> PackageContents { try PackageContents(FHIRPackage(at: folder)) }

    static func type(_ name: String) throws -> TypeFacts {
        guard let type = try contents().facts.types.first(where: { $0.name == name }) else {
            throw GenerationError("there is no type \(name)")
        }
        return type
    }

    static func element(_ name: String, of type: String) throws -> ElementFacts {
        guard let element = try self.type(type).elements.first(where: { $0.name == name }) else {
            throw GenerationError("\(type) has no element \(name)")
        }
        return element
    }
}

/// The R4 package, where it is at hand.
enum RealPackage {
    static let path: URL? = {
        let repository = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let given = ProcessInfo.processInfo.environment["HANDOVER_DATA"].map { URL(fileURLWithPath: $0) }
        return [given, repository.deletingLastPathComponent().appending(path: "shared/data")]
            .compactMap { $0?.appending(path: "r4/hl7.fhir.r4.core-4.0.1.tgz") }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }()

    static let isAtHand = path != nil
}
