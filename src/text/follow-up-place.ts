/** Puts the country or year of a follow-up into the question before where only its spelling tells it: "那巴西呢？" */
import { lengthAt, type Row } from "./follow-up-phrases.ts";
import { type Region, type RegionSpelling, regionsIn } from "./follow-up-regions.ts";
import type { FollowUp } from "./follow-up-rest.ts";
import { tokens } from "./follow-up-tokens.ts";

/** How names are written, and what may stand around one in a follow-up of a script without spaces. */
interface Script {
  readonly letters: RegExp;
  readonly spelling: RegionSpelling;
  /** With the name as "○". */
  readonly around?: RegExp;
}

const SCRIPTS: readonly Script[] = [
  {
    letters: /[ぁ-ヿ]/u,
    spelling: { languages: ["ja"], spaceless: true, ending: 0 },
    around:
      /^(?:では|じゃあ|それで|そして|また|あと)?[,、]?\s?○年?(?:は|では|には|からは|まで|については|のほうは|の場合は|も)?$/u,
  },
  {
    letters: /\p{Script=Hangul}/u,
    spelling: { languages: ["ko"], ending: 6 },
    around:
      /^(?:그럼|그러면|그리고|그런데|근데)?\s?○년?(?:은|는|에서는|에는|에서|의 경우는)?(?:요|어때요|어때)?$/u,
  },
  {
    letters: /\p{Script=Thai}/u,
    spelling: { languages: ["th"], spaceless: true, ending: 0 },
    around: /^(?:แล้ว)?(?:ที่|ใน|ประเทศ|กับ|ปี|\s)*○\s?(?:ล่ะ)?$/u,
  },
  {
    letters: /\p{Script=Han}/u,
    spelling: { languages: ["zh", "zh-Hant"], spaceless: true, ending: 0 },
    around: /^(?:那么|那麼|那|还有|還有|而|和|跟|与|與|在)*○年?呢?$/u,
  },
  {
    letters: /\p{Script=Arabic}/u,
    spelling: { languages: ["ar", "fa", "ur"], clitics: /^[وف]?[بلك]?/u, ending: 0 },
  },
  { letters: /\p{Script=Hebrew}/u, spelling: { languages: ["he"], clitics: /^ו?[בלמהכש]?/u, ending: 0 } },
  { letters: /\p{Script=Devanagari}/u, spelling: { languages: ["hi"], ending: 0 } },
  { letters: /\p{Script=Bengali}/u, spelling: { languages: ["bn"], ending: 3 } },
  {
    letters: /\p{Script=Cyrillic}/u,
    spelling: { languages: ["ru", "uk", "be", "bg", "mk", "sr"], ending: 4, changes: true },
  },
];
const LONGEST_ENDING = 6;
const YEAR = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/gu;
/** Words that may follow a name in a follow-up, as postpositions do. */
const MAX_PARTICLE = 3;
const APOSTROPHE = /^['’]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Null unless each has one country, or one year, and the follow-up nothing else. Both spelled alike. */
export function byRegion(previous: string, followUp: FollowUp): string | null {
  const script = SCRIPTS.find(({ letters }) => letters.test(previous));
  const spelling = inflected(followUp.row) ?? script?.spelling;
  if (!spelling) return null;
  const find = (text: string) => regionsIn(text, spelling);
  const [asked, given] = [single(previous, find), single(followUp.text, find)];
  if (asked && given && isAll(followUp, given, script))
    return place(previous, asked, followUp, given, spelling);
  if (!script?.around || asked || given) return null;
  const [old, year] = [single(previous, yearsIn), single(followUp.text, yearsIn)];
  if (!old || !year || !isAll(followUp, year, script)) return null;
  return exchange(previous, old.start, old.end, followUp.text.slice(year.start, year.end));
}

function inflected(row: Row | null): RegionSpelling | null {
  if (!row?.inflects) return null;
  return { languages: row.language.split(", "), ending: LONGEST_ENDING, changes: true };
}

function single(text: string, find: (text: string) => Region[]): Region | null {
  const [one, ...others] = find(text);
  return one && others.length === 0 ? one : null;
}

function yearsIn(text: string): Region[] {
  return Array.from(text.matchAll(YEAR), ({ index, 0: { length } }) => {
    return { start: index, nameEnd: index + length, end: index + length };
  });
}

/** Whether a follow-up says nothing but the name. */
function isAll(
  { text, prepositions, row }: FollowUp,
  { start, nameEnd, end }: Region,
  script?: Script,
): boolean {
  if (!row && script?.around) return script.around.test(`${text.slice(0, start)}○${text.slice(nameEnd)}`);
  const before = tokens(text.slice(0, start));
  const after = tokens(text.slice(end));
  // What is written together with the name is no word of its own.
  const joined = /[\p{L}\p{M}]$/u.test(text.slice(0, start)) ? 1 : 0;
  return before.length <= prepositions + joined && after.every(({ word }) => word.length <= MAX_PARTICLE);
}

function place(
  previous: string,
  asked: Region,
  { text, row, prepositions }: FollowUp,
  given: Region,
  { ending }: RegionSpelling,
): string {
  const name = text.slice(given.start, given.nameEnd);
  const old = previous.slice(asked.nameEnd, asked.end);
  if (HANGUL.test(name)) return exchange(previous, asked.start, asked.end, `${name}${old}`);
  if (ending === 0) return exchange(previous, asked.start, asked.nameEnd, name);
  if (prepositions > 0 && row?.inflects)
    return exchange(previous, startOf(previous, asked, row), asked.end, text.slice(0, given.end));
  const isBare = given.nameEnd === given.end;
  const kept = isBare && APOSTROPHE.test(old) ? old : "";
  return exchange(previous, asked.start, asked.end, `${text.slice(given.start, given.end)}${kept}`);
}

/** Where the preposition of a name begins; without one, the name. */
function startOf(text: string, { start }: Region, { prepositions }: Row): number {
  const before = tokens(text.slice(0, start)).at(-1);
  return before && lengthAt(prepositions, [before.word], 0) > 0 ? before.start : start;
}

function exchange(text: string, start: number, end: number, words: string): string {
  return `${text.slice(0, start)}${words}${text.slice(end)}`;
}
