/// The kinds of syntax problem; a raw value, once released, is never given another meaning.
public enum SyntaxProblemCode: String, Sendable, Hashable, CaseIterable {
  /// The same key twice in one mapping (YAML 1.2.2 section 3.2.1.3).
  case duplicateKey = "duplicate-key"
  /// A control character that YAML does not allow, or mojibake from double encoding (section 5.1).
  case unprintable
  /// Characters that may stand in a text, but are another text encoded twice.
  case mojibake
  /// A byte that is part of no UTF-8 sequence (section 5.2).
  case invalidUTF8 = "invalid-utf8"
  /// A tab where indentation is counted (section 6.1).
  case tabIndentation = "tab-indentation"
  /// A line that stands at a column where no open collection goes on (section 6.1).
  case badIndentation = "bad-indentation"
  /// A line of a mapping without the `:` after its key (section 8.2.2).
  case missingColon = "missing-colon"
  /// A `:`, `-`, `,` or `#` that needs white space beside it.
  case missingSpace = "missing-space"
  /// `: ` inside a plain scalar (section 7.3.3).
  case colonInPlain = "colon-in-plain"
  /// Text after a value that is complete: a closed quote, a bracket, an alias.
  case textAfterValue = "text-after-value"
  /// Text that belongs to no node, as after a plain scalar that a comment ended.
  case unexpectedText = "unexpected-text"
  /// A sequence item where a mapping goes on (section 8.2).
  case sequenceInMapping = "sequence-in-mapping"
  /// A mapping entry or text where a sequence goes on (section 8.2).
  case mappingInSequence = "mapping-in-sequence"
  /// A block collection that begins on a line where none may (section 8.2).
  case misplacedCollection = "misplaced-collection"
  /// A quoted scalar without its end (section 7.3).
  case unclosedQuote = "unclosed-quote"
  /// A flow collection without its end (section 7.4).
  case unclosedBracket = "unclosed-bracket"
  /// A closing bracket that closes nothing.
  case strayBracket = "stray-bracket"
  /// A comma that separates nothing (section 7.4).
  case strayComma = "stray-comma"
  /// Two entries of a flow collection without a comma between (section 7.4).
  case missingComma = "missing-comma"
  /// A pasted tag, code fence or conflict marker that is no part of the document.
  case strayMarkup = "stray-markup"
  /// A character that may not begin a plain scalar (section 5.3).
  case reservedIndicator = "reserved-indicator"
  /// A backslash sequence that is none (section 5.7).
  case unknownEscape = "unknown-escape"
  /// A key that goes over more than one line or 1,024 characters (section 7.4.2).
  case multilineKey = "multiline-key"
  /// The text beside `|` or `>` is no block scalar header (section 8.1.1).
  case badBlockHeader = "bad-block-header"
  /// A second anchor or tag on one node, or one that stands where none may (section 6.9).
  case misplacedProperty = "misplaced-property"
  /// A tag that is malformed or whose handle is not declared (section 6.9.1).
  case badTag = "bad-tag"
  /// An alias to an anchor that was not met before (section 7.1).
  case undefinedAlias = "undefined-alias"
  /// A directive that is malformed, repeated or out of place (section 6.8).
  case badDirective = "bad-directive"
  /// A document marker where none may stand, or text beside one (section 9.1).
  case badDocumentMarker = "bad-document-marker"
  /// Content after the end of the document's one root node (section 9.1).
  case contentAfterDocument = "content-after-document"
  /// Collections nested deeper than the limit.
  case tooDeep = "too-deep"
  /// A text larger than the limit; nothing of it is read.
  case tooLarge = "too-large"
  /// More problems than the limit; the rest are not listed.
  case tooManyProblems = "too-many-problems"
  /// Text that a JSON document does not allow, though YAML may (RFC 8259).
  case invalidJSON = "invalid-json"
}
