/** `digest subscribe`: editions of what is new, sent to a channel on a schedule. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import { languages, sources } from "../filters.ts";
import { whenOptions, whereOptions } from "./subscribe-options.ts";
import { presentSubscriptions } from "./subscription-view.ts";

const MAX_STORIES = 25;
const USUAL_STORIES = 10;
const MAX_TOPIC_CHARS = 500;

export const digestSubscribe = commandFor<Services>()({
  name: "digest subscribe",
  description: {
    "en-US": "Send what is new to a channel, every hour, day or week",
    ru: "Присылать новое в канал каждый час, день или неделю",
    de: "Neues in einen Kanal senden, jede Stunde, täglich oder wöchentlich",
    "es-ES": "Enviar lo nuevo a un canal, cada hora, día o semana",
    ja: "新着を毎時・毎日・毎週チャンネルに配信する",
  },
  isPrivate: true,
  serversOnly: true,
  options: {
    ...whenOptions,
    topic: {
      kind: "text",
      maxLength: MAX_TOPIC_CHARS,
      description: {
        "en-US": "A name, a phrase or a question; without it, everything",
        ru: "Имя, фраза или вопрос; без неё — всё",
        de: "Ein Name, ein Stichwort oder eine Frage; sonst alles",
        "es-ES": "Un nombre, una frase o una pregunta; si falta, todo",
        ja: "名前、語句、質問（省略するとすべて）",
      },
    },
    languages,
    sources,
    ...whereOptions,
    max: {
      kind: "integer",
      min: 1,
      max: MAX_STORIES,
      description: {
        "en-US": `Stories of one edition, 1 to ${MAX_STORIES} (if not said: ${USUAL_STORIES})`,
        ru: `Сюжетов в выпуске, от 1 до ${MAX_STORIES} (обычно ${USUAL_STORIES})`,
        de: `Ereignisse je Ausgabe, 1 bis ${MAX_STORIES} (sonst ${USUAL_STORIES})`,
        "es-ES": `Hechos por edición, de 1 a ${MAX_STORIES} (si no se dice: ${USUAL_STORIES})`,
        ja: `1回の話題数、1〜${MAX_STORIES}（省略時 ${USUAL_STORIES}）`,
      },
    },
    empty: {
      kind: "choice",
      choices: [
        {
          value: "silent",
          name: {
            "en-US": "say nothing",
            ru: "молчать",
            de: "nichts sagen",
            "es-ES": "no decir nada",
            ja: "何も送らない",
          },
        },
        {
          value: "say",
          name: { "en-US": "say so", ru: "сообщать", de: "es sagen", "es-ES": "decirlo", ja: "知らせる" },
        },
      ],
      description: {
        "en-US": "What to do when nothing is new (if not said: say nothing)",
        ru: "Что делать, когда нового нет (обычно молчать)",
        de: "Was geschieht, wenn nichts neu ist (sonst nichts)",
        "es-ES": "Qué hacer si no hay nada nuevo (si no se dice: nada)",
        ja: "新着がないとき（省略時は何も送らない）",
      },
    },
  },
  run({ channel, every, at, timezone, topic, languages, sources, role, tags, max, empty }, context) {
    const request = {
      channel: channel ?? null,
      every: everyOf(every),
      at: at ?? null,
      timezone: timezone ?? null,
      topic: topic ?? null,
      languages: languages ?? [],
      sources: sources ?? [],
      role: role ?? null,
      tags: tagsOf(tags ?? ""),
      max: max ?? USUAL_STORIES,
      empty: empty === "say" ? "say so" : "silent",
    } as const;
    return context.services.digests.subscribe(request, context.caller);
  },
  present: (result, { locale }) => presentSubscriptions(result, locale),
});

const EVERY = ["hour", "day", "weekday", "week", "cron"] as const;

function everyOf(value: string): (typeof EVERY)[number] {
  return EVERY.find((known) => known === value) ?? "day";
}

/** Names of tags, separated by commas. */
function tagsOf(text: string): string[] {
  const names = text.split(/[,、，]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}
