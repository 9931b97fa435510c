/** A timeline in words, for those who do not see the picture. */
import type { DrawnEvent, TimelineDrawing } from "../core/timeline-painter.ts";
import { drawable } from "./type/clean.ts";
import { picturePhrase } from "./wording.ts";

/** Discord takes so much, in UTF-16 code units. */
export const MAX_ALT = 1_024;
const MAX_HEADING = 256;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Whole events as far as they fit, then how many are left; only a first event that is too long itself is cut. */
export function altText({ title, events }: TimelineDrawing, locale: string): string {
  const heading = picturePhrase("timeline", locale);
  const topic = title === null ? "" : drawable(title);
  let shown = cut(topic === "" ? heading : `${heading}: ${topic}`, MAX_HEADING);
  for (const [n, event] of events.entries()) {
    const line = lineOf(event, locale);
    // An event that stands leaves room for the number of those after it.
    const room = MAX_ALT - shown.length - 1 - moreThan(n + 1, events.length, locale).length;
    if (line.length > room && n > 0) return shown + moreThan(n, events.length, locale);
    shown += `\n${cut(line, room)}`;
    if (line.length > room) return shown + moreThan(1, events.length, locale);
  }
  return shown;
}

/** A last line, if any events are left. */
function moreThan(shown: number, all: number, locale: string): string {
  return shown < all ? `\n${picturePhrase("more", locale, all - shown)}` : "";
}

/** "18 Nov 2024 (planned; 3 publishers): The summit begins." */
function lineOf(event: DrawnEvent, locale: string): string {
  const marks = [
    event.planned ? picturePhrase("planned", locale) : "",
    event.publishers > 1 ? picturePhrase("publishers", locale, event.publishers) : "",
    event.differs ? picturePhrase("differs", locale) : "",
  ].filter((mark) => mark !== "");
  const marked = marks.length > 0 ? ` (${marks.join("; ")})` : "";
  return `${drawable(event.when)}${marked}: ${drawable(event.text)}`;
}

/** At most `length` UTF-16 code units, at the end of a grapheme. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let end = 0;
  for (const { segment, index } of graphemes.segment(text.slice(0, length))) {
    if (index + segment.length > length - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
