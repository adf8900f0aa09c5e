"""One whole session with the capabilities of three editors: hover, completion inside `group_level:`, the fix, definition,
references, rename, symbols, tokens, formatting, and what else there is; each answer is what that editor's user sees."""

import asyncio
import pathlib
import shutil

import pytest
from lsprotocol import types
from pytest_lsp import ClientServerConfig, client_capabilities

from conftest import server_command
from test_diagnostics import make_client

SESSION = pathlib.Path(__file__).parent / "session.yaml"
EDITORS = ["neovim@v0.11.0", "visual-studio-code", "emacs"]


class Plan:
    """The document as the client has it; positions are counted in UTF-16 unless agreed otherwise."""

    def __init__(self, folder: pathlib.Path):
        self.path = folder / "tracking-plan.yaml"
        shutil.copy(SESSION, self.path)
        self.uri = self.path.as_uri()
        self.text = self.path.read_text(encoding="utf-8")
        self.units = "utf-16"

    def column(self, before: str) -> int:
        return {
            "utf-8": lambda: len(before.encode()), "utf-32": lambda: len(before),
        }.get(self.units, lambda: len(before.encode("utf-16-le")) // 2)()

    def at(self, needle: str, into: int = 0) -> types.Position:
        for number, line in enumerate(self.text.split("\n")):
            index = line.find(needle)
            if index >= 0:
                return types.Position(number, self.column(line[: index + into]))
        raise AssertionError(f"there is no {needle}")

    def offset(self, position: types.Position) -> int:
        lines = self.text.split("\n")
        line = lines[position.line] if position.line < len(lines) else ""
        column = next((i for i in range(len(line) + 1) if self.column(line[:i]) >= position.character), len(line))
        return sum(len(l) + 1 for l in lines[: position.line]) + column

    def apply(self, edits):
        for edit in sorted(edits, key=lambda e: self.offset(e.range.start), reverse=True):
            first, last = self.offset(edit.range.start), self.offset(edit.range.end)
            self.text = self.text[:first] + edit.new_text + self.text[last:]

    def apply_workspace(self, edit: types.WorkspaceEdit):
        edits = []
        for change in edit.document_changes or []:
            assert change.text_document.uri == self.uri
            edits += change.edits
        for uri, more in (edit.changes or {}).items():
            assert uri == self.uri
            edits += more
        assert edits
        self.apply(edits)


async def start(request, tmp_path, name):
    client = await ClientServerConfig(server_command(request.config), client_factory=make_client).start()

    plan = Plan(tmp_path)
    capabilities = client_capabilities(name)
    result = await client.initialize_session(
        types.InitializeParams(capabilities=capabilities, root_uri=tmp_path.as_uri(), process_id=None)
    )
    chosen = result.capabilities.position_encoding
    plan.units = str(getattr(chosen, "value", chosen) or "utf-16")
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(plan.uri, types.LanguageKind.Yaml, 1, plan.text))
    )
    return client, plan, result.capabilities


def identifier(plan):
    return types.TextDocumentIdentifier(plan.uri)


def change(client, plan, version):
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(version, plan.uri),
            [types.TextDocumentContentChangeWholeDocument(plan.text)],
        )
    )


@pytest.mark.asyncio
@pytest.mark.parametrize("name", EDITORS)
async def test_a_whole_session(request, tmp_path, name):
    client, plan, capabilities = await start(request, tmp_path, name)
    try:
        await session(client, plan, capabilities)
    finally:
        # Also after a failure: nobody waits for a server that nobody ends.
        await client.shutdown_session()
        await client.stop()


async def session(client, plan, capabilities):
    document = identifier(plan)

    hover = await client.text_document_hover_async(types.HoverParams(document, plan.at("report.shared", 3)))
    assert "report.shared" in hover.contents.value and "account" in hover.contents.value
    assert hover.range.start == plan.at("report.shared")

    answer = await client.text_document_completion_async(
        types.CompletionParams(document, plan.at("worksapce", 4))
    )
    items = answer if isinstance(answer, list) else answer.items
    assert {"account", "workspace"} <= {item.label for item in items}
    edit = next(item for item in items if item.label == "workspace").text_edit
    replaced = edit.replace if isinstance(edit, types.InsertReplaceEdit) else edit.range
    assert replaced.start == plan.at("worksapce")

    if capabilities.diagnostic_provider:
        report = await client.text_document_diagnostic_async(types.DocumentDiagnosticParams(document))
        found = report.items
    else:
        for _ in range(2000):
            if plan.uri in client.diagnostics:
                break
            await asyncio.sleep(0.005)
        found = client.diagnostics[plan.uri]
    faults = [item for item in found if item.code == "event-group-level-unknown"]
    assert len(faults) == 1 and faults[0].range.start == plan.at("worksapce")

    actions = await client.text_document_code_action_async(
        types.CodeActionParams(document, faults[0].range, types.CodeActionContext(faults))
    )
    fix = next(action for action in actions if "workspace" in action.title)
    if fix.edit is None:
        fix = await client.code_action_resolve_async(fix)
    plan.apply_workspace(fix.edit)
    assert "worksapce" not in plan.text and plan.text.count("workspace") == 4
    change(client, plan, 2)

    places = await client.text_document_definition_async(
        types.DefinitionParams(document, plan.at("group_level: workspace", 15))
    )
    place = places[0] if isinstance(places, list) else places
    target = place.target_selection_range if isinstance(place, types.LocationLink) else place.range
    assert target.start == plan.at("{type: workspace", 7)

    references = await client.text_document_references_async(
        types.ReferenceParams(types.ReferenceContext(True), document, plan.at("{type: workspace", 8))
    )
    assert len(references) == 4
    highlights = await client.text_document_document_highlight_async(
        types.DocumentHighlightParams(document, plan.at("{type: workspace", 8))
    )
    assert len(highlights) == 4

    prepared = await client.text_document_prepare_rename_async(
        types.PrepareRenameParams(document, plan.at("{type: workspace", 8))
    )
    assert prepared is not None
    renamed = await client.text_document_rename_async(
        types.RenameParams(document, plan.at("{type: workspace", 8), "team")
    )
    plan.apply_workspace(renamed)
    assert "workspace" not in plan.text and plan.text.count("team") == 4
    change(client, plan, 3)
    if capabilities.diagnostic_provider:
        report = await client.text_document_diagnostic_async(types.DocumentDiagnosticParams(document))
        assert not [item for item in report.items if item.severity == types.DiagnosticSeverity.Error]

    symbols = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document))
    names = []

    def collect(list_):
        for symbol in list_:
            names.append(symbol.name)
            collect(getattr(symbol, "children", None) or [])

    collect(symbols)
    assert "team" in names and "report.exported" in names

    everywhere = await client.workspace_symbol_async(types.WorkspaceSymbolParams("rep.exp"))
    assert "report.exported" in [symbol.name for symbol in everywhere]

    if capabilities.semantic_tokens_provider:
        tokens = await client.text_document_semantic_tokens_full_async(types.SemanticTokensParams(document))
        assert tokens.data and len(tokens.data) % 5 == 0
    folds = await client.text_document_folding_range_async(types.FoldingRangeParams(document))
    assert folds
    whole = types.Range(types.Position(0, 0), types.Position(1000, 0))
    hints = await client.text_document_inlay_hint_async(types.InlayHintParams(document, whole))
    assert any("account" in str(hint.label) for hint in hints)
    lenses = await client.text_document_code_lens_async(types.CodeLensParams(document))
    assert lenses
    ranges = await client.text_document_selection_range_async(
        types.SelectionRangeParams(document, [plan.at("report.shared", 2)])
    )
    assert ranges[0].parent is not None
    await client.text_document_document_link_async(types.DocumentLinkParams(document))

    plan.text = plan.text.replace("category: collaboration", "category: collaboration   ")
    change(client, plan, 4)
    edits = await client.text_document_formatting_async(
        types.DocumentFormattingParams(document, types.FormattingOptions(2, True))
    )
    plan.apply(edits)
    assert "collaboration   " not in plan.text

    items = await client.text_document_prepare_type_hierarchy_async(
        types.TypeHierarchyPrepareParams(document, plan.at("{type: team", 8))
    )
    parents = await client.type_hierarchy_supertypes_async(types.TypeHierarchySupertypesParams(items[0]))
    assert [item.name for item in parents] == ["account"]
    calls = await client.text_document_prepare_call_hierarchy_async(
        types.CallHierarchyPrepareParams(document, plan.at("{type: team", 8))
    )
    outgoing = await client.call_hierarchy_outgoing_calls_async(types.CallHierarchyOutgoingCallsParams(calls[0]))
    assert {call.to.name for call in outgoing} == {"report.created", "report.shared", "report.exported"}
