/** `source list`: the sources that are watched. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import type { ListedSource } from "../../src/core/watching/watching-results.ts";
import { showInterval, showState, sourceLabel } from "./labels.ts";
import { sourcePhrase } from "./phrases.ts";

const COLUMNS = ["id", "name", "kind", "every", "state", "address"] as const;

export const sourceList = commandFor<Services>()({
  name: "source list",
  description: {
    "en-US": "List the sources that are watched",
    ru: "Отслеживаемые источники",
    de: "Die beobachteten Quellen",
    "es-ES": "Las fuentes que se vigilan",
    ja: "監視中の情報源の一覧",
  },
  isPrivate: true,
  serversOnly: true,
  forManagers: true,
  options: {},
  run: (_options, { services, caller }) => services.watching.list(caller),
  present: ({ sources }, { locale }) =>
    sources.length === 0
      ? [{ kind: "note", tone: "muted", text: sourcePhrase("none", locale) }]
      : [
          {
            kind: "table",
            columns: COLUMNS.map((name) => sourceLabel(name, locale)),
            rows: sources.map((source) => [
              source.id,
              source.name ?? "",
              sourceLabel(source.kind, locale),
              showInterval(source.everySeconds, locale),
              stateOf(source, locale),
              source.address,
            ]),
          },
        ],
});

/** Where it came from is told with it: what a file lists goes with its line. */
function stateOf(source: ListedSource, locale: string): string {
  const state = showState(source, locale);
  return source.fromFile ? `${state}; ${sourceLabel("fromFile", locale)}` : state;
}
