/** `timeline`: what happened when, on a topic or at all. */
import { commandFor } from "../src/core/command.ts";
import type { Services } from "../src/core/services.ts";
import type { TimelineResult } from "../src/core/timeline-results.ts";
import type { Block, View } from "../src/core/view.ts";
import { eventItem } from "./event-items.ts";
import { happenedFrom, happenedTo, language, onlyMe, source, topic } from "./filters.ts";
import { timelinePhrase } from "./timeline-wording.ts";

export const timeline = commandFor<Services>()({
  name: "timeline",
  description: {
    "en-US": "Show what happened when: by the dates of the events, with a picture",
    ru: "Показать, что и когда произошло: по датам событий, с картинкой",
    de: "Zeigen, was wann geschah: nach den Tagen der Ereignisse, mit Bild",
    "es-ES": "Mostrar qué pasó y cuándo: por las fechas de los hechos, con imagen",
    ja: "いつ何が起きたかを出来事の日付順に図とともに示す",
  },
  options: {
    topic,
    from: happenedFrom,
    to: happenedTo,
    language,
    source,
    detail: {
      kind: "choice",
      description: {
        "en-US": "How many events (if not said: normal)",
        ru: "Сколько событий (обычно — normal)",
        de: "Wie viele Ereignisse (sonst: normal)",
        "es-ES": "Cuántos hechos (si no se dice: normal)",
        ja: "出来事の数（省略時は normal）",
      },
      choices: [
        {
          value: "few",
          name: { "en-US": "few", ru: "мало", de: "wenige", "es-ES": "pocos", ja: "少なめ" },
        },
        {
          value: "normal",
          name: { "en-US": "normal", ru: "обычно", de: "normal", "es-ES": "normal", ja: "標準" },
        },
        {
          value: "many",
          name: { "en-US": "many", ru: "много", de: "viele", "es-ES": "muchos", ja: "多め" },
        },
      ],
    },
    picture: {
      kind: "flag",
      description: {
        "en-US": "Draw it as a picture (if not said: yes)",
        ru: "Нарисовать картинку (обычно — да)",
        de: "Als Bild zeichnen (sonst: ja)",
        "es-ES": "Dibujarlo como imagen (si no se dice: sí)",
        ja: "図にする（省略時は「はい」）",
      },
    },
    private: onlyMe,
  },
  run({ detail, picture = true, ...request }, { services, caller }) {
    return services.timeline({ ...request, detail: detailOf(detail), picture, locale: caller.locale });
  },
  present: (result, { locale }) =>
    result.events.length === 0 ? notFound(result, locale) : found(result, locale),
});

function detailOf(chosen: string | undefined): "few" | "normal" | "many" {
  return chosen === "few" || chosen === "many" ? chosen : "normal";
}

function found({ events, picture, more }: TimelineResult, locale: string): View {
  return [
    ...(picture === null ? [] : [{ kind: "picture" as const, ...picture }]),
    { kind: "timeline", items: events.map((event) => eventItem(event, locale)) },
    ...(more === 0 ? [] : [note("muted", timelinePhrase("more", locale, { count: more }))]),
  ];
}

function notFound({ nearest }: TimelineResult, locale: string): View {
  const nothing = note("warning", timelinePhrase("nothing", locale));
  if (nearest.length === 0) return [nothing];
  return [
    nothing,
    note("muted", timelinePhrase("nearest", locale)),
    { kind: "timeline", items: nearest.map((event) => eventItem(event, locale)) },
  ];
}

function note(tone: "muted" | "warning", text: string): Block {
  return { kind: "note", tone, text };
}
