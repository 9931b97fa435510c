/** `ask`: one to three sentences that answer a question, verbatim and cited, or an honest abstention. */
import { commandFor } from "../src/core/command.ts";
import type { Services } from "../src/core/services.ts";
import { filters, onlyMe } from "./filters.ts";
import { citedItem, nearbyItem } from "./items.ts";
import { phrase } from "./wording.ts";

const MAX_QUESTION_CHARS = 1_000;

export const ask = commandFor<Services>()({
  name: "ask",
  description: {
    "en-US": "Ask a question about the coverage, in any language",
    ru: "Задать вопрос о публикациях на любом языке",
    de: "Eine Frage zu den Artikeln stellen, in jeder Sprache",
    "es-ES": "Preguntar sobre la cobertura, en cualquier idioma",
    ja: "記事について質問する（どの言語でも）",
  },
  options: {
    question: {
      kind: "text",
      required: true,
      maxLength: MAX_QUESTION_CHARS,
      description: {
        "en-US": "Your question",
        ru: "Ваш вопрос",
        de: "Ihre Frage",
        "es-ES": "Su pregunta",
        ja: "質問",
      },
    },
    ...filters,
    private: onlyMe,
  },
  run: (request, { services }) => services.ask(request),
  present(result, { locale }) {
    if (!result.abstained)
      return [
        { kind: "answer", sentences: result.sentences },
        { kind: "sources", items: result.citations.map(citedItem) },
      ];
    if (result.nearest.length === 0)
      return [{ kind: "note", tone: "warning", text: phrase("nothingFound", locale) }];
    return [
      { kind: "note", tone: "warning", text: phrase("abstained", locale) },
      { kind: "note", tone: "muted", text: phrase("nearest", locale) },
      { kind: "sources", items: result.nearest.map(nearbyItem) },
    ];
  },
});
