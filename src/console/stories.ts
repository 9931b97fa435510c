/** Draws stories: headline with where it stands, key sentence beside a bar, who else brought it, and the other articles. */

import type { StoryItem } from "../core/view.ts";
import type { Run } from "./atoms.ts";
import { BELOW, besideBar } from "./beside.ts";
import { printableLine } from "./sanitize.ts";
import { sourceRuns } from "./sources.ts";
import type { Pen } from "./style.ts";
import { wrapRuns } from "./wrap.ts";

/** Columns before what belongs to the headline above. */
const INDENT = 4;
/** Other articles that are named; the rest is counted. */
const MAX_LINKS = 8;

interface Setting {
  readonly width: number;
  readonly pen: Pen;
  readonly locale: string;
}

/** Lines of the whole list, an empty one between two stories. */
export function drawStories(items: readonly StoryItem[], setting: Setting): string[] {
  return items.flatMap((item, at) => [...(at > 0 ? [""] : []), ...drawStory(item, setting)]);
}

function drawStory(item: StoryItem, { width, pen, locale }: Setting): string[] {
  const label: Run =
    item.n === null ? { text: "• ", style: "muted" } : { text: `[${item.n}] `, style: "number" };
  const below = { width, pen, indent: INDENT };
  const links = item.links.slice(0, MAX_LINKS);
  const left = item.links.length - links.length;
  const from = item.quotedFrom;
  const text = printableLine(item.text ?? "");
  return [
    ...wrapRuns(sourceRuns(item, locale), { width, pen, label }),
    ...(text === "" ? [] : besideBar([{ text }], below)),
    ...(from === null
      ? []
      : wrapRuns(sourceRuns(from, locale), { ...below, label: { text: "— ", style: "muted" } })),
    ...reachLines(item).flatMap((line) => wrapRuns([{ text: line, style: "muted" }], below)),
    ...links.flatMap((link) => wrapRuns(sourceRuns(link, locale), { ...below, label: BELOW })),
    ...(left > 0 ? wrapRuns([{ text: `+${left}`, style: "muted" }], below) : []),
  ];
}

/** `4 publishers · en, ja, ru · update: 3 more reports`; nothing for what one article tells. */
function reachLines({ publishers, languages, links, update }: StoryItem): string[] {
  const facts = [publishers ?? "", links.length > 0 ? languages.join(", ") : "", update ?? ""];
  const line = facts.map(printableLine).filter(Boolean).join(" · ");
  return line === "" ? [] : [line];
}
