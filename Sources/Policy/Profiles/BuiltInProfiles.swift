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
    """

  private static let saasB2C = """
    id: saas-b2c
    extends: core
    primary_metric: retained users
    """

  private static let developerTools = """
    id: developer-tools
    extends: saas-b2b
    """

  private static let atlassianForge = """
    id: atlassian-forge
    extends: saas-b2b
    """
}
