import SlovoLocalization
import SlovoModel
internal import Synchronization

/// The voices that packs have been made with: each knows its messages once it has said them.
final class VoiceCache: Sendable {
  private let localizer: Localizer
  private let voices = Mutex<[LanguageTag: Voice]>([:])

  init(_ localizer: Localizer) {
    self.localizer = localizer
  }

  /// The voice of a language; of two threads that ask first, both get the same one.
  func voice(in tag: LanguageTag) throws(LocalizerError) -> Voice {
    if let known = voices.withLock({ $0[tag] }) { return known }
    let made = try localizer.voice(in: tag)
    return voices.withLock { voices in
      if let known = voices[tag] { return known }
      voices[tag] = made
      return made
    }
  }
}
