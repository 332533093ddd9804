import * as vscode from "vscode";
import { Preview } from "./preview";
import { registerRules } from "./rules";
import { Server } from "./server";
import { registerTasks } from "./tasks";

let server: Server | undefined;

/** Starts with the first YAML file of a window. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const started = (server = new Server());
  const preview = new Preview(started);
  context.subscriptions.push(
    preview,
    ...registerRules(),
    registerTasks(),
    vscode.commands.registerCommand("slipway.restart", () => started.restart().then(() => preview.refresh())),
    vscode.commands.registerCommand("slipway.fixAll", fixAll),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration("slipway.server.path")) await started.restart();
      if (change.affectsConfiguration("slipway")) preview.refresh();
    }),
  );
  await started.restart();
}

/** The server ends with the window. */
export async function deactivate(): Promise<void> {
  await server?.dispose();
}

async function fixAll(): Promise<void> {
  await vscode.commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.slipway", apply: "first" });
}
