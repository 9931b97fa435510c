/** Who says what in a text: speakers and cues of quoted words, their names, and speech in the narrator's words. */
import { baseLanguage } from "../../base-language.ts";
import type { Attribution, QuotedWords, TextQuotation, TextSpeaker } from "../quotation.ts";
import { type IndirectSpeech, indirectSpaced } from "./indirect.ts";
import { attributeIsolating, indirectIsolating } from "./isolating.ts";
import { attributeJapanese, indirectJapanese } from "./japanese.ts";
import { attributeSpaced, type Found } from "./spaced.ts";
import { namesOf } from "./speakers.ts";
import type { Neighbours } from "./surroundings.ts";
import { tagged } from "./tagged.ts";
import { unspacedNamesOf } from "./unspaced-names.ts";

/** Finds who says quoted words of one text; those of a text are asked for in order. */
export type Attributor = (quoted: QuotedWords, neighbours: Neighbours) => Found;

/** How sure it is that the speaker before goes on: in the same paragraph, in the next one. */
const GOES_ON = { paragraph: 0.35, next: 0.25 } as const;
/** Languages that write neither spaces between words nor endings. */
const UNSPACED = /^(?:zh|yue|wuu|cmn|th|lo|km|my)$/;
/** Languages whose verbs need no pronoun. */
const PRO_DROP =
  /^(?:es|ca|gl|ast|pt|it|ro|pl|cs|sk|sl|hr|bs|sr|mk|bg|el|tr|az|ar|he|fa|hi|ko|ja|id|ms|hu|fi|et|lv|lt|ka)$/;
const PARAGRAPH_END = /[\n\r\u2028\u2029]/u;

/** `strength` says how sure the surroundings report speech: 1 a verb of speech with its subject beside the marks, 0 nothing. */
export function attributor(body: string, language: string): Attributor {
  const base = baseLanguage(language);
  const rules = rulesOf(body, base);
  const known = new Map<number, Found>();
  return (quoted, neighbours) => {
    const own = rules(quoted, neighbours);
    const found =
      own.speaker || own.isUnsaid
        ? own
        : completed(own, goingOn(body, quoted, neighbours.before, known), base);
    known.set(quoted.outer.start, found);
    return found;
  };
}

/** A verb without a subject tells of the last speaker, where languages leave pronouns out. */
function completed(own: Found, last: Found, language: string): Found {
  if (!own.cue) return last.speaker ? last : own;
  return PRO_DROP.test(language) && last.speaker ? { ...own, speaker: last.speaker } : own;
}

/** Rules for how the language marks words and speakers. */
function rulesOf(body: string, language: string): Attributor {
  if (language === "ja") return (quoted, neighbours) => attributeJapanese(body, quoted, neighbours);
  if (UNSPACED.test(language))
    return (quoted, neighbours) => attributeIsolating(body, language, quoted, neighbours);
  const text = tagged(body, language);
  return (quoted, neighbours) => attributeSpaced(text, quoted, neighbours);
}

/** The speaker before, where a paragraph goes on, or a whole paragraph of quoted words follows. */
function goingOn(
  body: string,
  quoted: QuotedWords,
  before: QuotedWords | null,
  known: ReadonlyMap<number, Found>,
): Found {
  const last = before && known.get(before.outer.start);
  if (!before || !last?.speaker) return { speaker: null, cue: null, strength: 0 };
  const between = body.slice(before.outer.end, quoted.outer.start);
  const paragraphs = between.split(PARAGRAPH_END).filter((line) => line.trim() !== "");
  const isSame = !PARAGRAPH_END.test(between);
  const isNext = paragraphs.length <= 1 && isWholeParagraph(body, quoted);
  if (!isSame && !isNext) return { speaker: null, cue: null, strength: 0 };
  return { speaker: last.speaker, cue: null, strength: isSame ? GOES_ON.paragraph : GOES_ON.next };
}

function isWholeParagraph(body: string, { outer }: QuotedWords): boolean {
  const isEnd = (char: string) => char === "" || PARAGRAPH_END.test(char);
  const before = body
    .slice(Math.max(0, outer.start - 3), outer.start)
    .replace(/[^\S\n\r\u2028\u2029]+$/u, "");
  const after = body.slice(outer.end, outer.end + 3).replace(/^[ \t.!?…]+/u, "");
  return isEnd(before.at(-1) ?? "") && isEnd(after.charAt(0));
}

/** The name that each speaker's words mean; attributions in the order of the text. */
export function nameSpeakers(
  body: string,
  language: string,
  attributions: readonly Attribution[],
): (TextSpeaker | null)[] {
  if (!attributions.some(({ speaker }) => speaker)) return attributions.map(() => null);
  const base = baseLanguage(language);
  const isUnspaced = base === "ja" || UNSPACED.test(base);
  const names = isUnspaced
    ? unspacedNamesOf(body, base, attributions)
    : namesOf(tagged(body, base), attributions);
  return attributions.map(({ speaker }, index) => speaker && { ...speaker, name: names[index] ?? "" });
}

/** Speech in the narrator's words, in order; `quoted` are all words between marks, also those that are no speech. */
export function findIndirect(
  body: string,
  language: string,
  quoted: readonly QuotedWords[],
): TextQuotation[] {
  const found = indirectOf(body, baseLanguage(language), quoted);
  const names = nameSpeakers(body, language, found);
  return found.map((speech, index) => ({ ...speech, speaker: names[index] ?? null }));
}

function indirectOf(body: string, language: string, quoted: readonly QuotedWords[]): IndirectSpeech[] {
  if (language === "ja") return indirectJapanese(body, quoted);
  if (UNSPACED.test(language)) return indirectIsolating(body, language, quoted);
  return indirectSpaced(tagged(body, language), quoted);
}
