import { execFile } from "node:child_process";
import { promisify } from "node:util";
import * as vscode from "vscode";
import { findProgram } from "./program";

const scheme = "slipway-rule";

/** Shows the pages of rules: why a finding matters, an example, the fix. */
export function registerRules(): vscode.Disposable[] {
  return [
    vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: pageOf }),
    vscode.commands.registerCommand("slipway.explainRule", explain),
  ];
}

/** Makes the id of a finding a link to the page of its rule. */
export function linkToRule(finding: vscode.Diagnostic): vscode.Diagnostic {
  if (typeof finding.code === "string") finding.code = { value: finding.code, target: addressOf(finding.code) };
  return finding;
}

function addressOf(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${id}.md` });
}

async function explain(): Promise<void> {
  const id = ruleAtCursor() ?? (await vscode.window.showInputBox({ prompt: "The id of a finding, as in SLIP1001" }));
  if (id) await vscode.commands.executeCommand("markdown.showPreview", addressOf(id.trim()));
}

function ruleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const code = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find((one) => one.source === "slipway" && one.range.contains(editor.selection.active))?.code;
  return typeof code === "object" ? String(code.value) : code?.toString();
}

async function pageOf(address: vscode.Uri): Promise<string> {
  const { command, args, folder } = findProgram();
  const id = address.path.slice(1, -".md".length);
  try {
    return (await promisify(execFile)(command, [...args, "explain", id], { cwd: folder })).stdout;
  } catch (fault) {
    const said = (fault as { stderr?: string }).stderr;
    throw new Error(said?.trim() || `'slipway explain ${id}' failed`);
  }
}
