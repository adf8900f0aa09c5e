import JSON
import Workspace

/// The description of the methods as OpenRPC 1.3.2 has it, with examples whose answers are worked out.
public struct OpenRPCDocument: JSONEncodable {
  private let methods: [PlanMethod]
  private let version: String

  /// Describes methods.
  ///
  /// - Parameters:
  ///   - methods: The methods.
  ///   - version: The version of the program.
  public init(_ methods: [PlanMethod] = PlanMethod.all, version: String) {
    self.methods = methods
    self.version = version
  }

  /// Writes the document.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("openrpc", "1.3.2")
      $0.member("info") { writer in
        writer.object {
          $0.member("title", "Plumbline")
          $0.member("version", version)
          $0.member(
            "description",
            "Questions about tracking plans, over JSON-RPC 2.0: in an editor's session, one JSON value a line on "
              + "standard input, or as `plumbline query METHOD`.")
          $0.member("license") { $0.object { $0.member("name", "see the repository") } }
        }
      }
      $0.member("methods") { writer in
        writer.array { for method in methods { write(method, to: &$0) } }
      }
      $0.member("components") { writer in
        writer.object {
          $0.member("schemas") { writer in
            writer.object {
              for (name, schema) in JSONSchema.sharedSchemas { $0.member(named: name, schema) }
            }
          }
        }
      }
    }
  }

  private func write(_ method: PlanMethod, to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", method.name)
      $0.member("summary", method.summary)
      $0.member("paramStructure", "by-name")
      $0.member("params") { writer in
        writer.array {
          for parameter in method.parameters {
            $0.object {
              $0.member("name", parameter.name)
              $0.member("summary", parameter.summary)
              $0.member("required", parameter.isRequired)
              $0.member("schema", parameter.schema)
            }
          }
        }
      }
      $0.member("result") { writer in
        writer.object {
          $0.member("name", "answer")
          $0.member("schema", method.result)
        }
      }
      $0.member("errors", OpenRPCDocument.errors)
      $0.member("examples") { writer in
        writer.array { for example in method.examples { write(example, of: method, to: &$0) } }
      }
    }
  }

  private func write(_ example: MethodExample, of method: PlanMethod, to writer: inout JSONWriter) {
    writer.object {
      $0.member("name", example.summary)
      $0.member("params") { writer in
        writer.array {
          for member in example.params.members {
            $0.object {
              $0.member("name", member.key)
              $0.member("value", member.value)
            }
          }
        }
      }
      $0.member("result") { writer in
        writer.object {
          $0.member("name", "answer")
          // An example that is refused would show as null, and the test of examples tells of it.
          let answer = try? method.answer(
            .object(example.params), in: QueryContext(analyzer: Analyzer(today: nil)))
          $0.member("value", answer.flatMap { try? JSONValue(parsing: $0.jsonBytes()) } ?? .null)
        }
      }
    }
  }

  /// An error of the wire.
  private struct WireError: JSONEncodable {
    let code: Int
    let message: String

    func write(to writer: inout JSONWriter) {
      writer.object {
        $0.member("code", code)
        $0.member("message", message)
      }
    }
  }

  private static let errors = [
    WireError(
      code: -32602,
      message: "a parameter is unknown, missing or of another kind, or names what the plan does not have"),
    WireError(
      code: -32803,
      message: "a file cannot be read, or what is asked for cannot be done, such as a name that is taken"),
    WireError(code: -32800, message: "the client took the request back"),
  ]
}
