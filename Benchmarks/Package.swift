// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "handover-benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "handover", path: "..")],
    targets: [
        .target(name: "BenchmarkRecords"),
        .target(
            name: "BenchmarkCases",
            dependencies: [
                "BenchmarkRecords",
                .product(name: "FHIRCore", package: "handover"),
                .product(name: "FHIRFormats", package: "handover"),
                .product(name: "FHIRModelsR4", package: "handover"),
                .product(name: "FHIRPathEngine", package: "handover"),
                .product(name: "FHIRSchemaR4", package: "handover"),
            ]),
        .executableTarget(
            name: "throughput",
            dependencies: [
                "BenchmarkCases", "BenchmarkRecords",
                .product(name: "FHIRCore", package: "handover"),
                .product(name: "FHIRFormats", package: "handover"),
                .product(name: "FHIRModelsR4", package: "handover"),
                .product(name: "FHIRSchemaR4", package: "handover"),
            ],
            path: "Sources/Throughput"),
    ],
    swiftLanguageModes: [.v6]
)
