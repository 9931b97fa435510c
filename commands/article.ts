/** `article`: one article whole, with its metadata and how it was cleaned. */
import { commandFor } from "../src/core/command.ts";
import { languageName } from "../src/core/languages.ts";
import { undated } from "../src/core/locale.ts";
import type { ArticleResult, Services } from "../src/core/services.ts";
import { articleId, onlyMe } from "./filters.ts";
import { type LabelName, label } from "./labels.ts";

export const article = commandFor<Services>()({
  name: "article",
  description: {
    "en-US": "Show one article with what is known about it",
    ru: "Показать статью и сведения о ней",
    de: "Einen Artikel mit seinen Angaben zeigen",
    "es-ES": "Mostrar un artículo con sus datos",
    ja: "記事と書誌情報を表示する",
  },
  options: { id: articleId, private: onlyMe },
  run: ({ id }, { services }) => services.article(id),
  present: (result, { locale }) => [
    { kind: "heading", text: result.title ?? result.externalId, url: result.url },
    { kind: "facts", rows: facts(result, locale) },
    { kind: "body", text: result.body },
  ],
});

function facts(result: ArticleResult, locale: string): (readonly [string, string])[] {
  const rows: (readonly [LabelName, string | null])[] = [
    ["id", result.id],
    ["source", result.source],
    ["byline", result.byline],
    ["published", result.publishedAt ?? undated(locale)],
    ["language", languageName(result.language, locale)],
    ["url", result.url],
    ["file", result.file],
    ["added", result.addedAt],
    ["cleaning", cleaningWords(result.cleaning)],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [[label(name, locale), value] as const]));
}

function cleaningWords({ keptLines, removedLines, reasons }: ArticleResult["cleaning"]): string {
  if (removedLines === 0) return "text kept as it came";
  const why = Object.entries(reasons).map(([reason, lines]) => `${reason} ${lines}`);
  return `${keptLines} lines kept, ${removedLines} removed (${why.join(", ")})`;
}
