import JSON
import LanguageServerProtocol

extension Session {
  /// `workspace/didChangeConfiguration`: takes what the client pushes, or asks for it.
  mutating func didChangeConfiguration(_ params: DidChangeConfigurationParams) {
    if client.answersConfiguration {
      askForSettings()
    } else {
      take(settings: params.settings)
    }
  }

  /// Asks a client that answers for the user's settings.
  mutating func askForSettings() {
    guard client.answersConfiguration else { return }
    ask(ConfigurationRequest(section: "plumbline")) { session, answer in
      guard case .success(let value) = answer, let settings = value[0], !settings.isNull else { return }
      session.take(settings: settings)
    }
  }

  /// Takes settings, and has everything that follows from them said again.
  mutating func take(settings json: JSONValue) {
    let (settings, complaints) = ClientSettings.read(json)
    for complaint in complaints { log(.warning, complaint) }
    guard settings != self.settings else { return }
    self.settings = settings
    everythingChanged()
  }
}
