import TrackingPlan

/// Words of the rules on privacy; names are without case and separators.
enum PrivacyWords {
  /// Properties that hold text as a person has typed it.
  static let freeText = WordList(
    """
    query searchquery searchterm searchterms searchtext searchstring searchphrase message messagetext messagebody
    messagecontent chatmessage commenttext commentbody feedbacktext feedbackmessage reviewtext reviewbody
    userinput inputtext freetext usertext usermessage prompttext userprompt transcript errormessage
    emailbody emailsubject aboutme questiontext answertext replytext bodytext posttext
    """)

  /// Names whose values are few, whatever their description says.
  static let fewValues = WordList("reason context category")

  /// Last words that make of a name something about a text.
  static let aboutText = WordList("length class bucket code id")

  /// What says in a description that a person types the value.
  static let typed = [
    "free text", "free-text", "freetext", "user-typed", "typed by", "as typed", "free-form",
  ]

  /// What says in a description that the value is not sent as it was typed.
  static let tamed = [
    "not ", "no ", "never", "without", "exclud", "strip", "redact", "saniti", "truncat", "categor", "bucket",
    "length only", "hashed", "masked", "scrub", "normali", "instead of", "rather than", "allow-list",
    "allowlist",
    "controlled", "anonymi", "code",
  ]

  /// Secrets.
  static let secrets = WordList(
    """
    password passwd pwd passphrase accesstoken refreshtoken idtoken authtoken bearertoken sessiontoken csrftoken
    apikey apisecret apitoken secretkey privatekey clientsecret webhooksecret jwt cardnumber creditcardnumber
    ccnumber debitcardnumber cvv cvc cvv2 cardcvv cardcvc authorizationheader sessioncookie
    """)

  /// Whose secret it is.
  static let secretOwners = WordList(
    "user customer client account admin owner member old new current raw auth oauth google github stripe slack"
  )

  /// People whose address the specification wants hashed.
  static let invited = WordList("invitee invited")

  /// What says that a value is not what its name says.
  static let masked = ["hashed", "masked", "last 4", "last four", "hash of"]

  /// What says that a property or trait is not sent, or no longer; a single word counts only at the start of a text.
  static let withheld = [
    "removed", "dropped", "retired", "rejected", "withdrawn", "discontinued", "never sent", "not sent",
    "not being sent", "no longer sent", "never collected", "not collected", "no longer collected",
    "no longer tracked", "never tracked", "not tracked", "never transmitted", "not transmitted",
    "never leaves",
    "stopped sending", "stopped collecting",
  ]

  /// Words behind such a word that say when it comes to that.
  static let conditions = ["when ", "if ", "once ", "after ", "upon "]
}
