/** `source resume`: a paused source is polled again. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import { namedSource } from "./labels.ts";
import { watched } from "./options.ts";
import { sourcePhrase } from "./phrases.ts";

export const sourceResume = commandFor<Services>()({
  name: "source resume",
  description: {
    "en-US": "Poll a paused source again, at once",
    ru: "Возобновить опрос источника сразу",
    de: "Eine angehaltene Quelle sofort wieder abfragen",
    "es-ES": "Volver a consultar enseguida una fuente en pausa",
    ja: "一時停止中の情報源をすぐに再開する",
  },
  isPrivate: true,
  serversOnly: true,
  forManagers: true,
  options: { source: watched },
  run: ({ source }, { services, caller }) => services.watching.resume(source, caller),
  present: ({ source }, { locale }) => [
    { kind: "note", tone: "plain", text: sourcePhrase("resumed", locale, { source: namedSource(source) }) },
  ],
});
