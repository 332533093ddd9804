import { existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, extname, join, resolve } from "node:path";
import * as vscode from "vscode";

/** How the program `slipway` is started. */
export interface Program {
  command: string;
  /** What comes before the words of a command. */
  args: string[];
  folder: string;
}

const fileName = process.platform === "win32" ? "slipway.exe" : "slipway";

/** Finds the program: where the setting says, then on the PATH, then as a tool of the workspace. */
export function findProgram(): Program {
  const folders = (vscode.workspace.workspaceFolders ?? []).map((one) => one.uri.fsPath);
  const folder = folders[0] ?? homedir();
  const path = vscode.workspace.getConfiguration("slipway").get<string>("server.path", "");
  if (path) return atPath(resolve(folder, path.replace(/^~(?=[\\/])/, homedir())), folder);

  const places = [...(process.env["PATH"] ?? "").split(delimiter), join(homedir(), ".dotnet", "tools")];
  const found = places.filter((place) => place).map((place) => join(place, fileName)).find(isFile);
  if (found) return { command: found, args: [], folder };

  const home = folders.map(folderOfTool).find((one) => one);
  if (home) return { command: "dotnet", args: ["tool", "run", "slipway"], folder: home };

  throw new Error(
    "The program 'slipway' is not installed: it is not on the PATH, and no tool manifest of the workspace names it. " +
      "Install the .NET tool Slipway.Cli, or write the program's path into the setting 'slipway.server.path'.",
  );
}

function atPath(path: string, folder: string): Program {
  if (!isFile(path)) throw new Error(`The setting 'slipway.server.path' names '${path}', which is not a file.`);
  return extname(path) === ".dll" ? { command: "dotnet", args: [path], folder } : { command: path, args: [], folder };
}

/** The nearest folder, from a folder upwards, whose tool manifest has the command `slipway`. */
function folderOfTool(folder: string): string | undefined {
  const manifests = [join(folder, ".config", "dotnet-tools.json"), join(folder, "dotnet-tools.json")];
  if (manifests.some(namesSlipway)) return folder;
  return dirname(folder) === folder ? undefined : folderOfTool(dirname(folder));
}

function namesSlipway(manifest: string): boolean {
  if (!existsSync(manifest)) return false;
  try {
    const { tools } = JSON.parse(readFileSync(manifest, "utf8")) as { tools?: Record<string, { commands?: string[] }> };
    return Object.values(tools ?? {}).some((tool) => tool.commands?.includes("slipway"));
  } catch {
    // dotnet says what is wrong with it.
    return false;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
