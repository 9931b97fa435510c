/** `source remove`: a source is watched no more. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import { namedSource } from "./labels.ts";
import { watched } from "./options.ts";
import { sourcePhrase } from "./phrases.ts";

export const sourceRemove = commandFor<Services>()({
  name: "source remove",
  description: {
    "en-US": "Stop watching a source; its articles stay",
    ru: "Больше не отслеживать источник; статьи остаются",
    de: "Eine Quelle nicht mehr beobachten; die Artikel bleiben",
    "es-ES": "Dejar de vigilar una fuente; sus artículos se conservan",
    ja: "情報源の監視をやめる（記事は残る）",
  },
  isPrivate: true,
  serversOnly: true,
  forManagers: true,
  options: { source: watched },
  run: ({ source }, { services, caller }) => services.watching.remove(source, caller),
  present: ({ source }, { locale }) => [
    { kind: "note", tone: "plain", text: sourcePhrase("removed", locale, { source: namedSource(source) }) },
  ],
});
