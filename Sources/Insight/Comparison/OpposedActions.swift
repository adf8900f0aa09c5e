/// Words for what was done, those of one meaning in one row: names that differ by words of two rows name two acts.
enum OpposedActions {
  /// The row of each word.
  static let rowOfWord: [String: Int] = {
    var result: [String: Int] = [:]
    for (row, words) in rows.enumerated() {
      for word in words { result[word] = row }
    }
    return result
  }()

  private static let rows: [[String]] = [
    ["created", "added"], ["deleted", "removed"], ["updated", "edited", "changed", "modified"],
    ["opened", "viewed", "shown", "seen"], ["closed", "dismissed"], ["started", "began"],
    ["completed", "finished", "succeeded"], ["failed"], ["canceled", "cancelled"], ["enabled", "activated"],
    ["disabled", "deactivated"], ["connected"], ["disconnected"], ["sent"], ["received"],
    ["accepted", "approved"], ["declined", "rejected"], ["upgraded"], ["downgraded"], ["paused"], ["resumed"],
    ["subscribed"], ["unsubscribed"], ["clicked", "tapped", "pressed"], ["installed"], ["uninstalled"],
    ["invited"], ["joined"], ["left"], ["archived"], ["restored"], ["exported"], ["imported"], ["shared"],
    ["requested"], ["refunded"], ["skipped"], ["published"], ["unpublished"], ["in"], ["out"],
  ]
}
