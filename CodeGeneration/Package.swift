// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "CodeGeneration",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "generate", targets: ["generate"])
    ],
    dependencies: [
        .package(name: "handover", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .target(
            name: "Generation",
            dependencies: [.product(name: "FHIRCore", package: "handover")]),
        .executableTarget(
            name: "generate",
            dependencies: [
                "Generation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(
            name: "GenerationTests",
            dependencies: ["Generation", .product(name: "FHIRCore", package: "handover")],
            exclude: ["Fixtures"]),
    ],
    swiftLanguageModes: [.v6]
)
