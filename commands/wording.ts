/** The bot's own phrases that replies show, by locale. */
import { type Localized, localizedWith } from "../src/core/command.ts";

const PHRASES = {
  abstained: {
    "en-US": "The coverage does not answer this.",
    ru: "В собранных статьях ответа на это нет.",
    bg: "В събраните статии няма отговор на това.",
    uk: "У зібраних статтях відповіді на це немає.",
    de: "Die gesammelten Artikel beantworten das nicht.",
    es: "Los artículos reunidos no responden a esto.",
    fr: "Les articles réunis ne répondent pas à cette question.",
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
    fr: "Passages les plus proches (pas une réponse) :",
    id: "Kutipan terdekat (bukan jawaban):",
    ja: "最も近い箇所（答えではありません）：",
    zh: "最接近的段落（并非答案）：",
    ar: "أقرب المقاطع (ليست إجابة):",
  },
  understood: {
    "en-US": "Understood as: {question}",
    ru: "Вопрос понят так: {question}",
    bg: "Въпросът е разбран така: {question}",
    uk: "Запитання зрозуміло так: {question}",
    de: "Verstanden als: {question}",
    es: "Entendido como: {question}",
    fr: "Compris comme : {question}",
    id: "Dipahami sebagai: {question}",
    ja: "次の質問として回答しました：{question}",
    zh: "理解为：{question}",
    ar: "فُهم السؤال هكذا: {question}",
  },
  differ: {
    "en-US": "Sources differ:",
    ru: "Источники расходятся:",
    bg: "Източниците се разминават:",
    uk: "Джерела розходяться:",
    de: "Die Quellen widersprechen sich:",
    es: "Las fuentes difieren:",
    fr: "Les sources divergent :",
    id: "Sumber berbeda:",
    ja: "情報源によって異なります：",
    zh: "各来源说法不一：",
    ar: "تختلف المصادر:",
  },
  stale: {
    "en-US": "The newest report on this is from {date}.",
    ru: "Самая новая публикация об этом — {date}.",
    bg: "Най-новата публикация по темата е от {date}.",
    uk: "Найновіша публікація про це — {date}.",
    de: "Der neueste Bericht dazu: {date}.",
    es: "La información más reciente sobre esto es de {date}.",
    fr: "Le dernier article à ce sujet date de : {date}.",
    id: "Laporan terbaru tentang ini: {date}.",
    ja: "これに関する最新の記事は{date}のものです。",
    zh: "关于此事的最新报道：{date}。",
    ar: "أحدث تقرير عن هذا: {date}.",
  },
  written: {
    "en-US": "Written by a language model; every sentence was compared with its source.",
    ru: "Написано языковой моделью; каждое предложение сверено с источником.",
    bg: "Написано от езиков модел; всяко изречение е проверено по източника си.",
    uk: "Написано мовною моделлю; кожне речення звірено з джерелом.",
    de: "Von einem Sprachmodell geschrieben; jeder Satz wurde an seiner Quelle geprüft.",
    es: "Escrito por un modelo de lenguaje; cada frase se comprobó con su fuente.",
    fr: "Rédigé par un modèle de langage ; chaque phrase a été vérifiée dans sa source.",
    id: "Ditulis oleh model bahasa; setiap kalimat diperiksa dengan sumbernya.",
    ja: "言語モデルが作成し、各文を出典と照合しました。",
    zh: "由语言模型撰写；每句话均已与出处核对。",
    ar: "كتبه نموذج لغوي، وقورنت كل جملة بمصدرها.",
  },
  unsure: {
    "en-US": "This is the nearest that the coverage has; it may not be the answer.",
    ru: "Это самое близкое, что есть в статьях; возможно, это не ответ.",
    bg: "Това е най-близкото в статиите; може да не е отговорът.",
    uk: "Це найближче, що є у статтях; можливо, це не відповідь.",
    de: "Das kommt der Frage am nächsten; es ist vielleicht nicht die Antwort.",
    es: "Es lo más cercano que hay en los artículos; puede que no sea la respuesta.",
    fr: "C’est ce que les articles ont de plus proche ; ce n’est peut-être pas la réponse.",
    id: "Ini yang paling mendekati dalam liputan; mungkin bukan jawabannya.",
    ja: "記事の中で最も近い内容ですが、答えではないかもしれません。",
    zh: "这是报道中最接近的内容，但可能不是答案。",
    ar: "هذا أقرب ما في التغطية، وقد لا يكون هو الجواب.",
  },
  alsoIn: {
    "en-US": "also in {names}",
    ru: "также: {names}",
    bg: "също в: {names}",
    uk: "також: {names}",
    de: "auch in {names}",
    es: "también en {names}",
    fr: "aussi dans {names}",
    id: "juga di {names}",
    ja: "{names}にも掲載",
    zh: "另见{names}",
    ar: "أيضا في {names}",
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

export type PhraseName = keyof typeof PHRASES;

/** A phrase in the caller's locale, with `{name}` replaced by the value of that name. */
export function phrase(
  name: PhraseName,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return localizedWith(PHRASES[name], locale, values);
}

/** How many articles of a list are shown. */
export function countPhrase(shown: number, total: number, locale: string): string {
  return phrase("count", locale, { shown, total });
}
