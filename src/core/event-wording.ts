/** What the bot says of events and their picture wherever a timeline is shown, by locale. */
import { type Localized, localized } from "./command.ts";
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

export function eventWord(name: keyof typeof WORDS, locale: string): string {
  return localized(WORDS[name], usableLocale(locale));
}
