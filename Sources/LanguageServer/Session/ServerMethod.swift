import JSON
import LanguageServerProtocol

/// One of the project's own methods, such as `plan/validate`: answered alike in editors' sessions and line by line.
///
/// It takes the parameters (`null` if there are none) and what it may look at, and gives a value that writes itself,
/// such as a `JSONValue` or a `JSONFragment`, or an error.
public typealias ServerMethod = (_ params: JSONValue, _ context: MethodContext) -> Result<
  any JSONEncodable, ResponseError
>
