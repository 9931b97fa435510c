/** Draws a timeline: dates in a column, what happened beside them, where it stands below; and says where its picture is. */

import { eventWord } from "../core/event-wording.ts";
import { shownTellings } from "../core/shown-tellings.ts";
import type { Block, EventItem, SourceItem } from "../core/view.ts";
import type { Run } from "./atoms.ts";
import { printableLine } from "./sanitize.ts";
import { sourceRuns, wrapWords } from "./sources.ts";
import type { Pen, Style } from "./style.ts";
import { displayWidth } from "./width.ts";
import { wrapRuns } from "./wrap.ts";

/** Before each date: full for what happened, hollow for what was planned. Both are one column wide. */
const HAPPENED = "●";
const PLANNED = "○";
/** Columns of the sign with the space after it. */
const SIGN_COLUMNS = 2;
/** Columns between the dates and what stands beside them. */
const GAP = 2;
/** Dates take at most this share of a line; longer ones are wrapped. */
const MAX_DATE_SHARE = 0.3;
/** Room that wrapping needs: no column of dates is made narrower. */
const MIN_DATE_COLUMNS = 8;
/** Other articles that tell of an event; the rest is counted. */
const MAX_TELLINGS = 8;
/** In narrower terminals what happened stands below its date. */
const MIN_WIDTH = 44;

interface Setting {
  readonly width: number;
  readonly pen: Pen;
  readonly locale: string;
}

/** One line of the column of dates, not drawn yet. */
interface DateLine {
  readonly text: string;
  readonly style: Style;
}

const plainPen: Pen = (text) => text;

/** Lines of the whole list, an empty one between two events. */
export function drawTimeline(items: readonly EventItem[], setting: Setting): string[] {
  const columns = dateColumns(items, setting);
  return items.flatMap((item, at) => [...(at > 0 ? [""] : []), ...drawEvent(item, columns, setting)]);
}

/** `Picture: /data/pictures/timeline.png (1200 × 800)`; the path is never broken. */
export function drawPicture(
  { file, width, height }: Block & { kind: "picture" },
  { width: columns, pen, locale }: Setting,
): string[] {
  const runs: Run[] = [
    { text: `${eventWord("picture", locale)} `, style: "muted" },
    { text: printableLine(file), whole: true },
    { text: ` (${width} × ${height})`, style: "muted" },
  ];
  return wrapRuns(runs, { width: columns, pen });
}

function drawEvent(item: EventItem, columns: number, setting: Setting): string[] {
  const { width, pen, locale } = setting;
  const sign = item.planned ? pen(PLANNED, "muted") : pen(HAPPENED, "number");
  const before = (at: number) => (at === 0 ? `${sign} ` : " ".repeat(SIGN_COLUMNS));
  if (width < MIN_WIDTH) {
    const room = width - SIGN_COLUMNS;
    const dates = dateLines(item, room, locale).map(({ text, style }) => pen(text, style));
    return [...dates, ...wordLines(item, { ...setting, width: room })].map((line, at) => before(at) + line);
  }
  const dates = dateLines(item, columns, locale);
  const words = wordLines(item, { ...setting, width: width - SIGN_COLUMNS - columns - GAP });
  return Array.from({ length: Math.max(dates.length, words.length) }, (_, at) => {
    const { text, style } = dates[at] ?? { text: "", style: "muted" };
    const space = " ".repeat(Math.max(0, columns - displayWidth(text)) + GAP);
    return `${before(at)}${pen(text, style)}${space}${words[at] ?? ""}`.trimEnd();
  });
}

/** As wide as the widest of its lines, which are wrapped within their share of the whole. */
function dateColumns(items: readonly EventItem[], { width, locale }: Setting): number {
  const most = Math.max(MIN_DATE_COLUMNS, Math.floor(width * MAX_DATE_SHARE));
  const widths = items.flatMap((item) => dateLines(item, most, locale).map(({ text }) => displayWidth(text)));
  return Math.min(most, Math.max(0, ...widths));
}

/** The date; below it that the event was planned, and how many tell of it. */
function dateLines({ when, planned, tellers }: EventItem, columns: number, locale: string): DateLine[] {
  const below = [planned ? eventWord("planned", locale) : "", printableLine(tellers ?? "")];
  const wrapped = (text: string, style: Style): DateLine[] =>
    wrapRuns([{ text }], { width: columns, pen: plainPen }).map((line) => ({ text: line, style }));
  return [
    ...wrapped(printableLine(when), "strong"),
    ...below.filter(Boolean).flatMap((text) => wrapped(text, "muted")),
  ];
}

/** What happened, what there is to say about it, and the articles that tell of it, the best one first. */
function wordLines(item: EventItem, setting: Setting): string[] {
  const { width, pen } = setting;
  const muted = (text: string) => wrapRuns([{ text, style: "muted" }], { width, pen });
  const { shown, left } = shownTellings(item, MAX_TELLINGS);
  return [
    ...(printableLine(item.text ?? "") === "" ? [] : wrapWords(item.text ?? "", { width, pen })),
    ...item.remarks.map(printableLine).filter(Boolean).flatMap(muted),
    ...placeLines(item, setting),
    ...shown.flatMap(({ telling }) => placeLines(telling, setting)),
    ...(left > 0 ? muted(`+${left}`) : []),
  ];
}

/** `[1] Title — Publisher · 6 Nov 2024 · …`, with a sign in the place of a number that is not there. */
function placeLines(item: SourceItem, { width, pen, locale }: Setting): string[] {
  const label: Run =
    item.n === null ? { text: "↳ ", style: "muted" } : { text: `[${item.n}] `, style: "number" };
  return wrapRuns(sourceRuns(item, locale), { width, pen, label });
}
