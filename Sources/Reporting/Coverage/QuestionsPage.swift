import Insight

/// The page on questions: how one is written, and the table of the built-in ones. `protocol/questions.md` is made with
/// it, which a test compares.
public enum QuestionsPage {
  /// The page as Markdown.
  public static func render(_ questions: [Question] = BuiltInQuestions.all) -> String {
    var text = introduction
    text += "\n| id | question | needs | from |\n|---|---|---|---|\n"
    for question in questions {
      let needs = question.needs.map { need in
        (need.title.map { "\($0): " } ?? "") + "`\(MarkdownText.escapingBars(need.text))`"
      }
      text +=
        "| `\(question.id)` | \(question.title) | \(needs.joined(separator: "<br>")) | \(question.source ?? "") |\n"
    }
    return text
  }

  private static let introduction = """
    # Questions

    `plumbline coverage` and `plan/coverage` tell which business questions a plan can answer. A question has *needs*; it
    is answered **yes** where every need is met, **outside** where every need is met but those that no plan holds,
    **partly** where at least one need is met that is particular to the question, and **no** else. Context and identity
    are particular to none.

    A profile adds questions under `questions`, and a plan states under the same key what it is meant to answer;
    `question-uncovered` says where it cannot. A question is words, which may name one of the table by its id, its title
    or a usual abbreviation, or a mapping:

    ```yaml
    questions:
      - What is our net revenue retention?
      - id: shares-by-channel
        question: Through which channel are reports shared?
        needs:
          - event report.shared with channel
          - a paid plan: trait account.plan | snapshot account.plan
    ```

    ## How a need is written

    One line, or a mapping of one entry from a title to the line. `|` parts alternatives, `+` what must all be there in
    one of them. A name that holds a blank, `,`, `|`, `+` or `=` stands in double quotes. The needs of a question have at
    most 256 parts together, and a file at most 1,000 questions.

    | part | is there where |
    |---|---|
    | `event NAME` | an event has the name, in any style, or one that means the same |
    | `event NAME with PROPERTY, PROPERTY=VALUE` | one such event has all of these properties; a value is in its enumeration |
    | `events of CATEGORY at least N` | so many events are in the category; `feature` is core value, collaboration and configuration together |
    | `events matching PATTERN such as NAME` | an event's words fit, `*` standing for any number of words; the name is what to add |
    | `trait ENTITY.NAME` | the entity or group has the trait; `account` is whatever pays |
    | `snapshot ENTITY.TRAIT monthly` | the trait is sent on a schedule, at least this often: hourly, daily, weekly, monthly, quarterly |
    | `identity user` | users are identified one by one, not by instance |
    | `level below account` | the hierarchy has a level below the account, and every level names its parent |
    | `context` | at least half of the events that say where they happened name an account |
    | `context below account` | events name a level below the account |
    | `text WORD, WORD in ENTITY.TRAIT` | one of the words stands in the trait's name, description, format, example or source; without `in`, in any name or description |
    | `outside WHAT` | never: no plan holds it |

    ## The built-in questions

    """
}
