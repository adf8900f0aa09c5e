import TrackingPlan

/// Words that tell what happened without being a verb in the past, and words that only look like one.
enum OutcomeWords {
  /// Nouns and adjectives that name an outcome or a state that was reached.
  static let signals = WordList(
    """
    warning error failure success timeout exception crash fault outage incident alert alarm violation conflict
    mismatch denial rejection refusal abort abandonment bounce dropoff churn conversion completion cancellation
    expiry expiration deletion creation activation deactivation confirmation approval result outcome response ack
    acknowledgement receipt milestone breach overflow overage hit miss match win loss tie fallback retry rollback
    recovery disconnect reconnect anomaly spike regression degradation throttle ratelimit fraud chargeback dispute
    refund impression exposure anr oom deadlock panic noresult noshow no not zero thumbs
    ready live active inactive online offline available unavailable visible invisible missing empty full incomplete
    done pending due overdue late stale idle valid invalid successful unsuccessful eligible ineligible unhealthy
    healthy critical degraded route transit
    """)

  /// Words that look like a past tense and are none.
  static let falsePasts = WordList(
    """
    feed newsfeed seed speed need heed deed weed breed greed bleed bed embed shed sled red hundred sacred naked
    kindred infrared med biped wicked ragged rugged seabed testbed flatbed moped proceed succeed exceed
    outlet outset outfit misfit outcast overcast upbeat rebound outbound underground foreground upshot overlay
    relay outlay underlay present relent unfit uncut
    """)

  /// Words that are pasts by their form, and nouns where another word follows.
  static let nounsLikePasts = WordList(
    "preset offset input output cost forecast cast set bid lead light saw left")

  /// Base forms that are verbs wherever they stand last in a name: their past form can be suggested.
  static let actions = WordList(
    """
    create open submit click start begin stop end finish complete add remove delete update edit change save send
    receive share invite join leave select pick choose play pause resume watch read show display see hide dismiss
    close expand collapse toggle enable disable connect disconnect sync import export upload download install
    uninstall upgrade downgrade cancel renew purchase buy pay refund subscribe unsubscribe convert expire reach
    exceed fail succeed load refresh publish unpublish archive restore approve reject assign unassign apply verify
    activate deactivate generate configure enter accept decline confirm register schedule book move copy duplicate
    rename search filter sort tap press swipe scroll attach detach merge deploy launch
    """)

  /// Words in -ing that are no present tense.
  static let nounsInIng = WordList(
    """
    warning missing setting settings billing pricing onboarding offboarding training meeting booking listing rating
    landing shipping tracking messaging marketing recording building heading mapping routing mailing branding
    scheduling parking housing clothing wedding morning evening thing king ring string spring wing sibling ceiling
    funding greeting hosting learning painting reading testing gaming banking boarding staking streaming invoicing
    pending staging processing existing incoming outgoing upcoming remaining opening closing filing finding saving
    earning catering coaching engineering trading planning budgeting accounting reporting licensing hiring recruiting
    staffing dating ranking grading timing spending outing gathering offering briefing mentoring tutoring nothing
    something anything everything wording spelling pairing sizing advertising running cooking timing drawing
    """)

  /// Present forms, which are another rule's.
  static let presents = WordList("will is are has have needs wants does gets goes going starting")

  /// Participles that stand before a noun as adjectives: `saved_search`, `failed_payment`.
  static let adjectives = WordList(
    """
    saved shared failed abandoned scheduled recommended suggested related featured linked embedded attached connected
    selected nested pinned archived deleted blocked trusted verified unverified paid unpaid free hidden locked
    unlocked customized personalized automated advanced extended enhanced limited unlimited gated guided assisted
    managed hosted sponsored promoted imported generated tagged untagged unread read assigned unassigned completed
    incomplete expired missed lost found used unused added cut set bid bet hit run cost cast input output offset
    preset reset put split spread fit let shut quit forecast broadcast found left spent won lay saw lead wound bound
    light felt ground known given sent dedicated detailed united distributed fixed mixed combined unified
    """)

  /// Words that belong to the verb before them: `signed_up`, `added_to_cart`.
  static let particles = WordList(
    "up in out off on back over down away to into from through as with by for behind aside along around apart ahead forward"
  )

  /// Base forms that are rarely nouns: before an object they say that a name starts with its verb.
  static let imperatives = WordList(
    """
    create delete remove add submit send select choose edit enable disable install uninstall cancel connect
    disconnect subscribe unsubscribe generate activate deactivate complete approve reject assign
    """)
}
