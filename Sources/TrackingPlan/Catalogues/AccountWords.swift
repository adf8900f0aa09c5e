/// Words for accounts, for users, and for what is known of them.
///
/// Names are compared without case and separators, singular for plural: `cloud_instances` is `cloudinstance`.
public struct AccountWords: Sendable {
  /// The words that come with Plumbline.
  public static let standard = AccountWords()

  /// What a paying organisation is called; each of these is a sign of accounts by itself.
  public var accounts = WordList(
    """
    account acct organization organisation org company corporation firm enterprise employer tenant workspace agency
    institution site instance installation cloudinstance businessaccount clientaccount customeraccount legalentity
    billingentity businessunit
    """)

  /// What is an account only at the top of the hierarchy.
  public var topAccounts = WordList("team space guild portal")

  /// What may be an account, where commerce or membership says so too.
  public var possibleAccounts = WordList(
    """
    business customer client merchant vendor seller store shop brand publisher advertiser partner reseller dealer
    dealership franchise franchisee property hotel restaurant venue practice clinic hospital school district
    university studio deployment environment server realm domain subsidiary division department branch location
    facility plant fund portfolio
    """)

  /// What qualifies a word for an account without changing it: `parent_account`.
  public var qualifiers = WordList(
    "parent billing customer client tenant root main master primary current default active own home user my")

  /// Names of groups of people that pay for nothing.
  public var privateGroups = WordList("household family club class couple friends")

  /// What the user is called, the usual words first.
  public var users: [String] = [
    "user", "users", "end_user", "member", "person", "people", "profile", "employee", "staff", "customer",
    "contact",
    "subscriber", "student", "player", "patient", "admin_user",
  ]

  /// What stands for somebody who is not known.
  public var anonymous = WordList(
    """
    visitor guest anonymous anonymoususer anonymousclient device localprofile lead session browser client installid
    """)

  /// Endings of a trait's name that names an account by its identifier.
  public var idEndings = WordList("id ids uuid guid key slug")

  /// Traits that name the account whatever it is called.
  public var links = WordList("cloudid groupid groups orgslug tenantid accountid organizationid")

  /// Traits that say how an account is called.
  public var nameTraits = WordList("name displayname title legalname fullname")

  /// Traits that say what is paid for.
  public var planTraits = WordList(
    """
    plan planid planname plantier plantype plancode tier subscription subscriptionplan subscriptiontier
    subscriptionlevel subscriptionstatus subscriptiontype subscriptionid pricingplan pricingtier package edition
    license licensetype licence licencetype billingplan currentplan accountplan producttier sku priceid
    """)

  /// Traits that say what is earned or how many seats are sold.
  public var moneyTraits = WordList(
    "mrr arr acv mrrcents arrcents monthlyrecurringrevenue seats seatcount seatsused licensedusers seatlimit")

  /// Traits that say what somebody may do.
  public var roleTraits = WordList(
    """
    role roles userrole accountrole orgrole organizationrole workspacerole teamrole memberrole membershiprole
    permissionlevel accesslevel permission permissions isadmin isowner usertype
    """)

  /// Traits that say how somebody is reached by mail.
  public var emailTraits = WordList(
    "email emailaddress useremail workemail emailhash hashedemail emailhashed")

  /// Traits that identify a user.
  public var userIDTraits = WordList("userid id uid uuid distinctid userkey")

  /// Categories and objects of events about money.
  public var billingCategories = WordList(
    "billing monetization monetisation commerce revenue payment payments")
  /// Objects of events about money.
  public var billingObjects = WordList("plan subscription trial invoice payment billing seat")

  /// Words that describe an identifier, where a pattern such as `acc_*` might stand.
  public var formatWords = WordList(
    """
    id ids uuid uuid4 uuid7 uuidv4 uuidv7 guid ulid nanoid cuid cuid2 ksuid snowflake objectid int integer number
    numeric string text hash sha256 slug key email auto increment serial bigint case uid gid oid pk url host domain
    random pattern format unique identifier generated value name prefix prefixed
    """)
}
