import YAML

/// Text that the parser could not make sense of, keys that stand twice, and characters that nobody can read.
enum YAMLSyntax {
  static let syntax = Rule(
    "yaml-syntax", .document, .error,
    summary: "The text is not YAML 1.2.",
    rationale:
      "Other readers stop at the first such place and see nothing of the plan; Plumbline reads on behind it.",
    prefer: "Quote a value that holds `: `, ` #`, or starts with a character that means something to YAML.",
    source: .house("a file that only one tool can read is no plan"))

  static let duplicateKey = Rule(
    "yaml-duplicate-key", .document, .error,
    summary: "The same key stands twice in one mapping.",
    rationale: "YAML forbids it, and readers differ in which of the two they keep.",
    prefer: "Keep one of the two, or rename one.",
    source: .house("YAML 1.2.2 section 3.2.1.3 wants keys to be unique"))

  static let unprintable = Rule(
    "yaml-unprintable", .document, .error,
    summary: "A control character, or text that was encoded twice.",
    rationale: "YAML forbids control characters; most come from text that went through the wrong encoding.",
    prefer: "Write the character that was meant, in UTF-8.",
    source: .house("YAML 1.2.2 section 5.1 forbids them"))

  static let check = Check(syntax, duplicateKey, unprintable) { context, findings in
    for problem in context.document.tree.problems {
      findings.add(rule(of: problem), at: problem.range, problem.message) { tell(problem, in: .plan, &$0) }
    }
    for problem in context.state?.document.tree.problems ?? [] {
      findings.add(rule(of: problem), inStateAt: problem.range, problem.message) {
        tell(problem, in: .state, &$0)
      }
    }
  }

  private static func rule(of problem: SyntaxProblem) -> Rule {
    switch problem.code {
    case .duplicateKey: duplicateKey
    case .unprintable, .mojibake: unprintable
    default: syntax
    }
  }

  private static func tell(_ problem: SyntaxProblem, in file: Finding.File, _ finding: inout Finding) {
    // Whoever reads the file gets the wrong words, and every reader gets the same.
    if problem.code == .mojibake { finding.severity = .warning }
    finding.related = problem.related.map { .init($0.message, $0.range, in: file) }
    if let repair = problem.repair {
      // What nobody can see can go without a look; what it may have meant cannot be guessed.
      let isRemoval = problem.code == .unprintable && repair.edits.allSatisfy { $0.newText.isEmpty }
      finding.fixes = [Fix(title: repair.title, isSafe: isRemoval, edits: repair.edits)]
    }
  }
}
