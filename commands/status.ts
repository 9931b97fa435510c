/** `status`: what the bot holds and how it is. */
import { commandFor } from "../src/core/command.ts";
import type { Services, StatusResult } from "../src/core/services.ts";
import type { Block } from "../src/core/view.ts";
import { onlyMe } from "./filters.ts";
import { type LabelName, label } from "./labels.ts";
import { phrase } from "./wording.ts";

export const status = commandFor<Services>()({
  name: "status",
  description: {
    "en-US": "Show version, model, counts, index, memory and uptime",
    ru: "Версия, модель, количество, индекс, память, время работы",
    de: "Version, Modell, Anzahlen, Index, Speicher und Laufzeit",
    "es-ES": "Versión, modelo, cantidades, índice, memoria y tiempo activo",
    ja: "バージョン、モデル、件数、索引、メモリ、稼働時間",
  },
  options: { private: onlyMe },
  run: (_options, { services }) => services.status(),
  present(result, { locale }) {
    const rows: (readonly [LabelName, string])[] = [
      ["version", result.version],
      ["model", result.model ? `${result.model.id}, ${result.model.dimensions} dimensions` : "none yet"],
      ["articles", String(result.articles)],
      ["passages", String(result.passages)],
      ["languages", String(result.languages)],
      ["sources", String(result.sources)],
      ["quotations", countWords(result.quotations)],
      ["events", countWords(result.events)],
      [
        "index",
        `${result.index.kind}, ${result.index.passages} passages, ${result.index.current ? "current" : "catching up"}`,
      ],
      ["memory", `${result.memoryMiB} MiB`],
      ["uptime", `${Math.round(result.uptimeSeconds)} s`],
    ];
    const facts: Block = {
      kind: "facts",
      rows: rows.map(([name, value]) => [label(name, locale), value]),
    };
    return result.sample ? [{ kind: "note", tone: "muted", text: phrase("sample", locale) }, facts] : [facts];
  },
});

/** How much was found in the articles so far. */
function countWords({ total, articlesLeft }: StatusResult["quotations" | "events"]): string {
  return articlesLeft === 0 ? String(total) : `${total} (reading older articles: ${articlesLeft} left)`;
}
