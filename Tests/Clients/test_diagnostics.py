"""Opens a broken plan as Neovim does (pushed diagnostics) and as VS Code does (pulled ones), sees the fault at the
right columns, mends it and sees it go. Run by `run`, or: pytest --server 'plumbline serve' Tests/Clients"""

import asyncio
import pathlib
import shutil

import pytest
from lsprotocol import types
from pygls.protocol import default_converter
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

from conftest import server_command

CODE = "event-group-level-unknown"
WRONG = "worksapce"
RIGHT = "workspace"
EVENT = "report.created"
BROKEN = pathlib.Path(__file__).parent / "broken.yaml"


class Editor:
    """A client with one document open, which it can edit."""

    def __init__(self, client: LanguageClient, pulls: bool, folder: pathlib.Path):
        self.client = client
        self.pulls = pulls
        self.path = folder / ".telemetry" / "tracking-plan.yaml"
        self.path.parent.mkdir()
        shutil.copy(BROKEN, self.path)
        self.uri = self.path.as_uri()
        self.text = self.path.read_text(encoding="utf-8")
        self.version = 0
        self.units = "utf-16"
        self.previous = None

    async def initialize(self, capabilities):
        result = await self.client.initialize_session(
            types.InitializeParams(
                capabilities=capabilities,
                root_uri=self.path.parent.parent.as_uri(),
                process_id=None,
            )
        )
        offered = (capabilities.general and capabilities.general.position_encodings) or []
        chosen = result.capabilities.position_encoding
        assert chosen is None or chosen in offered, "an encoding that nobody offered"
        self.units = str(getattr(chosen, "value", chosen) or "utf-16")
        assert bool(result.capabilities.diagnostic_provider) == self.pulls, "pulled or pushed, never both"

    def column(self, line: str, index: int) -> int:
        """A column in the units agreed on, from one in code points."""
        before = line[:index]
        if self.units == "utf-8":
            return len(before.encode("utf-8"))
        if self.units == "utf-16":
            return len(before.encode("utf-16-le")) // 2
        return len(before)

    def place(self, word: str) -> types.Range:
        """Where a word stands on the line of the faulty event."""
        for number, line in enumerate(self.text.split("\n")):
            index = line.find(word)
            if index >= 0 and EVENT in line:
                return types.Range(
                    types.Position(number, self.column(line, index)),
                    types.Position(number, self.column(line, index + len(word))),
                )
        raise AssertionError(f"there is no {word}")

    def open(self):
        item = types.TextDocumentItem(self.uri, types.LanguageKind.Yaml, self.version, self.text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))

    def replace(self, old: str, new: str):
        change = types.TextDocumentContentChangePartial(range=self.place(old), text=new)
        lines = self.text.split("\n")
        lines[change.range.start.line] = lines[change.range.start.line].replace(old, new, 1)
        self.text = "\n".join(lines)
        self.version += 1
        document = types.VersionedTextDocumentIdentifier(self.version, self.uri)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(document, [change]))

    async def faults(self):
        """The places of our rule's diagnostics in the text as it is."""
        if self.pulls:
            params = types.DocumentDiagnosticParams(
                types.TextDocumentIdentifier(self.uri), previous_result_id=self.previous
            )
            report = await self.client.text_document_diagnostic_async(params)
            assert report.kind == "full", "what changed cannot be unchanged"
            self.previous = report.result_id
            again = types.DocumentDiagnosticParams(
                types.TextDocumentIdentifier(self.uri), previous_result_id=self.previous
            )
            unchanged = await self.client.text_document_diagnostic_async(again)
            assert unchanged.kind == "unchanged" and unchanged.result_id == self.previous
            assert not self.client.diagnostics.get(self.uri), "pulled and pushed"
            items = report.items
        else:
            items = await self.published()
        return [item.range for item in items if item.code == CODE]

    async def published(self):
        """What was pushed of this very version."""
        for _ in range(2000):
            if self.latest_version() == self.version:
                return self.client.diagnostics[self.uri]
            await asyncio.sleep(0.005)
        raise AssertionError(f"nothing was pushed of version {self.version}")

    def latest_version(self):
        return self.client.versions.get(self.uri)


def make_client() -> LanguageClient:
    """A client that notes of which version its diagnostics are, and minds if one is ever older."""
    client = LanguageClient(converter_factory=default_converter)
    client.versions = {}

    @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def publish(params: types.PublishDiagnosticsParams):
        if params.version is not None:
            assert params.version >= (client.versions.get(params.uri) or 0), "an older version came later"
        client.versions[params.uri] = params.version
        client.diagnostics[params.uri] = params.diagnostics

    @client.feature(types.WINDOW_LOG_MESSAGE)
    def log(params: types.LogMessageParams):
        client.log_messages.append(params)

    return client


# A recorded client, and whether it is to pull: both ways are tried whatever the client did when it was recorded.
CLIENTS = [
    ("neovim@v0.7.0", False),
    ("neovim@v0.11.0", True),
    ("visual-studio-code", True),
    ("emacs", False),
]


def capabilities_of(name: str, pulls: bool) -> types.ClientCapabilities:
    capabilities = client_capabilities(name)
    capabilities.text_document.diagnostic = types.DiagnosticClientCapabilities() if pulls else None
    return capabilities


@pytest.mark.asyncio
@pytest.mark.parametrize("name,pulls", CLIENTS)
async def test_a_fault_comes_moves_and_goes(request, tmp_path, name, pulls):
    config = ClientServerConfig(server_command(request.config), client_factory=make_client)
    client = await config.start()
    editor = Editor(client, pulls, tmp_path)
    await editor.initialize(capabilities_of(name, pulls))

    editor.open()
    assert await editor.faults() == [editor.place(WRONG)]

    # Before the fault, on its line, beyond the basic plane: the fault moves along.
    editor.replace("📊", "😀é📊")
    assert await editor.faults() == [editor.place(WRONG)]

    editor.replace(WRONG, RIGHT)
    assert await editor.faults() == []

    # Sixty edits without a breath between them.
    for _ in range(30):
        editor.replace(RIGHT, WRONG)
        editor.replace(WRONG, RIGHT)
    # For a client that pulls, this very text was asked about before.
    if not pulls:
        assert await editor.faults() == []

    editor.replace(RIGHT, WRONG)
    assert await editor.faults() == [editor.place(WRONG)]

    client.text_document_did_close(
        types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(editor.uri))
    )
    if not pulls:
        for _ in range(2000):
            if editor.latest_version() is None:
                break
            await asyncio.sleep(0.005)
        assert not client.diagnostics[editor.uri], "closed, and still underlined"
    await client.shutdown_session()
    await client.stop()
