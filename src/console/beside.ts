/** How what belongs to a line stands below it: an article's own words beside a bar, and other articles after an arrow. */
import type { Run } from "./atoms.ts";
import { type Layout, wrapRuns } from "./wrap.ts";

/** Before the first line of another article. */
export const BELOW: Run = { text: "↳ ", style: "muted" };
/** Before every line of an article's words. */
const BAR = "│ ";

/** Lines beside a bar that stands `indent` columns from the left. */
export function besideBar(runs: readonly Run[], { width, pen, indent = 0 }: Layout): string[] {
  const before = " ".repeat(indent) + pen(BAR, "muted");
  return wrapRuns(runs, { width: width - indent - BAR.length, pen }).map((line) => before + line);
}
