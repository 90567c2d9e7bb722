/// The options of the namespace `u` as they were understood.
struct UniversalOptions: Sendable {
  var id: String?
  var direction: Direction?
  var locale: String?

  enum Direction: Sendable {
    case leftToRight, rightToLeft, auto, inherit

    init?(_ text: String) {
      switch text {
      case "ltr": self = .leftToRight
      case "rtl": self = .rightToLeft
      case "auto": self = .auto
      case "inherit": self = .inherit
      default: return nil
      }
    }

    var direction: MessageDirection? {
      switch self {
      case .leftToRight: .leftToRight
      case .rightToLeft: .rightToLeft
      case .auto: .unknown
      case .inherit: nil
      }
    }

    var isIsolating: Bool { self != .inherit }
  }
}

extension FormattingRun {
  /// What the options of the namespace `u` ask for.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Unicode Namespace".
  mutating func universalOptions(
    _ options: ResolvedOptions, source: String, isMarkup: Bool = false
  ) -> UniversalOptions {
    var universal = UniversalOptions()
    guard !options.isEmpty else { return universal }
    for option in options.entries {
      switch option.name {
      case "u:id": universal.id = option.value.description
      case "u:dir" where isMarkup, "u:locale" where isMarkup:
        report(.badOption, source: source, "\(option.name) has no meaning on markup")
      case "u:dir":
        universal.direction = UniversalOptions.Direction(option.value.description)
        if universal.direction == nil {
          report(.badOption, source: source, "u:dir must be ltr, rtl, auto or inherit")
        }
      case "u:locale":
        universal.locale = Self.firstLocale(in: option.value.description)
        if universal.locale == nil {
          report(.badOption, source: source, "u:locale must be a list of BCP 47 language tags")
        }
      default: break
      }
    }
    return universal
  }

  /// The first of a list of locales, if every one is well-formed.
  private static func firstLocale(in list: String) -> String? {
    let tags = list.split(separator: ",", omittingEmptySubsequences: false).map { tag in
      String(tag.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard tags.allSatisfy(LocaleResources.isWellFormed) else { return nil }
    return tags.first
  }
}
