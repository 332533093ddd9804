import * as vscode from "vscode";
import type { Range } from "vscode-languageclient/node";

/** Lines of a spec, and the lines of the preview that come of them. */
export interface Mapping {
  source: Range;
  rendered: Range;
}

/** A side of mappings. */
export type Side = keyof Mapping;

/** What the line of a cursor on one side is on the other: of the smallest parts of the text that have it. */
export function counterparts(mappings: readonly Mapping[], from: Side, line: number): vscode.Range[] {
  const around = mappings.filter((one) => one[from].start.line <= line && line <= lastLine(one[from]));
  const smallest = Math.min(...around.map((one) => height(one[from])));
  const to = from === "source" ? "rendered" : "source";
  return around
    .filter((one) => height(one[from]) === smallest)
    .map((one) => new vscode.Range(one[to].start.line, 0, lastLine(one[to]), 0));
}

/** A range that ends at the beginning of a line has nothing of it. */
function lastLine({ start, end }: Range): number {
  return end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
}

function height(range: Range): number {
  return lastLine(range) - range.start.line;
}
