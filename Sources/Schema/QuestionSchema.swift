/// The schema of what stands under `questions`: business questions with what they need.
public let questionSchema = Schema(shapes: questionShapes)

/// What plans and profiles say of questions in the same way.
let questionShapes: [Shape] = [
  Shape(
    .questions, "the questions", .any, item: .question, member: .question,
    canonical: "a list of questions, each a text or a mapping with id, question and needs"),
  Shape(
    .question, "a question", [.scalar, .mapping, .nothing],
    canonical: "a text, or a mapping with id, question and needs",
    fields: [
      Field(.id, .text, "The name by which reports and profiles refer to the question"),
      Field(.question, .text, "What is asked, in words"),
      Field(.source, .text, "Where the question comes from"),
      Field(
        .needs, .needs,
        "What the plan must hold, one line for each need: event, trait, snapshot, events of, events matching, …"
      ),
    ]),
  Shape(
    .needs, "the needs", [.sequence, .scalar, .nothing], item: .anything,
    canonical: "a list of lines such as event report.shared with channel"),
]
