/** The few words about time that CLDR does not have, by language. */
import { EAST_ASIAN } from "./supplement/east-asian.ts";
import type { Supplement, Supplements } from "./supplement/entry.ts";
import { GERMANIC } from "./supplement/germanic.ts";
import { OTHER } from "./supplement/other.ts";
import { ROMANCE } from "./supplement/romance.ts";
import { SCRIPTS } from "./supplement/scripts.ts";
import { SLAVIC } from "./supplement/slavic.ts";
import { SOUTH_EAST_ASIAN } from "./supplement/south-east-asian.ts";

const SUPPLEMENTS: Supplements = {
  ...GERMANIC,
  ...ROMANCE,
  ...SLAVIC,
  ...OTHER,
  ...SCRIPTS,
  ...EAST_ASIAN,
  ...SOUTH_EAST_ASIAN,
};
/** Languages so near to one another that one's words serve for the other, and other codes of one language. */
const LIKE: Readonly<Record<string, string>> = {
  bs: "hr",
  sh: "hr",
  cnr: "sr",
  nn: "nb",
  no: "nb",
  tl: "fil",
  iw: "he",
  in: "id",
  yue: "zh",
  prs: "fa",
};

/** What a language has beside CLDR; nothing for one that is not listed. */
export function supplementOf(language: string): Supplement {
  return SUPPLEMENTS[LIKE[language] ?? language] ?? {};
}

/** Small words inside written dates and times that CLDR's patterns lack; folded, without dots. */
export const GAP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ["of", "the", "on", "at", "year"],
  de: ["den", "am", "um", "uhr"],
  ru: ["г", "гг", "года", "год", "в", "во"],
  uk: ["р", "року", "о", "об"],
  bg: ["г", "година", "ч", "часа", "в", "от"],
  be: ["г", "года", "у"],
  fr: ["a", "le", "du"],
  es: ["de", "del", "a", "las", "el"],
  pt: ["de", "do", "as"],
  it: ["del", "di", "alle", "ore", "il", "dell'", "d'", "nel"],
  ca: ["de", "del", "d'", "l'", "a", "les", "el"],
  gl: ["de", "do", "as", "o"],
  nl: ["om", "uur", "van", "de", "het"],
  pl: ["r", "roku", "o", "godz", "godzina"],
  cs: ["v", "ve", "roku"],
  sv: ["kl", "klockan", "den"],
  da: ["kl", "den"],
  nb: ["kl", "den"],
  ro: ["ora", "la"],
  id: ["tanggal", "tgl", "pukul", "pkl", "jam", "tahun", "bulan"],
  ms: ["pada", "jam", "pukul", "tahun", "bulan"],
  el: ["του", "της", "στις", "τη", "την", "ωρα"],
  ka: ["წლის", "წ"],
  ko: ["의"],
  ar: ["من", "في", "عام", "سنة", "الساعة", "شهر"],
  fa: ["ماه", "سال", "ساعت"],
  hr: ["u", "godine", "god", "g"],
  sr: ["у", "u", "године", "godine", "г", "g"],
  sk: ["o", "v", "vo", "roku"],
  sl: ["ob", "leta"],
  hu: ["evi", "napja"],
  fi: ["klo", "kello", "paiva", "paivana", "vuonna"],
  tr: ["saat", "gunu", "ayi", "ayinin", "yili", "yilinin"],
  vi: ["ngay", "nam", "luc"],
  he: ["ב", "בשעה"],
  th: ["พ", "ศ", "วันที่", "ที่", "เวลา", "น"],
  am: ["ቀን"],
  hi: ["को", "बजे", "में", "की", "के"],
};
