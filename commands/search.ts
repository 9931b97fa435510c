/** `search`: the passages nearest to a query, best first. */
import { commandFor } from "../src/core/command.ts";
import type { Services } from "../src/core/services.ts";
import { filters, onlyMe } from "./filters.ts";
import { passageItem } from "./items.ts";
import { phrase } from "./wording.ts";

const MAX_QUERY_CHARS = 1_000;
const DEFAULT_LIMIT = 10;
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
        "en-US": `How many passages, 1 to ${MAX_LIMIT} (${DEFAULT_LIMIT} if not said)`,
        ru: `Сколько фрагментов, от 1 до ${MAX_LIMIT} (обычно ${DEFAULT_LIMIT})`,
        de: `Wie viele Stellen, 1 bis ${MAX_LIMIT} (sonst ${DEFAULT_LIMIT})`,
        "es-ES": `Cuántos pasajes, de 1 a ${MAX_LIMIT} (${DEFAULT_LIMIT} si no se dice)`,
        ja: `件数、1〜${MAX_LIMIT}（省略時 ${DEFAULT_LIMIT}）`,
      },
    },
    ...filters,
    private: onlyMe,
  },
  run: ({ limit = DEFAULT_LIMIT, ...request }, { services }) => services.search({ ...request, limit }),
  present: ({ passages }, { locale }) =>
    passages.length === 0
      ? [{ kind: "note", tone: "warning", text: phrase("nothingFound", locale) }]
      : [{ kind: "sources", items: passages.map(passageItem) }],
});
