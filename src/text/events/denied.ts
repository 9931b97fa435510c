/** Tells what did not or will not happen on a date: "was not reopened on 1 July", "am Montag nicht". */
import { baseLanguage } from "../base-language.ts";
import { negationsIn } from "../negation.ts";
import { isAdverbial, type TellingSentence } from "./sentence.ts";
import type { Span } from "./text-event.ts";

/** Words that deny a verb; determiners ("no one was hurt on Monday") and "without" leave what happened. */
const VERB_NEGATIONS: Readonly<Record<string, string>> = {
  en: "not never cannot",
  de: "nicht nie niemals",
  nl: "niet nooit",
  af: "nie nooit",
  sv: "inte ej aldrig",
  da: "ikke aldrig",
  nb: "ikke ikkje aldri",
  no: "ikke ikkje aldri",
  is: "ekki aldrei",
  fi: "ei eivät",
  et: "ei",
  hu: "nem",
  fr: "pas jamais",
  es: "no nunca jamás",
  pt: "não nunca jamais",
  gl: "non nunca",
  ca: "no mai",
  it: "non mai",
  ro: "nu niciodată",
  pl: "nie nigdy",
  hr: "ne nije nisu neće nikad",
  bs: "ne nije nisu neće nikad",
  sr: "не није нису неће никад ne nije nisu neće nikad",
  sl: "ne ni niso nikoli",
  bg: "не няма никога",
  mk: "не нема никогаш",
  ru: "не никогда",
  uk: "не ніколи",
  be: "не ніколі",
  el: "δεν δε μην",
  ar: "لم لن",
  he: "לא",
  hi: "नहीं",
  id: "tidak belum tak",
  ms: "tidak belum tak",
  fil: "hindi",
  vi: "không chưa",
  eu: "ez",
  ka: "არ ვერ",
};
/** The same where words are not written apart, or endings carry it: behind the date, up to the end of what is told. */
const NEGATED_PARTS: Readonly<Record<string, RegExp>> = {
  ja: /(?:な(?:い|かった)|ません(?:でした)?)[。」』]*$/u,
  ko: /[않못](?:았|했|는|한)?다[.”"’']*$/u,
  zh: /未能|[没沒](?:有|能)|[并並]未|不[会會]/u,
  th: /ไม่(?:ได้|สามารถ)/u,
};
/** "Not until Monday" and "not only on Monday" let it happen. */
const LIMITS = new Set(
  `until till before only just merely because vor bis erst nur bloß avant jusqu jusque seulement hasta antes sólo solo até
    apenas somente prima fino soltanto voor tot alleen före förrän förr bara før bare pirms dopiero przed tylko przed до
    раньше только лишь раніше лише тільки преди едва само пред само prije samo pred пре само πριν μέχρι μόνο قبل إلا فقط
    לפני עד רק sebelum hanya trước chỉ ennen vasta csak előtt`.split(/\s+/),
);
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
/** Words between a negation and its date: more of them mostly hold another verb. */
const MAX_BETWEEN = 6;
/** "Der Rat tagte am 9. März nicht": these deny a verb behind its date. */
const VERB_SECOND: ReadonlySet<string> = new Set(["de", "nl", "af", "sv", "da", "nb", "no", "is"]);
/** Words before a date that begins its clause: "On 1 July". */
const MAX_LEAD = 1;

/** Whether the clause around a date denies what it tells. */
export function isNegated(sentence: TellingSentence, date: Span): boolean {
  const { text, language } = sentence;
  const { start, end } = reachOf(sentence, date);
  const before = text.slice(start, date.start);
  const behind = text.slice(Math.min(date.end, end), end);
  const base = baseLanguage(language);
  if (Object.hasOwn(NEGATED_PARTS, base)) return NEGATED_PARTS[base]?.test(behind.trim()) ?? false;
  const [led, followed] = [wordsOf(before), wordsOf(behind)];
  // "The man arrested on Monday has not been charged": behind the date only where that begins the clause, or right there.
  const reach = led.length <= MAX_LEAD ? MAX_BETWEEN : VERB_SECOND.has(base) ? 1 : 0;
  return deniesNear(led.reverse(), language, MAX_BETWEEN) || deniesNear(followed, language, reach);
}

/** The clause around a date, without what somebody says in it, or what is said around it. */
function reachOf({ text, clauses, spoken }: TellingSentence, date: Span): Span {
  const at = clauses.findLastIndex(({ start }) => start <= date.start);
  const clause = clauses[at] ?? { start: 0, end: text.length };
  const next = clauses[at + 1];
  // "On 1 July, the line was not reopened."
  const goesOn = next?.opening === "sign" && isAdverbial(text.slice(clause.start, clause.end));
  const edges = spoken.flatMap(({ start, end }) => [start, end]);
  return {
    start: Math.max(clause.start, ...edges.filter((edge) => edge <= date.start)),
    end: Math.min(goesOn ? next.end : clause.end, ...edges.filter((edge) => edge >= date.end)),
  };
}

/** Whether a verb is denied among the words nearest to a date, the nearest first. */
function deniesNear(words: readonly string[], language: string, reach: number): boolean {
  const near = words.slice(0, reach);
  const at = near.findIndex((word) => isVerbNegation(word, language));
  if (at < 0) return false;
  return ![...near.slice(0, at), words[at + 1] ?? ""].some((word) =>
    word.split(/['’]/).some((part) => LIMITS.has(part)),
  );
}

function isVerbNegation(word: string, language: string): boolean {
  const base = baseLanguage(language);
  if (base === "en" && /n['’]t$/.test(word)) return true;
  const list = Object.hasOwn(VERB_NEGATIONS, base) ? VERB_NEGATIONS[base] : undefined;
  return list === undefined ? (negationsIn(word, language) ?? 0) > 0 : list.split(" ").includes(word);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
