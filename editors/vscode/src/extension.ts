// Starts `plumbline serve` for tracking plans, and for nothing else.

import { commands, ExtensionContext, window, workspace } from "vscode";
import {
  DocumentFilter,
  ExecuteCommandRequest,
  LanguageClient,
  LanguageClientOptions,
  ServerOptions,
} from "vscode-languageclient/node";

let client: LanguageClient | undefined;

function makeClient(): LanguageClient {
  const settings = workspace.getConfiguration("plumbline");
  const [command, ...args] = settings.get<string[]>("command", ["plumbline", "serve"]);
  const selector: DocumentFilter[] = settings
    .get<string[]>("patterns", [])
    .map((pattern: string): DocumentFilter => ({ scheme: "file", pattern }));
  const server: ServerOptions = { command: command ?? "plumbline", args };
  const options: LanguageClientOptions = {
    documentSelector: selector,
    synchronize: { configurationSection: "plumbline" },
  };
  return new LanguageClient("plumbline", "Plumbline", server, options);
}

async function start(): Promise<void> {
  client = makeClient();
  try {
    await client.start();
  } catch (error: unknown) {
    const reason: string = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`Plumbline could not be started: ${reason}`);
  }
}

async function stop(): Promise<void> {
  const running: LanguageClient | undefined = client;
  client = undefined;
  if (running?.isRunning()) {
    await running.stop();
  }
}

// Renaming gives a property its new name everywhere; the server's own command does so in one event. That command is
// registered by the client under the server's name, so the entry of the palette has another one.
async function renamePropertyHere(): Promise<void> {
  const editor = window.activeTextEditor;
  const running: LanguageClient | undefined = client;
  if (editor === undefined || !running?.isRunning()) {
    return;
  }
  const uri: string = running.code2ProtocolConverter.asUri(editor.document.uri);
  const position = running.code2ProtocolConverter.asPosition(editor.selection.active);
  const name: string | undefined = await window.showInputBox({ prompt: "The new name of the property in this event" });
  if (name === undefined) {
    return;
  }
  try {
    await running.sendRequest(ExecuteCommandRequest.type, {
      command: "plumbline.renameProperty",
      arguments: [uri, position, name],
    });
  } catch (error: unknown) {
    const reason: string = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`Plumbline: ${reason}`);
  }
}

export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand("plumbline.renamePropertyHere", renamePropertyHere),
    commands.registerCommand("plumbline.restart", async (): Promise<void> => {
      await stop();
      await start();
    }),
    commands.registerCommand("plumbline.showOutput", (): void => client?.outputChannel.show()),
    workspace.onDidChangeConfiguration(async (event): Promise<void> => {
      if (event.affectsConfiguration("plumbline.command") || event.affectsConfiguration("plumbline.patterns")) {
        await stop();
        await start();
      }
    }),
  );
  await start();
}

export function deactivate(): Promise<void> {
  return stop();
}
