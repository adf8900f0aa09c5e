import TrackingPlan

/// Names of properties and traits that hold personal data, and the signs that a name holds something else.
///
/// Names are compared without case and separators: `userEmail`, `user_email` and `User Email` are one.
enum PersonalDataWords {
  /// A class of personal data with the names that say it.
  struct Class: Sendable {
    /// What a configuration calls it: `email`.
    let id: String
    /// What it is, with its article: `an email address`.
    let title: String
    /// The names, whole, after an owner such as `user` is taken off.
    var cores: WordList
    /// Whether the value may be a number.
    let isNumeric: Bool
  }

  static let classes: [Class] = [
    Class(
      id: "email", title: "an email address",
      cores: WordList(
        "email emailaddress emailaddr emails emailaddresses mailaddress replyto paypalemail loginemail ccemail bccemail"
      ), isNumeric: false),
    Class(
      id: "phone", title: "a phone number",
      cores: WordList(
        """
        phone phonenumber phonenum phoneno phonenumbers telephone telephonenumber telno mobilenumber mobileno
        mobilephone cellphone cellnumber msisdn fax faxnumber whatsappnumber smsnumber contactnumber
        """), isNumeric: true),
    Class(
      id: "address", title: "a postal address",
      cores: WordList(
        """
        address addressline addressline1 addressline2 address1 address2 streetaddress street streetname streetnumber
        housenumber postaladdress mailingaddress physicaladdress fulladdress postcode zipcode zip postalcode
        """), isNumeric: false),
    Class(
      id: "person_name", title: "a person's name",
      cores: WordList(
        """
        firstname givenname forename lastname surname familyname middlename maidenname fullname username realname
        legalname customername contactname membername employeename staffname drivername patientname studentname
        guestname recipientname sendername cardholdername accountholdername holdername signername
        """), isNumeric: false),
    Class(
      id: "ip", title: "an IP address",
      cores: WordList(
        "ip ipaddress ipaddr ipv4 ipv6 clientip remoteip userip sourceip remoteaddr lastip signupip"),
      isNumeric: false),
    Class(
      id: "government_id", title: "a government id",
      cores: WordList(
        """
        ssn socialsecurity socialsecuritynumber nationalid nationalidnumber nationalinsurancenumber passport
        passportnumber passportno driverslicense driverlicense drivinglicence driverlicensenumber taxid taxidnumber
        aadhaar aadhar cpf curp pesel nhsnumber medicarenumber voterid rrn
        """), isNumeric: true),
    Class(
      id: "birth_date", title: "a date of birth",
      // A year alone puts many people together and is no date.
      cores: WordList("dob dateofbirth birthdate birthday bday"),
      isNumeric: true),
    Class(
      id: "location", title: "a precise location",
      cores: WordList(
        """
        latitude longitude lat lng latlng latlong latlon coordinates coords geolocation geopoint geohash
        gpscoordinates gpslocation exactlocation preciselocation homelocation what3words
        """), isNumeric: true),
  ]

  /// Whose data it is, in front of the core: `user_email`, `billing_address`.
  static let owners = WordList(
    """
    user customer client contact member person visitor guest lead prospect subscriber invitee invited recipient sender
    owner admin author creator employee staff driver patient student teacher parent applicant candidate attendee
    participant respondent tenant renter buyer seller billing shipping delivery home work business personal primary
    secondary current new old previous raw my referrer referee payer payee signer emergency from to
    """)

  /// First words that make of a name something about the value: whether there is one, or how many.
  static let firstWords = WordList("has is did can was with num count total needs should wants")

  /// Last words that make of a name something about the value: its id, length, hash, kind.
  static let lastWords = WordList(
    """
    id ids uuid guid count num total length len chars size class bucket range group code type kind status state source
    method channel provider domain tld country hash hashed sha256 md5 verified confirmed changed updated added removed
    present provided valid consent enabled at ms seconds template frequency preference preferences notifications digest
    campaign client version format field label key index rate score masked redacted encrypted last4
    """)
}
