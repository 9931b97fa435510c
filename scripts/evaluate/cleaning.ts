/**
 * How well page cleaning does: shingle F1 on saved pages (the measure of article-extraction-benchmark: multisets of
 * word 4-grams, each page counting the same), recall on articles without furniture, F1 on pages wrapped here.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cleanPage } from "../../src/text/clean.ts";
import { readJsonLines, SHARED_DATA } from "./cleaning-data.ts";
import { cleanArticles, type Sample, wrappedArticles } from "./cleaning-samples.ts";
import { type Counts, count, summarize } from "./cleaning-shingles.ts";

/** One measured figure; `floor` is what the unchanged text scores, `goal` what is aimed at. */
export interface Figure {
  readonly name: string;
  readonly figure: number;
  readonly floor?: number;
  readonly goal?: number;
  readonly data: string;
}

interface BoilerplatePage {
  readonly gold: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Renderings of the whole page, with line breaks and without; the others were already cut by an extractor. */
const WHOLE_PAGE = ["html-text", "inscriptis", "beautifulsoup"] as const;
const EXTRACTED = ["readability_js", "dom_smoothie", "readabilityrs", "boilerpipe_rs"] as const;

const GOALS = { pages: 0.9, clean: 0.97 } as const;

const body = (page: string): string => cleanPage(page).body;
const withTitle = (page: string): string => {
  const cleaned = cleanPage(page);
  return `${cleaned.title ?? ""}\n${cleaned.body}`;
};

function renderingFigures(pages: readonly BoilerplatePage[], rendering: string): Figure[] {
  const texts = pages.map((page) => ({ gold: page.gold, text: page.inputs[rendering] ?? "" }));
  const before = summarize(texts.map(({ gold, text }) => count(gold, text)));
  const after = summarize(texts.map(({ gold, text }) => count(gold, body(text))));
  const data = `boilerplate, ${pages.length} pages`;
  const whole = WHOLE_PAGE.some((name) => name === rendering);
  return [
    {
      name: `cleaning: shingle F1, ${rendering}`,
      figure: after.f1,
      floor: before.f1,
      ...(whole ? { goal: GOALS.pages } : {}),
      data,
    },
    { name: `cleaning: precision, ${rendering}`, figure: after.precision, floor: before.precision, data },
    { name: `cleaning: recall, ${rendering}`, figure: after.recall, floor: before.recall, data },
  ];
}

/** Worst group first decides: the figure is the lowest of the groups' figures. */
function lowest(name: string, groups: ReadonlyMap<string, number>, data: string, goal: number): Figure {
  const [worst] = [...groups].sort((a, b) => a[1] - b[1]);
  return { name: `${name}, lowest group (${worst?.[0] ?? "none"})`, figure: worst?.[1] ?? 0, goal, data };
}

function byGroup(
  samples: readonly Sample[],
  clean: (page: string) => string,
  figure: (counts: readonly Counts[]) => number,
): Map<string, number> {
  const groups = new Map<string, Counts[]>();
  for (const { group, page, gold } of samples) {
    const counts = groups.get(group) ?? [];
    counts.push(count(gold, clean(page)));
    groups.set(group, counts);
  }
  return new Map([...groups].map(([group, counts]) => [group, figure(counts)]));
}

const mean = (values: Iterable<number>): number => {
  const all = [...values];
  return all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
};

function cleanFigures(): Figure[] {
  const samples = cleanArticles();
  const groups = byGroup(samples, withTitle, (counts) => summarize(counts).recall);
  const data = `${samples.length} articles without furniture, ${groups.size} groups`;
  return [
    {
      name: "cleaning: recall on clean articles, mean of groups",
      figure: mean(groups.values()),
      goal: GOALS.clean,
      data,
    },
    lowest("cleaning: recall on clean articles", groups, data, GOALS.clean),
  ];
}

function wrappedFigures(): Figure[] {
  const samples = wrappedArticles();
  const unchanged = byGroup(
    samples,
    (page) => page,
    (counts) => summarize(counts).f1,
  );
  const groups = byGroup(samples, body, (counts) => summarize(counts).f1);
  const data = `${samples.length} ntrex articles wrapped in furniture, ${groups.size} groups`;
  return [
    {
      name: "cleaning: shingle F1 on wrapped articles, mean of groups",
      figure: mean(groups.values()),
      floor: mean(unchanged.values()),
      goal: GOALS.pages,
      data,
    },
    lowest("cleaning: shingle F1 on wrapped articles", groups, data, GOALS.pages),
  ];
}

/** All figures; none where ../shared/data is absent. */
export async function evaluateCleaning(): Promise<Figure[]> {
  if (!existsSync(SHARED_DATA)) return [];
  const pages = readJsonLines<BoilerplatePage>("boilerplate/pages.jsonl");
  const renderings = [...WHOLE_PAGE, ...EXTRACTED].flatMap((rendering) => renderingFigures(pages, rendering));
  return [...renderings, ...cleanFigures(), ...wrappedFigures()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, figure, floor, goal, data } of await evaluateCleaning()) {
    const beside = [
      floor === undefined ? "" : `unchanged ${floor.toFixed(3)}`,
      goal === undefined ? "" : `goal ${goal}`,
    ];
    process.stdout.write(`${figure.toFixed(3)}  ${name}  [${beside.filter(Boolean).join(", ")}]  ${data}\n`);
  }
}
