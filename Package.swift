// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "handover",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "FHIRCore", targets: ["FHIRCore"]),
        .library(name: "FHIRSchemaR4", targets: ["FHIRSchemaR4"]),
        .library(name: "FHIRFormats", targets: ["FHIRFormats"]),
        .library(name: "FHIRModelsR4", targets: ["FHIRModelsR4"]),
        .library(name: "FHIRDefinitions", targets: ["FHIRDefinitions"]),
        .library(name: "FHIRValidation", targets: ["FHIRValidation"]),
        .library(name: "FHIRPathEngine", targets: ["FHIRPathEngine"]),
        .library(name: "FHIRFoundation", targets: ["FHIRFoundation"]),
        .executable(name: "handover", targets: ["HandoverCommand"]),
        .executable(name: "handover-conformance", targets: ["HandoverConformance"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .target(name: "CSchemaR4"),
        .target(name: "CByteScan"),
        .target(name: "FHIRCore"),
        .target(name: "FHIRSchemaR4", dependencies: ["FHIRCore", "CSchemaR4"]),
        .target(name: "FHIRFormats", dependencies: ["FHIRCore", "CByteScan", "CLibXML2"]),
        .target(name: "FHIRModelsR4", dependencies: ["FHIRCore", "FHIRSchemaR4"]),
        .target(name: "CInflate"),
        .target(name: "FHIRDefinitions", dependencies: ["FHIRCore", "FHIRFormats", "CInflate"]),
        .target(name: "FHIRPathEngine", dependencies: ["FHIRCore"]),
        .target(
            name: "FHIRValidation", dependencies: ["FHIRCore", "FHIRFormats", "FHIRDefinitions", "FHIRPathEngine"]),
        .target(name: "FHIRFoundation", dependencies: ["FHIRCore"]),
        .executableTarget(
            name: "HandoverCommand",
            dependencies: [
                "FHIRCore", "FHIRSchemaR4", "FHIRFormats", "FHIRDefinitions", "FHIRPathEngine",
                "FHIRValidation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "CCanonicalXML", dependencies: ["CLibXML2"]),
        .executableTarget(
            name: "HandoverConformance",
            dependencies: [
                "FHIRCore", "FHIRSchemaR4", "FHIRFormats", "FHIRModelsR4", "FHIRPathEngine", "FHIRDefinitions",
                "FHIRValidation", "CCanonicalXML", "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(
            name: "TestSupport", dependencies: ["FHIRCore", "FHIRSchemaR4", "FHIRFormats", "FHIRPathEngine"],
            path: "Tests/TestSupport"),
        .testTarget(name: "FHIRCoreTests", dependencies: ["FHIRCore", "FHIRSchemaR4"]),
        .testTarget(
            name: "FHIRFormatsTests",
            dependencies: ["FHIRCore", "FHIRSchemaR4", "FHIRFormats", "TestSupport"]),
        .testTarget(
            name: "FHIRDefinitionsTests",
            dependencies: ["FHIRCore", "FHIRSchemaR4", "FHIRFormats", "FHIRDefinitions", "TestSupport"]),
        .testTarget(
            name: "FHIRValidationTests",
            dependencies: [
                "FHIRCore", "FHIRSchemaR4", "FHIRFormats", "FHIRDefinitions", "FHIRValidation", "TestSupport",
            ]),
        .testTarget(name: "FHIRFoundationTests", dependencies: ["FHIRCore", "FHIRFoundation"]),
        .testTarget(
            name: "FHIRModelsR4Tests",
            dependencies: [
                "FHIRCore", "FHIRSchemaR4", "FHIRFormats", "FHIRModelsR4", "FHIRFoundation", "TestSupport",
            ]),
        .testTarget(
            name: "FHIRPathEngineTests",
            dependencies: [
                "FHIRCore", "FHIRSchemaR4", "FHIRFormats", "FHIRModelsR4", "FHIRPathEngine", "TestSupport",
            ]),
        .testTarget(name: "HandoverCommandTests", dependencies: ["HandoverCommand", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)
