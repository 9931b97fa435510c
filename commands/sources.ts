/** `sources`: the publishers, with how much there is of each. */
import { commandFor } from "../src/core/command.ts";
import { undated } from "../src/core/locale.ts";
import type { Services } from "../src/core/services.ts";
import { onlyMe } from "./filters.ts";
import { label } from "./labels.ts";

const COLUMNS = ["source", "articles", "languages", "newest"] as const;

export const sources = commandFor<Services>()({
  name: "sources",
  description: {
    "en-US": "List the publishers with counts, languages and newest article",
    ru: "Издания: сколько статей, языки, самая новая",
    de: "Die Medien mit Anzahl, Sprachen und neuestem Artikel",
    "es-ES": "Los medios con cantidad, idiomas y artículo más reciente",
    ja: "媒体の一覧（件数、言語、最新の記事）",
  },
  options: { private: onlyMe },
  run: (_options, { services }) => services.sources(),
  present: (result, { locale }) => [
    {
      kind: "table",
      columns: COLUMNS.map((name) => label(name, locale)),
      rows: result.sources.map(({ source, articles, languages, newest }) => [
        source ?? label("notNamed", locale),
        String(articles),
        languages.join(", "),
        newest ?? undated(locale),
      ]),
    },
  ],
});
