/** Runs a part of the evaluation and shows what it reports as Markdown. */
import { fileURLToPath } from "node:url";
import { provenance, SCOREBOARD, writeSection } from "../scoreboard.ts";
import { type Evaluation, MissingData } from "./evaluation.ts";
import { isReached, type Report, type Score } from "./score.ts";

export type Part = (evaluation: Evaluation) => Promise<Report>;

/** What stands below the table of this part has a page of its own, too. */
const CONFIDENCE_PART = "abstention";
const CONFIDENCE_PAGE = fileURLToPath(new URL("../../docs/confidence.md", import.meta.url));
const DECIMALS = 3;
const NOTHING = "–";

/** A table with a row a score; a goal that is reached is marked. */
export function tableOf(scores: readonly Score[]): string {
  const rows = scores.map((score) => [
    inCell(score.name),
    shown(score.figure, score),
    shown(score.floor, score),
    `${shown(score.goal, score)}${isReached(score) ? " ✓" : ""}`,
    inCell(score.data),
  ]);
  return [["what", "figure", "floor", "goal", "data"], Array(5).fill("---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
}

function shown(value: number | null | undefined, { unit }: Score): string {
  if (value === null || value === undefined) return NOTHING;
  return unit === "count" ? String(value) : value.toFixed(DECIMALS);
}

function inCell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|");
}

/** A part whose data is not there reports that, and why, instead of failing. */
export async function measured(part: Part, evaluation: Evaluation): Promise<Report> {
  try {
    const report = await part(evaluation);
    return report.scores.length > 0 || report.below !== undefined
      ? report
      : skipped("its development data is not there");
  } catch (error) {
    if (error instanceof MissingData) return skipped(error.message);
    throw error;
  }
}

function skipped(reason: string): Report {
  return { scores: [{ name: "skipped", figure: null, data: reason }] };
}

/** The table of the scores, and what stands below it. */
export function markdownOf({ scores, below }: Report): string {
  return [scores.length > 0 ? tableOf(scores) : "", below ?? ""].filter((text) => text !== "").join("\n");
}

/** Puts a part's report into the scoreboard, with the command that made it; other parts' sections stay. */
export function writeReport(
  part: string,
  report: Report,
  command: string,
  { scoreboard, confidence }: { readonly scoreboard: string; readonly confidence: string } = {
    scoreboard: SCOREBOARD,
    confidence: CONFIDENCE_PAGE,
  },
): void {
  const origin = provenance(command);
  writeSection(scoreboard, `evaluate ${part}`, `## ${part}\n\n${markdownOf(report)}\n${origin}`);
  if (part === CONFIDENCE_PART && report.below !== undefined)
    writeSection(confidence, "reliability", `${report.below}\n${origin}`);
}
