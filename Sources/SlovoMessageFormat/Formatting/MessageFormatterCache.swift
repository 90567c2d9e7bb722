internal import Synchronization

/// What formatters opened in ICU, by locale.
///
/// Formatters that share a cache share what they open:
///
/// ```swift
/// let cache = MessageFormatterCache()
/// let bosnian = MessageFormatter(locale: "bs", cache: cache)
/// let macedonian = MessageFormatter(locale: "mk", cache: cache)
/// ```
public final class MessageFormatterCache: Sendable {
  private let locales = Mutex<[String: LocaleResources]>([:])

  /// Makes an empty cache.
  public init() {}

  func resources(for locale: String) -> LocaleResources {
    locales.withLock { locales in
      if let known = locales[locale] { return known }
      let made = LocaleResources(locale: locale)
      locales[locale] = made
      return made
    }
  }
}
