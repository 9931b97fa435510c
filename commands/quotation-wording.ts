/** The bot's own phrases about quotations, by locale. */
import { type Localized, localizedWith } from "../src/core/command.ts";

const PHRASES = {
  noQuotation: {
    "en-US": "Nobody is quoted on this in the coverage, as far as these filters go.",
    ru: "В статьях нет высказываний, подходящих под эти условия.",
    bg: "В статиите няма изказвания, които отговарят на тези условия.",
    uk: "У статтях немає висловлювань, що відповідають цим умовам.",
    de: "Zu diesen Angaben wird in den Artikeln niemand zitiert.",
    es: "Ningún artículo cita a nadie con estos criterios.",
    fr: "Aucun article ne cite quelqu’un selon ces critères.",
    id: "Tidak ada kutipan dalam liputan yang cocok dengan kriteria ini.",
    ja: "この条件に合う発言は記事にありません。",
    zh: "报道中没有符合这些条件的引语。",
    ar: "لا توجد في التغطية أقوال توافق هذه الشروط.",
  },
  sound: {
    "en-US": "Taken for the same name by its sound: {names}",
    ru: "То же имя по звучанию: {names}",
    bg: "Същото име по звучене: {names}",
    uk: "Те саме ім’я за звучанням: {names}",
    de: "Dem Klang nach derselbe Name: {names}",
    es: "El mismo nombre por su sonido: {names}",
    fr: "Le même nom d’après sa sonorité : {names}",
    id: "Nama yang sama menurut bunyinya: {names}",
    ja: "読みが同じ名前：{names}",
    zh: "按读音视为同一姓名：{names}",
    ar: "الاسم نفسه بحسب نطقه: {names}",
  },
  part: {
    "en-US": "Shorter or longer form of the name: {names}",
    ru: "Краткая или полная форма имени: {names}",
    bg: "Кратка или пълна форма на името: {names}",
    uk: "Коротка або повна форма імені: {names}",
    de: "Kürzere oder längere Form des Namens: {names}",
    es: "Forma corta o larga del nombre: {names}",
    fr: "Forme courte ou longue du nom : {names}",
    id: "Bentuk nama yang lebih pendek atau panjang: {names}",
    ja: "名前の短い形または長い形：{names}",
    zh: "姓名的简称或全称：{names}",
    ar: "صيغة أقصر أو أطول للاسم: {names}",
  },
  spelling: {
    "en-US": "Other spelling of the name: {names}",
    ru: "Другое написание имени: {names}",
    bg: "Друго изписване на името: {names}",
    uk: "Інше написання імені: {names}",
    de: "Andere Schreibung des Namens: {names}",
    es: "Otra grafía del nombre: {names}",
    fr: "Autre graphie du nom : {names}",
    id: "Ejaan lain dari nama itu: {names}",
    ja: "名前の別の表記：{names}",
    zh: "姓名的其他写法：{names}",
    ar: "كتابة أخرى للاسم: {names}",
  },
  saidIn: {
    "en-US": "Said in {language}",
    ru: "Язык высказывания: {language}",
    bg: "Език на изказването: {language}",
    uk: "Мова висловлювання: {language}",
    de: "Gesagt auf: {language}",
    es: "Dicho en: {language}",
    fr: "Dit en : {language}",
    id: "Diucapkan dalam: {language}",
    ja: "発言の言語：{language}",
    zh: "原话语言：{language}",
    ar: "لغة القول: {language}",
  },
} as const satisfies Record<string, Localized>;

export type QuotationPhrase = keyof typeof PHRASES;

/** A phrase in the caller's locale, with `{name}` replaced by the value of that name. */
export function quotationPhrase(
  name: QuotationPhrase,
  locale: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return localizedWith(PHRASES[name], locale, values);
}
