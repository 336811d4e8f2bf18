// swift-tools-version: 6.1
import PackageDescription

// A package that imports Handover as anybody would. `scripts/consumer` builds and runs it.
let package = Package(
    name: "consumer",
    platforms: [.macOS(.v14)],
    dependencies: [
        // The name, because a checkout may be called anything.
        .package(name: "handover", path: "../..")
    ],
    targets: [
        // The README's first code sample, taken from there.
        .executableTarget(
            name: "Example",
            dependencies: [
                .product(name: "FHIRFormats", package: "handover"),
                .product(name: "FHIRModelsR4", package: "handover"),
            ]),
        // Uses everything that is to do without Foundation.
        .executableTarget(
            name: "Linkage",
            dependencies: [
                .product(name: "FHIRCore", package: "handover"),
                .product(name: "FHIRFormats", package: "handover"),
                .product(name: "FHIRModelsR4", package: "handover"),
                .product(name: "FHIRPathEngine", package: "handover"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
