import SlovoLocalization
import SlovoModel

/// The languages that a template may ask for.
struct WordVoices {
  let first: Voice
  let second: Voice?
  private let cache: VoiceCache

  init(first: Voice, second: Voice?, cache: VoiceCache) {
    self.first = first
    self.second = second
    self.cache = cache
  }

  /// The voice of a language of the workspace.
  func voice(in tag: LanguageTag) throws(PackError) -> Voice {
    do throws(LocalizerError) {
      return try cache.voice(in: tag)
    } catch {
      throw PackError(event: nil, template: nil, reason: error.description)
    }
  }
}
