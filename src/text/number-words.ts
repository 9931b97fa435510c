/** Numbers spelt out in words, in some fifty languages: the other way round of what n2words writes. */

import * as am from "n2words/am-ET";
import * as ar from "n2words/ar-SA";
import * as az from "n2words/az-AZ";
import * as bn from "n2words/bn-BD";
import * as cs from "n2words/cs-CZ";
import * as da from "n2words/da-DK";
import * as de from "n2words/de-DE";
import * as el from "n2words/el-GR";
import * as en from "n2words/en-US";
import * as es from "n2words/es-ES";
import * as fa from "n2words/fa-IR";
import * as fi from "n2words/fi-FI";
import * as fil from "n2words/fil-PH";
import * as fr from "n2words/fr-FR";
import * as gu from "n2words/gu-IN";
import * as ha from "n2words/ha-NG";
import * as he from "n2words/he-IL";
import * as hi from "n2words/hi-IN";
import * as hr from "n2words/hr-HR";
import * as hu from "n2words/hu-HU";
import * as id from "n2words/id-ID";
import * as it from "n2words/it-IT";
import * as ja from "n2words/ja-JP";
import * as ka from "n2words/ka-GE";
import * as kn from "n2words/kn-IN";
import * as ko from "n2words/ko-KR";
import * as lt from "n2words/lt-LT";
import * as lv from "n2words/lv-LV";
import * as mr from "n2words/mr-IN";
import * as ms from "n2words/ms-MY";
import * as nb from "n2words/nb-NO";
import * as nl from "n2words/nl-NL";
import * as pa from "n2words/pa-IN";
import * as pl from "n2words/pl-PL";
import * as pt from "n2words/pt-PT";
import * as ro from "n2words/ro-RO";
import * as ru from "n2words/ru-RU";
import * as srCyrl from "n2words/sr-Cyrl-RS";
import * as srLatn from "n2words/sr-Latn-RS";
import * as sv from "n2words/sv-SE";
import * as sw from "n2words/sw-KE";
import * as ta from "n2words/ta-IN";
import * as te from "n2words/te-IN";
import * as th from "n2words/th-TH";
import * as tr from "n2words/tr-TR";
import * as uk from "n2words/uk-UA";
import * as ur from "n2words/ur-PK";
import * as vi from "n2words/vi-VN";
import * as yo from "n2words/yo-NG";
import * as zhHans from "n2words/zh-Hans-CN";
import * as zhHant from "n2words/zh-Hant-TW";
import { baseLanguage } from "./base-language.ts";
import { fold } from "./lexemes-fold.ts";
import { stem } from "./stem.ts";

/** Options of single modules of the library; the others ignore them. */
interface Spelling {
  readonly gender?: "masculine" | "feminine";
  readonly formal?: boolean;
  readonly hundredPairing?: boolean;
  readonly withHyphenSeparator?: boolean;
  readonly andWord?: string;
  readonly accentOne?: boolean;
  readonly dropSpaces?: boolean;
}

/** What each module of the library has; ordinals only some. */
export interface Speller {
  readonly toCardinal: (value: number, options?: Spelling) => string;
  readonly toOrdinal?: (value: number) => string;
}

const SPELLERS: Readonly<Record<string, readonly Speller[]>> = {
  ar: [ar],
  az: [az],
  bn: [bn],
  cs: [cs],
  da: [da],
  de: [de],
  el: [el],
  en: [en],
  es: [es],
  fa: [fa],
  fi: [fi],
  fil: [fil],
  fr: [fr],
  gu: [gu],
  ha: [ha],
  he: [he],
  hi: [hi],
  hr: [hr],
  hu: [hu],
  id: [id],
  it: [it],
  ja: [ja],
  ka: [ka],
  kn: [kn],
  ko: [ko],
  lt: [lt],
  lv: [lv],
  mr: [mr],
  ms: [ms],
  nb: [nb],
  nl: [nl],
  pa: [pa],
  pl: [pl],
  pt: [pt],
  ro: [ro],
  ru: [ru],
  sr: [srCyrl, srLatn],
  sv: [sv],
  sw: [sw],
  ta: [ta],
  te: [te],
  th: [th],
  tr: [tr],
  uk: [uk],
  ur: [ur],
  vi: [vi],
  yo: [yo],
  zh: [zhHans, zhHant],
  am: [am],
};
/** Languages written so alike that one spells numbers for the other, and other codes of one language. */
const SPELT_LIKE: Readonly<Record<string, string>> = {
  bs: "hr",
  sh: "hr",
  cnr: "sr",
  nn: "nb",
  no: "nb",
  tl: "fil",
  iw: "he",
  prs: "fa",
  tg: "fa",
  in: "id",
};
/** 0 and 1 are articles and pronouns in too many languages. */
const FIRST_CARDINAL = 2;
const LAST_CARDINAL = 99;
const LARGER = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000, 2_000, 3_000, 4_000, 5_000, 10_000];
const LAST_ORDINAL = 31;
const NOT_WORD = /[^\p{L}\p{M}]+/gu;

/** A number in words. */
export interface NumberWords {
  /** Stemmed words, joined by single spaces, to values. */
  readonly values: ReadonlyMap<string, number>;
  /** Most words of one entry. */
  readonly longest: number;
}

const tables = new Map<string, NumberWords | null>();

/** The numbers from 2 to a thousand, and ordinals up to 31; null for a language whose numbers are not known. */
export function numberWordsOf(language: string): NumberWords | null {
  const base = baseLanguage(language);
  const known = tables.get(base);
  if (known !== undefined) return known;
  const spellers = spellersOf(base);
  const made = spellers.length === 0 ? null : tableOf(spellers, base);
  tables.set(base, made);
  return made;
}

/** Who spells a language's numbers, one a script; none where they are not known. */
export function spellersOf(language: string): readonly Speller[] {
  const base = baseLanguage(language);
  return SPELLERS[SPELT_LIKE[base] ?? base] ?? [];
}

/** A word as the tables hold it. */
export function numberWord(word: string, language: string): string {
  const base = baseLanguage(language);
  return stem(fold(word, base), base);
}

function tableOf(spellers: readonly Speller[], language: string): NumberWords {
  const values = new Map<string, number>();
  let longest = 1;
  const add = (text: string, value: number): void => {
    const words = text.split(NOT_WORD).filter((word) => word !== "");
    longest = Math.max(longest, words.length);
    const key = words.map((word) => numberWord(word, language)).join(" ");
    if (key !== "" && !values.has(key)) values.set(key, value);
  };
  for (const { toCardinal, toOrdinal } of spellers) {
    for (let value = FIRST_CARDINAL; value <= LAST_CARDINAL; value += 1) add(toCardinal(value), value);
    for (const value of LARGER) add(toCardinal(value), value);
    for (let value = FIRST_CARDINAL; toOrdinal && value <= LAST_ORDINAL; value += 1)
      add(toOrdinal(value), value);
  }
  return { values, longest };
}
