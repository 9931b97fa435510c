/** Who published an article, or which agency wrote it, by lines that say so; a name cited in a sentence is no source. */
import { findAgency, isAgency } from "./agencies.ts";
import { fold } from "./dates/words/fold.ts";
import {
  AUTHOR_LABEL,
  COPYRIGHT_SIGN,
  DATE_LABEL,
  PICTURE_WORDS,
  PUBLISHER_WORDS,
  RIGHTS_WORDS,
  SECTION_WORDS,
  SOURCE_LABEL,
} from "./metadata-labels.ts";
import type { Stamp } from "./metadata-line.ts";

const MAX_NAME_CHARS = 50;
const MAX_NAME_WORDS = 6;
/** Longest line that may be a credit. */
const MAX_LINE_CHARS = 160;
/** Signs that end a name within a line. */
const FIELD_END = /\s*(?:[|·•∙｜;；\n\t]|\s{2,}|\s[-–—]\s)/u;

const FIELDS = /[|·•∙｜]|\s[-–—]\s|\s{2,}/u;
/** What follows a copyright sign in place of a name. */
const NO_HOLDER =
  /^(?:policy|notice|information|terms|privacy|all|contents?|this|site|website|designed|powered|developed|made|provided|logo|law)(?!\p{L})|(?<!\p{L})(?:logo|unless|otherwise)(?!\p{L})/u;
/** A name in a script with capitals has them in each word, but for small ones. */
const CAPITALISED_NAME =
  /^(?:(?!\p{Ll})[\p{L}\p{N}.&'’()«»"“”„-]+|of|the|and|de|del|der|die|und|et|la|le|du|di|da|do|и|в)(?: (?:(?!\p{Ll})[\p{L}\p{N}.&'’()«»"“”„-]+|of|the|and|de|del|der|die|und|et|la|le|du|di|da|do|и|в))*$/u;

/** The publisher that stands beside a stamp: "JAPAN TODAY | 6 jam yang lalu". */
export function publisherOf({ mention, before, after }: Stamp): string | null {
  // Capitals right behind a time are a time zone, known or not.
  const isTimed = mention.clock !== null && mention.clock.zone === null;
  const rest = isTimed ? after.replace(/^[\s(]*\p{Lu}{2,5}(?![\p{L}])/u, "") : after;
  const fields = [before, rest].flatMap((side) => side.split(FIELDS));
  return fields.map(trimName).find((field) => isPublisher(field)) ?? null;
}

/** A name counts as a publisher only when it looks like one; anything else may be a section or a person. */
function isPublisher(name: string): boolean {
  if (!isName(name)) return false;
  const folded = fold(name).text;
  if (SECTION_WORDS.has(folded) || DATE_LABEL.test(folded)) return false;
  if (isAgency(name) || /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,6}$/iu.test(name)) return true;
  if (AUTHOR_LABEL.test(folded) || /^by /.test(folded)) return false;
  const isCapitals = /^[\p{Lu}\p{N}\s.&'-]+$/u.test(name) && /\p{Lu}{2}/u.test(name);
  return isCapitals || PUBLISHER_WORDS.test(folded) || /^The \p{Lu}/u.test(name);
}

/** The name behind "Source:", "Источник:", "来源：" in a line; null when there is none. */
export function labelledSource(line: string): string | null {
  if (line.length > MAX_LINE_CHARS) return null;
  const folded = fold(line);
  const match = SOURCE_LABEL.exec(folded.text);
  if (!match || !isField(folded.text, match.index)) return null;
  const rest = line.slice(folded.at(match.index + match[0].length));
  const name = trimName(cutField(rest));
  return isName(name) && !/^https?:|^www\./i.test(name) && !PICTURE_WORDS.test(fold(name).text) ? name : null;
}

/** A label begins its line, or a field of it; inside a sentence it is a word ("energy source: …"). */
function isField(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return before === "" || /[|·•(\][\d)]$/u.test(before) || / {2,}$/.test(text.slice(0, at));
}

/** Up to the next field: a separator, a date, or another label. */
function cutField(text: string): string {
  const cut = text.split(FIELD_END)[0] ?? "";
  const folded = fold(cut);
  const label = AUTHOR_LABEL.exec(folded.text);
  const named = label && label.index > 0 ? cut.slice(0, folded.at(label.index)) : cut;
  return named.replace(/[\s,(（]*\p{Nd}{1,4}[-./年:].*$/u, "").replace(/,.*\p{Nd}.*$/u, "");
}

/** The name in a copyright line: "© 2024 The Yomiuri Shimbun. All rights reserved." */
export function copyrightHolder(line: string): string | null {
  if (line.length > MAX_LINE_CHARS) return null;
  const folded = fold(line);
  const sign = COPYRIGHT_SIGN.exec(folded.text);
  if (!sign || PICTURE_WORDS.test(folded.text)) return null;
  const isClaim = /©|\(c\)|(?:19|20)\d\d/.test(folded.text);
  const masked = maskRights(line.slice(folded.at(sign.index)));
  const name = masked
    .split(/[|·•\n.。,，;]\s|\s{2,}|[<>]/u)
    .map(trimName)
    .find((field) => field !== "");
  if (name === undefined || !(isClaim || isAgency(name))) return null;
  return isName(name) && isHolder(name) ? name : null;
}

function isHolder(name: string): boolean {
  return /\p{L}{2}/u.test(name) && CAPITALISED_NAME.test(name) && !NO_HOLDER.test(fold(name).text);
}

/** Rights phrases and years blanked out, letter for letter of the original. */
function maskRights(line: string): string {
  const folded = fold(line);
  let masked = "";
  let from = 0;
  for (const match of folded.text.matchAll(RIGHTS_WORDS)) {
    masked += `${line.slice(from, folded.at(match.index))}  `;
    from = folded.at(match.index + match[0].length);
  }
  return masked + line.slice(from);
}

/** The agency that a byline consists of, as written. */
export function agencyIn(name: string): string | null {
  return isAgency(name) ? (findAgency(name)?.name ?? null) : null;
}

/** Without the punctuation around it; quotation marks go only as a pair. */
function trimName(text: string): string {
  const bare = text
    .replace(/^[\s\p{Pd}.,:;·|/()（）[\]【】]+|[\s\p{Pd},:;·|/(（[【]+$/gu, "")
    .replace(/(?<=\p{Ll}{3})\.$/u, "");
  return bare.replace(/^[«"“„]([^«»"“”„]*)[»"”“]$/u, "$1");
}

function isName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return /\p{L}/u.test(text) && words <= MAX_NAME_WORDS && text.length <= MAX_NAME_CHARS;
}
