/** `quote`: who said what, word for word, by topic, by speaker, or both. */
import { commandFor } from "../src/core/command.ts";
import type { JoinedName } from "../src/core/quotation-results.ts";
import type { Services } from "../src/core/services.ts";
import type { Block } from "../src/core/view.ts";
import { filters, onlyMe, speaker } from "./filters.ts";
import { listLength } from "./paging.ts";
import { quotationItem } from "./quotation-items.ts";
import { quotationPhrase } from "./quotation-wording.ts";

const MAX_TOPIC_CHARS = 500;
const LENGTHS = { atOnce: 5, overPages: 20 } as const;
const MAX_LIMIT = 50;
const REASONS = ["sound", "part", "spelling"] as const;

export const quote = commandFor<Services>()({
  name: "quote",
  description: {
    "en-US": "Find who said what, word for word: by topic, by speaker, or both",
    ru: "Найти, кто что сказал, дословно: по теме, по автору слов или по обоим",
    de: "Finden, wer was gesagt hat, im Wortlaut: nach Thema, Sprecher oder beidem",
    "es-ES": "Encontrar quién dijo qué, literalmente: por tema, por persona o ambos",
    ja: "誰が何と言ったかを原文のまま探す（話題、発言者、または両方）",
  },
  options: {
    topic: {
      kind: "text",
      maxLength: MAX_TOPIC_CHARS,
      description: {
        "en-US": "What it was about, in any language",
        ru: "О чём шла речь, на любом языке",
        de: "Worum es ging, in jeder Sprache",
        "es-ES": "De qué se trataba, en cualquier idioma",
        ja: "何についての発言か（どの言語でも）",
      },
    },
    speaker,
    ...filters,
    limit: {
      kind: "integer",
      min: 1,
      max: MAX_LIMIT,
      description: {
        "en-US": `How many quotations, 1 to ${MAX_LIMIT} (if not said: ${LENGTHS.atOnce}, over pages ${LENGTHS.overPages})`,
        ru: `Сколько цитат, от 1 до ${MAX_LIMIT} (обычно ${LENGTHS.atOnce}, постранично ${LENGTHS.overPages})`,
        de: `Wie viele Zitate, 1 bis ${MAX_LIMIT} (sonst ${LENGTHS.atOnce}, mit Seiten ${LENGTHS.overPages})`,
        "es-ES": `Cuántas citas, de 1 a ${MAX_LIMIT} (si no se dice: ${LENGTHS.atOnce}, por páginas ${LENGTHS.overPages})`,
        ja: `件数、1〜${MAX_LIMIT}（省略時 ${LENGTHS.atOnce}、ページ表示では ${LENGTHS.overPages}）`,
      },
    },
    private: onlyMe,
  },
  run({ limit, ...request }, { services, caller }) {
    return services.quote({ ...request, limit: listLength(limit, caller, LENGTHS) });
  },
  present: ({ quotations, joined }, { locale }) =>
    quotations.length === 0
      ? [{ kind: "note", tone: "warning", text: quotationPhrase("noQuotation", locale) }]
      : [
          ...joinedNotes(joined, locale),
          { kind: "quotations", items: quotations.map((quotation) => quotationItem(quotation, locale)) },
        ],
});

/** Which other names were taken for the one asked for, and why: a reader must be able to doubt it. */
function joinedNotes(joined: readonly JoinedName[], locale: string): Block[] {
  return REASONS.flatMap((reason): Block[] => {
    const names = joined.filter((one) => one.reason === reason).map(({ found }) => found);
    if (names.length === 0) return [];
    return [
      { kind: "note", tone: "muted", text: quotationPhrase(reason, locale, { names: names.join(", ") }) },
    ];
  });
}
