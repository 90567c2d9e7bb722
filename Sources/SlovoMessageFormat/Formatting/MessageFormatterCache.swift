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
  private static let localeLimit = 64

  private let locales = Mutex<[String: LocaleResources]>([:])

  /// Makes an empty cache.
  public init() {}

  func resources(for locale: String) -> LocaleResources {
    locales.withLock { locales in
      if let known = locales[locale] { return known }
      // A message can name any locale, so that what is kept must have a bound.
      if locales.count >= Self.localeLimit { locales.removeAll() }
      let made = LocaleResources(locale: locale)
      locales[locale] = made
      return made
    }
  }
}
