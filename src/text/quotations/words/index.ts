/** Which languages have words of speech: one line a language; add a file, then its two lines here. */

import { arabic } from "./ar.ts";
import { azerbaijani } from "./az.ts";
import { belarusian } from "./be.ts";
import { bulgarian } from "./bg.ts";
import { bengali } from "./bn.ts";
import { catalan } from "./ca.ts";
import { czech } from "./cs.ts";
import { danish } from "./da.ts";
import { german } from "./de.ts";
import { greek } from "./el.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { estonian } from "./et.ts";
import { persian } from "./fa.ts";
import { finnish } from "./fi.ts";
import { french } from "./fr.ts";
import { hebrew } from "./he.ts";
import { hindi } from "./hi.ts";
import { croatian } from "./hr.ts";
import { hungarian } from "./hu.ts";
import { indonesian } from "./id.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { georgian } from "./ka.ts";
import { kazakh } from "./kk.ts";
import { korean } from "./ko.ts";
import { lithuanian } from "./lt.ts";
import { latvian } from "./lv.ts";
import { macedonian } from "./mk.ts";
import { malay } from "./ms.ts";
import { norwegian } from "./nb.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { romanian } from "./ro.ts";
import { russian } from "./ru.ts";
import { slovak } from "./sk.ts";
import { slovenian } from "./sl.ts";
// More languages: one import a line.
import type { SpeechWords } from "./speech-words.ts";
import { serbian } from "./sr.ts";
import { swedish } from "./sv.ts";
import { swahili } from "./sw.ts";
import { thai } from "./th.ts";
import { tagalog } from "./tl.ts";
import { turkish } from "./tr.ts";
import { ukrainian } from "./uk.ts";
import { urdu } from "./ur.ts";
import { vietnamese } from "./vi.ts";
import { chinese } from "./zh.ts";

/** Tables by base language. */
export const SPEECH_WORDS: Readonly<Record<string, SpeechWords>> = {
  de: german,
  en: english,
  ja: japanese,
  ru: russian,
  ar: arabic,
  bg: bulgarian,
  cs: czech,
  es: spanish,
  fr: french,
  id: indonesian,
  it: italian,
  ko: korean,
  ms: malay,
  pl: polish,
  pt: portuguese,
  tr: turkish,
  uk: ukrainian,
  zh: chinese,
  be: belarusian,
  hr: croatian,
  mk: macedonian,
  sk: slovak,
  sl: slovenian,
  sr: serbian,
  da: danish,
  el: greek,
  fi: finnish,
  hu: hungarian,
  nb: norwegian,
  nl: dutch,
  ro: romanian,
  sv: swedish,
  bn: bengali,
  ca: catalan,
  fa: persian,
  he: hebrew,
  hi: hindi,
  lt: lithuanian,
  th: thai,
  ur: urdu,
  vi: vietnamese,
  az: azerbaijani,
  et: estonian,
  ka: georgian,
  kk: kazakh,
  lv: latvian,
  sw: swahili,
  tl: tagalog,
  // More languages: one entry a line.
};

/** Whose words a language without a table borrows: its nearest relatives, the nearest first. */
const RELATIVES: Readonly<Record<string, string>> = {
  be: "ru uk",
  ru: "be uk",
  rue: "uk sk",
  mk: "bg sr",
  bg: "mk ru",
  uk: "ru be",
  sr: "hr bg ru",
  bs: "hr sr",
  hr: "sr sl",
  sh: "hr sr",
  cnr: "sr hr",
  sl: "hr sr",
  sk: "cs pl",
  cs: "sk pl",
  hsb: "cs pl de",
  dsb: "pl cs de",
  pl: "cs sk",
  szl: "pl",
  csb: "pl",
  nl: "de",
  af: "nl de",
  lb: "de",
  gsw: "de",
  nds: "de nl",
  yi: "de",
  fy: "nl",
  ca: "es",
  gl: "pt es",
  ast: "es",
  an: "es",
  oc: "ca fr es",
  pt: "es",
  ro: "it",
  co: "it",
  scn: "it",
  no: "nb da sv",
  nb: "no da sv",
  nn: "nb no da",
  da: "nb no sv",
  sv: "da nb no",
  fo: "is da",
  is: "da sv",
  ms: "id",
  id: "ms",
  jv: "id",
  su: "id",
  az: "tr",
  tk: "tr",
  yue: "zh",
  wuu: "zh",
  fil: "tl",
  tl: "fil",
  dv: "ar",
  arz: "ar",
  ary: "ar",
  tg: "fa ru",
  prs: "fa",
  ne: "hi",
  mr: "hi",
  sco: "en",
};

/** A language's own table, or those of its relatives; none where nothing is known. `language` is a base language. */
export function speechWordsOf(language: string): readonly SpeechWords[] {
  return ownOrRelated(SPEECH_WORDS, language);
}

/** Of tables by base language: a language's own one, or those of its relatives, the nearest first. */
export function ownOrRelated<T>(tables: Readonly<Record<string, T>>, language: string): readonly T[] {
  const own = entry(tables, language);
  if (own) return [own];
  const relatives = entry(RELATIVES, language) ?? "";
  return relatives.split(" ").flatMap((relative) => entry(tables, relative) ?? []);
}

/** Whether a language has a table of its own. */
export function hasSpeechWords(language: string): boolean {
  return Object.hasOwn(SPEECH_WORDS, language);
}

/** A table's own entry: a language may be called as something that every object has ("constructor"). */
function entry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
