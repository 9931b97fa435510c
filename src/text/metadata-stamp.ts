/** When an article was published, by what its page says: stamp lines first, then the tail, then a dateline with its year. */
import { DAY_MS, epoch } from "./dates/calendar.ts";
import type { Mention } from "./dates/mention.ts";
import { AHEAD_MS, resolveMention } from "./dates/resolve/resolve.ts";
import { lexiconOf } from "./dates/words/lexicon.ts";
import { hasDateline } from "./metadata-dateline.ts";
import { isProse, labelOnly, readStamps, type Stamp, type StampLabel } from "./metadata-line.ts";

/** A publication time as far as it is known: ISO 8601 cut to its precision; null and "none" when undated. */
export interface Published {
  readonly value: string | null;
  readonly precision: "minute" | "day" | "month" | "year" | "none";
}

/** The places of a page where a stamp may stand. */
export interface StampPage {
  readonly head: readonly string[];
  readonly body: string;
  readonly tail: readonly string[];
  readonly language: string;
  readonly fetchedAt: Date | null;
  /** The date of the dateline, year or not. */
  readonly dateline: Mention | null;
}

/** A stamp with where it was found. */
export interface PlacedStamp extends Stamp {
  readonly place: "head" | "tail";
}

export const UNDATED: Published = { value: null, precision: "none" };

/** Head lines nearest to the body that are looked at; above them stand menus. */
const MAX_HEAD_LINES = 60;
/** Lines at the beginning and end of the body that may have stayed there as stamps. */
const MAX_BODY_LINES = 4;
/** Lines after the body in which an unlabelled, or a labelled, stamp is still the article's own. */
const MAX_TAIL_LINES = 3;
const MAX_LABELLED_TAIL_LINES = 12;
/** A tail line with more words than this is the headline of another story: what follows is about that one. */
const MAX_TAIL_WORDS = 5;
/** A story appears within these days of its dateline. */
const MAX_DATELINE_LAG_DAYS = 3;

/** Stamps of a page, most trustworthy first. */
export function findStamps(page: Pick<StampPage, "head" | "body" | "tail" | "language">): PlacedStamp[] {
  const bodyLines = page.body
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const first = bodyLines
    .slice(0, MAX_BODY_LINES)
    .filter((line) => !isProse(line) && !hasDateline(line, page.language));
  const head = [...nonEmpty(page.head).slice(-MAX_HEAD_LINES), ...first];
  const tail = nonEmpty(page.tail).slice(0, MAX_LABELLED_TAIL_LINES);
  const end = bodyLines
    .slice(MAX_BODY_LINES)
    .slice(-2)
    .filter((line) => !isProse(line));
  // Lines nearest to the body come first: above them stand the date of today and other stories.
  const above = stampsOf(head, page.language).reverse();
  const below = [...stampsOf(end, page.language).filter(isExact), ...ownTail(tail, page.language)];
  const placed = [
    ...above.map((stamp) => ({ ...stamp, place: "head" as const })),
    ...below.map((stamp) => ({ ...stamp, place: "tail" as const })),
  ];
  return placed.sort((a, b) => rank(a) - rank(b));
}

function rank({ label, place }: PlacedStamp): number {
  return (place === "head" ? 0 : 3) + (label === "published" ? 0 : label === null ? 1 : 2);
}

function nonEmpty(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

function stampsOf(lines: readonly string[], language: string): Stamp[] {
  let carried: StampLabel = null;
  return lines.flatMap((line) => {
    const stamps = readStamps(line, language, carried);
    carried = labelOnly(line);
    return stamps;
  });
}

/** Stamps below the body, up to the first headline of another story; relative ones there belong to comments and teasers. */
function ownTail(lines: readonly string[], language: string): Stamp[] {
  const teaser = lines.findIndex(
    (line) =>
      (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > MAX_TAIL_WORDS &&
      readStamps(line, language).length === 0,
  );
  const own = teaser < 0 ? lines : lines.slice(0, teaser);
  return own.flatMap((line, i) => {
    const carried = i > 0 ? labelOnly(own[i - 1] ?? "") : null;
    return readStamps(line, language, carried).filter(
      (stamp) => stamp.label !== null || (i < MAX_TAIL_LINES && isExact(stamp)),
    );
  });
}

function isExact({ mention }: Stamp): boolean {
  return mention.date.kind === "day" && mention.date.year !== null;
}

/** The publication time that stamps and dateline give; undated when they give none for sure. */
export function publishedBy(stamps: readonly PlacedStamp[], page: StampPage): Published {
  const shown = orderShown([...page.head, ...page.tail]);
  for (const { mention, language } of stamps) {
    const value = resolve(mention, language, page, shown);
    if (value !== null) return value;
  }
  return page.dateline === null ? UNDATED : (resolve(page.dateline, page.language, page, shown) ?? UNDATED);
}

function resolve(
  mention: Mention,
  language: string,
  page: StampPage,
  shown: boolean | null,
): Published | null {
  const dayFirst = shown ?? orderByDate(mention, page) ?? lexiconOf(language)?.dayFirst ?? null;
  const found = resolveMention(mention, { reference: page.fetchedAt, dayFirst });
  return found && isPast(mention, page.fetchedAt) ? found : null;
}

/** A stamp later than the fetch is an announcement. */
function isPast({ date }: Mention, fetchedAt: Date | null): boolean {
  if (fetchedAt === null || date.kind !== "day" || date.year === null || date.eitherOrder) return true;
  return epoch({ ...date, year: date.year }) <= fetchedAt.getTime() + AHEAD_MS;
}

/** Order of day and month that the dateline or the time of fetching leaves possible; null when both readings stay. */
function orderByDate({ date }: Mention, { dateline, fetchedAt }: StampPage): boolean | null {
  if (date.kind !== "day" || !date.eitherOrder || date.year === null) return null;
  const readings = [
    { dayFirst: false, at: epoch({ year: date.year, month: date.month, day: date.day }) },
    { dayFirst: true, at: epoch({ year: date.year, month: date.day, day: date.month }) },
  ];
  const limit = fetchedAt === null ? Number.POSITIVE_INFINITY : fetchedAt.getTime() + AHEAD_MS;
  const past = readings.filter(({ at }) => at <= limit);
  const fits = past.filter(({ at }) => isNear(at, dateline));
  return (past.length === 1 ? past[0] : fits.length === 1 ? fits[0] : undefined)?.dayFirst ?? null;
}

function isNear(at: number, dateline: Mention | null): boolean {
  if (dateline?.date.kind !== "day") return false;
  const { month, day } = dateline.date;
  const year = new Date(at).getUTCFullYear();
  return [year, year - 1].some((one) => {
    const lag = (at - epoch({ year: one, month, day })) / DAY_MS;
    return lag >= 0 && lag <= MAX_DATELINE_LAG_DAYS;
  });
}

/** Order that other dates of the page show ("10/25/2024" is month first); null when they show none, or both. */
function orderShown(lines: readonly string[]): boolean | null {
  const orders = new Set<boolean>();
  for (const line of lines)
    for (const match of line.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?![\d/])/g)) {
      const [a, b] = [Number(match[1]), Number(match[2])];
      if (a > 12 && a <= 31 && b <= 12) orders.add(true);
      if (b > 12 && b <= 31 && a <= 12) orders.add(false);
    }
  return orders.size === 1 ? orders.has(true) : null;
}
