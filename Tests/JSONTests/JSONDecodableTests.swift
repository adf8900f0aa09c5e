import JSON
import Testing

/// How wrong values are refused: with the way to them.
struct JSONDecodableTests {
  struct Place: JSONDecodable {
    var line: Int
    init(json: JSONValue) throws(JSONDecodingError) { line = try json.decode("line") }
  }

  func fault<Value>(_ body: () throws(JSONDecodingError) -> Value) -> String? {
    do {
      _ = try body()
      return nil
    } catch {
      return error.description
    }
  }

  @Test func saysWhereAndWhat() {
    let value: JSONValue = ["places": [["line": 1], ["line": "2"]], "name": 3, "no": nil]
    #expect(
      fault { () throws(JSONDecodingError) in try value.decodeArray("places", of: Place.self) }
        == "places[1].line should be an integer, is a string")
    #expect(
      fault { () throws(JSONDecodingError) in try value.decode("name", as: String.self) }
        == "name should be a string, is a number")
    #expect(
      fault { () throws(JSONDecodingError) in try value.decode("gone", as: String.self) }
        == "gone is missing")
    #expect(
      fault { () throws(JSONDecodingError) in try JSONValue.null.decode("gone", as: String.self) }
        == "the value should be an object, is null")
    #expect(
      fault { () throws(JSONDecodingError) in try value.decodeArray("name", of: Place.self) }
        == "name should be an array, is a number")
  }

  @Test func passesOverAbsence() throws {
    let value: JSONValue = ["no": nil, "yes": 3.0, "half": 0.5]
    #expect(try value.decodeIfPresent("no", as: Int.self) == nil)
    #expect(try value.decodeIfPresent("gone", as: Int.self) == nil)
    #expect(try value.decodeIfPresent("yes", as: Int.self) == 3)
    #expect(throws: JSONDecodingError.self) { try value.decodeIfPresent("half", as: Int.self) }
  }

  @Test func setsMembersInPlace() {
    var object: JSONObject = ["a": 1, "b": 2]
    object["a"] = 3
    object["c"] = 4
    object["b"] = nil
    #expect(JSONValue.object(object).jsonString() == #"{"a":3,"c":4}"#)
  }
}
