/** Draws cited sources and passages: `[1] Title — Publisher · 6 Nov 2024 · Russian · URL or path · id`. */

import { showLanguage, showTime, undated } from "../core/locale.ts";
import type { SourceItem } from "../core/view.ts";
import type { Run } from "./atoms.ts";
import { printable, printableLine } from "./sanitize.ts";
import type { Pen } from "./style.ts";
import { drawTable } from "./table.ts";
import { type Layout, wrapRuns, wrapText } from "./wrap.ts";

/** Columns that a passage's words are set in below its source. */
const TEXT_INDENT = 4;
/** What stands for a title, or a name, that is not known. */
export const UNTITLED = "(untitled)";

interface Setting {
  readonly width: number;
  readonly pen: Pen;
  readonly locale: string;
}

/** Lines of one source, its passage (if any) below it. */
export function drawSource(item: SourceItem, { width, pen, locale }: Setting): string[] {
  const label: Run =
    item.n === null ? { text: "• ", style: "muted" } : { text: `[${item.n}] `, style: "number" };
  const head = wrapRuns(sourceRuns(item, locale), { width, pen, label });
  return item.text === null ? head : [...head, ...wrapWords(item.text, { width, pen, indent: TEXT_INDENT })];
}

/** Lines of an article's words: its paragraphs stay apart, without empty lines between them. */
export function wrapWords(text: string, layout: Layout): string[] {
  const paragraphs = printable(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return wrapText(paragraphs.join("\n"), layout);
}

/** Lines of a table of articles, one a row. */
export function drawArticles(items: readonly SourceItem[], { width, pen, locale }: Setting): string[] {
  const rows = items.map(({ articleId, published, language, source, title }) => [
    articleId,
    published.value ?? undated(locale),
    language,
    source ?? "–",
    title ?? UNTITLED,
  ]);
  const columns = ["id", "published", "language", "source", "title"];
  return drawTable(
    columns,
    rows.map((row) => row.map(printableLine)),
    { width, pen },
  );
}

/** What a line needs to know of a source. */
type Place = Pick<
  SourceItem,
  "articleId" | "title" | "source" | "published" | "language" | "url" | "file" | "alsoIn"
>;

/** `Title — Publisher · 6 Nov 2024 · Russian · URL or path · id`. */
export function sourceRuns(item: Place, locale: string): Run[] {
  const name = printableLine(item.title ?? "");
  const publisher = printableLine(item.source ?? "");
  const title: Run = name === "" ? { text: UNTITLED, style: "muted" } : { text: name, style: "strong" };
  const place = item.url ?? item.file;
  return [
    title,
    ...(publisher === "" ? [] : after("—", { text: publisher })),
    ...after("·", { text: printableLine(showTime(item.published, locale)) }),
    ...after("·", { text: printableLine(showLanguage(item.language, locale)) }),
    ...(item.alsoIn === undefined ? [] : after("·", { text: printableLine(item.alsoIn) })),
    ...(place === null ? [] : after("·", { text: printableLine(place), whole: true })),
    ...after("·", { text: `id ${printableLine(item.articleId)}`, style: "muted", whole: true }),
  ];
}

/** The separator stays on the line of what it follows. */
function after(separator: string, run: Run): Run[] {
  return [{ text: ` ${separator} `, style: "muted", glued: true }, run];
}
