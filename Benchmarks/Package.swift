// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "handover-benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "handover", path: ".."),
        // Without its default trait it needs no jemalloc.
        .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
    ],
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
        .executableTarget(
            name: "definitions",
            dependencies: [
                .product(name: "FHIRCore", package: "handover"),
                .product(name: "FHIRDefinitions", package: "handover"),
                .product(name: "FHIRSchemaR4", package: "handover"),
            ],
            path: "Sources/Definitions"),
        .target(name: "CCostCounting"),
        .executableTarget(
            name: "costs", dependencies: ["BenchmarkCases", "BenchmarkRecords", "CCostCounting"], path: "Sources/Costs"),
        .executableTarget(
            name: "Records",
            dependencies: [
                "BenchmarkCases", "BenchmarkRecords",
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Records",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ],
    swiftLanguageModes: [.v6]
)
