/** `source why`: why an article is here, or why it is not. */
import { commandFor } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import type { Block, View } from "../../src/core/view.ts";
import type { WhyResult } from "../../src/core/watching/watching-results.ts";
import { namedSource, type SourceLabel, showInstant, sourceLabel } from "./labels.ts";
import { type SourcePhrase, sourcePhrase } from "./phrases.ts";

export const sourceWhy = commandFor<Services>()({
  name: "source why",
  description: {
    "en-US": "Why an article is in the coverage, or is not",
    ru: "Почему статья есть в собрании или почему её нет",
    de: "Warum ein Artikel da ist oder fehlt",
    "es-ES": "Por qué un artículo está en la cobertura o no",
    ja: "記事がある理由、またはない理由",
  },
  isPrivate: true,
  serversOnly: true,
  forManagers: true,
  options: {
    url: {
      kind: "text",
      required: true,
      maxLength: 2_000,
      description: {
        "en-US": "The article's address, in any spelling",
        ru: "Адрес статьи в любом написании",
        de: "Die Adresse des Artikels, in jeder Schreibweise",
        "es-ES": "La dirección del artículo, en cualquier grafía",
        ja: "記事のアドレス（表記は問わない）",
      },
    },
  },
  run: ({ url }, { services, caller }) => services.watching.why(url, caller),
  present: (result, { locale }) => viewOf(result, locale),
});

function viewOf(result: WhyResult, locale: string): View {
  switch (result.answer) {
    case "archived":
      return [
        note("archived", locale),
        ...(result.teaser === null ? [] : [note("teaser", locale, result.teaser)]),
        facts(locale, [
          ["article", result.articleId],
          ["name", result.title],
          ["added", showInstant(result.addedAt, locale)],
          ["source", result.source && namedSource(result.source)],
        ]),
      ];
    case "unseen":
      return unseenView(result, locale);
    case "duplicate":
      return [
        note("duplicate", locale, result.reason),
        facts(locale, [
          ["article", result.articleId],
          ["source", result.source && namedSource(result.source)],
        ]),
      ];
    default:
      return [
        note(result.answer === "removed" ? "gone" : result.answer, locale, result.reason),
        facts(locale, [
          ["seen", showInstant(result.seenAt, locale)],
          ["source", result.source && namedSource(result.source)],
        ]),
      ];
  }
}

function unseenView({ host, sources }: Extract<WhyResult, { answer: "unseen" }>, locale: string): View {
  if (sources.length === 0)
    return [{ kind: "note", tone: "plain", text: sourcePhrase("unwatched", locale, { host }) }];
  return [
    { kind: "note", tone: "plain", text: sourcePhrase("unseen", locale, { host }) },
    {
      kind: "table",
      columns: (["source", "lastTried", "state"] as const).map((name) => sourceLabel(name, locale)),
      rows: sources.map((source) => [
        namedSource(source),
        showInstant(source.lastTriedAt, locale),
        source.failure ?? sourceLabel(source.paused ? "paused" : "active", locale),
      ]),
    },
  ];
}

function note(name: SourcePhrase, locale: string, reason: string | null = null): Block {
  return { kind: "note", tone: "plain", text: sourcePhrase(name, locale, { reason: reason ?? "–" }) };
}

/** Those that are known. */
function facts(locale: string, rows: readonly (readonly [name: SourceLabel, value: string | null])[]): Block {
  return {
    kind: "facts",
    rows: rows.flatMap(([name, value]) =>
      value === null ? [] : [[sourceLabel(name, locale), value] as const],
    ),
  };
}
