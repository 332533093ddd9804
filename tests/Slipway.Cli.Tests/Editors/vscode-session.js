// A scripted session of the extension of VS Code, as it is packed, with a fake of the editor and the real program. Arguments: the
// folder of the unpacked extension, the program, the spec. Prints what was registered and what the editor would show.
const fs = require("fs");
const Module = require("module");
const path = require("path");
const { create } = require("./vscode-fake");

const [extension, program, spec] = process.argv.slice(2);
const folder = path.dirname(path.dirname(spec));
const settings = { "slipway.server.path": program };
const { vscode, said, found, foundChanged, events, edit, move } = create(folder, settings);
const load = Module._load;
Module._load = function (name, ...others) { return name === "vscode" ? vscode : load.call(this, name, ...others); };

const out = {};
const patience = 60000;
function until(event, is) {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`waited too long for ${is}`)), patience);
    const look = () => { if (is()) { clearTimeout(limit); subscription.dispose(); resolve(); } };
    const subscription = event(look);
    look();
  });
}
const findings = () => found.get(document.uri.toString()) ?? [];
const lineOf = (one, word) => one.text.split("\n").findIndex((line) => line.includes(word));
const names = (editor) => editor.marked.map((range) => editor.document.text.split("\n").slice(range.start.line, range.end.line + 1).find((line) => /name:/.test(line)).trim());
let document;

async function session() {
  const { activate, deactivate } = require(path.resolve(extension, require(path.resolve(extension, "package.json")).main));
  document = await vscode.workspace.openTextDocument(vscode.Uri.file(spec));
  const source = await vscode.window.showTextDocument(document);
  vscode.window.activeTextEditor = source;
  const context = { subscriptions: [] };
  await activate(context);
  out.commands = [...said.commands.keys()].sort();
  out.contents = [...said.contents.keys()].sort();

  await until(foundChanged.event, () => findings().length > 0);
  out.findings = findings().map((one) => `${one.range.start.line + 1}: ${one.code.value}`);
  move(source, findings()[0].range.start.line);
  source.selection.active = findings()[0].range.start;
  await vscode.commands.executeCommand("slipway.explainRule");
  const [, page] = said.executed.find(([name]) => name === "markdown.showPreview");
  out.page = (await vscode.workspace.openTextDocument(page)).text.split("\n")[0];
  await vscode.commands.executeCommand("slipway.fixAll");
  out.fixAll = said.executed.at(-1);

  await vscode.commands.executeCommand("slipway.preview", document.uri.toString());
  const preview = vscode.window.visibleTextEditors.find((one) => one.document.uri.scheme === "slipway-preview");
  out.previewAddress = preview.document.uri.path;
  out.previewWithErrors = preview.document.text.split("\n")[0];
  edit(document, document.text.replace("imag:", "image:"));
  await until(events.onDidChangeTextDocument.event, () => preview.document.text.includes("kind:"));
  out.rendered = preview.document.text.split("\n").filter((line) => /^kind:/.test(line));

  move(source, lineOf(document, "type: worker"));
  out.follows = names(preview);
  out.revealed = preview.revealed?.start.line === preview.marked[0]?.start.line;
  move(source, lineOf(document, "image: nginx"));
  out.movesOn = names(preview);
  move(preview, preview.marked[0].start.line + 1);
  out.followsBack = names(source);

  settings["slipway.preview.target"] = "kubevela";
  events.onDidChangeConfiguration.fire({ affectsConfiguration: (name) => "slipway.preview.target".startsWith(name) });
  await until(events.onDidChangeTextDocument.event, () => preview.document.text.includes("kind: Application"));
  out.settings = [...said.settings].sort();

  const [task] = said.taskProviders.get("slipway").provideTasks();
  out.task = { definition: task.parts[0], matcher: task.parts.at(-1), command: commandOf(task) };
  out.programs = programs();
  out.tasksWithoutProgram = said.taskProviders.get("slipway").provideTasks().length;
  await vscode.commands.executeCommand("slipway.restart");
  settings["slipway.server.path"] = path.join(folder, "absent");
  await vscode.commands.executeCommand("slipway.restart");
  out.messages = said.messages;
  await deactivate();
}

const commandOf = (task) => task.parts[4].parts.slice(0, 2).flat();

/** What a task runs where the program is only on the PATH, then only in a tool manifest; the PATH has nothing in the end. */
function programs() {
  const run = () => commandOf(said.taskProviders.get("slipway").provideTasks()[0]);
  const [tools, manifest] = [path.join(folder, "tools"), path.join(folder, ".config", "dotnet-tools.json")];
  settings["slipway.server.path"] = "";
  process.env.HOME = folder;
  process.env.PATH = tools;
  for (const file of [path.join(tools, "slipway"), manifest]) fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(path.join(tools, "slipway"), "");
  fs.writeFileSync(manifest, JSON.stringify({ version: 1, tools: { "slipway.cli": { version: "0.1.0", commands: ["slipway"] } } }));
  const onPath = run();
  process.env.PATH = "";
  const inManifest = run();
  fs.writeFileSync(manifest, JSON.stringify({ version: 1, tools: { other: { version: "1.0.0", commands: ["other"] } } }));
  return [onPath, inManifest].map((words) => words.map((word) => path.basename(word)));
}

session().then(
  () => { process.stdout.write(JSON.stringify(out)); process.exit(0); },
  (fault) => { process.stderr.write(`${fault.stack}\n${JSON.stringify({ out, messages: said.messages })}\n`); process.exit(1); },
);
