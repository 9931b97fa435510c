/** `source pause`: a source is left alone until it is resumed. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import { namedSource } from "./labels.ts";
import { watched } from "./options.ts";
import { sourcePhrase } from "./phrases.ts";

export const sourcePause = commandFor<Services>()({
  name: "source pause",
  description: {
    "en-US": "Stop polling a source until it is resumed",
    ru: "Приостановить опрос источника",
    de: "Eine Quelle anhalten, bis sie fortgesetzt wird",
    "es-ES": "Poner una fuente en pausa hasta que se reanude",
    ja: "再開するまで情報源の取得を止める",
  },
  isPrivate: true,
  serversOnly: true,
  forManagers: true,
  options: { source: watched },
  run: ({ source }, { services, caller }) => services.watching.pause(source, caller),
  present: ({ source }, { locale }) => [
    { kind: "note", tone: "plain", text: sourcePhrase("paused", locale, { source: namedSource(source) }) },
  ],
});
