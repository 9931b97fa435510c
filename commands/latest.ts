/** `latest`: the articles added last, newest first. */
import { commandFor } from "../src/core/command.ts";
import type { Services } from "../src/core/services.ts";
import { language, onlyMe, source } from "./filters.ts";
import { articleItem } from "./items.ts";
import { listLength } from "./paging.ts";
import { countPhrase } from "./wording.ts";

const LENGTHS = { atOnce: 10, overPages: 100 } as const;
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
        "en-US": `How many articles, 1 to ${MAX_LIMIT} (if not said: ${LENGTHS.atOnce}, over pages ${LENGTHS.overPages})`,
        ru: `Сколько статей, от 1 до ${MAX_LIMIT} (обычно ${LENGTHS.atOnce}, постранично ${LENGTHS.overPages})`,
        de: `Wie viele Artikel, 1 bis ${MAX_LIMIT} (sonst ${LENGTHS.atOnce}, mit Seiten ${LENGTHS.overPages})`,
        "es-ES": `Cuántos artículos, de 1 a ${MAX_LIMIT} (si no se dice: ${LENGTHS.atOnce}, por páginas ${LENGTHS.overPages})`,
        ja: `件数、1〜${MAX_LIMIT}（省略時 ${LENGTHS.atOnce}、ページ表示では ${LENGTHS.overPages}）`,
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
    private: onlyMe,
  },
  run({ limit, offset = 0, ...request }, { services, caller }) {
    return services.latest({ ...request, limit: listLength(limit, caller, LENGTHS), offset });
  },
  present: ({ total, articles }, { locale }) => [
    { kind: "note", tone: "muted", text: countPhrase(articles.length, total, locale) },
    { kind: "articles", items: articles.map(articleItem) },
  ],
});
