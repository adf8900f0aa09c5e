/// An event that every B2B plan should have, with the other names that it goes by and its key properties.
public struct CoreEvent: Sendable {
  /// A key property.
  public struct KeyProperty: Sendable {
    /// The name.
    public let name: String
    /// The type.
    public let type: String
    /// Other names, without case and separators.
    public let aliases: WordList
    /// Whether it is somebody's address or name, of which an event may carry a hash only.
    public let isHashed: Bool
    /// The values that it mostly has; none where they are not few.
    public let values: [String]

    /// Makes a key property.
    public init(
      name: String, type: String, aliases: WordList, isHashed: Bool = false, values: [String] = []
    ) {
      self.name = name
      self.type = type
      self.aliases = aliases
      self.isHashed = isHashed
      self.values = values
    }
  }

  /// The name: `trial.started`.
  public let name: String
  /// The category.
  public var category: String
  /// What happens, in one sentence.
  public var description: String
  /// Names that count, without case and separators.
  public var aliases: WordList
  /// The key properties.
  public var properties: [KeyProperty]
  /// Words for the concept: a plan that says that there is none is believed.
  public var concepts: [String]

  /// Makes a core event that goes by its own name only and has no key properties.
  public init(name: String, category: String, description: String, aliases: WordList) {
    self.name = name
    self.category = category
    self.description = description
    self.aliases = aliases
    properties = []
    concepts = []
  }

  init(
    _ name: String, _ category: String, _ description: String, aliases: StaticString, concepts: [String] = [],
    properties: [(String, String, StaticString)] = [], hashed: [String] = [], values: [String: [String]] = [:]
  ) {
    self.name = name
    self.category = category
    self.description = description
    self.aliases = WordList(aliases)
    self.concepts = concepts
    self.properties = properties.map {
      KeyProperty(
        name: $0.0, type: $0.1, aliases: WordList($0.2), isHashed: hashed.contains($0.0),
        values: values[$0.0] ?? [])
    }
  }
}

/// The core events of the specification, and words for what they are about.
public enum CoreEvents {
  public static let all: [CoreEvent] = [
    CoreEvent(
      "account.created", "lifecycle", "A new account is created",
      aliases: """
        accountcreated organizationcreated organisationcreated orgcreated companycreated tenantcreated workspacecreated
        agencycreated businesscreated accountregistered teamcreated accountprovisioned customercreated
        """,
      properties: [
        (
          "account_name", "string",
          "accountname name companyname organizationname orgname workspacename tenantname customername teamname agencyname businessname"
        ),
        ("created_by", "string", "createdby createdbyuserid ownerid creatorid createdbyid"),
      ]),
    CoreEvent(
      "user.signed_up", "lifecycle", "A user creates an account",
      aliases: """
        usersignedup signupcompleted signedup usersignup useraccountcreated userregistered registrationcompleted
        accountsignedup usercreated signupfinished userregistrationcompleted
        """,
      properties: [
        ("signup_source", "string", "signupsource source signupmethod method utmsource referrer"),
        (
          "account_id", "string",
          "accountid organizationid orgid workspaceid companyid tenantid teamid businessid agencyid"
        ),
      ], values: ["signup_source": ["organic", "paid", "referral", "invitation"]]),
    CoreEvent(
      "user.signed_in", "lifecycle", "A session begins with a password or through a provider",
      aliases:
        "usersignedin userloggedin loggedin signedin loginsucceeded logincompleted loginsuccess sessionstarted userlogin",
      properties: [("method", "string", "method loginmethod authmethod signinmethod provider authprovider")]),
    CoreEvent(
      "user.signed_out", "lifecycle", "A user ends the session by hand",
      aliases: "usersignedout userloggedout loggedout signedout logoutcompleted sessionended userlogout"),
    CoreEvent(
      "user.invited", "collaboration", "A user invites somebody to the account",
      aliases: """
        userinvited teammateinvited memberinvited invitesent invitationsent seatinvited inviteesinvited
        teammemberinvited collaboratorinvited invitationcreated invitecreated useinvited staffinvited
        """,
      concepts: ["invit", "single-user", "single user"],
      properties: [
        ("invitee_role", "string", "inviteerole invitedrole role"),
        (
          "invitee_email", "string",
          "inviteeemail inviteeemailhash invitedemail inviteeemailhashed emailhash emaildomain inviteedomain"
        ),
      ], hashed: ["invitee_email"]),
    CoreEvent(
      "user.joined", "collaboration", "An invited user joins the account",
      aliases: """
        userjoined teammatejoined memberjoined inviteaccepted invitationaccepted teammemberjoined collaboratorjoined
        memberadded useradded teammemberadded seatjoined staffjoined
        """,
      concepts: ["invit", "single-user", "single user"],
      properties: [
        ("invitation_id", "string", "invitationid inviteid inviterid invitedby"),
        ("role", "string", "role userrole memberrole"),
      ]),
    CoreEvent(
      "trial.started", "billing", "A trial begins",
      aliases:
        "trialstarted trialbegan freetrialstarted subscriptiontrialstarted trialactivated trialcreated",
      concepts: ["trial", "billing", "payment"],
      properties: [
        (
          "trial_days", "integer",
          "trialdays traildays triallength triallengthdays trialduration trialdurationdays"
        ),
        ("plan_trialing", "string", "plantrialing plan planid trialplan planname"),
      ]),
    CoreEvent(
      "trial.ended", "billing", "A trial ends, converted or not",
      aliases: """
        trialended trialexpired trialconverted trialcompleted freetrialended trialcancelled trialcanceled trialfinished
        subscriptiontrialended triallapsed
        """,
      concepts: ["trial", "billing", "payment"],
      properties: [
        ("converted", "boolean", "converted didconvert isconverted outcome conversion"),
        ("plan_selected", "string", "planselected selectedplan plan planid toplan"),
      ]),
    CoreEvent(
      "plan.upgraded", "billing", "The account moves to a higher plan",
      aliases: """
        planupgraded subscriptionupgraded accountupgraded planchanged subscriptionchanged planupdated
        subscriptionupdated tierupgraded upgradecompleted planswitched
        """,
      concepts: ["billing", "payment", "plans exist", "paid plan", "pricing"],
      properties: [
        ("from_plan", "string", "fromplan oldplan previousplan planfrom currentplan fromtier"),
        ("to_plan", "string", "toplan newplan planto targetplan plan planid totier"),
      ]),
    CoreEvent(
      "plan.downgraded", "billing", "The account moves to a lower plan",
      aliases: """
        plandowngraded subscriptiondowngraded accountdowngraded planchanged subscriptionchanged planupdated
        subscriptionupdated tierdowngraded downgradecompleted planswitched
        """,
      concepts: ["billing", "payment", "plans exist", "paid plan", "pricing"],
      properties: [
        ("from_plan", "string", "fromplan oldplan previousplan planfrom currentplan fromtier"),
        ("to_plan", "string", "toplan newplan planto targetplan plan planid totier"),
        ("reason", "string", "reason downgradereason cancellationreason"),
      ]),
    CoreEvent(
      "limit.reached", "billing", "The account reaches a limit of its plan",
      aliases: """
        limitreached limithit limitexceeded limitwarning quotareached quotaexceeded quotawarning quotahit usagelimitreached
        usagelimitexceeded usagelimithit usagelimitwarning planlimitreached planlimithit seatlimitreached ratelimitreached
        creditlimitreached creditsexhausted quotaexhausted featuregatehit paywallhit limitapproached quotaapproached
        """,
      concepts: ["limit", "quota", "billing"],
      properties: [
        ("limit_type", "string", "limittype limit resource quotatype limitname type feature featurename")
      ], values: ["limit_type": ["users", "storage", "projects"]]),
  ]

  /// Events by which an account is known to have left.
  public static let churn = WordList(
    """
    accountchurned plancancelled plancanceled subscriptioncancelled subscriptioncanceled accountcancelled
    accountcanceled accountclosed accountdeleted subscriptionended subscriptionexpired subscriptionlapsed
    subscriptionpaused accountdeactivated cancellationcompleted subscriptioncancelrequested customerchurned churned
    organizationdeleted workspacedeleted accountsuspended subscriptionterminated contractended appuninstalled
    """)

  /// Traits by which an account is known to have left.
  public static let statusTraits = WordList(
    """
    status accountstatus subscriptionstatus churnedat cancelledat canceledat ischurned lifecyclestage billingstatus
    planstatus churndate isactive licensestatus
    """)

  /// The categories that every B2B plan fills, with the words of products for each.
  public static let categories: [(name: String, words: WordList)] = [
    (
      "lifecycle",
      WordList("lifecycle activation onboarding acquisition authentication auth identity account signup")
    ),
    (
      "core_value",
      WordList("corevalue core featureusage feature usage engagement value product content coreaction")
    ),
    ("collaboration", WordList("collaboration team sharing social invitations members collab")),
    (
      "configuration",
      WordList("configuration settings setup admin integrations integration config customization")
    ),
    (
      "billing",
      WordList(
        "billing monetization monetisation revenue commerce payment payments subscription commercialintent")
    ),
  ]
}
