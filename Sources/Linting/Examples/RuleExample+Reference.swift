// swift-format-ignore-file
// Made from Tests/Fixtures/rules by the tests; PLUMBLINE_UPDATE_FIXTURES=1 writes it anew.

extension RuleExample {
  /// The examples of the family `reference`, by rule.
  static let reference: [String: RuleExample] = [
    "event-reference-unknown": RuleExample(
      .action,
      avoid: "events:\n  - name: report.created\n  - name: report.shared\n  - name: report.exported\nconversion_events: [report.created, report.exprted]\n    #                               ^^^^^^^^^^^^^^ warning[event-reference-unknown] \"conversion_events\" names \"report.exprted\", which is no event of this plan; did you mean \"report.exported\"?\nfunnels:\n  - name: first_report\n    steps:\n      - \"report.created (is_first = true)\"\n      - \"report.shard (is_first = true)\"\n    #    ^^^^^^^^^^^^ warning[event-reference-unknown] \"steps\" names \"report.shard\", which is no event of this plan; did you mean \"report.shared\"?\n    #    ~ \"report.shared\" planned here\n",
      prefer: "events:\n  - name: report.created\n  - name: report.shared\n  - name: report.exported\nconversion_events: [report.created, report.exported]\nfunnels:\n  - name: first_report\n    steps:\n      - \"report.created (is_first = true)\"\n      - \"report.shared (is_first = true)\"\n"),
    "event-excluded-yet-planned": RuleExample(
      .none,
      avoid: "events:\n  - name: report.created\n  - name: report.viewed\ndo_not_track:\n  - report.viewed\n   #^^^^^^^^^^^^^ warning[event-excluded-yet-planned] event \"report.viewed\" is planned, and \"do_not_track\" says that it is not\n   #~ \"report.viewed\" planned here\n  - report.hovered\n",
      prefer: "events:\n  - name: report.created\n  - name: report.viewed\ndo_not_track:\n  - report.viewed on hover\n  - report.hovered\n"),
    "event-renamed-in-text": RuleExample(
      .action,
      avoid: "meta:\n  naming_convention: object.action\nevents:\n  - name: report.exported\n    description: A report leaves the product\n  - name: report.created\n    description: The first step before report.export\n    #                                  ^^^^^^^^^^^^^ hint[event-renamed-in-text] \"report.export\" is no event of this plan; did you mean \"report.exported\"?\nimplementation_notes:\n  - Send report.exportd only once\n    #    ^^^^^^^^^^^^^^ hint[event-renamed-in-text] \"report.exportd\" is no event of this plan; did you mean \"report.exported\"?\n",
      prefer: "meta:\n  naming_convention: object.action\nevents:\n  - name: report.exported\n    description: A report leaves the product\n  - name: report.created\n    description: The first step before report.exported\nimplementation_notes:\n  - Send report.exported only once\n"),
    "stated-count": RuleExample(
      .none,
      avoid: "events:\n  - name: report.created\n  - name: report.shared\nimplementation_notes:\n  - All 3 events carry the account's id\n   #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[stated-count] this says 3 events, and the plan has 2\n   #~ \"events\" the events are here\n",
      prefer: "events:\n  - name: report.created\n  - name: report.shared\nimplementation_notes:\n  - All 2 events carry the account's id\n  - The 5 events of version 1 are gone\n"),
    "deprecation-incomplete": RuleExample(
      .none,
      avoid: "events:\n  - name: report.viewed\n    deprecated: true\n   #^^^^^^^^^^ information[deprecation-incomplete] event \"report.viewed\" is deprecated and does not say since when, until when and what follows it\n   #= expected deprecated: {since, remove_after, replaced_by, reason}\n  - name: report.opened\n    deprecated: {since: 2, reason: nobody asks}\n   #^^^^^^^^^^ information[deprecation-incomplete] event \"report.opened\" is deprecated and does not say until when\n   #= expected deprecated: {since, remove_after, replaced_by, reason}\n  - name: report.created\n",
      prefer: "meta:\n  version: 2\nevents:\n  - name: report.viewed\n    deprecated: {since: 2, remove_after: 3, replaced_by: report.opened}\n  - name: report.opened\n  - name: report.created\n    deprecated: false\n"),
    "deprecation-successor-unknown": RuleExample(
      .action,
      avoid: "events:\n  - name: report.viewed\n    deprecated: {since: 2, remove_after: 3, replaced_by: report.opend}\n    #                                                    ^^^^^^^^^^^^ error[deprecation-successor-unknown] event \"report.viewed\" is replaced by \"report.opend\", which is not in the plan; did you mean \"report.opened\"?\n  - name: report.opened\n    properties:\n      - {name: old_id, type: string, deprecated: {since: 2, remove_after: 3, replaced_by: report_id}}\n    #                                                                                     ^^^^^^^^^ error[deprecation-successor-unknown] property \"old_id\" is replaced by \"report_id\", which is not in the plan\n",
      prefer: "events:\n  - name: report.viewed\n    deprecated: {since: 2, remove_after: 3, replaced_by: report.opened}\n  - name: report.opened\n    properties:\n      - {name: old_id, type: string, deprecated: {since: 2, remove_after: 3, replaced_by: report_id}}\n      - {name: report_id, type: string}\n  - name: report.printed\n    deprecated: {since: 2, remove_after: 3, replaced_by: none}\n"),
    "deprecation-overdue": RuleExample(
      .none,
      avoid: "meta:\n  version: 4\nevents:\n  - name: report.viewed\n    deprecated: {since: 2, remove_after: 3, replaced_by: report.opened}\n    #                                    ^ warning[deprecation-overdue] event \"report.viewed\" was to be removed after \"3\", and the plan is at version 4\n    #                                    ~ \"4\" the plan's version\n  - name: report.printed\n    deprecated: {since: 2, remove_after: 2026-01-31, reason: nobody prints}\n    #                                    ^^^^^^^^^^ warning[deprecation-overdue] event \"report.printed\" was to be removed after \"2026-01-31\", and that day has passed\n  - name: report.opened\n",
      prefer: "meta:\n  version: 3\nevents:\n  - name: report.viewed\n    deprecated: {since: 2, remove_after: 3, replaced_by: report.opened}\n  - name: report.printed\n    deprecated: {since: 2, remove_after: 2099-12-31, reason: nobody prints}\n  - name: report.opened\n"),
  ]
}
