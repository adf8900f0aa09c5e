/// The words that every vocabulary starts with.
enum StandardWords {
  static let classes: [(WordClasses, String)] = [
    (
      .gesture,
      """
      click clicked tap tapped press pressed hover hovered swipe swiped scrolled dragged pinched focused blurred typed
      """
    ),
    (
      .screenPart,
      """
      button btn modal popup tooltip dropdown checkbox radiobutton textbox div span navbar sidebar accordion
      hamburger lightbox combobox
      """
    ),
    (
      .noise,
      """
      keystroke keystrokes keypress keypressed keydown keyup scrolled mousemove mousemoved mouseover mouseout mousedown
      mouseup mouseenter mouseleave mouse hovered
      """
    ),
    (.fieldNoise, "focused blurred focus blur"),
    (.formField, "field input textbox textarea textfield element dropdown select checkbox"),
    (.metric, "dau wau mau mrr arr ltv cac arpu arpa nrr grr"),
    (.share, "rate ratio percentage"),
    (
      .sharedNoun,
      """
      conversion retention churn bounce open click clickthrough error success failure completion activation adoption
      engagement response win renewal growth signup attach utilization utilisation delivery unsubscribe abandonment
      dropoff acceptance usage expansion
      """
    ),
    (.actor, "user account customer workspace organization organisation org company team member tenant"),
    (.computedState, "activated churned retained healthy unhealthy engaged disengaged"),
    (
      .step,
      "started requested running progress submitted completed finished succeeded queued initiated processing"
    ),
    (
      .flow,
      """
      onboarding checkout trial wizard signup registration import setup tour tutorial survey application order payment
      booking assessment exam quiz lesson course interview session call subscription migration
      """
    ),
    (
      .variant,
      """
      standard custom basic advanced simple complex small medium large public private internal external weekly monthly
      daily yearly annual quarterly pdf csv xlsx json xml email sms free paid premium ios android desktop mobile new old
      manual automatic automated
      """
    ),
    (.fieldChange, "changed updated edited modified focused blurred focus blur change"),
    (
      .framework,
      """
      onclick onchange onsubmit onblur onfocus onload onkeydown onkeyup usestate useeffect componentdidmount
      componentwillunmount ngoninit redux xhr jquery settimeout domcontentloaded addeventlistener
      """
    ),
    (.httpMethod, "get post put delete patch head options"),
    (.singleAct, "created deleted edited opened renamed duplicated archived restored"),
    (
      .noPlural,
      """
      settings preferences news analytics details credentials permissions status canvas address access business process
      progress success class bus series species data docs results kudos sms gps aws ios css https dns os rules notes
      options terms tools sales savings earnings goods funds statistics metrics insights billing plus pass press focus
      virus bonus campus corpus census lens basis analysis thesis axis diagnosis focus express wireless files items
      points tokens credits rewards payments
      """
    ),
    (.testPrefix, "debug tmp dummy foo foobar asdf qwerty"),
    (.testSuffix, "qa tmp debug wip foo asdf"),
    (.platform, "web ios android server backend frontend api mobile desktop extension cli worker admin"),
    (.presentAuxiliary, "will is are"),
    (
      .filler,
      """
      a an the is was were are has have had been be when whenever on in of for to by with and or user users event events
      this that fires fired triggered tracks tracked sent their its some
      """
    ),
  ]

  /// Names of one action, one group a line.
  static let synonyms: [String] = [
    "user_signed_in user_logged_in user_login account_logged_in account_signed_in user_authenticated login_completed",
    "user_signed_out user_logged_out user_logout account_logged_out account_signed_out",
    """
    user_signed_up user_registered user_sign_up account_signed_up signup_completed sign_up_completed
    registration_completed account_registered
    """,
    """
    user_invited teammate_invited member_invited team_member_invited seat_invited invite_sent invitation_sent
    collaborator_invited
    """,
    "user_joined teammate_joined member_joined team_member_joined invite_accepted invitation_accepted",
    "account_created organization_created organisation_created company_created tenant_created",
    "trial_ended trial_expired trial_finished",
    """
    plan_canceled plan_cancelled subscription_canceled subscription_cancelled subscription_ended
    """,
    "subscription_started subscription_created subscription_purchased",
    "plan_upgraded subscription_upgraded account_upgraded",
    "plan_downgraded subscription_downgraded account_downgraded",
  ]

  /// Names that say nothing of what happened, their words joined by `_`.
  static let vagueNames = """
    feature_used feature_interacted action_performed action_taken action_triggered action_completed action_executed
    event_happened event_occurred event_triggered event_fired something_happened something_clicked user_action
    user_interacted user_did_something interaction_occurred interaction_performed custom_event generic_event
    event action interaction click track thing_happened activity_performed activity_occurred
    """

  /// Views of any page, their words joined by `_`.
  static let pageViews = """
    page_viewed page_view pageview pageviewed page_viewed_event screen_viewed screen_view screenview page_visited
    page_loaded page_opened screen_visited screen_opened screen_loaded view_page viewed_page viewed_screen page_visit
    route_changed
    """

  /// What a system does by itself: an object, and the verbs that make an operational event of it.
  static let operational = """
    api:called requested invoked hit
    endpoint:called hit requested
    cache:hit miss missed cleared invalidated evicted warmed populated refreshed
    job:enqueued dequeued queued retried
    message:enqueued dequeued
    task:enqueued dequeued
    queue:drained emptied filled processed
    worker:started stopped crashed restarted
    cron:ran run executed started completed
    server:started stopped restarted crashed
    database:queried connected migrated vacuumed
    db:queried connected migrated
    http_request:sent received completed failed
    health_check:passed failed ran performed completed
    healthcheck:passed failed ran performed completed
    log:written rotated
    lock:acquired released
    """

  /// Verbs that mean one thing, of which a plan should have one for each object.
  static let verbSets: [String] = ["created added", "deleted removed", "updated edited modified"]

  /// Phrases of a description that say that nobody needs the event yet.
  static let speculation: [String] = [
    "might need", "may need", "just in case", "for later", "some day", "someday", "might be useful",
    "could be useful", "may be useful", "not sure if", "nice to have", "for future use",
  ]

  /// Descriptions that are none.
  static let emptyDescriptions = """
    tbd todo fixme tba none na unknown placeholder description xxx wip
    """

  /// Names of properties that fold several acts into one event.
  static let actionProperties = "action action_type actiontype event_action user_action interaction_type"
}
