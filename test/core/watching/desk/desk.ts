/** The desk over a small web, sources in memory and a handful of archived articles. */

import type { Article } from "../../../../src/core/article.ts";
import type { Caller } from "../../../../src/core/caller.ts";
import { watchedCompleter, watchingDesk } from "../../../../src/core/watching/desk/manage.ts";
import { createMemoryWatchedSources } from "../../../support/memory-watched-sources.ts";
import { START, smallWeb } from "../../../support/watching.ts";

export const OPERATOR: Caller = { locale: "en-US", operator: true };

/** Somebody in a server; they may manage it unless told otherwise. */
export function inServer(guild: string, managesServer = true): Caller {
  const place = {
    guild,
    channel: `${guild}1`,
    person: "5",
    managesServer,
    channelName: () => null,
    rightsIn: async () => null,
  };
  return { locale: "en-US", place };
}

export function openDesk(
  options: { readonly folders?: readonly string[]; readonly listed?: readonly string[] } = {},
) {
  const store = createMemoryWatchedSources();
  const web = smallWeb();
  const archived = new Map<string, Article>();
  let now = START;
  let woken = 0;
  const desk = watchingDesk({
    store,
    fetcher: web.fetcher,
    reader: web.reader,
    archive: {
      find: async (key) => {
        const found = archived.get(key);
        return found ? { id: found.id, contentHash: found.contentHash } : null;
      },
      keysUnder: async (location) =>
        [...archived.keys()].filter((key) => key.startsWith(location)).map((key) => ({ key, location: key })),
      article: async (id) => [...archived.values()].find((one) => one.id === id) ?? null,
    },
    clock: () => new Date(now),
    folderAt: async (path) => (options.folders?.includes(path) ? { path, files: 3 } : null),
    isInFile: async (address) => options.listed?.includes(address) ?? false,
    wake: () => {
      woken += 1;
    },
  });
  return {
    desk,
    store,
    web,
    complete: watchedCompleter(store),
    woken: () => woken,
    move(ms: number) {
      now += ms;
    },
    archive(key: string, title: string) {
      archived.set(key, articleOf(key, title, archived.size + 1));
    },
  };
}

function articleOf(key: string, title: string, sequence: number): Article {
  return {
    key,
    externalId: key,
    file: null,
    location: "",
    url: null,
    title,
    source: null,
    byline: null,
    published: { value: null, precision: "none" },
    language: "en",
    body: "",
    cleaning: { keptLines: 0, removedLines: 0, reasons: {} },
    contentHash: "",
    id: `article-${sequence}`,
    sequence,
    addedAt: "2026-05-19T06:00:00.000Z",
  };
}
