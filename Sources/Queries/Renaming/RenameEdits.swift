import PlanEditing
import SourceText
import Workspace

/// The edits that give something another name in plans that share settings, in the current states beside them, and in
/// those settings: what every way to rename goes by.
public struct RenameEdits: Sendable {
  /// The edits of one file.
  public struct File: Sendable {
    /// The file and its text; `nil` for the document at hand.
    public let file: (path: FilePath, text: SourceText)?
    /// The edits in order of place.
    public let edits: [TextEdit]
  }

  /// The files that change: each plan with its state, then the settings.
  public private(set) var files: [File] = []

  /// Works out the edits. Complexity: linear in the texts.
  ///
  /// - Parameters:
  ///   - target: What is renamed.
  ///   - name: The new name.
  ///   - plans: The plans that go along; what the first says of the name is said of all.
  ///   - settings: The configuration and the profiles that hold for them.
  ///   - state: The current state that is the document at hand itself.
  ///   - declaration: Where one of several declarations stands in the first plan, which then changes alone.
  ///   - nameOfFile: What a plan beside the first is called where it refuses the name.
  /// - Throws: `RenameRefusal` for a name that is taken or no name, and for what is not defined.
  public init(
    _ target: RenameTarget, to name: String, in plans: [RenamedPlan], settings: [SettingsText],
    ofState state: FilePath? = nil, declaration: ByteRange? = nil,
    nameOfFile: (FilePath) -> String = { $0.string }
  ) throws(RenameRefusal) {
    // Several plans of a folder can have one state.
    var states = Set([state].compactMap { $0 })
    var settingsEdits: [[TextEdit]] = []
    let overrides = settings.lazy.compactMap(\.overrides).first.map { own in
      plans.reduce(own) { $0.union($1.overrides) }
    }
    for (number, plan) in plans.enumerated() {
      let renaming: Renaming
      do throws(RenameRefusal) {
        renaming = try Renaming(
          target, to: name, in: plan.document, state: plan.state?.document,
          profiles: number == 0 ? settings.map(\.tree) : [], overrides: overrides,
          declaration: number == 0 ? declaration : nil)
      } catch {
        guard number > 0, let path = plan.file?.path else { throw error }
        throw error.said(of: nameOfFile(path))
      }
      add(renaming.plan, plan.file)
      let state = plan.state?.file
      if state.map({ states.insert($0.path).inserted }) ?? true { add(renaming.state, state) }
      if number == 0 { settingsEdits = renaming.profiles }
    }
    for (file, edits) in zip(settings, settingsEdits) { add(edits, file.file) }
  }

  private mutating func add(_ edits: [TextEdit], _ file: (path: FilePath, text: SourceText)?) {
    if !edits.isEmpty { files.append(File(file: file, edits: edits)) }
  }
}
