/** `search`: the passages nearest to a query, best first. */
import { commandFor } from "../src/core/command.ts";
import type { Services } from "../src/core/services.ts";
import { filters, onlyMe } from "./filters.ts";
import { passageItem } from "./items.ts";
import { listLength } from "./paging.ts";
import { phrase } from "./wording.ts";

const MAX_QUERY_CHARS = 1_000;
const LENGTHS = { atOnce: 10, overPages: 30 } as const;
const MAX_LIMIT = 100;

export const search = commandFor<Services>()({
  name: "search",
  description: {
    "en-US": "Find the passages nearest to a query",
    ru: "Найти самые близкие фрагменты",
    de: "Die passendsten Stellen finden",
    "es-ES": "Encontrar los pasajes más cercanos",
    ja: "最も近い箇所を探す",
  },
  options: {
    query: {
      kind: "text",
      required: true,
      maxLength: MAX_QUERY_CHARS,
      description: {
        "en-US": "Words, a name or a question",
        ru: "Слова, имя или вопрос",
        de: "Wörter, ein Name oder eine Frage",
        "es-ES": "Palabras, un nombre o una pregunta",
        ja: "言葉、名前、または質問",
      },
    },
    limit: {
      kind: "integer",
      min: 1,
      max: MAX_LIMIT,
      description: {
        "en-US": `How many passages, 1 to ${MAX_LIMIT} (if not said: ${LENGTHS.atOnce}, over pages ${LENGTHS.overPages})`,
        ru: `Сколько фрагментов, от 1 до ${MAX_LIMIT} (обычно ${LENGTHS.atOnce}, постранично ${LENGTHS.overPages})`,
        de: `Wie viele Stellen, 1 bis ${MAX_LIMIT} (sonst ${LENGTHS.atOnce}, mit Seiten ${LENGTHS.overPages})`,
        "es-ES": `Cuántos pasajes, de 1 a ${MAX_LIMIT} (si no se dice: ${LENGTHS.atOnce}, por páginas ${LENGTHS.overPages})`,
        ja: `件数、1〜${MAX_LIMIT}（省略時 ${LENGTHS.atOnce}、ページ表示では ${LENGTHS.overPages}）`,
      },
    },
    ...filters,
    private: onlyMe,
  },
  run({ limit, ...request }, { services, caller }) {
    return services.search({ ...request, limit: listLength(limit, caller, LENGTHS) });
  },
  present: ({ passages }, { locale }) =>
    passages.length === 0
      ? [{ kind: "note", tone: "warning", text: phrase("nothingFound", locale) }]
      : [{ kind: "sources", items: passages.map((passage) => passageItem(passage, locale)) }],
});
