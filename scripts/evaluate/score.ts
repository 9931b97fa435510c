/** The shape of what every part of the evaluation reports, and the arithmetic that most of them need. */

/** One figure; `floor` is what there was before, `goal` what is aimed at. */
export interface Score {
  readonly name: string;
  /** Null when it could not be measured; `data` then says why. */
  readonly figure: number | null;
  readonly floor?: number;
  readonly goal?: number;
  /** What it was measured on, and how much of that. */
  readonly data: string;
  /** `share` by default: 0…1, shown with three decimals; a count is shown whole. */
  readonly unit?: "share" | "count";
  /** For figures that are good when they are small. */
  readonly lowerIsBetter?: true;
}

/** What a part reports: rows of the table, and Markdown that stands below it. */
export interface Report {
  readonly scores: readonly Score[];
  readonly below?: string;
}

/** The arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The share of items that pass, 0…1; 0 of nothing. */
export function share<T>(items: readonly T[], passes: (item: T) => boolean): number {
  return mean(items.map((item) => (passes(item) ? 1 : 0)));
}

/** Whether a figure reaches its goal; null without either. */
export function isReached({ figure, goal, lowerIsBetter }: Score): boolean | null {
  if (figure === null || goal === undefined) return null;
  return lowerIsBetter ? figure <= goal : figure >= goal;
}
