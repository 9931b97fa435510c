/** Joins what digests are made and sent with: the ledger, schedules, stories, and the words around them. */
import { pausedWords } from "../commands/digest/subscription-view.ts";
import { presentDigest } from "../commands/digest/wording.ts";
import { once } from "../embeddings/once.ts";
import { groupedSoon } from "./core/digests/compose/grouped-soon.ts";
import { type Deliverer, deliverer } from "./core/digests/deliver/deliver.ts";
import type { DigestDesk } from "./core/digests/desk/desk.ts";
import { digestDesk } from "./core/digests/desk/manage.ts";
import type { EditionPoster } from "./core/digests/digest-ports.ts";
import type { Archive, Clock, Logger } from "./core/ports.ts";
import type { Services } from "./core/services.ts";
import type { StoryKeeper } from "./core/stories/story-ports.ts";
import { processHolder } from "./holder.ts";
import { cronScheduler } from "./schedule/scheduler.ts";
import { openDigestLedger } from "./storage/digests.ts";

export interface DigestParts {
  readonly folder: string;
  readonly archive: Archive;
  readonly keeper: StoryKeeper;
  readonly digest: Services["digest"];
  readonly clock: Clock;
  readonly log: Logger;
}

export interface Digests {
  readonly desk: DigestDesk;
  /** Begins to send what is due, and what a process left behind. */
  start(poster: EditionPoster): void;
  stop(): Promise<void>;
  /** After `stop`. */
  close(): void;
}

/** Opens the ledger of a data folder. Throws the UserErrors of the storage. */
export function openDigests({ folder, archive, keeper, digest, clock, log }: DigestParts): Digests {
  const ledger = openDigestLedger({ folder, clock, log });
  const scheduler = cronScheduler();
  const following = once(async () => {
    const [identity, lastSequence] = await Promise.all([archive.identity(), archive.lastSequence()]);
    if (await ledger.follow({ identity, lastSequence }))
      log.warn(
        { lastSequence },
        "the archive is another one, or an older one, than before: digests go by it",
      );
  });
  following().catch(() => undefined); // Told by whoever needs a sequence.
  const upTo = async () => {
    await following();
    return groupedSoon({ archive, keeper });
  };
  const newest = async () => {
    await following();
    return archive.lastSequence();
  };
  const hasArticles = async (source: string) => (await archive.latest(1, 0, { source })).total > 0;
  const parts = { ledger, scheduler, digest, upTo, newest, hasArticles, clock, log };
  let sending: Deliverer | null = null;
  return {
    desk: deskAfter(following, digestDesk(parts)),
    start(poster) {
      if (sending) return;
      const present: Parameters<typeof deliverer>[0]["present"] = (result, { locale, topic }) =>
        presentDigest(result, locale, topic === null ? {} : { title: topic });
      sending = deliverer({ ...parts, poster, present, pausedWords, ...processHolder() });
      sending.start();
    },
    async stop() {
      await sending?.stop();
    },
    close: ledger.close,
  };
}

/** A desk that first waits until the ledger goes by the archive that there is. */
function deskAfter(ready: () => Promise<void>, desk: DigestDesk): DigestDesk {
  const after =
    <Given extends unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
    async (...given: Given) => {
      await ready();
      return call(...given);
    };
  return {
    subscribe: after(desk.subscribe),
    list: after(desk.list),
    preview: after(desk.preview),
    now: after(desk.now),
    pause: after(desk.pause),
    resume: after(desk.resume),
    unsubscribe: after(desk.unsubscribe),
    completeSubscription: after(desk.completeSubscription),
  };
}
