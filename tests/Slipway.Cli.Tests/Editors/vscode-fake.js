// As much of the module `vscode` as an extension with a language client asks for, without an editor: documents, editors, events and
// registrations that a session can look at. What it does not know is an event that never happens or a registration that does nothing.
const { EventEmitter: Events } = require("events");
const fs = require("fs");
const url = require("url");

class Position {
  constructor(line, character) { Object.assign(this, { line, character }); }
  isBeforeOrEqual(other) { return this.line < other.line || (this.line === other.line && this.character <= other.character); }
}
class Range {
  constructor(a, b, c, d) {
    this.start = typeof a === "number" ? new Position(a, b) : a;
    this.end = typeof a === "number" ? new Position(c, d) : b;
  }
  contains(place) { return this.start.isBeforeOrEqual(place) && place.isBeforeOrEqual(this.end); }
}
class Uri {
  static from(parts) { return Object.assign(new Uri(), { scheme: "", authority: "", path: "", query: "", fragment: "" }, parts); }
  static parse(text) {
    const [, scheme, path, query] = /^([a-z-]+):(?:\/\/)?([^?]*)\??(.*)$/.exec(text);
    return Uri.from({ scheme, path: decodeURIComponent(path), query: decodeURIComponent(query) });
  }
  static file(path) { return Uri.from({ scheme: "file", path }); }
  get fsPath() { return this.path; }
  toString() {
    const path = this.path.split("/").map(encodeURIComponent).join("/");
    return `${this.scheme}:${this.scheme === "file" ? "//" : ""}${path}${this.query ? "?" + encodeURIComponent(this.query) : ""}`;
  }
}
class Disposable {
  constructor(dispose) { this.dispose = dispose ?? (() => {}); }
  static from(...all) { return new Disposable(() => all.forEach((one) => one.dispose())); }
}
class EventEmitter {
  events = new Events().setMaxListeners(0);
  event = (listener, self, list) => {
    const bound = listener.bind(self);
    this.events.on("event", bound);
    const subscription = new Disposable(() => this.events.off("event", bound));
    list?.push(subscription);
    return subscription;
  };
  fire(value) { this.events.emit("event", value); }
  dispose() { this.events.removeAllListeners(); }
}
class CancellationTokenSource {
  emitter = new EventEmitter();
  token = { isCancellationRequested: false, onCancellationRequested: this.emitter.event };
  cancel() { this.token.isCancellationRequested = true; this.emitter.fire(); }
  dispose() {}
}
class Diagnostic {
  constructor(range, message, severity) { Object.assign(this, { range, message, severity }); }
}
class CodeActionKind {
  static Empty = new CodeActionKind("");
  constructor(value) { this.value = value; }
  append(part) { return new CodeActionKind(this.value ? `${this.value}.${part}` : part); }
}
class Document {
  version = 1;
  isClosed = false;
  constructor(uri, text) { Object.assign(this, { uri, text, languageId: /\.ya?ml$/.test(uri.path) ? "yaml" : "markdown" }); }
  getText() { return this.text; }
}
class Editor {
  marked = [];
  revealed = undefined;
  selection = { active: new Position(0, 0) };
  constructor(document) { this.document = document; }
  setDecorations(kind, ranges) { this.marked = ranges; }
  revealRange(range) { this.revealed = range; }
}

/** A namespace: what it has, and for other names what does nothing. */
function namespace(known) {
  const nothing = (name) =>
    name.startsWith("on") ? () => new Disposable() : /^(register|create)/.test(name) ? () => anything() : undefined;
  return new Proxy(known, { get: (target, name) => (name in target || typeof name !== "string" ? target[name] : nothing(name)) });
}
function anything(known) {
  return new Proxy(Object.assign(new Disposable(), known), { get: (target, name) => (name in target ? target[name] : name === "then" ? undefined : () => new Disposable()) });
}
/** A class or an enumeration that no one looks into. */
function unknownClass() {
  return new Proxy(class { constructor(...parts) { this.parts = parts; } }, { get: (target, name) => (name in target ? target[name] : 0) });
}

/** Makes the module. `settings` has values by their full names. */
exports.create = function (folder, settings) {
  const said = { commands: new Map(), executed: [], settings: new Set(), contents: new Map(), taskProviders: new Map(), messages: [] };
  const events = Object.fromEntries(
    ["onDidOpenTextDocument", "onDidChangeTextDocument", "onDidCloseTextDocument", "onDidChangeConfiguration", "onDidChangeTextEditorSelection"].map(
      (name) => [name, new EventEmitter()],
    ),
  );
  const listen = (...names) => Object.fromEntries(names.map((name) => [name, events[name].event]));
  const found = new Map();
  const foundChanged = new EventEmitter();

  async function openTextDocument(uri) {
    const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    if (open) return open;
    const read = async () =>
      uri.scheme === "file" ? fs.readFileSync(uri.fsPath, "utf8") : said.contents.get(uri.scheme).provideTextDocumentContent(uri, new CancellationTokenSource().token);
    const document = new Document(uri, await read());
    workspace.textDocuments.push(document);
    events.onDidOpenTextDocument.fire(document);
    return document;
  }
  /** Replaces the text of a document as an edit does. */
  function edit(document, text) {
    const lines = document.text.split("\n");
    const range = new Range(0, 0, lines.length - 1, lines.at(-1).length);
    const change = { range, rangeOffset: 0, rangeLength: document.text.length, text };
    document.text = text;
    document.version++;
    events.onDidChangeTextDocument.fire({ document, contentChanges: [change], reason: undefined });
  }
  function move(editor, line) {
    window.activeTextEditor = editor;
    editor.selection = { active: new Position(line, 0) };
    events.onDidChangeTextEditorSelection.fire({ textEditor: editor });
  }

  const workspace = namespace({
    ...listen("onDidOpenTextDocument", "onDidChangeTextDocument", "onDidCloseTextDocument", "onDidChangeConfiguration"),
    workspaceFolders: [{ uri: Uri.file(folder), name: "folder", index: 0 }],
    textDocuments: [],
    notebookDocuments: [],
    openTextDocument,
    getWorkspaceFolder: () => workspace.workspaceFolders[0],
    createFileSystemWatcher: () => namespace({ dispose() {} }),
    getConfiguration: (section) => ({
      get(name, otherwise) {
        const key = section ? `${section}.${name}` : name;
        if (key.startsWith("slipway.")) said.settings.add(key);
        return settings[key] ?? otherwise;
      },
    }),
    registerTextDocumentContentProvider(scheme, provider) {
      said.contents.set(scheme, provider);
      provider.onDidChange?.(async (uri) => {
        const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
        if (document) edit(document, await provider.provideTextDocumentContent(uri, new CancellationTokenSource().token));
      });
      return new Disposable();
    },
  });
  const window = namespace({
    ...listen("onDidChangeTextEditorSelection"),
    visibleTextEditors: [],
    tabGroups: namespace({ all: [], activeTabGroup: { tabs: [] } }),
    // At the level of the enumeration that is called Trace.
    createOutputChannel: () => anything({ logLevel: vscode.LogLevel.Trace }),
    async showErrorMessage(message) { said.messages.push(message); },
    async showInformationMessage(message) { said.messages.push(message); },
    async showTextDocument(document) {
      const shown = window.visibleTextEditors.find((one) => one.document === document) ?? new Editor(document);
      window.visibleTextEditors = [...window.visibleTextEditors.filter((one) => one !== shown), shown];
      return shown;
    },
  });
  const languages = namespace({
    match: (selector, document) => ([selector].flat().some((one) => one.scheme === document.uri.scheme && one.language === document.languageId) ? 10 : 0),
    getDiagnostics: (uri) => found.get(uri.toString()) ?? [],
    createDiagnosticCollection: () =>
      namespace({
        set(uri, diagnostics) { found.set(uri.toString(), diagnostics); foundChanged.fire(); },
        delete(uri) { found.delete(uri.toString()); },
        clear() { found.clear(); },
        dispose() {},
      }),
  });
  const commands = namespace({
    registerCommand(name, run) { said.commands.set(name, run); return new Disposable(() => said.commands.delete(name)); },
    async executeCommand(name, ...values) {
      said.executed.push([name, ...values]);
      return said.commands.get(name)?.(...values);
    },
  });
  const tasks = namespace({
    registerTaskProvider(type, provider) { said.taskProviders.set(type, provider); return new Disposable(); },
  });
  const known = {
    __esModule: true,
    version: "1.91.0", workspace, window, languages, commands, tasks, Position, Range, Uri, Disposable, EventEmitter, CancellationTokenSource, Diagnostic, CodeActionKind,
    env: namespace({ language: "en", appName: "fake", machineId: "0", logLevel: 0 }), extensions: namespace({ all: [], getExtension: () => undefined }),
    l10n: { t: (text) => text },
  };
  const unknown = new Map();
  // Importers take a module as it is that says it is one of ECMAScript.
  const others = new Proxy({}, {
    get(target, name) {
      if (typeof name !== "string") return undefined;
      if (!unknown.has(name)) unknown.set(name, /^[A-Z]/.test(name) ? unknownClass() : namespace({}));
      return unknown.get(name);
    },
  });
  const vscode = Object.setPrototypeOf(known, others);
  return { vscode, said, found, foundChanged, events, edit, move };
};
