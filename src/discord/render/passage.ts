/** The passage behind a citation, whole, with the quoted words set off. */
import type { QuotedPassage, SourceItem } from "../../core/view.ts";
import { MESSAGE_LIMITS } from "../limits.ts";
import { plain, plainLengthAtMost } from "./escape.ts";
import { fitEnd, fitTo } from "./fit.ts";
import { COLORS, type MessageBody } from "./message.ts";
import { isQuotation, speakerLines } from "./quotations.ts";
import { sourceLine } from "./source-line.ts";
import { eventLine, isEvent } from "./timeline.ts";
import { isSeen } from "./visible.ts";

/** Of the passage; with the source above it, a description's 4,096 characters hold it. */
const MAX_PASSAGE_CHARS = 2_600;
/** Of these, the quoted words get at most. */
const QUOTE_SHARE = 0.6;
const GAP = "\n\n";
/** A line without the white space at its ends, which Discord would show unformatted. */
const LINE = /\S(?:.*\S)?/g;

/** Null for a source that has no passage. `asText`: for channels that allow no embeds. */
export function drawPassage(item: SourceItem, locale: string, asText: boolean): MessageBody | null {
  if (item.passage === null) return null;
  const line = `${aboveSource(item, locale)}${sourceLine(item, locale)}`;
  const room = asText ? MESSAGE_LIMITS.contentChars - line.length - GAP.length : MAX_PASSAGE_CHARS;
  const passage = setOff(item.passage, room).trim();
  const description = `${line}${passage && `${GAP}${passage}`}`;
  if (asText) return { content: description, embeds: [], components: [] };
  return { content: "", embeds: [{ description, color: COLORS.answer }], components: [] };
}

/** Who said it, or when it happened; "" for what is neither. */
function aboveSource(item: SourceItem, locale: string): string {
  if (isQuotation(item)) return `${speakerLines(item, locale)}\n`;
  return isEvent(item) ? `${eventLine(item, locale)}\n` : "";
}

/** Quoted words in bold and underlined; where not all fits, the words nearest to them stay. */
function setOff({ text, start, end }: QuotedPassage, room: number): string {
  const quote = text.slice(start, end).trim();
  if (!isSeen(quote)) return fitTo(text, room, plain);
  const from = start + text.slice(start, end).indexOf(quote);
  const before = text.slice(0, from);
  const after = text.slice(from + quote.length);
  const middle = fitTo(quote, Math.floor(room * QUOTE_SHARE), (words) =>
    plain(words).replace(LINE, "**__$&__**"),
  );
  const rest = room - middle.length;
  const left = fitEnd(before, Math.max(Math.floor(rest / 2), rest - plainLengthAtMost(after)), plain);
  return `${left}${middle}${fitTo(after, rest - left.length, plain)}`;
}
