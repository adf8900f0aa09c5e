import Policy

extension Fixer {
  /// A fixer that applies every safe fix, under what holds for a plan.
  ///
  /// - Parameters:
  ///   - settings: What holds for the plan.
  ///   - path: The plan's path as people see it, which tells the grammar.
  ///   - today: Today's date in ISO 8601, where it is known.
  public init(under settings: PlanSettings, path: String, today: String?) {
    self.init()
    self.settings = settings.settings
    also = settings.also
    profiles = settings.profiles
    suppressions = settings.suppressions
    self.today = today
    dialect = PlanRecognition.dialect(of: FilePath(path))
  }
}
