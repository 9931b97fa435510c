/** What the bot says of digests, by locale: how much is new, what is an update, what is left out. */
import { type Localized, localized, localizedWith } from "../../src/core/command.ts";
import { usableLocale } from "../../src/core/locale.ts";

/** Forms of a phrase by the plural category of its `{count}` (CLDR); `other` stands in for those that are not there. */
type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** By locale, as `Localized`. */
type Counted = { readonly "en-US": Forms } & Readonly<Record<string, Forms>>;

const COUNTED = {
  articles: {
    "en-US": { one: "{count} new article", other: "{count} new articles" },
    ru: { one: "{count} новая статья", few: "{count} новые статьи", other: "{count} новых статей" },
    uk: { one: "{count} нова стаття", few: "{count} нові статті", other: "{count} нових статей" },
    bg: { one: "{count} нова статия", other: "{count} нови статии" },
    de: { one: "{count} neuer Artikel", other: "{count} neue Artikel" },
    es: { one: "{count} artículo nuevo", other: "{count} artículos nuevos" },
    fr: { one: "{count} nouvel article", other: "{count} nouveaux articles" },
    id: { other: "{count} artikel baru" },
    ja: { other: "新着記事{count}件" },
    zh: { other: "{count} 篇新文章" },
    ar: { other: "المقالات الجديدة: {count}" },
  },
  /** Goes on from `articles`. */
  stories: {
    "en-US": { one: "{articles} in {count} story", other: "{articles} in {count} stories" },
    ru: {
      one: "{articles}, {count} сюжет",
      few: "{articles}, {count} сюжета",
      other: "{articles}, {count} сюжетов",
    },
    uk: {
      one: "{articles}, {count} сюжет",
      few: "{articles}, {count} сюжети",
      other: "{articles}, {count} сюжетів",
    },
    bg: { one: "{articles} по {count} тема", other: "{articles} по {count} теми" },
    de: { one: "{articles} zu {count} Ereignis", other: "{articles} zu {count} Ereignissen" },
    es: { one: "{articles} sobre {count} hecho", other: "{articles} sobre {count} hechos" },
    fr: { one: "{articles} sur {count} sujet", other: "{articles} sur {count} sujets" },
    id: { other: "{articles} dalam {count} peristiwa" },
    ja: { other: "{articles}（話題{count}件）" },
    zh: { other: "{articles}，{count} 个事件" },
    ar: { other: "{articles}، الأحداث: {count}" },
  },
  update: {
    "en-US": { one: "update: {count} more report", other: "update: {count} more reports" },
    ru: {
      one: "продолжение: ещё {count} сообщение",
      few: "продолжение: ещё {count} сообщения",
      other: "продолжение: ещё {count} сообщений",
    },
    uk: {
      one: "продовження: ще {count} повідомлення",
      other: "продовження: ще {count} повідомлень",
      few: "продовження: ще {count} повідомлення",
    },
    bg: { one: "продължение: още {count} съобщение", other: "продължение: още {count} съобщения" },
    de: { one: "Fortsetzung: {count} weiterer Bericht", other: "Fortsetzung: {count} weitere Berichte" },
    es: { one: "continúa: {count} noticia más", other: "continúa: {count} noticias más" },
    fr: { one: "suite : {count} article de plus", other: "suite : {count} articles de plus" },
    id: { other: "lanjutan: {count} laporan lagi" },
    ja: { other: "続報：{count}件" },
    zh: { other: "后续：又有 {count} 篇报道" },
    ar: { other: "متابعة: تقارير أخرى: {count}" },
  },
  more: {
    "en-US": { one: "and {count} more story", other: "and {count} more stories" },
    ru: { one: "и ещё {count} сюжет", few: "и ещё {count} сюжета", other: "и ещё {count} сюжетов" },
    uk: { one: "і ще {count} сюжет", few: "і ще {count} сюжети", other: "і ще {count} сюжетів" },
    bg: { one: "и още {count} тема", other: "и още {count} теми" },
    de: { one: "und {count} weiteres Ereignis", other: "und {count} weitere Ereignisse" },
    es: { one: "y {count} hecho más", other: "y {count} hechos más" },
    fr: { one: "et {count} autre sujet", other: "et {count} autres sujets" },
    id: { other: "dan {count} peristiwa lain" },
    ja: { other: "ほか{count}件の話題" },
    zh: { other: "另有 {count} 个事件" },
    ar: { other: "وأحداث أخرى: {count}" },
  },
} as const satisfies Record<string, Counted>;

const PHRASES = {
  nothing: {
    "en-US": "Nothing new.",
    ru: "Ничего нового.",
    uk: "Нічого нового.",
    bg: "Няма нищо ново.",
    de: "Nichts Neues.",
    es: "Nada nuevo.",
    fr: "Rien de nouveau.",
    id: "Tidak ada yang baru.",
    ja: "新しい記事はありません。",
    zh: "没有新文章。",
    ar: "لا جديد.",
  },
  nothingOn: {
    "en-US": "Nothing new on “{topic}”.",
    ru: "Ничего нового по теме «{topic}».",
    uk: "Нічого нового за темою «{topic}».",
    bg: "Няма нищо ново по темата „{topic}“.",
    de: "Nichts Neues zu „{topic}“.",
    es: "Nada nuevo sobre «{topic}».",
    fr: "Rien de nouveau sur « {topic} ».",
    id: "Tidak ada yang baru tentang “{topic}”.",
    ja: "「{topic}」に関する新しい記事はありません。",
    zh: "没有关于“{topic}”的新文章。",
    ar: "لا جديد عن «{topic}».",
  },
  /** The title of a digest on a topic; `{counts}` is what `articles` and `stories` say. */
  onTopic: {
    "en-US": "{topic}: {counts}",
    fr: "{topic} : {counts}",
    ja: "{topic}：{counts}",
    zh: "{topic}：{counts}",
  },
} as const satisfies Record<string, Localized>;

/** A phrase in the caller's locale, with each `{name}` replaced by the value of that name. */
export function digestPhrase(
  name: keyof typeof PHRASES,
  locale: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return localizedWith(PHRASES[name], usableLocale(locale), values);
}

/** The same with a number, in the form that it takes in the locale. */
export function countedPhrase(
  name: keyof typeof COUNTED,
  locale: string,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const usable = usableLocale(locale);
  const phrases: Counted = COUNTED[name];
  // Which row stands for the locale is decided as for any other phrase; its own language tells the plural.
  const rows = Object.fromEntries(Object.keys(phrases).map((key) => [key, key]));
  const row = localized({ "en-US": "en-US", ...rows }, usable);
  const forms = phrases[row] ?? phrases["en-US"];
  const form = forms[new Intl.PluralRules(row).select(count)] ?? forms.other;
  return localizedWith({ "en-US": form }, usable, { ...values, count });
}
