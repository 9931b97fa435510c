/** One source as a line of Discord markdown. */
import type { PublicationTime } from "../../core/article.ts";
import { showLanguage, showTime, unixSeconds } from "../../core/locale.ts";
import type { SourceItem } from "../../core/view.ts";
import { words } from "../words.ts";
import { isLinkable, linkText, plainLine } from "./escape.ts";
import { fitTo } from "./fit.ts";
import { hostOf, linkTarget } from "./link.ts";
import { visibleLine } from "./visible.ts";

/** Titles and names that are longer say nothing more. */
const MAX_TITLE_CHARS = 200;
const MAX_NAME_CHARS = 100;
/** Of the other papers that have it: three names and a number. */
const MAX_ALSO_CHARS = 160;

/** `[1] Title (a link) — Publisher · date · language · also in Others`, with the id where the article is not cited but found. */
export function sourceLine(item: SourceItem, locale: string): string {
  const publisher = visibleLine(item.source ?? "");
  const alsoIn = fitTo(item.alsoIn ?? "", MAX_ALSO_CHARS, plainLine);
  const facts = [
    ...factsOf(item, locale),
    ...(alsoIn === "" ? [] : [alsoIn]),
    ...(item.n === null ? [`id ${named(item.articleId)}`] : []),
  ];
  return `${numberOf(item)}${titleOf(item, locale)}${publisher && ` — ${named(publisher)}`} · ${facts.join(" · ")}`;
}

/** `Publisher · date · language`. */
export function placeOf(item: Pick<SourceItem, "source" | "published" | "language">, locale: string): string {
  const publisher = visibleLine(item.source ?? "");
  return [...(publisher === "" ? [] : [named(publisher)]), ...factsOf(item, locale)].join(" · ");
}

function factsOf(
  { published, language }: Pick<SourceItem, "published" | "language">,
  locale: string,
): string[] {
  return [dateOf(published, locale), named(showLanguage(language, locale))];
}

/** The title in bold, as a link as `sourceLine` has it. */
export function boldTitle(item: SourceItem, locale: string): string {
  const title = titleOf(item, locale);
  return title.startsWith("**") ? title : `**${title}**`;
}

/**
 * The title, as a link where the article has an address that may be one. A title that Discord allows in no link
 * stands before a link with the name of the host.
 */
function titleOf(item: SourceItem, locale: string): string {
  const known = nameOf(item, locale);
  const target = linkTarget(item.url);
  if (target !== null && isLinkable(known)) return `[${fitTo(known, MAX_TITLE_CHARS, linkText)}](${target})`;
  const bold = `**${fitTo(known, MAX_TITLE_CHARS, plainLine)}**`;
  const host = target === null ? "" : hostOf(target);
  if (target === null || !isLinkable(host)) return bold;
  return `${bold} ([${fitTo(host, MAX_NAME_CHARS, linkText)}](${target}))`;
}

/** `[1] ` before what is cited. */
export function numberOf({ n }: SourceItem): string {
  return n === null ? "" : `[${n}] `;
}

/** The title as a reader may see it, or what stands for one. */
export function nameOf({ title }: SourceItem, locale: string): string {
  return visibleLine(title ?? "") || words("untitled", locale);
}

function named(name: string): string {
  return fitTo(name, MAX_NAME_CHARS, plainLine);
}

/** A name that stands before a sentence. */
export function boldName(name: string | null, locale: string): string {
  return `**${fitTo(visibleLine(name ?? "") || words("untitled", locale), MAX_NAME_CHARS, plainLine)}**`;
}

/** A day in the reader's own calendar and words where it is known; else as far as the date is known. */
export function dateOf(published: PublicationTime, locale: string): string {
  const seconds = unixSeconds(published);
  return seconds === null ? named(showTime(published, locale)) : `<t:${seconds}:D>`;
}
