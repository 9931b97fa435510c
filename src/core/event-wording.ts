/** What the bot says of events and their picture wherever a timeline is shown, by locale. */
import { type Localized, localizedWith } from "./command.ts";
import { usableLocale } from "./locale.ts";

const WORDS = {
  /** Stands beside the date of what had not happened yet when it was told. */
  planned: {
    "en-US": "planned",
    ru: "запланировано",
    uk: "заплановано",
    bg: "предстоящо",
    de: "geplant",
    es: "previsto",
    fr: "prévu",
    id: "direncanakan",
    ja: "予定",
    zh: "计划中",
    ar: "مخطط له",
  },
  /** How many tell of it, two or more. */
  publishers: {
    "en-US": "{count} publishers",
    ru: "изданий: {count}",
    bg: "издания: {count}",
    uk: "видань: {count}",
    de: "{count} Medien",
    es: "{count} medios",
    fr: "{count} médias",
    id: "{count} media",
    ja: "{count}媒体",
    zh: "{count} 家媒体",
    ar: "عدد الناشرين: {count}",
  },
  /** Stands before the path of a file. */
  picture: {
    "en-US": "Picture:",
    ru: "Изображение:",
    uk: "Зображення:",
    bg: "Изображение:",
    de: "Bild:",
    es: "Imagen:",
    fr: "Image :",
    id: "Gambar:",
    ja: "画像：",
    zh: "图片：",
    ar: "الصورة:",
  },
} as const satisfies Record<string, Localized>;

/** A word for a locale, with `{count}` replaced by the value of that name. */
export function eventWord(
  name: keyof typeof WORDS,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return localizedWith(WORDS[name], usableLocale(locale), values);
}
