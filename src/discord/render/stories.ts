/** Stories as pieces of pages: the headline, the key sentence as a quotation, and in small print who brought it, and where. */
import type { StoryItem, StoryLink } from "../../core/view.ts";
import { words } from "../words.ts";
import { isLinkable, linkText, plainLine } from "./escape.ts";
import { fitTo } from "./fit.ts";
import { hostOf, linkTarget } from "./link.ts";
import { GAP, MAX_PIECE_CHARS, type Piece, piece, SMALL } from "./pieces.ts";
import { quoted } from "./quoted.ts";
import { boldTitle, placeOf } from "./source-line.ts";
import { visibleLine } from "./visible.ts";

/** Of the key sentence, so that half a dozen stories share a page; the menu shows it whole. */
const MAX_WORDS_CHARS = 420;
/** For so many of the words there is always room. */
const MIN_WORDS_CHARS = 240;
const MAX_NAME_CHARS = 60;
const MAX_PHRASE_CHARS = 100;
/** Languages named; the rest is counted. */
const MAX_LANGUAGES = 8;
/** Other articles linked, where there is room; the rest is counted. */
const MAX_LINKS = 5;
/** Room for "+123" behind the links. */
const COUNT_CHARS = 12;

/** One piece a story; `first` counts the sources before. */
export function storyPieces(items: readonly StoryItem[], first: number, locale: string): Piece[] {
  return items.flatMap((item, at) => piece(storyText(item, locale), "\n\n", first + at));
}

function storyText(item: StoryItem, locale: string): string {
  const { head, place } = linked(item, locale);
  const room = MAX_PIECE_CHARS - head.length - place.length - 2;
  const text = item.text?.replace(/\s+/gu, " ") ?? "";
  const words = quoted(text, { language: item.language, direct: false }, Math.min(MAX_WORDS_CHARS, room));
  const above = [head, words, place].filter(Boolean).join("\n");
  const reach = reachOf(item, MAX_PIECE_CHARS - above.length - SMALL.length - 1, locale);
  return reach === "" ? above : `${above}\n${SMALL}${reach}`;
}

/** The lines around the key sentence; addresses go before its words do, that of the sentence's own source first. */
function linked(item: StoryItem, locale: string): { readonly head: string; readonly place: string } {
  const update = fitTo(item.update ?? "", MAX_PHRASE_CHARS, plainLine);
  const drawn = (of: StoryItem, from: StoryLink | null) => ({
    head: `${boldTitle(of, locale)}${update && `${GAP}${update}`}`,
    place: `${SMALL}${fromOf({ ...of, quotedFrom: from }, locale)}`,
  });
  const from = item.quotedFrom;
  const plainFrom = from === null ? null : { ...from, url: null };
  const tries = [drawn(item, from), drawn(item, plainFrom)];
  const fitting = tries.find(
    ({ head, place }) => head.length + place.length + MIN_WORDS_CHARS < MAX_PIECE_CHARS,
  );
  return fitting ?? drawn({ ...item, url: null }, plainFrom);
}

/** Where the key sentence stands. */
function fromOf({ quotedFrom, ...item }: StoryItem, locale: string): string {
  if (quotedFrom === null) return placeOf(item, locale);
  return `${linkOf(quotedFrom, locale)}${GAP}${placeOf({ ...quotedFrom, source: null }, locale)}`;
}

/** `4 publishers · en, ja, ru · [Der Bote](…) (de) · +2`; as many links as have room. */
function reachOf({ publishers, languages, links }: StoryItem, room: number, locale: string): string {
  if (links.length === 0) return "";
  const named = languages
    .slice(0, MAX_LANGUAGES)
    .map((language) => fitTo(language, MAX_NAME_CHARS, plainLine));
  const more = languages.length - named.length;
  const facts = [
    fitTo(publishers ?? "", MAX_PHRASE_CHARS, plainLine),
    `${named.join(", ")}${more > 0 ? ` +${more}` : ""}`,
  ].filter(Boolean);
  let line = facts.join(GAP);
  let shown = 0;
  for (const link of links.slice(0, MAX_LINKS)) {
    const next = `${line}${line && GAP}${linkOf(link, locale)}`;
    if (next.length + COUNT_CHARS > room) break;
    line = next;
    shown += 1;
  }
  const left = links.length - shown;
  return left > 0 ? `${line}${GAP}+${left}` : line;
}

/** `[Der Bote](…) (de)`: the publisher, else the title, as a link where it may be one. */
function linkOf({ source, title, language, url }: StoryLink, locale: string): string {
  const target = linkTarget(url);
  const name = visibleLine(source ?? "") || visibleLine(title ?? "") || words("untitled", locale);
  const code = ` (${fitTo(language, MAX_NAME_CHARS, plainLine)})`;
  if (target === null) return `${fitTo(name, MAX_NAME_CHARS, plainLine)}${code}`;
  if (isLinkable(name)) return `[${fitTo(name, MAX_NAME_CHARS, linkText)}](${target})${code}`;
  const host = hostOf(target);
  const linked = isLinkable(host) ? ` ([${fitTo(host, MAX_NAME_CHARS, linkText)}](${target}))` : "";
  return `${fitTo(name, MAX_NAME_CHARS, plainLine)}${linked}${code}`;
}
