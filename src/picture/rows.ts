/** The texts of the events, set and measured: what each row of the timeline holds. */
import type { DrawnEvent } from "../core/timeline-painter.ts";
import type { Row } from "./axis.ts";
import { type Labels, smallStyle } from "./labels.ts";
import { CARD, COLUMN, type Density, SIZE } from "./page.ts";
import { type Stretch, stretchOf } from "./time.ts";
import type { FontLibrary } from "./type/font-library.ts";
import { setText, type TextBlock } from "./type/text-block.ts";
import { picturePhrase as phrase } from "./wording.ts";

export interface EventRow extends Row {
  readonly planned: boolean;
  /** Null in a row of the same time as the one before. */
  readonly date: TextBlock | null;
  readonly plannedLabel: TextBlock | null;
  readonly text: TextBlock;
  readonly publishers: TextBlock | null;
  readonly differs: TextBlock | null;
  /** Width of the column at the card's end that holds the marks; 0 where they stand below the text. */
  readonly marksWidth: number;
  /** Of the card; the row may be higher, as its date is. */
  readonly cardHeight: number;
}

export interface RowOptions {
  readonly labels: Labels;
  readonly cardWidth: number;
  readonly density: Density;
  readonly library: FontLibrary;
}

/** The small marks below a text. */
export const MARK = { height: 28, gap: 8, paddingX: 11 } as const;
const PLANNED_GAP = 1;
const MAX_DATE_LINES = 4;
/** White space after the dash of a span. */
const DASH = /(?<=[-–—])\s/u;

/** An event as `rowsOf` takes it: with its time. */
export interface TimedEvent {
  readonly event: DrawnEvent;
  readonly stretch: Stretch;
}

/** Events with their times; what is no date stands where the event before it does, or the first one that has a date. */
export function timed(events: readonly DrawnEvent[]): readonly TimedEvent[] {
  const stretches = events.map(stretchOf);
  let before = stretches.find((stretch) => stretch !== null) ?? { from: 0, to: 0, band: false };
  return events.map((event, n) => {
    before = stretches[n] ?? before;
    return { event, stretch: before };
  });
}

export async function rowsOf(events: readonly TimedEvent[], options: RowOptions): Promise<EventRow[]> {
  const rows: EventRow[] = [];
  for (const [n, timedEvent] of events.entries()) {
    const [before, after] = [events[n - 1], events[n + 1]];
    rows.push(
      await rowOf(timedEvent, options, {
        first: before === undefined || !sameTime(before, timedEvent),
        last: after === undefined || !sameTime(timedEvent, after),
      }),
    );
    // Others have their turn: a long timeline takes a while.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return rows;
}

/** Whether one date is enough for two rows. */
function sameTime(a: TimedEvent, b: TimedEvent): boolean {
  return a.event.when === b.event.when && a.stretch.from === b.stretch.from && a.stretch.to === b.stretch.to;
}

async function rowOf(
  { event, stretch }: TimedEvent,
  options: RowOptions,
  group: { readonly first: boolean; readonly last: boolean },
): Promise<EventRow> {
  const { labels, cardWidth, density, library } = options;
  const { maxLines } = density;
  const width = cardWidth - 2 * CARD.paddingX;
  const marks = await marksOf(event, width, labels);
  const marksWidth = density.marksBeside ? marks.width : 0;
  const text = await setText(
    event.text,
    { size: SIZE.text, weight: "regular", language: event.language, width: width - marksWidth, maxLines },
    library,
  );
  const plannedLabel = event.planned
    ? await labels.set(phrase("planned", labels.locale), smallStyle(COLUMN.dateWidth, "bold"))
    : null;
  const date = group.first ? await dateBlock(event.when, labels) : null;
  const textHeight = Math.max(text.height, text.lineHeight);
  const inCard = density.marksBeside
    ? Math.max(textHeight, marks.columnHeight)
    : textHeight + marks.lineHeight;
  const cardHeight = 2 * CARD.paddingY + inCard;
  const dot = CARD.paddingY + text.lineHeight / 2;
  return {
    stretch,
    planned: event.planned,
    date,
    plannedLabel,
    text,
    publishers: marks.publishers,
    differs: marks.differs,
    marksWidth,
    cardHeight,
    dot,
    height: Math.max(cardHeight, dateBottom({ date, plannedLabel, dot })),
    gap: group.last ? CARD.gap : CARD.gapWithin,
  };
}

/** The marks with the room that they take in a line below the text, or in a column beside it. */
async function marksOf({ publishers, differs }: DrawnEvent, width: number, labels: Labels) {
  const style = smallStyle(width / 2 - 2 * MARK.paddingX - MARK.gap, "bold");
  const set = async (shown: boolean, words: string) => (shown ? labels.set(words, style) : null);
  const named = {
    publishers: await set(publishers > 1, phrase("publishers", labels.locale, publishers)),
    differs: await set(differs, phrase("differs", labels.locale)),
  };
  const blocks = [named.publishers, named.differs].filter((block) => block !== null);
  const none = blocks.length === 0;
  return {
    ...named,
    width: none ? 0 : Math.max(...blocks.map((block) => block.width)) + 2 * MARK.paddingX + 2 * MARK.gap,
    lineHeight: none ? 0 : MARK.height + MARK.gap,
    columnHeight: blocks.length * (MARK.height + MARK.gap / 2),
  };
}

/** A span that is too long for one line is broken at its dash, if each half fits. */
async function dateBlock(when: string, labels: Labels): Promise<TextBlock> {
  const style = {
    size: SIZE.date,
    weight: "bold",
    width: COLUMN.dateWidth,
    maxLines: MAX_DATE_LINES,
  } as const;
  const block = await labels.set(when, style);
  const halves = when.split(DASH);
  if (block.lines.length < 2 || halves.length !== 2) return block;
  const broken = await labels.set(halves.map((half) => half.replaceAll(" ", "\u00a0")).join(" "), style);
  return broken.lines.length === 2 ? broken : block;
}

/** Where the words beside a card end, from its top. */
export function dateBottom({ date, plannedLabel, dot }: Pick<EventRow, "date" | "plannedLabel" | "dot">) {
  const bottom = dateTop({ date, dot }) + (date?.height ?? 0);
  return plannedLabel ? bottom + PLANNED_GAP + plannedLabel.height : bottom;
}

/** The first line of a date is level with the row's place on the axis. */
export function dateTop({ date, dot }: Pick<EventRow, "date" | "dot">): number {
  return date ? dot - date.lineHeight / 2 : dot - SIZE.small;
}
