/** Names of what replies list, by locale: of articles, of publishers, of the bot's own state. */
import { type PhraseRow, rowPhrase } from "./phrase-row.ts";

/** One row a name: English, Russian, German, Spanish, Japanese. */
const LABELS = {
  id: ["id", "id", "Kennung", "id", "ID"],
  source: ["source", "издание", "Medium", "medio", "媒体"],
  byline: ["byline", "автор", "Autor", "autor", "署名"],
  published: ["published", "опубликовано", "erschienen", "publicado", "公開"],
  language: ["language", "язык", "Sprache", "idioma", "言語"],
  url: ["url", "адрес", "Adresse", "dirección", "URL"],
  file: ["file", "файл", "Datei", "archivo", "ファイル"],
  added: ["added", "добавлено", "aufgenommen", "añadido", "追加"],
  cleaning: ["cleaning", "очистка", "Bereinigung", "limpieza", "整形"],
  articles: ["articles", "статьи", "Artikel", "artículos", "記事"],
  languages: ["languages", "языки", "Sprachen", "idiomas", "言語"],
  newest: ["newest", "новейшая", "neuester", "más reciente", "最新"],
  notNamed: ["(not named)", "(не указано)", "(ohne Namen)", "(sin nombre)", "（名称なし）"],
  version: ["version", "версия", "Version", "versión", "バージョン"],
  model: ["model", "модель", "Modell", "modelo", "モデル"],
  passages: ["passages", "фрагменты", "Stellen", "pasajes", "箇所"],
  sources: ["sources", "издания", "Medien", "medios", "媒体"],
  quotations: ["quotations", "цитаты", "Zitate", "citas", "発言"],
  events: ["events", "события", "Ereignisse", "hechos", "出来事"],
  index: ["index", "индекс", "Index", "índice", "索引"],
  memory: ["memory", "память", "Speicher", "memoria", "メモリ"],
  uptime: ["uptime", "время работы", "Laufzeit", "tiempo activo", "稼働時間"],
} as const satisfies Record<string, PhraseRow>;

export type LabelName = keyof typeof LABELS;

/** A name in the caller's locale. */
export function label(name: LabelName, locale: string): string {
  return rowPhrase(LABELS[name], locale);
}
