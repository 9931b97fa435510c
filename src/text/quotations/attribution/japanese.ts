/** Who says quoted words in Japanese: "…は「…」と述べた". */
import type { QuotedWords, Span, TextQuotation } from "../quotation.ts";
import { type Found, NOBODY, UNSAID } from "./spaced.ts";
import type { Neighbours } from "./surroundings.ts";
import { type Clause, clausesOf, gapsOf } from "./unspaced-gaps.ts";
import { isNegativeForm } from "./unspaced-unsaid.ts";
import { type Patterns, pattern, patternsOf } from "./unspaced-words.ts";

/** How sure a cue is, by where it stands. */
const SURE = {
  beside: 0.95,
  behind: 0.75,
  according: 0.8,
  mark: 0.55,
  sentenceBefore: 0.45,
  bare: 0.3,
} as const;
/** Characters between the mark of a quotation and its verb: "と記者団に述べた". */
const REACH = 40;
/** A name or role as a run of characters that particles end; のjoins its words. */
const NAME = "[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Latin}\\p{N}ー・＝々〆ヶ＆（）()]";
const RUN = `${NAME}(?:${NAME}|の(?=${NAME})|さん|くん|ちゃん|さま|ら(?=[はがも])|たち){0,60}`;
/** Runs that name no speaker: times and other circumstances. */
const CIRCUMSTANCE =
  /^(?:最初|最後|通常|普通|\p{N}+(?:年|月|日|時|分|人|件)*|今回|今後|現在|当時|当初|当日|同日|前日|翌日|昨年|今年|来年|一方|場合|結果|理由|問題|背景|実際|内容|事件|事故|以前|以後|午前|午後|際|時|中|後|前|上|点|件|的|者|何|誰|全部|一部)$/u;
/** Japanese text has particles and endings in kana: what has none between name and mark is the name itself. */
const LEAST_CONTENT = 6;
/** "It is said that": nobody in particular. */
const HEARSAY = /^(?:いう|いった|言われ|した|する|し|思)/u;
/** A verb of speech that another one reports: "と述べたと語った". */
const REPORTED = /[ただるう]と$/u;
const BRACKETS = /[（(][^）)]{0,40}[）)]?/gu;

/** Finds the verb behind the marks and the marked subject before them. */
export function attributeJapanese(body: string, quoted: QuotedWords, neighbours: Neighbours): Found {
  const patterns = patternsOf("ja");
  const { before, after, last } = gapsOf(body, quoted, neighbours);
  const cue = cueBehind(body, after, patterns);
  const inner = cue && markedIn(body, { start: after.start, end: cue.span.start }, patterns);
  if (cue && isNegativeForm(body.slice(cue.span.start, cue.span.end))) return UNSAID;
  // "田中氏は、林氏が「…」と述べたと語った": the inner verb has the nearest subject.
  const isReported = cue !== null && REPORTED.test(body.slice(cue.span.start, cue.span.end));
  const speaker = inner ?? markedIn(body, before, patterns, isReported);
  const source = according(body, before, patterns);
  const announced = announcedBy(body, before, patterns);
  if (announced && (!cue || cue.strength <= SURE.mark))
    return { speaker: speaker ?? null, cue: announced, strength: SURE.beside };
  if (cue) return { speaker: speaker ?? source?.speaker ?? null, cue: cue.span, strength: cue.strength };
  if (source) return { ...source, strength: SURE.according };
  return fromLast(body, before, last, patterns);
}

/** "市長は述べた：「…」": a verb and a colon before the marks. */
function announcedBy(body: string, { start, end }: Span, { verbs }: Patterns): Span | null {
  const verb = pattern(`(${verbs})[ぁ-ん]{0,4}[：:]\\s*$`).exec(body.slice(start, end));
  return verb && { start: start + verb.index, end: start + verb.index + (verb[1] ?? "").length };
}

/** "と述べた", and how sure it is. */
function cueBehind(body: string, { start, end }: Span, { quotative, beside, verbs }: Patterns) {
  const gap = body.slice(start, Math.min(end, start + REACH));
  const joined = pattern(`^[」』”"\\s]*(${quotative})`).exec(gap);
  const from = joined ? joined[0].length : 0;
  const verb = pattern(joined ? beside : verbs).exec(gap.slice(from));
  if (!verb) {
    const span = joined && { start: start + joined[0].length - (joined[1] ?? "").length, end: start + from };
    return span && { span, strength: SURE.mark };
  }
  const at = start + from + verb.index;
  const isBeside = joined !== null && verb.index === 0;
  const cueStart = isBeside ? at - (joined?.[1] ?? "").length : at;
  const strength = joined ? (isBeside ? SURE.beside : SURE.behind + SURE.bare / 2) : SURE.mark;
  return { span: { start: cueStart, end: at + verb[0].length }, strength };
}

/** The last name with は, が or も in a span; the last は goes before others. */
function markedIn(body: string, { start, end }: Span, { markers }: Patterns, isNearest = false): Span | null {
  const found = Array.from(body.slice(start, end).matchAll(pattern(`(${RUN})(${markers})`, true))).filter(
    (match) => !CIRCUMSTANCE.test(match[1] ?? ""),
  );
  const topic = isNearest ? found.at(-1) : (found.findLast((match) => match[2] === "は") ?? found.at(-1));
  if (!topic) return null;
  const name = withoutDate(topic[1] ?? "");
  const at = start + topic.index + (topic[1] ?? "").length - name.length;
  return name === "" ? null : { start: at, end: at + name.length };
}

/** "10日首相" → "首相". */
function withoutDate(name: string): string {
  return name.replace(/^(?:\p{N}{1,4}[年月日時分]){1,5}(?:午前|午後|夜|朝|夕)?/u, "");
}

/** "…によると": who a report leans on. */
function according(body: string, { start, end }: Span, { accordingAfter }: Patterns) {
  const match = pattern(`(${RUN})(${accordingAfter})`).exec(body.slice(start, end));
  if (!match?.[1]) return null;
  const at = start + match.index;
  const to = at + match[1].length;
  return { speaker: { start: at, end: to }, cue: { start: to, end: to + (match[2] ?? "").length } };
}

/** "…は次のように述べた。「…」", "首相「…」". */
function fromLast(body: string, before: Span, last: Span, patterns: Patterns): Found {
  const text = body.slice(last.start, last.end);
  const verbs = Array.from(text.matchAll(pattern(patterns.verbs, true)));
  const verb = verbs.at(-1);
  if (verb && before.end - before.start < 2) {
    const cue = { start: last.start + verb.index, end: last.start + verb.index + verb[0].length };
    return { speaker: markedIn(body, last, patterns), cue, strength: SURE.sentenceBefore };
  }
  const bare = pattern(`^[\\s　■◆●]*(${RUN})[\\s　：:]*$`).exec(body.slice(before.start, before.end));
  if (!bare?.[1] || CIRCUMSTANCE.test(bare[1])) return NOBODY;
  const at = before.start + bare[0].indexOf(bare[1]);
  return { speaker: { start: at, end: at + bare[1].length }, cue: null, strength: SURE.bare };
}

/** "…は、…と述べた。" and "…によると、…。" without marks. */
export function indirectJapanese(
  body: string,
  quoted: readonly QuotedWords[],
): (Omit<TextQuotation, "speaker"> & { readonly speaker: Span | null })[] {
  const patterns = patternsOf("ja");
  const end = pattern(`(?:${patterns.quotative})[^「」と]{0,12}?(${patterns.verbs})[ぁ-ん]{0,8}$`);
  return clausesOf(body, quoted).flatMap((clause) => reported(body, clause, end, patterns) ?? []);
}

function reported(body: string, { start, end, isQuoted }: Clause, ending: RegExp, patterns: Patterns) {
  const text = body.slice(start, end);
  const source = according(body, { start, end: Math.min(end, start + REACH) }, patterns);
  const match = ending.exec(text);
  const verb = match?.[1];
  if (match && verb !== undefined) {
    const speaker = topicOf(body, { start, end: start + match.index }, patterns);
    if (!speaker || HEARSAY.test(verb) || isNegativeForm(text)) return null;
    const from = openingBehind(body, speaker.end, start + match.index);
    const cueStart = start + match.index + match[0].indexOf(verb);
    const cue = { start: cueStart, end: cueStart + verb.length };
    return speech({ start: from, end: start + match.index }, speaker, cue, isQuoted);
  }
  if (!source) return null;
  const from = source.cue.end + (/^[、，,]/u.test(body.slice(source.cue.end)) ? 1 : 0);
  return speech({ start: from, end }, source.speaker, source.cue, isQuoted);
}

/** The first name with は, where it is that of a person or a body. */
function topicOf(body: string, { start, end }: Span, { roles, titles, pronouns }: Patterns): Span | null {
  const topic = pattern(`(${RUN})は`).exec(body.slice(start, end));
  const name = withoutDate(topic?.[1] ?? "");
  const person = pattern(
    `(?:${roles}|${titles}|[\\p{Script=Katakana}ー]{3}|\\p{Lu}[\\p{L}]+)$|^(?:${pronouns})$`,
  );
  if (!topic || !person.test(name.replace(BRACKETS, ""))) return null;
  const at = start + topic.index + topic[0].length - 1 - name.length;
  return { start: at, end: at + name.length };
}

/** Behind the particle, and behind the circumstances of the speech: "は10日の会見で、". */
function openingBehind(body: string, from: number, to: number): number {
  const circumstances = /^.(?:[^、「」]{0,40}?(?:で|に|後|際|日|上|し|て)[、，])?[、，]?/u.exec(
    body.slice(from, to),
  );
  return from + (circumstances?.[0].length ?? 1);
}

function speech(content: Span, speaker: Span, cue: Span, isQuoted: (span: Span) => boolean) {
  const isOwn = content.end - content.start >= LEAST_CONTENT && !isQuoted(content);
  return isOwn ? { parts: [content], speaker, cue, direct: false } : null;
}
