/** The options that several commands share, declared once. */
import type {
  ArticleIdOption,
  DateOption,
  LanguageOption,
  LanguagesOption,
  PrivateOption,
  SourceOption,
  SourcesOption,
  SpeakerOption,
  TextOption,
} from "../src/core/command.ts";

export const language = {
  kind: "language",
  description: {
    "en-US": "Only articles in this language",
    ru: "Только статьи на этом языке",
    de: "Nur Artikel in dieser Sprache",
    "es-ES": "Solo artículos en este idioma",
    ja: "この言語の記事だけ",
  },
} as const satisfies LanguageOption;

export const source = {
  kind: "source",
  description: {
    "en-US": "Only articles of this publisher",
    ru: "Только статьи этого издания",
    de: "Nur Artikel dieses Mediums",
    "es-ES": "Solo artículos de este medio",
    ja: "この媒体の記事だけ",
  },
} as const satisfies SourceOption;

export const languages = {
  kind: "languages",
  description: {
    "en-US": "Only articles in these languages, separated by commas",
    ru: "Только статьи на этих языках, через запятую",
    de: "Nur Artikel in diesen Sprachen, durch Kommas getrennt",
    "es-ES": "Solo artículos en estos idiomas, separados por comas",
    ja: "これらの言語の記事だけ（カンマ区切り）",
  },
} as const satisfies LanguagesOption;

export const sources = {
  kind: "sources",
  description: {
    "en-US": "Only articles of these publishers, separated by commas",
    ru: "Только статьи этих изданий, через запятую",
    de: "Nur Artikel dieser Medien, durch Kommas getrennt",
    "es-ES": "Solo artículos de estos medios, separados por comas",
    ja: "これらの媒体の記事だけ（カンマ区切り）",
  },
} as const satisfies SourcesOption;

export const speaker = {
  kind: "speaker",
  description: {
    "en-US": "Who said it, in any spelling or script",
    ru: "Кто это сказал, в любом написании",
    de: "Wer es gesagt hat, in jeder Schreibweise",
    "es-ES": "Quién lo dijo, en cualquier grafía",
    ja: "発言者（表記や文字は問わない）",
  },
} as const satisfies SpeakerOption;

export const from = {
  kind: "date",
  description: {
    "en-US": "Published on or after: 2024-11-06, 2024-11, “last week”",
    ru: "Опубликовано не раньше: 2024-11-06, 2024-11, «на прошлой неделе»",
    de: "Erschienen ab: 2024-11-06, 2024-11, „letzte Woche“",
    "es-ES": "Publicado desde: 2024-11-06, 2024-11, «la semana pasada»",
    ja: "この日以降に公開：2024-11-06、2024-11、「先週」",
  },
} as const satisfies DateOption;

export const to = {
  kind: "date",
  description: {
    "en-US": "Published on or before: 2024-11-06, 2024-11, “yesterday”",
    ru: "Опубликовано не позже: 2024-11-06, 2024-11, «вчера»",
    de: "Erschienen bis: 2024-11-06, 2024-11, „gestern“",
    "es-ES": "Publicado hasta: 2024-11-06, 2024-11, «ayer»",
    ja: "この日以前に公開：2024-11-06、2024-11、「昨日」",
  },
} as const satisfies DateOption;

/** Of events, not of the articles that tell of them. */
export const happenedFrom = {
  kind: "date",
  description: {
    "en-US": "Happened on or after: 2024-11-06, 2024-11, “last week”",
    ru: "Произошло не раньше: 2024-11-06, 2024-11, «на прошлой неделе»",
    de: "Geschehen ab: 2024-11-06, 2024-11, „letzte Woche“",
    "es-ES": "Ocurrido desde: 2024-11-06, 2024-11, «la semana pasada»",
    ja: "この日以降の出来事：2024-11-06、2024-11、「先週」",
  },
} as const satisfies DateOption;

export const happenedTo = {
  kind: "date",
  description: {
    "en-US": "Happened on or before: 2024-11-06, 2024-11, “yesterday”",
    ru: "Произошло не позже: 2024-11-06, 2024-11, «вчера»",
    de: "Geschehen bis: 2024-11-06, 2024-11, „gestern“",
    "es-ES": "Ocurrido hasta: 2024-11-06, 2024-11, «ayer»",
    ja: "この日以前の出来事：2024-11-06、2024-11、「昨日」",
  },
} as const satisfies DateOption;

/** What something is about; everything where it is left out. */
export const topic = {
  kind: "text",
  maxLength: 500,
  description: {
    "en-US": "A name in any script, a phrase or a question; without it, everything",
    ru: "Имя в любом написании, фраза или вопрос; без неё — всё",
    de: "Ein Name in jeder Schrift, ein Stichwort oder eine Frage; sonst alles",
    "es-ES": "Un nombre en cualquier escritura, una frase o una pregunta; si falta, todo",
    ja: "名前（文字は問わない）、語句、または質問。省略するとすべて",
  },
} as const satisfies TextOption;

export const filters = { language, source, from, to } as const;

/** On every command: a channel is no place for each look-up. */
export const onlyMe = {
  kind: "private",
  description: {
    "en-US": "Show the answer only to me",
    ru: "Показать ответ только мне",
    de: "Die Antwort nur mir zeigen",
    "es-ES": "Mostrar la respuesta solo a mí",
    ja: "自分だけに表示する",
  },
} as const satisfies PrivateOption;

export const articleId = {
  kind: "article",
  required: true,
  description: {
    "en-US": "The article's id, as search and latest show it",
    ru: "Идентификатор статьи из search или latest",
    de: "Kennung des Artikels, wie search und latest sie zeigen",
    "es-ES": "Identificador del artículo, como lo muestran search y latest",
    ja: "記事のID（search や latest に表示）",
  },
} as const satisfies ArticleIdOption;
