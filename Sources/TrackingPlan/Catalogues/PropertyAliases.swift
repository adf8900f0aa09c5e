/// Other names of properties and traits that business questions ask for, without case and separators.
enum PropertyAliases {
  /// The names by which a property goes, its own among them, wherever it stands.
  static func ofProperty(_ name: String) -> WordList? { properties[name] }

  /// The names by which a trait of an account goes, its own among them.
  static func ofAccount(_ name: String) -> WordList? { accounts[name] }

  /// The names by which a trait of a user goes, its own among them.
  static func ofUser(_ name: String) -> WordList? { users[name] }

  private static let properties: [String: WordList] = [
    // How somebody signs up is not where they come from: `method` counts for the core event, not here.
    "signup_source": WordList(
      """
      signupsource source utmsource utmmedium utmcampaign referrer referralsource acquisitionchannel channel
      attributionsource trafficsource leadsource initialreferrer
      """),
    "utm_source": WordList("utmsource utmmedium utmcampaign utm"),
    "card_required": WordList(
      "cardrequired creditcardrequired iscardrequired requirescard ccrequired hascard withcard paymentmethodadded"
    ),
    "trial_type": WordList("trialtype trialkind trialmodel"),
    "inviter_role": WordList("inviterrole invitedbyrole senderrole actorrole userrole"),
    "session_id": WordList("sessionid session"),
    "department": WordList("department team division function"),
    "email_domain": WordList("emaildomain domain companydomain inviteedomain"),
    "partner_id": WordList("partnerid affiliateid referralcode affiliatecode partner affiliate referrerid"),
  ]

  private static let users: [String: WordList] = [
    "role": AccountWords.standard.roleTraits,
    "email": AccountWords.standard.emailTraits,
    "email_domain": WordList("emaildomain domain companydomain"),
    "partner_id": WordList("partnerid affiliateid referralcode affiliatecode referredby"),
    "signup_source": WordList(
      "signupsource utmsource utmmedium utmcampaign referrer acquisitionchannel attributionsource initialreferrer"
    ),
  ]

  private static let accounts: [String: WordList] = [
    "plan": AccountWords.standard.planTraits,
    "status": CoreEvents.statusTraits,
    "mrr": WordList(
      "mrr arr mrrcents arrcents monthlyrecurringrevenue annualrecurringrevenue mrrusd arrusd monthlyrevenue"),
    "contract_value": WordList("contractvalue acv annualcontractvalue contractamount tcv dealvalue"),
    "contract_term": WordList(
      "contractterm term contractlength termmonths contractmonths contractduration renewaldate contractenddate"
    ),
    "seats_used": WordList(
      "seatsused usedseats seatcountused activeseats occupiedseats seatsoccupied memberscount membercount"),
    "seat_limit": WordList(
      "seatlimit seats seatcount maxseats seatstotal totalseats purchasedseats licensedusers seatspurchased userlimit"
    ),
    "usage": WordList(
      "usage currentusage usagecount storageused apicalls apicallscount creditsused usagetotal monthlyusage"),
    "usage_limit": WordList(
      "usagelimit planlimit quota storagelimit apilimit apicalllimit creditlimit creditslimit usagequota"),
    "api_calls": WordList("apicalls apicallscount apiusage apicalls30d apirequests apicallcount"),
    "first_api_call_at": WordList(
      "firstapicallat firstapicall hasusedapi apifirstcalledat apicalls apiusage"),
    "last_active_at": WordList("lastactiveat lastseenat lastactivityat lastseen lastactive lasteventat"),
    "active_users_30d": WordList(
      "activeusers30d activeusers mau monthlyactiveusers activeusers7d wau weeklyactiveusers dailyactiveusers"
    ),
    "email_domain": WordList("emaildomain domain companydomain website"),
    "partner_id": WordList("partnerid affiliateid referralcode affiliatecode referredby partner"),
    "signup_source": WordList(
      "signupsource source utmsource utmmedium utmcampaign referrer acquisitionchannel attributionsource leadsource"
    ),
  ]
}
