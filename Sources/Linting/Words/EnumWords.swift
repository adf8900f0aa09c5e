import TrackingPlan

/// Properties whose values are roles or plans; names are without case and separators.
enum EnumWords {
  /// Properties that hold a role of the user's.
  static let roles = WordList(
    "inviteerole invitedrole userrole fromrole torole newrole oldrole previousrole memberrole assignedrole")

  /// Properties that hold a plan of the account's.
  static let plans = WordList(
    """
    fromplan toplan oldplan newplan previousplan targetplan planselected selectedplan plantrialing planname plantier
    planfrom planto currentplan plantype plan
    """)

  /// Values that stand for no plan or no role.
  static let none = WordList("none unknown other custom null na any all")

  /// What makes a plan's value that of a trial.
  static let trial = "trial"
}
