/** Datelines: the place, date and agency that an agency story begins with ("TOKYO, Nov. 6 (Jiji Press)--"). */
import { findAgency, isAgency } from "./agencies.ts";
import type { Mention } from "./dates/mention.ts";
import { scanDates } from "./dates/scan/scan.ts";

/** What a dateline says. */
export interface Dateline {
  readonly mention: Mention | null;
  /** Agency or publisher, as written. */
  readonly source: string | null;
}

/** Paragraphs at the head of a body that may begin with a dateline: headline, standfirst, lead. */
const MAX_PARAGRAPHS = 6;
/** How far into a paragraph a dateline reaches. */
const MAX_CHARS = 140;
const MAX_PLACE_CHARS = 60;
const MAX_PLACE_WORDS = 7;

const OPEN = "[(（\\[［【〔/／]";
const CLOSE = "[)）\\]］】〕/／]";
const ENCLOSED = new RegExp(`${OPEN}\\s*([^()（）\\[\\]［］【】〔〕/／\\n]{2,50}?)\\s*${CLOSE}`, "u");
/** What follows a dateline's date: agency in brackets, a dash, Chinese "dispatch". */
const AFTER_DATE = /^\s*(?:г\.|года|р\.)?\s*[.,]?\s*(?:[(（[［【/／]|-{1,2}|–|—|―|电|電|=|:)/u;
/**
 * What a line with a dateline has somewhere: a number of the date, and soon what follows it. Others need not be looked
 * through, for which the words of their language would be loaded.
 */
const SIGNED = /(?:\p{Nd}|[一二三四五六七八九十])[^\n]{0,40}?(?:[([（［【/／電电=:–—―-]|\.\s*\p{Lu}{2})/u;
const DASH = /^\s*(?:-{1,2}|–|—|―|=|:|\.-)/u;
/** A site that signs its stories: "KOMPAS.com - ", "TEMPO.CO, Jakarta - ". */
const SITE =
  /^((?:[\p{L}\p{N}-]+\.)+(?:com|net|org|info|news|tv|co|[a-z]{2}))(?:,\s*[\p{Lu}][\p{L} ]{1,30})?\s*(?:-{1,2}|–|—)\s/iu;
/** A name that has the form of an agency's: one to four capitalised words. */
const NAME = /^\p{Lu}[\p{L}\p{N}.&-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}.&-]*){0,3}$/u;
/** Lower-case words in names of places. */
const PARTICLES = /^(?:de|del|da|do|dos|la|le|les|el|al|of|the|am|an|der|di|sur|sous|na|nad|v|upon)$/u;

/** The dateline at the head of a body; both fields are null when there is none. */
export function readDateline(body: string, language: string): Dateline {
  for (const paragraph of headParagraphs(body)) {
    const found = paragraphDateline(paragraph, language);
    if (found.source !== null || found.mention !== null) return found;
  }
  return { mention: null, source: null };
}

/** The date of the dateline that a line begins with, by its place in the line; null where it has none. */
export function datelineDate(line: string, language: string): Pick<Mention, "start" | "end"> | null {
  return datelineMention(line.slice(0, MAX_CHARS), language);
}

/** Agency in brackets, dash or "dispatch", in any number, behind a dateline's date. */
const SIGNATURE =
  /^\s*(?:г\.|года|р\.)?[.,]?(?:\s*[(（[［【/／][^()（）[\]［］【】/／\n]{1,50}[)）\]］】/／]\.?|\s*(?:-{1,2}|–|—|―|=|:|电|電))*\s*/u;

/** Where the text of a line begins: behind its dateline; 0 where it has none. */
export function datelineEnd(line: string, language: string): number {
  const date = datelineDate(line, language);
  return date === null ? 0 : date.end + (SIGNATURE.exec(line.slice(date.end, MAX_CHARS))?.[0].length ?? 0);
}

/** Whether a line begins with a dateline, and so is no stamp. */
export function hasDateline(line: string, language: string): boolean {
  const { mention, source } = paragraphDateline(line, language);
  return mention !== null || source !== null;
}

function headParagraphs(body: string): string[] {
  return body
    .slice(0, 4000)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, MAX_PARAGRAPHS);
}

function paragraphDateline(paragraph: string, language: string): Dateline {
  const head = paragraph.slice(0, MAX_CHARS);
  const mention = datelineMention(head, language);
  return { mention, source: datelineSource(head, mention) };
}

function datelineMention(head: string, language: string): Mention | null {
  if (!SIGNED.test(head)) return null;
  for (const one of new Set([language, "en"])) {
    const [mention] = scanDates(head, one, "stated");
    if (mention && isDateline(head, mention)) return mention;
  }
  return null;
}

function isDateline(head: string, { date, start, end }: Mention): boolean {
  if (date.kind !== "day") return false;
  const place = head.slice(0, start);
  const after = head.slice(end);
  const isSigned = AFTER_DATE.test(after) || /^\s*\.\s*\p{Lu}{2,}/u.test(after);
  return isSigned && (isPlace(place) || isAgencyLead(place) || isSignedPlace(place));
}

/** "新华社北京", "Reuters, Tokyo": an agency and at most a place. */
function isAgencyLead(text: string): boolean {
  const agency = findAgency(text);
  return agency !== null && agency.start === 0 && text.length - agency.end <= MAX_PLACE_CHARS / 3;
}

/** "(ANSA) - ROMA, ", "BERLIN (dpa) - " */
function isSignedPlace(text: string): boolean {
  const match = ENCLOSED.exec(text);
  if (!match?.[1] || findAgency(match[1]) === null) return false;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return isPlace(rest.replace(/[-–—]/g, " ")) || rest.trim() === "";
}

/** Whether a text is a place as datelines write it: capitalised words, or a few characters of a script without capitals. */
function isPlace(text: string): boolean {
  const trimmed = text
    .trim()
    .replace(/^[(（【[]+/u, "")
    .replace(/[,.:、，\-–—(（]+$/u, "");
  if (trimmed === "" || trimmed.length > MAX_PLACE_CHARS || /[.!?;"“«»”。！？]\s/u.test(trimmed))
    return false;
  const words = trimmed.match(/[\p{L}\p{M}\p{N}.'’-]+/gu) ?? [];
  if (words.length > MAX_PLACE_WORDS) return false;
  return words.every((word) => /^(?!\p{Ll})\p{L}/u.test(word) || PARTICLES.test(word));
}

function datelineSource(head: string, mention: Mention | null): string | null {
  return (
    enclosedSource(head, mention) ??
    dashedSource(head, mention) ??
    leadingSource(head, mention) ??
    siteSource(head)
  );
}

/** An agency in brackets or slashes, with nothing but place and date before it. */
function enclosedSource(head: string, mention: Mention | null): string | null {
  const match = ENCLOSED.exec(head);
  if (!match?.[1]) return null;
  const [before, after] = [head.slice(0, match.index), head.slice(match.index + match[0].length)];
  const isDated = mention !== null && mention.end <= match.index;
  if (mention && !isDated && mention.start < match.index) return null;
  const place = isDated ? head.slice(0, mention.start) : before;
  const isBare = /^[\s\p{P}]*$/u.test(place);
  if (!isBare && !isPlace(place)) return null;
  const isParted = isDated || isBare || DASH.test(after) || /^\s*\./u.test(after) || !/\p{Ll}/u.test(place);
  const agency = findAgency(match[1]);
  if (agency) return isParted ? agency.name : null;
  return isDated && DASH.test(after) && NAME.test(match[1]) ? match[1] : null;
}

/** An agency behind the dash: "МОСКВА, 6 ноя - РИА Новости.", "WASHINGTON — AP —". */
function dashedSource(head: string, mention: Mention | null): string | null {
  const from = mention?.end ?? 0;
  const match = /^[^-–—―]{0,60}?(?:\.|-{1,2}|–|—|―)\s*/u.exec(head.slice(from));
  if (!match || (mention === null && !isPlace(match[0]))) return null;
  const at = from + match[0].length;
  const agency = findAgency(head.slice(at, at + 40));
  if (!agency || agency.start > 0) return null;
  return /^\s*(?:[.:/]|-{1,2}|–|—|―)/u.test(head.slice(at + agency.end)) ? agency.name : null;
}

/** An agency first: "新华社北京11月6日电", "Reuters - ". */
function leadingSource(head: string, mention: Mention | null): string | null {
  const agency = findAgency(head.slice(0, 40));
  if (!agency || agency.start > 0) return null;
  if (mention && isAgencyLead(head.slice(0, mention.start))) return agency.name;
  return /^\s*(?:-{1,2}\s|–|—|―)/u.test(head.slice(agency.end)) ? agency.name : null;
}

function siteSource(head: string): string | null {
  return SITE.exec(head)?.[1] ?? null;
}

/** The agency that signs the end of a body: "(Reuters)", "/TASS/", "（共同）"; null when none does. */
export function readSignature(body: string): string | null {
  const last = body.trimEnd().split("\n").at(-1)?.trim() ?? "";
  if (isAgency(last)) return findAgency(last)?.name ?? null;
  const match = new RegExp(`${OPEN}\\s*([^()（）\\[\\]［］【】/／]{2,40})\\s*${CLOSE}[.。]?$`, "u").exec(
    last.slice(-60),
  );
  return match?.[1] !== undefined && isAgency(match[1]) ? match[1].trim() : null;
}
