/** The bot's own phrases that replies show, by locale. */
import { type Localized, localized } from "../src/core/command.ts";

const PHRASES = {
  abstained: {
    "en-US": "The coverage does not answer this.",
    ru: "В собранных статьях ответа на это нет.",
    bg: "В събраните статии няма отговор на това.",
    uk: "У зібраних статтях відповіді на це немає.",
    de: "Die gesammelten Artikel beantworten das nicht.",
    es: "Los artículos reunidos no responden a esto.",
    id: "Liputan yang ada tidak menjawab pertanyaan ini.",
    ja: "収録された記事にはこの答えがありません。",
    zh: "所收录的报道没有回答这个问题。",
    ar: "لا تجيب التغطية المتوفرة عن هذا السؤال.",
  },
  nearest: {
    "en-US": "Nearest passages (not an answer):",
    ru: "Ближайшие фрагменты (это не ответ):",
    bg: "Най-близки откъси (не са отговор):",
    uk: "Найближчі уривки (це не відповідь):",
    de: "Nächstliegende Stellen (keine Antwort):",
    es: "Pasajes más cercanos (no son una respuesta):",
    id: "Kutipan terdekat (bukan jawaban):",
    ja: "最も近い箇所（答えではありません）：",
    zh: "最接近的段落（并非答案）：",
    ar: "أقرب المقاطع (ليست إجابة):",
  },
  nothingFound: {
    "en-US": "Nothing in the coverage matches these filters.",
    ru: "Под эти условия не подходит ни одна статья.",
    de: "Kein Artikel entspricht diesen Filtern.",
    es: "Ningún artículo cumple estos filtros.",
    ja: "この条件に合う記事はありません。",
  },
  sample: {
    "en-US": "This is the sample coverage: invented papers, invented events.",
    ru: "Это пробная подборка: издания и события вымышлены.",
    de: "Das ist die Beispielsammlung: erfundene Zeitungen, erfundene Ereignisse.",
    es: "Esta es la cobertura de ejemplo: medios y hechos inventados.",
    ja: "これは見本の記事です。媒体も出来事も架空です。",
  },
  count: {
    "en-US": "{shown} of {total} articles, newest added first",
    ru: "{shown} из {total} статей, сначала добавленные последними",
    de: "{shown} von {total} Artikeln, zuletzt aufgenommene zuerst",
    es: "{shown} de {total} artículos, primero los últimos añadidos",
    ja: "全{total}件中{shown}件、追加が新しい順",
  },
} as const satisfies Record<string, Localized>;

/** A phrase in the caller's locale. */
export function phrase(name: keyof typeof PHRASES, locale: string): string {
  return localized(PHRASES[name], locale);
}

/** How many articles of a list are shown. */
export function countPhrase(shown: number, total: number, locale: string): string {
  return phrase("count", locale).replace("{shown}", String(shown)).replace("{total}", String(total));
}
