import * as vscode from "vscode";
import { findProgram } from "./program";

const type = "slipway";

/** Tasks that run `slipway` in a terminal: `check` of each folder, and what tasks.json has of this type. */
export function registerTasks(): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(type, {
    provideTasks: checks,
    resolveTask: ({ definition, scope }) =>
      taskOf(definition, typeof scope === "object" ? scope : vscode.workspace.workspaceFolders?.[0]),
  });
}

function checks(): vscode.Task[] {
  try {
    return (vscode.workspace.workspaceFolders ?? []).map((folder) => taskOf({ type, arguments: ["check"] }, folder));
  } catch {
    // There is no program; what to do was said when the server was to start.
    return [];
  }
}

function taskOf(definition: vscode.TaskDefinition, folder: vscode.WorkspaceFolder | undefined): vscode.Task {
  const words: string[] = definition["arguments"] ?? ["check"];
  const { command, args, folder: home } = findProgram();
  const execution = new vscode.ProcessExecution(command, [...args, ...words], { cwd: folder?.uri.fsPath ?? home });
  const task = new vscode.Task(definition, folder ?? vscode.TaskScope.Workspace, words.join(" "), type, execution, "$slipway");
  if (words[0] === "check") task.group = vscode.TaskGroup.Build;
  return task;
}
