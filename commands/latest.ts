/** `latest`: the articles added last, newest first. */
import { commandFor } from "../src/core/command.ts";
import type { Services } from "../src/core/services.ts";
import { language, source } from "./filters.ts";

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 1_000;

export const latest = commandFor<Services>()({
  name: "latest",
  description: {
    "en-US": "List the articles added last",
    ru: "Последние добавленные статьи",
    de: "Die zuletzt aufgenommenen Artikel",
    "es-ES": "Los últimos artículos añadidos",
    ja: "最近追加された記事",
  },
  options: {
    limit: {
      kind: "integer",
      min: 1,
      max: MAX_LIMIT,
      description: {
        "en-US": `How many articles, 1 to ${MAX_LIMIT} (${DEFAULT_LIMIT} if not said)`,
        ru: `Сколько статей, от 1 до ${MAX_LIMIT} (обычно ${DEFAULT_LIMIT})`,
        de: `Wie viele Artikel, 1 bis ${MAX_LIMIT} (sonst ${DEFAULT_LIMIT})`,
        "es-ES": `Cuántos artículos, de 1 a ${MAX_LIMIT} (${DEFAULT_LIMIT} si no se dice)`,
        ja: `件数、1〜${MAX_LIMIT}（省略時 ${DEFAULT_LIMIT}）`,
      },
    },
    offset: {
      kind: "integer",
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
      description: {
        "en-US": "How many to pass over first",
        ru: "Сколько пропустить сначала",
        de: "Wie viele zuerst übergangen werden",
        "es-ES": "Cuántos omitir primero",
        ja: "先頭から飛ばす件数",
      },
    },
    language,
    source,
  },
  run: ({ limit = DEFAULT_LIMIT, offset = 0, ...request }, { services }) =>
    services.latest({ ...request, limit, offset }),
  present: ({ total, articles }) => [
    { kind: "note", tone: "muted", text: `${articles.length} of ${total} articles, newest added first` },
    {
      kind: "table",
      columns: ["id", "published", "language", "source", "title"],
      rows: articles.map(({ id, publishedAt, language: code, source: publisher, title, externalId }) => [
        id,
        publishedAt ?? "undated",
        code,
        publisher ?? "–",
        title ?? externalId,
      ]),
    },
  ],
});
