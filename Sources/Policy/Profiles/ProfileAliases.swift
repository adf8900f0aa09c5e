/// The words under which plans name a profile or a template that is built on one.
public enum ProfileAliases {
  /// The profile that a word means; letter case does not count.
  static func profile(_ word: String) -> String? { table[word.lowercased()] }

  /// The profiles that are built in.
  public static let names = ["core", "saas-b2b", "saas-b2c", "developer-tools", "atlassian-forge"]

  private static let table: [String: String] = [
    "saas-b2b": "saas-b2b", "b2b-saas": "saas-b2b", "b2b-saas-core": "saas-b2b", "b2b_saas": "saas-b2b",
    "b2b_saas_core": "saas-b2b", "saas_b2b": "saas-b2b",
    // The published category templates, each built on b2b-saas-core.
    "ai-ml-tools": "saas-b2b", "analytics-platforms": "saas-b2b", "collaboration-tools": "saas-b2b",
    "form-builders": "saas-b2b", "security-products": "saas-b2b",
    "core": "core", "saas-b2c": "saas-b2c", "b2c-saas": "saas-b2c", "developer-tools": "developer-tools",
    "atlassian-forge": "atlassian-forge",
  ]
}
