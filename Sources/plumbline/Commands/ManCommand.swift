extension Command {
  /// Prints the manual page.
  static let man = Command(
    name: "man", summary: "print the manual page", discussion: ["As man(7) reads it."], options: [],
    operand: nil, examples: [("plumbline man | man -l -", "read it")]
  ) { _, console throws(UsageError) in
    console.write(ManualPage.text)
  }
}
