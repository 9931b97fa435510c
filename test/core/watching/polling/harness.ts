/** A watcher over a small web, a shelf and a clock that a test holds. */

import { type Watcher, watcher } from "../../../../src/core/watching/polling/watcher.ts";
import type { NewWatchedSource, WatchedSource } from "../../../../src/core/watching/watched-source.ts";
import type { FolderReader } from "../../../../src/core/watching/watching-ports.ts";
import { createShelf } from "../../../support/article-shelf.ts";
import { createMemoryWatchedSources } from "../../../support/memory-watched-sources.ts";
import { createQuietLog } from "../../../support/quiet-log.ts";
import { newSource, START, smallWeb } from "../../../support/watching.ts";

export interface Told {
  readonly channel: string;
  readonly text: string;
  readonly key: string;
}

export const NO_FOLDERS: FolderReader = {
  async *changed() {
    yield* [];
  },
};

export function openWatching(
  options: {
    readonly folders?: FolderReader;
    readonly random?: () => number;
    readonly reachesChannels?: boolean;
    readonly store?: ReturnType<typeof createMemoryWatchedSources>;
    readonly shelf?: ReturnType<typeof createShelf>;
    readonly now?: number;
  } = {},
) {
  const { folders = NO_FOLDERS, random = () => 0.5, reachesChannels = true } = options;
  const store = options.store ?? createMemoryWatchedSources();
  const shelf = options.shelf ?? createShelf();
  const web = smallWeb();
  const log = createQuietLog();
  const told: Told[] = [];
  let now = options.now ?? START;
  let taken = 0;
  const parts = {
    store,
    fetcher: web.fetcher,
    reader: web.reader,
    folders,
    take: shelf.take,
    archive: shelf.archive,
    onTaken: () => {
      taken += 1;
    },
    clock: () => new Date(now),
    log,
    random,
    ...(reachesChannels
      ? {
          tellChannel: async (channel: string, text: string, key: string) => {
            told.push({ channel, text, key });
            return true;
          },
        }
      : {}),
  };
  const watching: Watcher = watcher(parts);
  /** As it is now, with how many articles it brought. */
  const at = async (id: string): Promise<WatchedSource & { readonly articles: number }> => {
    const found = await store.source(id);
    if (!found) throw new Error(`there is no source ${id}`);
    return { ...found, articles: await store.articlesSince(id, 0) };
  };
  return {
    store,
    shelf,
    web,
    log,
    told,
    parts,
    watching,
    /** How often new articles were announced. */
    taken: () => taken,
    now: () => now,
    move(ms: number) {
      now += ms;
    },
    async add(fields: Partial<NewWatchedSource> = {}): Promise<WatchedSource> {
      const added = await store.add(newSource(fields), now);
      if (!added) throw new Error("the address is watched already");
      return added;
    },
    at,
    /** Polls it and gives it as it is afterwards. */
    async poll(id: string) {
      await watching.pollNow(id);
      return at(id);
    },
    async entry(url: string) {
      return (await store.entriesAt(url))[0];
    },
  };
}
