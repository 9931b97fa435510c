/** Draws tables and lists of facts in columns that are right for every script. */
import type { Run } from "./atoms.ts";
import type { Pen, Style } from "./style.ts";
import { displayWidth, pad } from "./width.ts";
import { wrapRuns } from "./wrap.ts";

const GAP = "  ";
/** No column is made narrower than this to fit a terminal; wrapping needs as much. */
const MIN_COLUMN = 8;
/** Names of facts that are wider than this share of the line stand on a line of their own. */
const MAX_NAME_SHARE = 0.4;

interface Setting {
  readonly width: number;
  readonly pen: Pen;
}

/** Lines of a table; cells too wide for the terminal are wrapped, never cut, because ids and addresses stand in them. */
export function drawTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { width, pen }: Setting,
): string[] {
  const widths = fitted(
    columns.map((name, at) => Math.max(...[name, ...rows.map((row) => row[at] ?? "")].map(displayWidth))),
    width,
  );
  const right = columns.map((_, at) => rows.length > 0 && rows.every((row) => isNumber(row[at] ?? "")));
  const line = (cells: readonly string[], style?: Style) => drawRow(cells, { widths, right, pen, style });
  return [...line(columns, "strong"), ...rows.flatMap((row) => line(row))];
}

/** Names and values, one a line; long names stand above their values. */
export function drawFacts(
  rows: readonly (readonly [name: string, value: string])[],
  { width, pen }: Setting,
): string[] {
  const limit = Math.floor(width * MAX_NAME_SHARE);
  const column = Math.max(0, ...rows.map(([name]) => displayWidth(name)).filter((wide) => wide <= limit));
  return rows.flatMap(([name, value]) => {
    const label: Run = { text: `${pad(name, column)}${GAP}`, style: "muted" };
    const runs = [{ text: value }];
    if (displayWidth(name) <= column) return wrapRuns(runs, { width, pen, label });
    return [pen(name, "muted"), ...wrapRuns(runs, { width, pen, indent: column + GAP.length })];
  });
}

interface RowStyle {
  readonly widths: readonly number[];
  readonly right: readonly boolean[];
  readonly pen: Pen;
  readonly style: Style | undefined;
}

function drawRow(cells: readonly string[], { widths, right, pen, style }: RowStyle): string[] {
  const plain: Pen = (text) => text;
  const wrapped = widths.map((width, at) => wrapRuns([{ text: cells[at] ?? "" }], { width, pen: plain }));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, at) => {
        const text = lines[line] ?? "";
        const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(text)));
        return right[at] ? `${space}${pen(text, style)}` : `${pen(text, style)}${space}`;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** Narrows the widest columns until the row fits, as far as `MIN_COLUMN` allows. */
function fitted(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, column) => sum + column, 0) + GAP.length * (widths.length - 1) - width;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= MIN_COLUMN) break;
    widths[widths.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return widths;
}

function isNumber(cell: string): boolean {
  return /^[\d.,\s\u00a0\u202f%+-]+$/.test(cell);
}
