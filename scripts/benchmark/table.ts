/** Rows of figures as a Markdown table, and the figures that are often wanted. */

/** Column names and what stands in them; all rows of a table have the same columns. */
export type Row = Readonly<Record<string, string | number>>;

const BYTES_PER_MIB = 1024 * 1024;

export function tableOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [
    columns,
    columns.map(() => "---"),
    ...rows.map((row) => columns.map((name) => row[name] ?? "")),
  ];
  return `${lines.map((line) => `| ${line.join(" | ")} |`).join("\n")}\n`;
}

/** The value below which a share of all values lies, with two decimals. */
export function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(2);
}

/** Resident memory of this process. */
export function residentMib(): number {
  return Math.round(process.memoryUsage().rss / BYTES_PER_MIB);
}
