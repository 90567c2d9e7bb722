// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "slovo", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .executableTarget(name: "benchmark"),
    // Formatting and parsing of messages.
    .executableTarget(
      name: "messages", dependencies: [.product(name: "SlovoMessageFormat", package: "slovo")]),
    // A long text from Latin to Cyrillic.
    .executableTarget(name: "transliteration"),
    .executableTarget(name: "table"),
    // Random messages, formatted by two implementations.
    .executableTarget(
      name: "differential", dependencies: [.product(name: "SlovoMessageFormat", package: "slovo")]),
    // The least that a program can do that parses arguments and links the same libraries.
    .executableTarget(
      name: "bare",
      dependencies: [
        .product(name: "Slovo", package: "slovo"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ]
)

for target in package.targets where target.name != "table" {
  target.swiftSettings = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]
}
