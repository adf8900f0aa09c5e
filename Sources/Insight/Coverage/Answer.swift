/// How a plan answers one question.
public struct Answer: Sendable, Hashable {
  /// How far one need is met.
  public enum NeedStanding: Sendable, Hashable {
    /// All parts of an alternative are there.
    case met
    /// What is not there no plan holds.
    case outside
    /// Something lacks that a plan can hold.
    case missing
  }

  /// One need with what was found of it.
  public struct NeedAnswer: Sendable, Hashable {
    /// The need.
    public let need: Need
    /// How far it is met.
    public let standing: NeedStanding
    /// What is there; of a need that is not met, what there is of the alternative that comes nearest.
    public let present: [Evidence]
    /// What lacks of that alternative.
    public let missing: [Gap]
    /// Whether what is there says something about this question in particular.
    let isParticular: Bool
  }

  /// The question.
  public let question: Question
  /// How far the plan answers it.
  public let standing: Standing
  /// Its needs, in order.
  public let needs: [NeedAnswer]

  init(_ question: Question, _ needs: [NeedAnswer]) {
    self.question = question
    self.needs = needs
    if needs.allSatisfy({ $0.standing == .met }) {
      standing = .yes
    } else if needs.allSatisfy({ $0.standing != .missing }) {
      standing = .outside
    } else {
      standing = needs.contains { $0.standing == .met && $0.isParticular } ? .partly : .no
    }
  }

  /// Whether a few lines of YAML can bring everything that lacks.
  public var canBeCompleted: Bool {
    needs.allSatisfy { $0.standing != .outside && $0.missing.allSatisfy(\.canBeAdded) }
  }

  /// What is there of it, each thing once.
  public var present: [Evidence] {
    var seen: Set<Evidence> = []
    return needs.filter { $0.standing == .met }.flatMap(\.present).filter { seen.insert($0).inserted }
  }
}
