/** The texts that a feed has of an entry → the longest of them without furniture, and whether it is only a beginning. */
import { siteOf } from "../../core/watching/sites.ts";
import { canonical, webAddress } from "./address.ts";
import { joinLines, type Line, linesOf } from "./fragment.ts";
import type { RawText } from "./raw-entry.ts";

/** What a feed has of an article. */
export interface EntryText {
  readonly text: string;
  readonly isTeaser: boolean;
}

/** What furniture is told by: the entry's own address (absolute, plain) and title. */
export interface EntryFacts {
  readonly url: string | null;
  readonly title: string | null;
}

/** Letters below which a summary, and a text that is meant to be whole, is taken for a teaser. */
const MIN_SUMMARY_WEIGHT = 1_000;
const MIN_WHOLE_WEIGHT = 300;
/** A character of a script without spaces tells as much as this many letters. */
const DENSE_WEIGHT = 2.5;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const ELLIPSIS_END = /(?:\.{3,}|…)\s?[\])}]?["'”’»]?$/;
const BRACKETED_ELLIPSIS_END = /\s*[[(]\s?(?:\.{3,}|…)\s?[\])]$/;
/** An ellipsis with a few words behind it that end no sentence ("… Read more"), or an arrow at the end. */
const ELLIPSIS_AND_WORDS = /(?:\.{3,}|…)\s?[\])]?\s+[^.!?。！？…]{1,30}$/;
const ARROW_END = /\s(?:»|→|›|>>|&gt;&gt;)$/;
const MAX_LINK_LINE_CHARS = 200;
/** Places where links lead that share a page or send it to somebody. */
const SHARE_LINK =
  /^mailto:|^whatsapp:|^tg:|\/(?:share|sharer|intent\/(?:tweet|post)|submit|shareArticle|sharing)\b|sharer\.php|\/\/(?:wa\.me|t\.me\/share)|addtoany|feedburner\.com\/~ff/i;
/** What WordPress ends entries with, in English; in other languages its links give it away. */
const APPEARED_FIRST = /^The post .{1,500} (?:appeared first on|first appeared on) .{1,200}$/;
/** Lines that may be taken off the end. */
const MAX_FURNITURE_LINES = 6;

/** The longest text. Of equals, that which is meant to be whole. */
export function entryText(texts: readonly RawText[], facts: EntryFacts): EntryText {
  const read = texts.map(({ value, isWhole }) => ({ ...withoutFurniture(linesOf(value), facts), isWhole }));
  const [first, ...others] = read;
  if (first === undefined) return { text: "", isTeaser: true };
  const best = others.reduce(
    (one, other) => (weightOf(other.text) > weightOf(one.text) ? other : one),
    first,
  );
  // Many feeds repeat their summary where the whole text belongs.
  const repeated = read.some((other) => other !== best && !other.isWhole && other.text === best.text);
  const least = best.isWhole && !repeated ? MIN_WHOLE_WEIGHT : MIN_SUMMARY_WEIGHT;
  return { text: best.text, isTeaser: best.isCut || weightOf(best.text) < least };
}

/** Length of a text in letters, whatever its script. */
export function weightOf(text: string): number {
  return text.length + (DENSE_WEIGHT - 1) * (text.match(DENSE)?.length ?? 0);
}

function withoutFurniture(lines: readonly Line[], facts: EntryFacts): { text: string; isCut: boolean } {
  const kept = [...lines];
  let isCut = false;
  for (let count = 0; count < MAX_FURNITURE_LINES; count += 1) {
    const last = kept.at(-1);
    if (last === undefined) break;
    const found = furniture(last, facts);
    if (found === null) break;
    kept.pop();
    isCut ||= found.isCut;
    if (found.rest !== null) {
      kept.push(found.rest);
      break;
    }
  }
  const text = joinLines(kept);
  isCut ||=
    ELLIPSIS_END.test(tail(text)) || ELLIPSIS_AND_WORDS.test(tail(text)) || ARROW_END.test(tail(text));
  return {
    text: text.slice(0, text.length - tail(text).length) + tail(text).replace(BRACKETED_ELLIPSIS_END, ""),
    isCut,
  };
}

/** Patterns for the end of a text need not look at all of it. */
function tail(text: string): string {
  return text.slice(-200);
}

/** What a last line is besides text of the article; `rest` is what stays of it. */
function furniture(line: Line, facts: EntryFacts): { isCut: boolean; rest: Line | null } | null {
  const letters = line.text.replaceAll(" ", "").length;
  const isAllLinks = line.linked >= 0.9 * letters;
  if (APPEARED_FIRST.test(line.text) || isSignature(line, facts)) return { isCut: false, rest: null };
  if (isAllLinks && line.links.length > 0 && line.links.every(({ href }) => SHARE_LINK.test(href)))
    return { isCut: false, rest: null };
  const lastLink = line.links.at(-1);
  if (lastLink === undefined || !leadsOn(lastLink.href, facts.url)) return null;
  if (isAllLinks && line.text.length <= MAX_LINK_LINE_CHARS) return { isCut: true, rest: null };
  if (lastLink.end < line.text.length - 3 || lastLink.end - lastLink.start > MAX_LINK_LINE_CHARS) return null;
  const text = line.text.slice(0, lastLink.start).trimEnd();
  return text === "" ? null : { isCut: true, rest: { ...line, text, links: line.links.slice(0, -1) } };
}

/** A line that names the article by its title, linked, and the site: WordPress adds one in the language of the site. */
function isSignature({ text, links }: Line, { url, title }: EntryFacts): boolean {
  const [first, second] = links;
  if (first === undefined || second === undefined || url === null || title === null || links.length > 2)
    return false;
  const isOwn = leadsOn(first.href, url) && text.slice(first.start, first.end).trim() === title;
  const home = webAddress(second.href);
  return isOwn && home !== null && siteOf(home.href) === siteOf(url) && home.pathname.length <= 4;
}

/** A link to the article itself, not to a place in it such as its comments. */
function leadsOn(href: string, url: string | null): boolean {
  return url !== null && !/#./.test(href) && canonical(webAddress(href, url)?.href ?? "") === url;
}
