/// A first `.plumbline.yaml`, with words on each key.
public enum StarterConfiguration {
  /// The configuration as YAML.
  ///
  /// - Parameter profile: The profile that plans are held to.
  public static func text(profile: String) -> String {
    """
    # What the team asks of its tracking plans. The nearest file of this name above a plan counts.

    # The kind of product: core, saas-b2b, saas-b2c, developer-tools or atlassian-forge.
    # A plan that names its own in meta.profile keeps it.
    profile: \(profile)

    # How much a rule or a family of rules matters: error, warning, information, hint or off.
    # "plumbline rules" lists them, and "plumbline explain RULE" tells what one is about.
    rules: {}
    #  event-description-weak: off
    #  name: information

    # Plans that are left out, as path patterns.
    exclude: []

    # Whether a suppression in a plan needs a reason: optional or required.
    suppressions:
      reasons: optional

    """
  }
}
