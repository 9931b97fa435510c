/** Scores dates against ../shared/data: values of date expressions, Indonesian news, publication days of whole articles. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cleanPage } from "../../src/text/clean.ts";
import { findDates } from "../../src/text/dates/find.ts";
import { findMetadata } from "../../src/text/metadata.ts";

/** One row of the evaluation: a figure, what it should at least be, and what it was measured on. */
export interface Figure {
  readonly name: string;
  readonly figure: number;
  readonly floor?: number;
  readonly goal?: number;
  readonly data: string;
}

const DATA = new URL("../../../shared/data/", import.meta.url);
const DAY_MS = 86_400_000;
/** What dateparser reaches on the same strings. */
const FLOORS: Readonly<Record<string, number>> = { en: 0.63, de: 0.46, ru: 0.59, bg: 0.71, ja: 0.23 };
const EXPRESSION_GOAL = 0.85;
/** English regions that write the month first. */
const MONTH_FIRST: ReadonlySet<string | null> = new Set([null, "US", "CA", "PH"]);

interface Expression {
  readonly text: string;
  readonly lang: string;
  readonly region: string | null;
  readonly ref: string;
  readonly value: string | null;
  readonly granularity: string;
  readonly kind: string;
}

interface IndonesianArticle {
  readonly text: string;
  readonly dct: string;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string;
  }[];
}

interface TimelineArticle {
  readonly lang: string;
  readonly dct: string;
  readonly sentences: readonly string[];
}

interface Page {
  readonly lang: string;
  readonly url: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Every figure about dates; empty where the data is not there. */
export async function evaluateDates(): Promise<Figure[]> {
  if (!existsSync(fileURLToPath(DATA))) return [];
  return [...expressionFigures(), ...indonesianFigures(), ...publicationFigures()];
}

function read<T>(path: string): T[] {
  const text = readFileSync(new URL(path, DATA), "utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as T]));
}

/** duckling resolves what has no direction to the future, so that reading is asked for here. */
function expressionFigures(): Figure[] {
  const rows = read<Expression>("dates/duckling.jsonl").filter(
    (row) => row.granularity === "day" && row.kind === "instant" && row.value !== null,
  );
  return [...new Set(rows.map((row) => row.lang))].sort().map((lang) => {
    const own = rows.filter((row) => row.lang === lang);
    const right = own.filter((row) => dayOfExpression(row) === row.value?.slice(0, 10));
    const floor = FLOORS[lang];
    return {
      name: `day-exact date expressions, ${lang}`,
      figure: right.length / own.length,
      ...(floor === undefined ? {} : { floor }),
      goal: EXPRESSION_GOAL,
      data: `dates/duckling, ${own.length} single days`,
    };
  });
}

function dayOfExpression({ text, lang, region, ref }: Expression): string | undefined {
  const [found] = findDates(text, {
    language: lang,
    reference: new Date(`${ref.slice(0, 16)}Z`),
    breadth: "loose",
    lean: "future",
    dayFirst: lang === "en" ? !MONTH_FIRST.has(region) : null,
  });
  return found?.value.slice(0, 10);
}

function indonesianFigures(): Figure[] {
  let [right, expected, found, matched] = [0, 0, 0, 0];
  for (const { text, dct, timexes } of read<IndonesianArticle>("dates-id/dev.jsonl")) {
    const dates = findDates(text, { language: "id", reference: new Date(`${dct}T00:00Z`), breadth: "loose" });
    const days = timexes.filter(({ type, value }) => type !== "DURATION" && /^\d{4}-\d\d-\d\d/.test(value));
    const overlapping = (one: { start: number; end: number }) =>
      dates.find(({ start, end }) => start < one.end && one.start < end);
    expected += days.length;
    right += days.filter((day) => overlapping(day)?.value.slice(0, 10) === day.value.slice(0, 10)).length;
    found += dates.length;
    matched += dates.filter(({ start, end }) =>
      timexes.some((one) => start < one.end && one.start < end),
    ).length;
  }
  const data = "dates-id, 6 articles";
  return [
    { name: "Indonesian news: full-day values", figure: right / expected, floor: 0.57, goal: 0.85, data },
    { name: "Indonesian news: share of found dates that are dates", figure: matched / found, data },
  ];
}

function publicationFigures(): Figure[] {
  const articles = read<TimelineArticle>("timelines/docs.jsonl");
  const stated = articles.map(({ lang, sentences, dct }) => {
    const body = sentences.join("\n");
    const page = { title: null, head: [], body, tail: [], language: lang, fetchedAt: null };
    return { dct, value: findMetadata(page).published.value };
  });
  const pages = read<Page>("boilerplate/pages.jsonl").flatMap(({ lang, url, inputs }) => {
    const day = /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)\//.exec(url);
    const text = Object.values(inputs)[0];
    if (!day || text === undefined) return [];
    const { value } = findMetadata({ ...cleanPage(text), language: lang, fetchedAt: null }).published;
    return [{ day: Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])), value }];
  });
  const dated = pages.filter(({ value }) => value !== null);
  // A page's zone and an update may move it by a day or two from the day in its address.
  const right = dated.filter(
    ({ day, value }) => Math.abs(Date.parse(value?.slice(0, 10) ?? "") - day) <= 2 * DAY_MS,
  );
  return [
    {
      name: "publication day of articles that state it",
      figure: stated.filter(({ dct, value }) => value?.slice(0, 10) === dct).length / stated.length,
      data: `timelines, ${stated.length} Wikinews articles`,
    },
    {
      name: "publication day of whole pages, found and right",
      figure: right.length / pages.length,
      data: `boilerplate, ${pages.length} pages with the day in their address`,
    },
    {
      name: "publication day of whole pages, right where found",
      figure: right.length / Math.max(1, dated.length),
      data: `boilerplate, ${dated.length} pages with a date found`,
    },
  ];
}
