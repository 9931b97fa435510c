/** Names of what lists of watched sources show, by locale, and their values in words. */
import { showTime, usableLocale } from "../../src/core/locale.ts";
import type { ListedSource } from "../../src/core/watching/watching-results.ts";
import { type PhraseRow, rowPhrase } from "../phrase-row.ts";

/** One row a name: English, Russian, German, Spanish, Japanese. */
const LABELS = {
  id: ["id", "id", "Kennung", "id", "ID"],
  name: ["name", "название", "Name", "nombre", "名称"],
  kind: ["kind", "вид", "Art", "tipo", "種類"],
  address: ["address", "адрес", "Adresse", "dirección", "アドレス"],
  every: ["every", "каждые", "alle", "cada", "間隔"],
  state: ["state", "состояние", "Zustand", "estado", "状態"],
  entries: ["entries now", "записей сейчас", "Einträge jetzt", "entradas ahora", "現在の項目数"],
  files: ["files now", "файлов сейчас", "Dateien jetzt", "archivos ahora", "現在のファイル数"],
  fromFile: [
    "from the file of sources",
    "из файла источников",
    "aus der Datei der Quellen",
    "del archivo de fuentes",
    "情報源ファイルより",
  ],
  language: ["language", "язык", "Sprache", "idioma", "言語"],
  source: ["source", "источник", "Quelle", "fuente", "情報源"],
  lastSuccess: ["last success", "последний успех", "zuletzt gelungen", "último éxito", "最終成功"],
  lastTried: ["last tried", "последняя попытка", "zuletzt versucht", "último intento", "最終試行"],
  failures: ["failures", "сбои", "Fehler", "fallos", "失敗"],
  perDay: ["articles a day", "статей в день", "Artikel am Tag", "artículos al día", "1日の記事数"],
  unchanged: ["unchanged", "без изменений", "unverändert", "sin cambios", "変化なし"],
  next: ["next", "следующий", "nächste", "próxima", "次回"],
  article: ["article", "статья", "Artikel", "artículo", "記事"],
  added: ["added", "добавлено", "aufgenommen", "añadido", "追加"],
  seen: ["seen", "замечено", "gesehen", "vista", "確認"],
  never: ["never", "никогда", "nie", "nunca", "なし"],
  active: ["polled", "опрашивается", "wird abgefragt", "se consulta", "取得中"],
  paused: ["paused", "приостановлен", "angehalten", "en pausa", "一時停止"],
  feed: ["feed", "лента", "Feed", "canal", "フィード"],
  sitemap: ["sitemap", "карта сайта", "Sitemap", "mapa del sitio", "サイトマップ"],
  page: ["page", "страница", "Seite", "página", "ページ"],
  folder: ["folder", "папка", "Ordner", "carpeta", "フォルダー"],
} as const satisfies Record<string, PhraseRow>;

export type SourceLabel = keyof typeof LABELS;

export function sourceLabel(name: SourceLabel, locale: string): string {
  return rowPhrase(LABELS[name], locale);
}

/** “Name” (s3); the address where it has no name. */
export function namedSource({ id, name, address }: Pick<ListedSource, "id" | "name" | "address">): string {
  return name === null ? `${address} (${id})` : `“${name}” (${id})`;
}

/** An ISO 8601 instant in words; "never" for null. */
export function showInstant(value: string | null, locale: string): string {
  if (value === null) return sourceLabel("never", locale);
  return showTime({ value: `${value.slice(0, 16)}Z`, precision: "minute" }, locale);
}

/** "15 min", "2 h" as the locale abbreviates them. */
export function showInterval(seconds: number, locale: string): string {
  const unit = seconds >= 3_600 ? "hour" : seconds >= 60 ? "minute" : "second";
  const size = { hour: 3_600, minute: 60, second: 1 }[unit];
  const format = new Intl.NumberFormat(usableLocale(locale), {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: 1,
  });
  return format.format(seconds / size);
}

/** "polled", or that it is paused and why. */
export function showState({ paused }: ListedSource, locale: string): string {
  if (paused === null) return sourceLabel("active", locale);
  const state = sourceLabel("paused", locale);
  return paused.by === "bot" ? `${state}: ${paused.reason}` : state;
}
