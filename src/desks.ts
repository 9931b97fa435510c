/** The two desks over a data folder, what is watched and what is sent, and the work that they give a running program. */
import type { Config } from "./config.ts";
import type { EditionPoster } from "./core/digests/digest-ports.ts";
import type { Clock, Embedder, Logger } from "./core/ports.ts";
import type { Services } from "./core/services.ts";
import { watchedCompleter } from "./core/watching/desk/manage.ts";
import type { WatchingDesk } from "./core/watching/watching-results.ts";
import { openDigests } from "./digests.ts";
import type { Coverage, OpenServices } from "./services.ts";
import { openWatchedSources } from "./storage/watched-sources.ts";
import type { Watching } from "./watching.ts";

export interface DeskParts {
  readonly config: Config;
  readonly version: string;
  /** The coverage that grows and is told of. */
  readonly coverage: Coverage & OpenServices;
  readonly embedder: Embedder;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface Desks extends Pick<Services, "digests" | "watching"> {
  readonly completeWatched: ReturnType<typeof watchedCompleter>;
  /**
   * Begins to poll what is watched; with a poster its trouble is told, and digests are sent. Throws UserError `configuration`
   * where the file of sources cannot be read.
   */
  work(poster: EditionPoster | null): Promise<void>;
  /** Polls and sends nothing more; what is under way is finished. */
  rest(): Promise<void>;
  /** After `rest`. */
  close(): void;
}

export function openDesks({ config, version, coverage, embedder, clock, log }: DeskParts): Desks {
  const { archive, keeper, services } = coverage;
  const { dataDir: folder, watching: settings } = config;
  const store = openWatchedSources({ folder, log });
  const digests = openDigests({ folder, archive, keeper, digest: services.digest, clock, log });
  /** Ready before anybody asks for a digest. */
  const onTaken = () => void keeper.catchUp().catch((error) => log.warn({ err: error }, "stories wait"));
  let loading: Promise<Watching> | null = null;
  // The web, HTML and feeds take half a second to load: a console where nothing is watched does without them.
  const watching = () => {
    loading ??= import("./watching.ts").then(({ openWatching }) =>
      openWatching({
        config: settings,
        version,
        dataFolder: folder,
        store,
        archive,
        embedder,
        onTaken,
        clock,
        log,
      }),
    );
    return loading;
  };
  let tellChannel: EditionPoster["tellChannel"] | null = null;
  let isWorking = false;
  const begin = async () => (await watching()).start(tellChannel);
  return {
    digests: digests.desk,
    watching: lateDesk(
      async () => (await watching()).desk,
      async () => (isWorking ? begin() : undefined),
    ),
    completeWatched: watchedCompleter(store),
    async work(poster) {
      isWorking = true;
      tellChannel = poster?.tellChannel ?? null;
      if (poster) digests.start(poster);
      if (poster || settings.file !== null || (await store.sources()).length > 0) await begin();
    },
    async rest() {
      isWorking = false;
      await Promise.all([digests.stop(), loading?.then((opened) => opened.stop())]);
    },
    close() {
      digests.close();
      store.close();
    },
  };
}

/** A desk that is opened when it is first asked; a source that is added then begins to be polled. */
function lateDesk(open: () => Promise<WatchingDesk>, begin: () => Promise<void>): WatchingDesk {
  return {
    async add(...request) {
      const result = await (await open()).add(...request);
      await begin();
      return result;
    },
    list: async (...request) => (await open()).list(...request),
    remove: async (...request) => (await open()).remove(...request),
    pause: async (...request) => (await open()).pause(...request),
    resume: async (...request) => (await open()).resume(...request),
    health: async (...request) => (await open()).health(...request),
    why: async (...request) => (await open()).why(...request),
  };
}
