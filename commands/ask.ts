/** `ask`: one to three sentences that answer a question, verbatim and cited, or an honest abstention. */
import { commandFor } from "../src/core/command.ts";
import { publicationTime } from "../src/core/filters.ts";
import { showTime } from "../src/core/locale.ts";
import type { AskResult, Services } from "../src/core/services.ts";
import type { Block } from "../src/core/view.ts";
import { filters, onlyMe } from "./filters.ts";
import { citedItem, nearbyItem } from "./items.ts";
import { sentenceBlocks } from "./sentences.ts";
import { phrase } from "./wording.ts";

const MAX_QUESTION_CHARS = 1_000;
/** An answer that is likelier wrong than right is shown as what it is. */
const MIN_SURE = 0.5;

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
  run: (request, { services, caller: { previousQuestion } }) =>
    services.ask(previousQuestion === undefined ? request : { ...request, previous: previousQuestion }),
  present(result, { locale }) {
    const understood = result.completed
      ? [note("muted", phrase("understood", locale, { question: result.question }))]
      : [];
    return [...understood, ...(result.abstained ? abstention(result, locale) : answer(result, locale))];
  },
});

function answer(result: AskResult, locale: string): Block[] {
  const { confidence, staleSince, writtenBy, citations } = result;
  return [
    ...sentenceBlocks(result, locale),
    ...(staleSince === null
      ? []
      : [note("warning", phrase("stale", locale, { date: dateOf(staleSince, locale) }))]),
    ...(writtenBy === "model" ? [note("muted", phrase("written", locale))] : []),
    ...(confidence < MIN_SURE ? [note("muted", phrase("unsure", locale))] : []),
    { kind: "sources", items: citations.map((citation) => citedItem(citation, locale)) },
  ];
}

function abstention({ nearest }: AskResult, locale: string): Block[] {
  if (nearest.length === 0) return [note("warning", phrase("nothingFound", locale))];
  return [
    note("warning", phrase("abstained", locale)),
    note("muted", phrase("nearest", locale)),
    { kind: "sources", items: nearest.map((passage) => nearbyItem(passage, locale)) },
  ];
}

function note(tone: "muted" | "warning", text: string): Block {
  return { kind: "note", tone, text };
}

function dateOf(publishedAt: string, locale: string): string {
  return showTime(publicationTime(publishedAt), locale);
}
