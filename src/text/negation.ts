/** Counts the places where a text denies something, in some fifty languages. */

import { baseLanguage } from "./base-language.ts";
import { fold } from "./lexemes-fold.ts";
import { segmenterFor } from "./sentences-segmenter.ts";

/**
 * Words that negate: `*` stands for any letters. Determiners and pronouns too ("no one", "niemand"), since a translation
 * may move the negation there. Where a language negates inside the verb, the verb's endings stand here.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: "no not never none nobody nothing nowhere neither nor without cannot *n't cant dont doesnt didnt wont isnt wasnt arent hasnt",
  de: "nicht nichts nie niemals niemand* kein keine* keiner* keinem keinen weder ohne nirgend* nein",
  nl: "niet niets nooit niemand geen zonder nergens noch nee evenmin",
  af: "nie niks nooit niemand geen sonder nee",
  sv: "inte ej icke aldrig ingen inget inga ingenting utan varken nej",
  da: "ikke aldrig ingen intet ingenting uden hverken nej",
  nb: "ikke aldri ingen intet ingenting uten verken nei ikkje",
  is: "ekki aldrei enginn ekkert engin an hvorki nei",
  fi: "ei en et emme ette eivat ala eika koskaan ilman *matta *matta mikaan",
  et: "ei ega mitte kunagi ilma pole polnud",
  hu: "nem ne soha senki semmi sehol nincs* sincs* sem se nelkul",
  fr: "ne n pas jamais rien aucun* personne ni sans non nul nulle",
  es: "no nunca jamas nadie nada ningun* ni sin tampoco",
  pt: "nao nunca jamais ninguem nada nenhum* nem sem tampouco",
  gl: "non nunca ninguen nada ningun* nin sen",
  ca: "no mai ningu res cap ni sense tampoc",
  it: "non mai nessun* niente nulla ne senza neanche nemmeno neppure",
  ro: "nu n niciodata nimeni nimic niciun* nici fara",
  pl: "nie nigdy nikt nic zaden zadn* ani bez nikogo niczego nigdzie brak niema",
  cs: "ne nikdy nikdo nic zadn* ani bez neni nikoho niceho nikde neb* nem* nep* ned* nev* nes* nez* nech* neu* nek* nej nel* ner*",
  sk: "nie nikdy nikto nic ziadn* ani bez nikoho nikde neb* nem* nep* ned* nev* nes* nez* nech* neu* nek*",
  sl: "ne ni nikoli nihce nic noben* niti brez nikogar niso nisem nimajo nima nikjer",
  hr: "ne nije nisu nikad* nitko niko nista nijed* ni niti bez nema nisam nece nemaju",
  sr: "ne nije nisu nikad* niko nista nijed* ni niti bez nema nisam nece не није нису никад* нико ништа ниједн* ни нити без нема нисам неће немају",
  bg: "не няма никога никой нищо никак* нито без нямаше нима никого",
  mk: "не нема никогаш никој ништо ниту без немаше ниед*",
  ru: "не ни нет никогда никто ничего ничто никак* никого нельзя без нигде никому",
  uk: "не ні нема* ніколи ніхто нічого ніщо жодн* без нікого ніде аніж",
  be: "не ні няма ніколі ніхто нічога без нідзе",
  el: "δεν δε μη μην ποτε κανεις κανενας καμια τιποτα χωρις ουτε οχι κανενα",
  lt: "ne niek* nei be nebuvo nera neb* nem* nep* ned* nev* nes* netur* nez* nel* neg*",
  lv: "ne nav nekad* neviens nek* bez nebij* neb* nev* nep* nes* ned*",
  sq: "nuk s mos kurre askush asgje asnje pa as jo",
  tr: "degil* yok* hic* ne olmadan olmayan *miyor* *muyor* *medi* *madi* *memis* *mamis* *meyecek* *mayacak* *mez *maz *meden *madan *meyen* *mayan* *medig* *madig* *meme* *mama*",
  az: "deyil* yox* hec* *mir* *mur* *medi* *madi* *mayacaq* *meyecek* *mez *maz",
  ar: "لا لم لن ليس* غير بدون دون ولا ولم ولن وليس بلا عدم ابدا لست ليسوا",
  fa: "نه نيست* نمي* نبود* نشد* نكرد* نخواه* ندار* نداشت* هيچ* بدون هرگز نباي* نيز_نه نميشود ني",
  ur: "نہیں نہ بغیر کبھی_نہیں مت بلا",
  he: "לא אין בלי ללא מעולם אינו אינה אינם אף שאין ולא שלא איננו",
  hi: "नहीं न ना मत बिना नही कोई_नहीं",
  mr: "नाही नाहीत नको न नव्हत* विना",
  bn: "না নেই নয় নি কখনো_না ছাড়া",
  ta: "இல்லை இல்லாமல் *வில்லை* மாட்ட* *ாத* *ாமல்",
  id: "tidak bukan belum tak tanpa jangan tiada enggak nggak",
  ms: "tidak bukan belum tak tanpa jangan tiada",
  fil: "hindi wala walang huwag",
  sw: "si hapana bila ha* hakuna sio siyo kamwe",
  eu: "ez inoiz inor ezer gabe ezin",
  ka: "არ ვერ არა არც ვერც არაფერი არავინ ნუ",
  hy: "չ* ոչ ոչինչ երբեք",
  ga: "ni nil nior gan nach nar",
  cy: "nid ddim ni dim nad heb na",
};

/** The same where words are not written apart, or endings carry it: parts of the text; and those that only look so. */
const PARTS: Readonly<Record<string, { readonly negates: RegExp; readonly innocent: RegExp }>> = {
  ja: {
    negates: /ない|なかっ|なく|なけれ|ません|ませ\s*ん|ず(?=[、。に]|$)|ぬ(?=[、。])/gu,
    innocent: /なくな|少ない|少なく|少なかっ|危ない|必ず|まず|かもしれない|間違いない/gu,
  },
  zh: {
    negates: /不|没|沒|未|无|無|非(?!常|洲)|否|别(?!的|人)|莫/gu,
    innocent:
      /未来|未來|不仅|不僅|不断|不斷|不同|不过|不過|不少|无线|無線|区别|區別|特别|特別|不久|不得不|分别|分別|除非|莫斯科|级别|性别/gu,
  },
  ko: { negates: /않|없|아니|못하|(?<=^|\s)(?:안|못)(?=\s)|말라|무(?=혐의)/gu, innocent: /아니라_또한/gu },
  vi: { negates: /(?<!\p{L})(?:không|chưa|chẳng|đừng)(?!\p{L})/giu, innocent: /hàng không|không chỉ/giu },
  th: { negates: /ไม่|มิได้|มิใช่|ไร้|ปราศจาก/gu, innocent: /ไม่เพียง/gu },
};
/** Negations with fewer words between them than this deny one thing: "никто ничего не сказал", "ne … pas". */
const SAME_PLACE = 5;
const SAME_PLACE_CHARACTERS = 6;

/** "Not without": these deny something of their own, however near the other stands. */
const WITHOUT: ReadonlySet<string> = new Set(
  "without ohne sans sin sem senza fara bez без χωρις tanpa zonder utan uden uten ilman nelkul بدون بلا دون ללא בלי बिना".split(
    " ",
  ),
);

interface Matcher {
  readonly words: ReadonlySet<string>;
  readonly patterns: RegExp | null;
}
const matchers = new Map<string, Matcher | null>();
const ALIKE: Readonly<Record<string, string>> = {
  bs: "hr",
  sh: "hr",
  nn: "nb",
  no: "nb",
  tl: "fil",
  iw: "he",
};

/** How many things the text denies; null for a language whose negations are not known. `language`: BCP 47. */
export function negationsIn(text: string, language: string): number | null {
  const base = ALIKE[baseLanguage(language)] ?? baseLanguage(language);
  const parts = PARTS[base];
  if (parts) {
    const plain = text.normalize("NFKC").replace(parts.innocent, " ");
    return places(
      [...plain.matchAll(parts.negates)].map(({ index }) => index),
      SAME_PLACE_CHARACTERS,
    );
  }
  const matcher = matcherOf(base);
  if (matcher === null) return null;
  const words = [...segmenterFor(base, "word").segment(fold(text.replaceAll("’", "'"), base))].filter(
    ({ isWordLike }) => isWordLike,
  );
  const found = words.flatMap(({ segment }, at) => (isNegation(segment, matcher) ? [at] : []));
  const isWithout = (at: number) => WITHOUT.has(words[at]?.segment ?? "");
  const others = found.filter((at) => !isWithout(at));
  return found.length - others.length + places(others, SAME_PLACE);
}

function isNegation(word: string, { words, patterns }: Matcher): boolean {
  if (words.has(word) || patterns?.test(word)) return true;
  // An elided "n'" stays with its verb.
  const [first = "", rest] = word.split("'");
  return rest !== undefined && words.has(first);
}

function matcherOf(language: string): Matcher | null {
  const known = matchers.get(language);
  if (known !== undefined) return known;
  const list = WORDS[language]?.split(" ").map((word) => (word.includes("*") ? word : fold(word, language)));
  const patterns = list
    ?.filter((word) => word.includes("*"))
    .map((word) => fold(word, language).replaceAll("*", ".*"));
  const made = list
    ? {
        words: new Set(list.filter((word) => !word.includes("*"))),
        patterns: patterns && patterns.length > 0 ? new RegExp(`^(?:${patterns.join("|")})$`, "u") : null,
      }
    : null;
  matchers.set(language, made);
  return made;
}

function places(found: readonly number[], distance: number): number {
  return found.filter((at, n) => n === 0 || at - (found[n - 1] ?? 0) >= distance).length;
}
