import * as vscode from "vscode";
import { LanguageClient, RevealOutputChannelOn } from "vscode-languageclient/node";
import { findProgram } from "./program";
import { linkToRule } from "./rules";

/** The language server of the window, `slipway lsp`. */
export class Server implements vscode.Disposable {
  private starting: Promise<LanguageClient | undefined> = Promise.resolve(undefined);

  /** The client, once the server answers; undefined where it could not be started. */
  get client(): Promise<LanguageClient | undefined> {
    return this.starting;
  }

  /** Starts the server, and first stops the one that runs. */
  restart(): Promise<unknown> {
    const before = this.starting;
    this.starting = before.then((client) => client?.dispose()).then(start, start);
    return this.starting;
  }

  async dispose(): Promise<void> {
    await (await this.starting)?.dispose();
  }
}

async function start(): Promise<LanguageClient | undefined> {
  try {
    const client = create();
    await client.start();
    return client;
  } catch (fault) {
    void explain(fault instanceof Error ? fault.message : String(fault));
    return undefined;
  }
}

function create(): LanguageClient {
  const { command, args, folder } = findProgram();
  return new LanguageClient(
    "slipway",
    "Slipway",
    { command, args: [...args, "lsp"], options: { cwd: folder } },
    {
      documentSelector: [{ scheme: "file", language: "yaml" }],
      // Schemas, overlays and other specs; and what a build leaves of the specs in C#.
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/*.{yaml,yml,json}") },
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: {
        handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(linkToRule)),
      },
    },
  );
}

async function explain(fault: string): Promise<void> {
  const [settings, again] = ["Open Settings", "Try Again"];
  const chosen = await vscode.window.showErrorMessage(fault, settings, again);
  if (chosen === settings) await vscode.commands.executeCommand("workbench.action.openSettings", "slipway.server.path");
  if (chosen === again) await vscode.commands.executeCommand("slipway.restart");
}
