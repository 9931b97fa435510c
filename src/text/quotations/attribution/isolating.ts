/** Who says quoted words in Chinese, Thai and others without spaces and endings: "…说：“…”", "“…”，…说". */
import type { QuotedWords, Span, TextQuotation } from "../quotation.ts";
import { type Found, NOBODY, UNSAID } from "./spaced.ts";
import type { Neighbours } from "./surroundings.ts";
import { type Clause, clausesOf, gapsOf } from "./unspaced-gaps.ts";
import { isTakenBackBefore } from "./unspaced-unsaid.ts";
import { type Patterns, pattern, patternsOf } from "./unspaced-words.ts";

/** How sure a cue is, by where it stands. */
const SURE = { beside: 0.95, near: 0.75, according: 0.8, sentenceBefore: 0.45, bare: 0.3 } as const;
const NEAR = 8;
const LEAST_CONTENT = 6;
/** A sentence with more verbs of speech is a list or broken text. */
const MOST_CUES = 24;
/** Who is named in more characters than these is no name. */
const LONGEST_NAME = 60;
const COMMA = /[，,、：:]/u;
/** Between Thai letters a space ends a clause as a comma does; around Latin letters it says nothing. */
const SPACE = /(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\s/u;
const JOINT = /^[，,：:\s]*/u;
/** What a name ends before: dates and places of the speech. */
const CIRCUMSTANCE =
  /[\p{N}]|星期|周[一二三四五六日]|週[一二三四五六日]|今天|昨天|日前|当天|當天|วัน|\p{Script=Han}{1,3}地$|如是|如此|这样|這樣|坚持|堅持|一直|表态|接受|在会/u;

/** Finds the verb before or behind the marks and the words before the verb. */
export function attributeIsolating(
  body: string,
  language: string,
  quoted: QuotedWords,
  neighbours: Neighbours,
): Found {
  const patterns = patternsOf(language);
  const { before, after, last } = gapsOf(body, quoted, neighbours);
  const told = ahead(body, before, patterns);
  if (told.isUnsaid) return told;
  const found = [
    told,
    behind(body, after, patterns),
    according(body, before, patterns),
    previous(body, before, last, patterns),
    bare(body, before),
  ];
  return found.reduce((best, one) => (one.strength > best.strength ? one : best), NOBODY);
}

/** "…说：“" */
function ahead(body: string, { start, end }: Span, patterns: Patterns): Found {
  const text = body.slice(start, end);
  const verb = Array.from(text.matchAll(pattern(patterns.beside, true))).findLast((match) =>
    isWord(match[0], text.slice(match.index + match[0].length)),
  );
  if (!verb) return NOBODY;
  if (isTakenBackBefore(text.slice(0, verb.index), verb[0])) return UNSAID;
  const cue = { start: start + verb.index, end: start + verb.index + verb[0].length };
  const rest = body.slice(cue.end, end).replace(pattern(`^(?:${patterns.that})`), "");
  const distance = rest.replace(JOINT, "").length;
  const strength = distance === 0 ? SURE.beside : distance <= NEAR ? SURE.near : SURE.bare;
  const speaker = subjectBefore(body, start, cue.start, patterns);
  return { speaker, cue, strength: speaker ? strength : strength * SURE.sentenceBefore * 2 };
}

/** A verb of one character is one only before a sign: 道 is a road, too. */
function isWord(verb: string, rest: string): boolean {
  return (
    Array.from(verb).length > 1 || /^(?:$|[，,：:\s“"「『])/u.test(rest) || !/\p{Script=Han}/u.test(verb)
  );
}

/** "”，…说。" */
function behind(body: string, { start, end }: Span, patterns: Patterns): Found {
  const text = body.slice(start, end);
  const joint = JOINT.exec(text)?.[0].length ?? 0;
  const verb = pattern(patterns.verbs).exec(text.slice(joint, joint + LONGEST_NAME));
  if (!verb) return NOBODY;
  const at = start + joint + verb.index;
  const speaker = subjectBefore(body, start + joint, at, patterns);
  const isOwn =
    speaker !== null && !COMMA.test(body.slice(speaker.end, at)) && speaker.start - start - joint < NEAR;
  return isOwn ? { speaker, cue: { start: at, end: at + verb[0].length }, strength: SURE.beside } : NOBODY;
}

/** Words before a verb, without connectives, and only up to the circumstances of the speech. */
function subjectBefore(body: string, floor: number, verb: number, patterns: Patterns): Span | null {
  for (let [end, times] = [verb, 0]; end > floor && times < 3; times += 1) {
    let start = end;
    while (start > floor && !breaksAt(body, start - 1)) start -= 1;
    const name = nameIn(body, start, end, patterns);
    if (name) return name;
    end = start - 1;
  }
  return null;
}

function breaksAt(body: string, at: number): boolean {
  return COMMA.test(body.charAt(at)) || SPACE.test(body.slice(Math.max(0, at - 1), at + 1));
}

function nameIn(body: string, from: number, to: number, patterns: Patterns): Span | null {
  const text = body.slice(from, to);
  const opening =
    pattern(`^(?:${patterns.auxiliaries}|${patterns.joins}|${patterns.accordingBefore}|\\s){0,4}`).exec(
      text,
    )?.[0] ?? "";
  const rest = text.slice(opening.length);
  const stop = pattern(`${patterns.prepositions}|${patterns.auxiliaries}|${CIRCUMSTANCE.source}`);
  const cut = stop.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, cut).trimEnd();
  const own = ownWords(name, patterns);
  const isName = /\p{L}{2}|^[\p{Script=Han}]$/u.test(own) && own.length <= LONGEST_NAME;
  const end = from + opening.length + name.length;
  return isName ? { start: end - own.length, end } : null;
}

/** Without what stands before a pronoun: "如今他" → "他". */
function ownWords(name: string, { pronouns }: Patterns): string {
  return pattern(`^.+(${pronouns})$`).exec(name)?.[1] ?? name;
}

/** "据…报道，“" */
function according(
  body: string,
  { start, end }: Span,
  { accordingBefore, beside, accordingAfter }: Patterns,
): Found {
  const text = body.slice(start, end);
  const match = pattern(
    `(${accordingBefore})([^，,。]{1,${LONGEST_NAME}}?)(?:${beside}|${accordingAfter})*[，,]`,
  ).exec(text);
  if (!match?.[1] || !match[2]) return NOBODY;
  const at = start + match.index;
  const from = at + match[1].length;
  return {
    speaker: { start: from, end: from + match[2].length },
    cue: { start: at, end: from },
    strength: SURE.according,
  };
}

/** "…这样说。“" */
function previous(body: string, before: Span, last: Span, patterns: Patterns): Found {
  if (before.end - before.start > 1) return NOBODY;
  const found = ahead(body, last, patterns);
  return found.cue && found.speaker ? { ...found, strength: SURE.sentenceBefore } : NOBODY;
}

/** "林：“" */
function bare(body: string, { start, end }: Span): Found {
  const match = /(?:^|[，,\s])([\p{L}·•]{1,20})[：:]\s*$/u.exec(body.slice(start, end));
  if (!match?.[1]) return NOBODY;
  const at = start + match.index + match[0].indexOf(match[1]);
  return { speaker: { start: at, end: at + match[1].length }, cue: null, strength: SURE.bare };
}

/** "…表示，…。" and "据…，…。" without marks. */
export function indirectIsolating(
  body: string,
  language: string,
  quoted: readonly QuotedWords[],
): (Omit<TextQuotation, "speaker"> & { readonly speaker: Span | null })[] {
  const patterns = patternsOf(language);
  const cue = pattern(`(${patterns.free})(${patterns.that})?([，,：:]?)`, true);
  return clausesOf(body, quoted).flatMap((clause) => reported(body, clause, cue, patterns) ?? []);
}

function reported(body: string, clause: Clause, cue: RegExp, patterns: Patterns) {
  const { start, end, isQuoted } = clause;
  const source = according(body, clause, patterns);
  if (source.cue && body.slice(start, source.cue.start).trim() === "")
    return behindSource(body, clause, source);
  let tries = 0;
  for (const match of body.slice(start, end).matchAll(cue)) {
    if (++tries > MOST_CUES) return null;
    const verb = match[1] ?? "";
    const isSaid = !isTakenBackBefore(body.slice(start, start + match.index), verb);
    const isSure = match[3] !== "" || match[2] !== undefined || Array.from(verb).length > 1;
    const at = start + match.index;
    const speaker = isSaid && isSure ? subjectBefore(body, start, at, patterns) : null;
    const content = { start: at + verb.length + (match[3] ?? "").length, end };
    const isNear = speaker !== null && !COMMA.test(body.slice(speaker.end, at));
    if (!isNear || content.end - content.start < LEAST_CONTENT || isQuoted(content)) continue;
    return {
      parts: [trimmed(body, content)],
      speaker,
      cue: { start: at, end: at + verb.length },
      direct: false,
    };
  }
  return null;
}

/** "据…介绍，…": everything behind the comma. */
function behindSource(body: string, { end, isQuoted }: Clause, { speaker, cue }: Found) {
  const comma = speaker ? body.slice(speaker.end, end).search(COMMA) : -1;
  const content = { start: (speaker?.end ?? end) + comma + 1, end };
  const isOwn = comma >= 0 && end - content.start >= LEAST_CONTENT && !isQuoted(content);
  return isOwn ? { parts: [trimmed(body, content)], speaker, cue, direct: false } : null;
}

function trimmed(body: string, { start, end }: Span): Span {
  const text = body.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
