/** The picture's own words, by locale. Numbers stand where no language inflects anything for them. */
import { type Localized, localizedWith } from "../core/command.ts";
import { eventWord } from "../core/event-wording.ts";

const PHRASES = {
  timeline: {
    "en-US": "Timeline",
    ru: "Хронология",
    bg: "Хронология",
    uk: "Хронологія",
    de: "Zeitleiste",
    es: "Cronología",
    fr: "Chronologie",
    id: "Lini masa",
    ja: "年表",
    zh: "时间线",
    ar: "التسلسل الزمني",
  },
  differs: {
    "en-US": "dates differ",
    ru: "даты расходятся",
    bg: "датите се различават",
    uk: "дати різняться",
    de: "Daten weichen ab",
    es: "las fechas difieren",
    fr: "dates divergentes",
    id: "tanggal berbeda",
    ja: "日付に相違",
    zh: "日期不一",
    ar: "التواريخ مختلفة",
  },
  more: {
    "en-US": "+{n} more",
    ru: "и ещё {n}",
    bg: "и още {n}",
    uk: "і ще {n}",
    de: "+{n} weitere",
    es: "y {n} más",
    fr: "+{n} de plus",
    id: "+{n} lagi",
    ja: "ほか{n}件",
    zh: "另有 {n} 件",
    ar: "و{n} غيرها",
  },
  events: {
    "en-US": "{n} events",
    ru: "событий: {n}",
    bg: "събития: {n}",
    uk: "подій: {n}",
    de: "Ereignisse: {n}",
    es: "hechos: {n}",
    fr: "événements : {n}",
    id: "peristiwa: {n}",
    ja: "{n}件",
    zh: "{n} 件",
    ar: "عدد الأحداث: {n}",
  },
  day: {
    "en-US": "known to the day",
    ru: "известен день",
    bg: "известен е денят",
    uk: "відомий день",
    de: "auf den Tag bekannt",
    es: "día conocido",
    fr: "jour connu",
    id: "hari diketahui",
    ja: "日まで判明",
    zh: "日期确切",
    ar: "اليوم معروف",
  },
  band: {
    "en-US": "within this stretch",
    ru: "в этот промежуток",
    bg: "в този период",
    uk: "у цей проміжок",
    de: "in diesem Zeitraum",
    es: "en este periodo",
    fr: "dans cette période",
    id: "dalam rentang ini",
    ja: "この期間内",
    zh: "在此期间",
    ar: "خلال هذه المدة",
  },
  cut: {
    "en-US": "long stretch shortened",
    ru: "длинный промежуток сжат",
    bg: "дълъг период, съкратен",
    uk: "довгий проміжок стиснуто",
    de: "lange Zeit verkürzt",
    es: "periodo largo abreviado",
    fr: "longue période abrégée",
    id: "rentang panjang dipersingkat",
    ja: "長い期間を省略",
    zh: "较长时段已压缩",
    ar: "مدة طويلة مختصرة",
  },
} as const satisfies Record<string, Localized>;

/** "planned" and "publishers" are the words that lists of events have. */
export type PicturePhrase = keyof typeof PHRASES | "planned" | "publishers";

/** A phrase in the reader's locale; `n` is written in the reader's digits. */
export function picturePhrase(name: PicturePhrase, locale: string, n?: number): string {
  const number = n === undefined ? null : new Intl.NumberFormat(locale).format(n);
  if (name === "planned" || name === "publishers")
    return eventWord(name, locale, number === null ? {} : { count: number });
  const values = number === null ? {} : { n: number };
  return localizedWith(PHRASES[name], locale, values);
}
