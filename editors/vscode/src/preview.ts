import * as vscode from "vscode";
import { counterparts, type Mapping } from "./mapping";
import type { Server } from "./server";

const scheme = "slipway-preview";

/** What the server answers to `slipway/preview`. */
interface Rendered {
  text: string;
  mappings: Mapping[];
}

/** The manifests of a file, next to it: they follow what is typed, and show what comes of the lines at the cursor. */
export class Preview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly mappings = new Map<string, Mapping[]>();
  private readonly highlight = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor("editor.rangeHighlightBackground"),
  });
  private readonly subscriptions: vscode.Disposable[];
  private pause: NodeJS.Timeout | undefined;

  readonly onDidChange = this.changed.event;

  constructor(private readonly server: Server) {
    this.subscriptions = [
      this.changed,
      this.highlight,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.commands.registerCommand("slipway.preview", (file?: vscode.Uri | string) => this.show(file)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.note(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.mappings.delete(uri.toString())),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
    ];
  }

  dispose(): void {
    clearTimeout(this.pause);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** Renders every file again that has a preview. */
  refresh(): void {
    vscode.workspace.textDocuments.filter(isPreview).forEach(({ uri }) => this.changed.fire(uri));
  }

  async provideTextDocumentContent(address: vscode.Uri, cancellation: vscode.CancellationToken): Promise<string> {
    const client = await this.server.client;
    if (!client) return "# The language server of Slipway does not run.\n";
    // The server knows what is open.
    const { uri } = await vscode.workspace.openTextDocument(sourceOf(address));
    const target = vscode.workspace.getConfiguration("slipway", uri).get<string>("preview.target", "") || undefined;
    const asked = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, target };
    const rendered = await client.sendRequest<Rendered | null>("slipway/preview", asked, cancellation);
    this.mappings.set(address.toString(), rendered?.mappings ?? []);
    return rendered?.text ?? "# Slipway renders files in the language YAML.\n";
  }

  private async show(file?: vscode.Uri | string): Promise<void> {
    const source = typeof file === "string" ? vscode.Uri.parse(file) : (file ?? vscode.window.activeTextEditor?.document.uri);
    if (source?.scheme !== "file") {
      void vscode.window.showInformationMessage("Open a spec in YAML to see what it renders to.");
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: false };
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(addressOf(source)), place);
    this.follow(vscode.window.activeTextEditor);
  }

  private note(document: vscode.TextDocument): void {
    if (isPreview(document)) this.follow(vscode.window.activeTextEditor);
    else if (document.languageId === "yaml") {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.refresh(), 200);
    }
  }

  /** Marks on the other side what belongs to the line of the cursor. */
  private follow(editor: vscode.TextEditor | undefined): void {
    if (!editor) return;
    const { uri } = editor.document;
    const [from, preview, other] = isPreview(editor.document)
      ? (["rendered", uri, sourceOf(uri)] as const)
      : (["source", addressOf(uri), addressOf(uri)] as const);
    const mappings = this.mappings.get(preview.toString());
    if (!mappings) return;
    const ranges = counterparts(mappings, from, editor.selection.active.line);
    editor.setDecorations(this.highlight, []);
    for (const one of vscode.window.visibleTextEditors.filter((one) => one.document.uri.toString() === other.toString())) {
      one.setDecorations(this.highlight, ranges);
      if (ranges[0]) one.revealRange(ranges[0], vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }
}

function isPreview(document: vscode.TextDocument): boolean {
  return document.uri.scheme === scheme;
}

function addressOf(source: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme, path: source.path.replace(/\.ya?ml$/, "") + ".preview.yaml", query: source.toString() });
}

function sourceOf(preview: vscode.Uri): vscode.Uri {
  return vscode.Uri.parse(preview.query);
}
