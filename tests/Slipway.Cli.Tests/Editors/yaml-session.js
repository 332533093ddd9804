// Asks yaml-language-server, which knows nothing of Slipway but a schema, about a spec. Arguments: the schema, the spec with '¦' at
// the cursor. Prints the labels that it offers there, and what it reports of the spec without the cursor.
const { spawn } = require("child_process");
const fs = require("fs");
const path = require("path");

const [schema, spec] = process.argv.slice(2);
const marked = fs.readFileSync(spec, "utf8");
const at = marked.indexOf("¦");
const text = marked.replace("¦", "");
const before = marked.slice(0, at);
const position = { line: before.split("\n").length - 1, character: at - before.lastIndexOf("\n") - 1 };
const uri = "file://" + spec;

const bin = path.join(path.dirname(require.resolve("yaml-language-server/package.json")), "bin", "yaml-language-server");
const server = spawn(process.execPath, [bin, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const waiting = new Map();
let last = 0;
let report;
const reported = new Promise((resolve) => (report = resolve));

function send(message) {
  const content = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  server.stdin.write(`Content-Length: ${content.length}\r\n\r\n`);
  server.stdin.write(content);
}
function ask(method, params) {
  const id = ++last;
  send({ id, method, params });
  return new Promise((resolve) => waiting.set(id, resolve));
}
function receive(message) {
  if (message.method === "workspace/configuration") {
    const yaml = { schemas: { ["file://" + schema]: ["*.yaml"] }, validate: true, completion: true };
    send({ id: message.id, result: message.params.items.map((item) => (item.section === "yaml" ? yaml : {})) });
  } else if (message.method && message.id !== undefined) send({ id: message.id, result: null });
  else if (message.method === "textDocument/publishDiagnostics") {
    if (message.params.uri === uri) report(message.params.diagnostics);
  } else if (waiting.has(message.id)) waiting.get(message.id)(message.result);
}
let buffer = Buffer.alloc(0);
server.stdout.on("data", (data) => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const end = buffer.indexOf("\r\n\r\n");
    const length = end < 0 ? null : /Content-Length: (\d+)/i.exec(buffer.slice(0, end).toString());
    if (!length || buffer.length < end + 4 + Number(length[1])) return;
    const content = buffer.slice(end + 4, end + 4 + Number(length[1]));
    buffer = buffer.slice(end + 4 + Number(length[1]));
    receive(JSON.parse(content.toString()));
  }
});

(async () => {
  await ask("initialize", { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true } } });
  send({ method: "initialized", params: {} });
  send({ method: "workspace/didChangeConfiguration", params: { settings: {} } });
  await new Promise((resolve) => setTimeout(resolve, 300));
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
  const offered = await ask("textDocument/completion", { textDocument: { uri }, position });
  const labels = (offered.items ?? offered).map((item) => item.label);
  const findings = (await reported).map((one) => `${one.range.start.line + 1}: ${one.message.split("\n")[0]}`);
  process.stdout.write(JSON.stringify({ labels, findings }));
  process.exit(0);
})();
