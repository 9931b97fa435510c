/** Whether quotations are exact spans of their article at all, over everything that there is to read. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findQuotations } from "../../src/text/quotations/find.ts";
import type { Span } from "../../src/text/quotations/quotation.ts";
import { type Evaluation, MissingData } from "./evaluation.ts";
import { englishGold, germanGold } from "./quotations-gold.ts";
import type { Score } from "./score.ts";

interface Body {
  readonly language: string;
  readonly text: string;
}

interface Translated {
  readonly segments: readonly string[];
}

const SEEDS = fileURLToPath(new URL("../../../shared/seeds", import.meta.url));
const NTREX_FILE = /^docs\.(\w+)\.jsonl$/;
/** A mark right inside a part is one only where the part is wholly in a pair. */
const PAIRS = ["“”", "„“", "„”", "«»", "»«", "「」", "『』", '""', "‘’", "‚‘", "‹›"];

/** One row: 1 where every part is a span with something in it, trimmed, and not in marks itself. */
export function evaluateExactness(evaluation: Evaluation): Score[] {
  const bodies = bodiesOf(evaluation);
  let [parts, exact] = [0, 0];
  const languages = new Set<string>();
  for (const { language, text } of bodies) {
    languages.add(language);
    const spans = findQuotations(text, language).flatMap((quotation) => quotation.parts);
    parts += spans.length;
    exact += spans.filter((span) => isExact(text, span)).length;
  }
  const data = `${parts} parts in ${bodies.length} articles, ${languages.size} languages`;
  const name = "parts that are exact spans without marks";
  return [{ name, figure: parts === 0 ? null : exact / parts, goal: 1, data }];
}

function isExact(text: string, { start, end }: Span): boolean {
  if (!(start >= 0 && start < end && end <= text.length)) return false;
  const part = text.slice(start, end);
  return part.trim() === part && !isInMarks(part);
}

function isInMarks(part: string): boolean {
  return PAIRS.some((pair) => {
    const [open = "", close = ""] = pair;
    const inner = part.slice(1, -1);
    return part.startsWith(open) && part.endsWith(close) && !inner.includes(open) && !inner.includes(close);
  });
}

function bodiesOf(evaluation: Evaluation): Body[] {
  return [
    ...orNone(() => germanGold(evaluation, "dev")),
    ...orNone(() => englishGold(evaluation, "dev")),
    ...orNone(() => translated(evaluation)),
    ...orNone(() =>
      evaluation
        .lines<{ readonly text: string }>("wikinews-ja/articles.jsonl")
        .map(({ text }) => ({ language: "ja", text })),
    ),
    ...seeds(),
  ];
}

function translated(evaluation: Evaluation): Body[] {
  return evaluation.names("ntrex").flatMap((name) => {
    const language = NTREX_FILE.exec(name)?.[1];
    if (language === undefined) return [];
    return evaluation
      .lines<Translated>(`ntrex/${name}`)
      .map(({ segments }) => ({ language, text: segments.join("\n") }));
  });
}

/** Whole pages; their language does not matter for exactness. */
function seeds(): Body[] {
  if (!existsSync(SEEDS)) return [];
  return readdirSync(SEEDS)
    .sort()
    .map((name) => ({ language: "en", text: readFileSync(`${SEEDS}/${name}`, "utf8") }));
}

function orNone<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof MissingData) return [];
    throw error;
  }
}
