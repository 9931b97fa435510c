/** How quotations are written, wherever they are shown: the marks of a language, and the words that go with them. */
import { baseLanguage } from "../text/base-language.ts";
import { type Localized, localized } from "./command.ts";
import { usableLocale } from "./locale.ts";

/** What stands before and after words that somebody said. */
export type Marks = readonly [open: string, close: string];

const COMMON: Marks = ["“", "”"];
const LOW_HIGH: Marks = ["„", "“"];
const LOW_RIGHT: Marks = ["„", "”"];
const ANGLES: Marks = ["«", "»"];
const CORNERS: Marks = ["「", "」"];
const RIGHT_RIGHT: Marks = ["”", "”"];

/** Languages whose newspapers use other marks than “ ”; `Intl` has none. Right-to-left scripts mirror angles. */
const MARKS: Readonly<Record<string, Marks>> = {
  ...sharing(LOW_HIGH, "bg cs de et is ka lb lt mk sk sl"),
  ...sharing(LOW_RIGHT, "bs hr hu pl ro sr"),
  ...sharing(ANGLES, "ar be ca el es fa hy it kk nb nn no ru uk"),
  ...sharing(CORNERS, "ja zh-Hant zh-HK zh-MO zh-TW"),
  ...sharing(RIGHT_RIGHT, "fi he sv"),
  fr: ["«\u00a0", "\u00a0»"],
};

function sharing(marks: Marks, languages: string): Readonly<Record<string, Marks>> {
  return Object.fromEntries(languages.split(" ").map((language) => [language, marks]));
}

/** The marks of a language (BCP 47); “ ” where it has no others. */
export function marksOf(language: string): Marks {
  return MARKS[language] ?? MARKS[baseLanguage(language)] ?? COMMON;
}

/** What the bot says of quotations, by locale. */
const WORDS = {
  /** Stands where a name would. */
  unknownSpeaker: {
    "en-US": "speaker unknown",
    ru: "кто говорит, неизвестно",
    uk: "хто говорить, невідомо",
    bg: "неизвестно кой говори",
    de: "unbekannt, wer spricht",
    es: "no se sabe quién habla",
    fr: "on ne sait pas qui parle",
    id: "pembicara tidak diketahui",
    ja: "発言者不明",
    zh: "说话人不详",
    ar: "المتحدث غير معروف",
  },
  asWritten: {
    "en-US": "in the article: {words}",
    ru: "в статье: {words}",
    uk: "у статті: {words}",
    bg: "в статията: {words}",
    de: "im Artikel: {words}",
    es: "en el artículo: {words}",
    fr: "dans l’article : {words}",
    id: "dalam artikel: {words}",
    ja: "記事の表記：{words}",
    zh: "文中写作：{words}",
    ar: "في المقال: {words}",
  },
  reported: {
    "en-US": "reported, not word for word",
    ru: "пересказ, не дословно",
    uk: "переказ, не дослівно",
    bg: "преразказ, не дословно",
    de: "indirekt wiedergegeben, nicht wörtlich",
    es: "en estilo indirecto, no literal",
    fr: "propos rapportés, non littéraux",
    id: "dilaporkan, bukan kata per kata",
    ja: "要旨（言葉どおりではありません）",
    zh: "转述，并非原话",
    ar: "منقول بالمعنى لا بالنص",
  },
  sameWords: {
    "en-US": "the same words",
    ru: "те же слова",
    uk: "ті самі слова",
    bg: "същите думи",
    de: "dieselben Worte",
    es: "las mismas palabras",
    fr: "les mêmes mots",
    id: "kata-kata yang sama",
    ja: "同じ言葉",
    zh: "原话相同",
    ar: "الكلمات نفسها",
  },
  /** Of two texts compared: what only the first has. */
  dropped: {
    "en-US": "left out",
    ru: "пропущено",
    uk: "пропущено",
    bg: "пропуснато",
    de: "ausgelassen",
    es: "omitido",
    fr: "omis",
    id: "dihilangkan",
    ja: "抜けた語",
    zh: "遗漏",
    ar: "محذوف",
  },
  /** What only the second has. */
  added: {
    "en-US": "added",
    ru: "добавлено",
    uk: "додано",
    bg: "добавено",
    de: "hinzugefügt",
    es: "añadido",
    fr: "ajouté",
    id: "ditambahkan",
    ja: "加わった語",
    zh: "增添",
    ar: "مضاف",
  },
} as const satisfies Record<string, Localized>;

/** A word for a locale, with `{words}` replaced by what the article says. */
export function quotationWord(name: keyof typeof WORDS, locale: string, written = ""): string {
  return localized(WORDS[name], usableLocale(locale)).replace("{words}", () => written);
}
