/** Draws a view for a terminal or a file: wrapped, coloured where wanted, free of control characters. */

import { showTime, usableLocale } from "../core/locale.ts";
import type { Block, CitedSentence, View } from "../core/view.ts";
import type { Run } from "./atoms.ts";
import { drawDifference, drawQuotation } from "./quotations.ts";
import { printable, printableLine } from "./sanitize.ts";
import { drawArticles, drawSource, UNTITLED } from "./sources.ts";
import { drawStories } from "./stories.ts";
import { createPen, type Pen, type Style } from "./style.ts";
import { drawFacts, drawTable } from "./table.ts";
import { drawPicture, drawTimeline } from "./timeline.ts";
import { wrapRuns, wrapText } from "./wrap.ts";

export interface RenderOptions {
  /** Colours, and isolates around right-to-left text: for terminals only. */
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** BCP 47; dates and names of languages are written for it. */
  readonly locale: string;
}

const NOTE_STYLES: Readonly<Record<"plain" | "muted" | "warning", Style | undefined>> = {
  plain: undefined,
  muted: "muted",
  warning: "warning",
};

interface Setting {
  readonly width: number;
  readonly pen: Pen;
  readonly locale: string;
}

/** The view as lines, each with its line end; an empty view is an empty string. */
export function renderView(view: View, options: RenderOptions): string {
  const setting: Setting = {
    width: options.width,
    pen: createPen({ color: options.color, isolate: options.color }),
    locale: usableLocale(options.locale),
  };
  let text = "";
  let before: Block | undefined;
  for (const block of view) {
    const lines = drawBlock(block, setting);
    if (lines.length === 0) continue;
    if (before && !standsClose(before, block)) text += "\n";
    text += `${lines.join("\n")}\n`;
    before = block;
  }
  return text;
}

/** No empty line below a heading, nor between notes and the line that names a picture. */
function standsClose(before: Block, block: Block): boolean {
  return before.kind === "heading" || (isLine(before) && isLine(block));
}

function isLine({ kind }: Block): boolean {
  return kind === "note" || kind === "picture";
}

function drawBlock(block: Block, setting: Setting): string[] {
  switch (block.kind) {
    case "answer":
      return block.sentences.flatMap((sentence) => drawSentence(sentence, setting));
    case "sources":
      return block.items.flatMap((item, at) => [
        ...(at > 0 && item.text !== null ? [""] : []),
        ...drawSource(item, setting),
      ]);
    case "articles":
      return drawArticles(block.items, setting);
    case "quotations":
      return block.items.flatMap((item, at) => [...(at > 0 ? [""] : []), ...drawQuotation(item, setting)]);
    case "timeline":
      return drawTimeline(block.items, setting);
    case "stories":
      return drawStories(block.items, setting);
    case "picture":
      return drawPicture(block, setting);
    case "difference":
      return drawDifference(block.parts, setting);
    case "commands":
      return drawFacts(
        block.items.map(
          ({ usage, description }) => [printableLine(usage), printableLine(description)] as const,
        ),
        setting,
      );
    case "note":
      return drawText(block.text, NOTE_STYLES[block.tone], setting);
    case "heading":
      return drawText(block.text, "heading", setting);
    case "facts":
      return drawFacts(
        block.rows.map(
          ([name, value]) =>
            [printableLine(name), printableLine(typeof value === "string" ? value : value.id)] as const,
        ),
        setting,
      );
    case "body":
      return drawText(block.text.trimEnd(), undefined, setting);
    case "table":
      return drawTable(
        block.columns.map(printableLine),
        block.rows.map((row) => row.map(printableLine)),
        setting,
      );
  }
}

/** `Paper (3 May 2026): The sentence. [1]` */
function drawSentence({ text, citations, from }: CitedSentence, { width, pen, locale }: Setting): string[] {
  const marks = citations.map((n): Run => ({ text: `[${n}]`, style: "number", glued: true }));
  const space: Run = { text: " " };
  const lead: Run[] = from ? [{ text: `${leadOf(from, locale)}:`, style: "muted" }, space] : [];
  return wrapRuns([...lead, { text: printableLine(text) }, space, ...marks], { width, pen });
}

/** A name, with the date where it is known. */
function leadOf({ name, published }: NonNullable<CitedSentence["from"]>, locale: string): string {
  const shown = printableLine(name ?? "") || UNTITLED;
  return published.value === null ? shown : `${shown} (${printableLine(showTime(published, locale))})`;
}

function drawText(text: string, style: Style | undefined, { width, pen }: Setting): string[] {
  return wrapText(printable(text), { width, pen, ...(style ? { style } : {}) });
}
