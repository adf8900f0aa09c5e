import SourceText
import TrackingPlan

/// The styles and outcomes of a plan's event names.
public struct EventNames: Sendable {
  /// What is known of one event's name.
  public struct Fact: Sendable {
    /// The styles that it follows.
    public let styles: NameStyle
    /// Whether one of its last three words tells what happened.
    public let hasOutcome: Bool
    /// Whether the rules on names leave it alone: a destination's own, a placeholder, or not in Latin letters.
    public let isExempt: Bool
  }

  /// By event; an event without a name is exempt.
  public let facts: [Fact]
  /// The style that the plan declares, where it names exactly one.
  public let declared: NameStyle?
  /// Where it declares it.
  public let declaration: NodeID?
  /// The styles that at least three quarters of the names follow, where there are four names or more.
  public let dominant: NameStyle?
  /// How many names are not exempt.
  public let count: Int
  /// How many of those tell what happened.
  public let outcomeCount: Int

  /// The styles that names are held to.
  public var expected: NameStyle? { declared ?? dominant }

  /// Looks at every name once. Complexity: linear in the names.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - words: The words of its event names.
  ///   - configured: The style in words that a configuration names, for a plan that declares none.
  ///   - thresholds: From which share on a style is the plan's.
  init(
    _ plan: Plan, _ words: EventWords, configured: String? = nil, thresholds: Thresholds = Thresholds()
  ) {
    let isGoogleAnalytics = plan.meta.destinations.contains { destination in
      Destination.find(plan.text(destination))?.id == "ga4"
    }
    var facts: [Fact] = []
    facts.reserveCapacity(plan.events.count)
    var byStyles = [Int](repeating: 0, count: 256)
    var total = 0
    var outcomes = 0
    let names = plan.names.bytes.span
    for (event, shape) in zip(plan.events, words.shapes) {
      guard let name = event.name else {
        facts.append(Fact(styles: [], hasOutcome: true, isExempt: true))
        continue
      }
      let bytes = names.extracting(plan.names.range(of: name.name))
      if EventNames.isForeign(bytes, shape.marks)
        || (isGoogleAnalytics && ForeignNames.googleAnalytics.contains(plan.names.bytes(of: name.name)))
      {
        facts.append(Fact(styles: [], hasOutcome: true, isExempt: true))
        continue
      }
      let styles = NameStyle.of(bytes)
      var hasOutcome = false
      if !shape.classes.isDisjoint(with: [.past, .signal]) {
        let count = Int(shape.count)
        for index in max(0, count - 3)..<count where words.isOutcome(shape, index) {
          hasOutcome = true
          break
        }
      }
      facts.append(Fact(styles: styles, hasOutcome: hasOutcome, isExempt: false))
      total += 1
      if hasOutcome { outcomes += 1 }
      byStyles[Int(styles.rawValue)] += 1
    }
    self.facts = facts
    count = total
    outcomeCount = outcomes
    let counts = NameStyle.each.map { style in
      byStyles.indices.reduce(0) { $1 & Int(style.rawValue) != 0 ? $0 + byStyles[$1] : $0 }
    }
    var dominant: NameStyle = []
    if total >= 4, let best = counts.max(), best * 100 >= total * thresholds.stylePercent {
      for (index, style) in NameStyle.each.enumerated() where counts[index] == best { dominant.insert(style) }
    }
    self.dominant = dominant.isEmpty ? nil : dominant
    let (style, node) = EventNames.declaration(plan, dominant: dominant)
    declared = style ?? configured.flatMap { NameStyle.named(in: $0).first }
    declaration = node
  }

  /// The style that the plan's own text names; a bare "snake case" says nothing against dots.
  private static func declaration(_ plan: Plan, dominant: NameStyle) -> (NameStyle?, NodeID?) {
    let texts = plan.meta.naming.map { ($0, plan.text($0)) }
    var styles: [NameStyle] = []
    for (_, text) in texts {
      for style in NameStyle.named(in: text) where !styles.contains(style) { styles.append(style) }
    }
    guard styles.count == 1, let style = styles.first, let node = texts.first?.0.node else {
      return (nil, nil)
    }
    // A text on cases may be about properties; where the events plainly follow another style, it is.
    if !dominant.isEmpty, style.isDisjoint(with: dominant), style != .objectAction, style != .snake {
      return (nil, nil)
    }
    let saysOnlySnake =
      style == .snake && !texts.contains { $0.1.lowercased().contains("_action") || $0.1.contains("_verb") }
    return (saysOnlySnake ? [.snake, dominant.intersection(.objectAction)] : style, node)
  }

  /// Names that are not for us to style: reserved ones, placeholders, and names in other scripts.
  private static func isForeign(_ bytes: Span<UInt8>, _ marks: EventWords.Marks) -> Bool {
    guard bytes.count > 0 else { return true }
    if bytes[0] == 0x24 || bytes[0] == 0x5B { return true }
    if marks.isDisjoint(with: [.foreign, .insertion]) { return false }
    return bytes.indices.contains { bytes[$0] >= 0x80 || bytes[$0] == 0x7B || bytes[$0] == 0x3C }
  }
}
