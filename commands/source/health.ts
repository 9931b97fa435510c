/** `source health`: when each source was last read, what went wrong, and what it brings. */
import { commandFor } from "../../src/core/command.ts";
import { usableLocale } from "../../src/core/locale.ts";
import type { Services } from "../../src/core/services.ts";
import type { SourceHealth } from "../../src/core/watching/watching-results.ts";
import { showInstant, showState, sourceLabel } from "./labels.ts";
import { oneWatched } from "./options.ts";
import { sourcePhrase } from "./phrases.ts";

const COLUMNS = ["id", "source", "lastSuccess", "failures", "perDay", "unchanged"] as const;

export const sourceHealth = commandFor<Services>()({
  name: "source health",
  description: {
    "en-US": "How the watched sources are doing: failures, articles a day",
    ru: "Как работают источники: сбои, статей в день",
    de: "Wie es den Quellen geht: Fehler, Artikel am Tag",
    "es-ES": "Cómo van las fuentes: fallos, artículos al día",
    ja: "情報源の状態（失敗、1日の記事数）",
  },
  isPrivate: true,
  serversOnly: true,
  forManagers: true,
  options: { source: oneWatched },
  run: ({ source }, { services, caller }) => services.watching.health(caller, source),
  present: ({ sources }, { locale }) =>
    sources.length === 0
      ? [{ kind: "note", tone: "muted", text: sourcePhrase("none", locale) }]
      : [
          {
            kind: "table",
            columns: COLUMNS.map((name) => sourceLabel(name, locale)),
            rows: sources.map((source) => rowOf(source, locale)),
          },
        ],
});

function rowOf(source: SourceHealth, locale: string): string[] {
  const { id, name, address, lastSuccessAt, articlesPerDay, unchangedShare } = source;
  const number = new Intl.NumberFormat(usableLocale(locale), { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(usableLocale(locale), { style: "percent" });
  return [
    id,
    name ?? address,
    showInstant(lastSuccessAt, locale),
    troubleOf(source, locale),
    number.format(articlesPerDay),
    unchangedShare === null ? "" : percent.format(unchangedShare),
  ];
}

/** How often in a row, and why; that it is paused goes before that. */
function troubleOf(source: SourceHealth, locale: string): string {
  const { failures, failure, paused } = source;
  const trouble = failures === 0 ? "0" : `${failures}: ${failure ?? ""}`;
  if (paused === null) return trouble;
  return failures === 0 || paused.by === "bot"
    ? showState(source, locale)
    : `${showState(source, locale)}; ${trouble}`;
}
