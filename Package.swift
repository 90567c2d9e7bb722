// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "slovo",
  products: [
    .library(
      name: "Slovo",
      targets: [
        "SlovoICU", "SlovoModel", "SlovoYAML", "SlovoXML", "SlovoZip", "SlovoBuiltIn",
        "SlovoMessageFormat", "SlovoOrthography", "SlovoInflection", "SlovoDocuments",
        "SlovoLocalization", "SlovoRendering", "SlovoChecks", "SlovoExchange", "SlovoWorkspace",
      ]),
    .library(name: "SlovoMessageFormat", targets: ["SlovoMessageFormat"]),
    .library(name: "SlovoOrthography", targets: ["SlovoOrthography"]),
    .library(name: "SlovoInflection", targets: ["SlovoInflection"]),
    .executable(name: "slovo", targets: ["slovo"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Floor 0: C.
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLibICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CSlovoICU", dependencies: ["CLibICU"]),
    .target(name: "CSlovoBuiltIn"),
    .target(name: "CSlovoSystem"),

    // Floor 1: safe walls around C, and the domain's value types.
    .target(name: "SlovoICU", dependencies: ["CSlovoICU"]),
    .target(name: "SlovoModel"),
    .target(name: "SlovoYAML", dependencies: ["CLibYAML"]),
    .target(name: "SlovoXML", dependencies: ["CLibXML2"]),
    .target(name: "SlovoZip", dependencies: ["CZlib"]),
    .target(name: "SlovoBuiltIn", dependencies: ["CSlovoBuiltIn"]),

    // Floor 2: languages and messages; these know nothing of events.
    .target(name: "SlovoMessageFormat", dependencies: ["SlovoICU"]),
    .target(name: "SlovoOrthography", dependencies: ["SlovoICU"]),
    .target(name: "SlovoDocuments", dependencies: ["SlovoXML", "SlovoZip"]),
    .target(name: "SlovoInflection"),

    // Floor 3: locales, catalogues, glossary.
    .target(
      name: "SlovoLocalization",
      dependencies: [
        "SlovoICU", "SlovoModel", "SlovoYAML", "SlovoMessageFormat", "SlovoOrthography",
        "SlovoInflection",
      ]),

    // Floor 4: siblings that never import each other.
    .target(
      name: "SlovoRendering",
      dependencies: [
        "SlovoModel", "SlovoLocalization", "SlovoXML", "SlovoZip", "SlovoMessageFormat",
        "SlovoYAML",
      ]),

    .target(name: "SlovoChecks", dependencies: ["SlovoModel"]),
    .target(
      name: "SlovoExchange", dependencies: ["SlovoModel", "SlovoLocalization", "SlovoYAML"]),

    // Floor 5: the only library target that touches the disk.
    .target(
      name: "SlovoWorkspace",
      dependencies: [
        "SlovoModel", "SlovoYAML", "SlovoXML", "SlovoBuiltIn", "SlovoLocalization",
        "SlovoMessageFormat", "SlovoOrthography", "SlovoICU", "SlovoZip", "CSlovoSystem",
      ]),

    // Floor 6: executables.
    .executableTarget(
      name: "slovo",
      dependencies: [
        "SlovoModel", "SlovoLocalization", "SlovoMessageFormat", "SlovoRendering",
        "SlovoOrthography", "SlovoInflection", "SlovoDocuments", "SlovoChecks", "SlovoWorkspace",
        "SlovoExchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "SlovoICUTests", dependencies: ["SlovoICU"]),
    .testTarget(name: "SlovoModelTests", dependencies: ["SlovoModel"]),
    .testTarget(name: "SlovoYAMLTests", dependencies: ["SlovoYAML"]),
    .testTarget(name: "SlovoXMLTests", dependencies: ["SlovoXML"]),
    .testTarget(name: "SlovoZipTests", dependencies: ["SlovoZip"]),
    .testTarget(name: "SlovoMessageFormatTests", dependencies: ["SlovoMessageFormat", "SlovoICU"]),
    .testTarget(
      name: "SlovoDocumentsTests",
      dependencies: [
        "SlovoDocuments", "SlovoZip", "SlovoXML", "SlovoOrthography", "SlovoLocalization",
        "SlovoWorkspace", "SlovoModel",
      ], exclude: ["Tools"]),
    .testTarget(name: "SlovoChecksTests", dependencies: ["SlovoChecks", "SlovoModel"]),
    .testTarget(name: "SlovoOrthographyTests", dependencies: ["SlovoOrthography", "SlovoICU"]),
    .testTarget(
      name: "SlovoInflectionTests",
      dependencies: ["SlovoInflection", "SlovoLocalization", "SlovoModel", "SlovoWorkspace"],
      exclude: [
        "guessed.tsv", "Glossary/accepted-words.tsv",
        "Macedonian/adjectives.tsv", "Macedonian/frequent-nouns.tsv", "Macedonian/nouns.tsv",
        "Macedonian/numerals.tsv", "Macedonian/ordinals.tsv",
        "Names/mk.tsv", "Names/paradigms-bs-Latn.tsv", "Names/paradigms-mk.tsv",
        "Names/paradigms-sr-Cyrl.tsv", "Names/serbian-and-bosnian.tsv",
        "Phrases/bs-Latn.tsv", "Phrases/inflected-bs-Latn.tsv", "Phrases/inflected-mk.tsv",
        "Phrases/inflected-sr-Cyrl.tsv", "Phrases/mk.tsv", "Phrases/paradigms-bs-Latn.tsv",
        "Phrases/paradigms-mk.tsv", "Phrases/paradigms-sr-Cyrl.tsv", "Phrases/sr-Cyrl.tsv",
        "Serbian/adjectives.tsv", "Serbian/cardinals.tsv", "Serbian/frequent-adjectives.tsv",
        "Serbian/frequent-nouns.tsv", "Serbian/nouns.tsv", "Serbian/pronominals.tsv", "Tools",
      ]),
    .testTarget(
      name: "SlovoLocalizationTests",
      dependencies: [
        "SlovoLocalization", "SlovoInflection", "SlovoMessageFormat", "SlovoModel",
        "SlovoWorkspace",
      ],
      exclude: [
        "Dates", "Fixtures/GenderStyles", "Fixtures/ReplacedTerms", "Recognition/Sentences",
      ]),
    .testTarget(
      name: "SlovoExchangeTests",
      dependencies: ["SlovoExchange", "SlovoModel", "SlovoLocalization", "SlovoWorkspace"]),
    .testTarget(
      name: "SlovoWorkspaceTests",
      dependencies: [
        "SlovoWorkspace", "SlovoModel", "SlovoLocalization", "SlovoBuiltIn", "SlovoYAML",
        "SlovoZip",
      ],
      exclude: ["Broken", "Fixtures", "Tools"]),
    .testTarget(
      name: "SlovoCommandTests", dependencies: ["slovo", "SlovoZip"], exclude: ["Sessions"]),
    .testTarget(
      name: "SlovoPackTests",
      dependencies: [
        "SlovoRendering", "SlovoModel", "SlovoLocalization", "SlovoWorkspace", "SlovoXML",
        "SlovoZip", "SlovoICU",
      ], exclude: ["Oracles", "Facts"]),
    .testTarget(
      name: "SlovoRenderingTests",
      dependencies: [
        "SlovoRendering", "SlovoModel", "SlovoLocalization", "SlovoXML", "SlovoZip",
        "SlovoWorkspace",
      ], exclude: ["Renderers/Golden", "Languages/hr-Latn", "Languages/sq", "HouseStyle/Workspace"]),
  ],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx20
)

for target in package.targets where ![.system, .plugin, .binary].contains(target.type) {
  if target.name.hasPrefix("C") { continue }
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .swiftLanguageMode(.v6),
      .treatAllWarnings(as: .error),
      .strictMemorySafety(),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
