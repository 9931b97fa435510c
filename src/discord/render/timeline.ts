/** Events as pieces of pages: when, whether only planned, what happened, what there is to say about it, which articles say so. */
import { eventWord } from "../../core/event-wording.ts";
import { shownTellings } from "../../core/shown-tellings.ts";
import type { EventItem, SourceItem } from "../../core/view.ts";
import { plainLine } from "./escape.ts";
import { fitTo } from "./fit.ts";
import { BELOW, GAP, MAX_PIECE_CHARS, type Piece, piece, SMALL } from "./pieces.ts";
import { sourceLine } from "./source-line.ts";
import { visibleLine } from "./visible.ts";

/** As on the picture: full for what happened, hollow for what was planned. */
const HAPPENED = "●";
const PLANNED = "○";
/** Of the words in a list, so that half a dozen events share a page; the menu shows them whole. */
const MAX_WORDS_CHARS = 400;
const MAX_WHEN_CHARS = 100;
const MAX_TELLERS_CHARS = 100;
const MAX_REMARK_CHARS = 200;
/** Papers that differ about a date give it two or three. */
const MAX_REMARKS = 4;
/** Other articles that tell of it; the rest is counted. */
const MAX_TELLINGS = 5;
/** For so many of the words there is always room: a source's address goes before they do. */
const MIN_WORDS_CHARS = 160;

/** True for the sources that tell of an event. */
export function isEvent(item: SourceItem): item is EventItem {
  return "when" in item;
}

/** The sources of events, as places count them: each with its other tellings after it. */
export function eventSources(items: readonly EventItem[]): SourceItem[] {
  return items.flatMap((item) => [item, ...item.tellings]);
}

/** One piece an event, and one for each other telling; `first` counts the sources before. */
export function eventPieces(items: readonly EventItem[], first: number, locale: string): Piece[] {
  let place = first;
  return items.flatMap((item) => {
    const own = place;
    place += 1 + item.tellings.length;
    const { shown, left } = shownTellings(item, MAX_TELLINGS);
    return [
      ...entry(item, own, locale),
      ...shown.flatMap(({ telling, place: at }) => piece(small(telling, locale), "\n", own + 1 + at)),
      ...(left > 0 ? piece(`${SMALL}+${left}`, "\n") : []),
    ];
  });
}

/** `○ **18 Nov 2024** · planned · 3 publishers`. */
export function eventLine({ when, planned, tellers }: EventItem, locale: string): string {
  const date = fitTo(when, MAX_WHEN_CHARS, plainLine);
  const facts = [
    date && `**${date}**`,
    planned ? eventWord("planned", locale) : "",
    fitTo(tellers ?? "", MAX_TELLERS_CHARS, plainLine),
  ];
  return `${planned ? PLANNED : HAPPENED} ${facts.filter(Boolean).join(GAP)}`.trimEnd();
}

/** `18 Nov 2024 · planned: The leaders will meet`, where Discord knows no markup. */
export function eventLabel({ when, planned, text }: EventItem, locale: string): string {
  const date = [visibleLine(when), planned ? eventWord("planned", locale) : ""].filter(Boolean).join(GAP);
  return [date, visibleLine(text ?? "")].filter(Boolean).join(": ");
}

/** What happened between its date and its source; remarks go behind where they would take the room of the words. */
function entry(item: EventItem, place: number, locale: string): Piece[] {
  const head = eventLine(item, locale);
  const linked = small(item, locale);
  const isRoom = head.length + linked.length + MIN_WORDS_CHARS < MAX_PIECE_CHARS;
  const source = isRoom ? linked : small({ ...item, url: null }, locale);
  const room = MAX_PIECE_CHARS - head.length - source.length - 2;
  const words = fitTo(item.text ?? "", Math.min(MAX_WORDS_CHARS, room), plainLine);
  const remarks = item.remarks
    .map((remark) => fitTo(remark, MAX_REMARK_CHARS, plainLine))
    .filter(Boolean)
    .slice(0, MAX_REMARKS)
    .map((remark) => SMALL + remark);
  const whole = lines([head, words, ...remarks, source]);
  if (whole.length <= MAX_PIECE_CHARS) return piece(whole, "\n\n", place);
  return [...piece(lines([head, words, source]), "\n\n", place), ...piece(lines(remarks), "\n")];
}

function lines(texts: readonly string[]): string {
  return texts.filter(Boolean).join("\n");
}

/** The line of a source in small print; a sign stands where it has no number. */
function small(item: SourceItem, locale: string): string {
  return `${SMALL}${item.n === null ? BELOW : ""}${sourceLine(item, locale)}`;
}
