/** Messages that quote somebody without marks: a lead with a colon, quoted lines, a name behind a dash. Marks are put in. */
import { isNameParticle, isPlainWord } from "../plain-words.ts";
import { isNamed } from "../same-speaker.ts";

/** One line of a quote, as mail and Discord have it; ">>>" goes on to the end. */
const QUOTED_LINE = /^[^\S\n]{0,3}>(?:[^\S\n]|(?=[^\s>]))/u;
const REST_QUOTED = /^[^\S\n]{0,3}>>>[^\S\n]/u;
/** Marks that somebody typed as signs of mathematics. */
const TYPED_OPEN = /<<(?=[^\s<])/gu;
const TYPED_CLOSE = /(?<=[^\s>])>>/gu;
const MARK = /["“”„‟«»‹›「」『』]/u;
/** "Tennant said:" above what he said. */
const LEAD = /^([^\n:：]{1,80})[:：][^\S\n]*\n\s*(?=\S)/u;
/** "Tennant: “" */
const NAME_BEFORE_MARK = /^([^\n:：]{2,60})[:：]\s{0,3}["“„«»‹「『]/u;
/** "Tennant: …" */
const NAME_AT_START = /^([^\n:：]{2,60})[:：]\s{1,4}(?=\S)/u;
/** "… — Mark Tennant", "… (Mark Tennant)", behind the end of a sentence or a line. */
const BEHIND = /(?<=[.!?…。！？\p{Pf}"]|\n)\s{0,4}(?:[-–—―]{1,2}|~|\()\s{0,4}([^\n.!?:;,–—()]{2,60})\)?$/u;
/** Where a script has no capitals, only short names in Han characters are told from words. */
const CAPITAL = /^(?:[\p{Lu}\p{Lt}]|\p{Script=Han}{2,4}$)/u;
/** Words of a name and its title. */
const MAX_NAME_WORDS = 6;
const [OPEN, CLOSE] = ["“", "”"];

/** Lines quoted with ">" in marks, where other words stand beside them; else without their signs. */
export function withBlockMarks(text: string): string {
  const lines = text.split("\n");
  const rest = lines.findIndex((line) => REST_QUOTED.test(line));
  const isQuoted = (line: string, at: number) => (rest >= 0 && at >= rest) || QUOTED_LINE.test(line);
  const bare = lines.map((line) => line.replace(REST_QUOTED, "").replace(QUOTED_LINE, ""));
  if (!lines.some(isQuoted)) return text;
  const isMixed = lines.some((line, at) => !isQuoted(line, at) && line.trim() !== "");
  if (!isMixed || MARK.test(text)) return bare.join("\n");
  return bare
    .map((line, at) => {
      if (!isQuoted(lines[at] ?? "", at)) return line;
      const opens = at === 0 || !isQuoted(lines[at - 1] ?? "", at - 1);
      const closes = at === lines.length - 1 || !isQuoted(lines[at + 1] ?? "", at + 1);
      return `${opens ? OPEN : ""}${line}${closes ? CLOSE : ""}`;
    })
    .join("\n");
}

/** Typed marks as the usual ones. */
export function withUsualMarks(text: string): string {
  return text.replace(TYPED_OPEN, "«").replace(TYPED_CLOSE, "»");
}

/** A text whose form alone says that it quotes: with marks, and who it names behind a dash. Null where it does not. */
export function unmarkedQuotation(
  text: string,
): { readonly text: string; readonly speaker: string | null } | null {
  if (MARK.test(text)) return null;
  const behind = BEHIND.exec(text);
  const name = behind?.[1]?.trim() ?? "";
  if (behind !== null && isSignature(name))
    return { text: `${OPEN}${text.slice(0, behind.index).trim()}${CLOSE}`, speaker: name };
  const lead = LEAD.exec(text) ?? nameAtStart(text);
  if (lead === null) return null;
  return { text: `${lead[1]}: ${OPEN}${text.slice(lead[0].length).trim()}${CLOSE}`, speaker: null };
}

/** "Tennant: The bridge is safe." */
function nameAtStart(text: string): RegExpExecArray | null {
  const lead = NAME_AT_START.exec(text);
  return lead !== null && isSignature(lead[1] ?? "") ? lead : null;
}

/** Who stands before the first quotation with nothing but a colon, as in chats; null where nobody does. */
export function namedBefore(text: string): string | null {
  const name = NAME_BEFORE_MARK.exec(text)?.[1]?.trim() ?? "";
  return isSignature(name) ? name : null;
}

/** A name, perhaps with a title, and no clause: "Mayor Ana van Dorn". */
function isSignature(name: string): boolean {
  const words = name.split(/\s+/u);
  const isOfName = (word: string) => CAPITAL.test(word) || isNameParticle(word) || isPlainWord(word);
  return words.length <= MAX_NAME_WORDS && words.every(isOfName) && isNamed({ name, language: "und" });
}
