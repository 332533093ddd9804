// Reads a JSON list of YAML texts on standard input with another YAML reader; prints what each means as JSON, a line each.
// A text that cannot be read gives a line that starts with "error:".
const [reader, version] = process.argv.slice(2);
const library = require(reader);
const read =
  reader === "yaml"
    ? (text) => library.parse(text, { version, merge: version === "1.1", prettyErrors: false, logLevel: "error" })
    : (text) => library.load(text);
const lines = JSON.parse(require("fs").readFileSync(0, "utf8")).map((text) => {
  try {
    return JSON.stringify(read(text));
  } catch (error) {
    return "error: " + String(error.message).replace(/\s+/g, " ");
  }
});
process.stdout.write(lines.join("\n") + "\n");
