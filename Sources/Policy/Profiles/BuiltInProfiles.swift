/// The profiles that come with Plumbline, written as a user writes one.
enum BuiltInProfiles {
  static let texts = [core, saasB2B, saasB2C, developerTools, atlassianForge]

  private static let core = """
    id: core
    invariants:
      I5:
        description: personal data goes where the plan says that it goes, and secrets go nowhere
        rules: [pii-policy-violated]
    """

  private static let saasB2B = """
    id: saas-b2b
    extends: core
    primary_metric: net revenue retention
    feedback_loop: slow, so leading indicators count
    invariants:
      I1:
        description: what marketing brings is attributed to pipeline and closed deals, never to leads
        rules: [profile-outcome]
      I3:
        description: accounts stay and grow before spend is scaled
        rules: [profile-retention]
      I4:
        description: with few deals, leading indicators are counted
        rules: [profile-leading-indicators]
    """

  private static let saasB2C = """
    id: saas-b2c
    extends: core
    primary_metric: retained users
    """

  private static let developerTools = """
    id: developer-tools
    extends: saas-b2b
    rules:
      event-operational: off
    """

  private static let atlassianForge = """
    id: atlassian-forge
    extends: saas-b2b
    """
}
