/** Joins what digests are made and sent with: the ledger, schedules, stories, and the words around them. */
import { randomUUID } from "node:crypto";
import { presentDigest } from "../commands/digest-wording.ts";
import { pausedWords } from "../commands/subscription-view.ts";
import { type Deliverer, deliverer } from "./core/digests/deliver.ts";
import type { DigestDesk } from "./core/digests/desk.ts";
import type { EditionPoster } from "./core/digests/digest-ports.ts";
import { digestDesk } from "./core/digests/manage.ts";
import type { Archive, Clock, Logger } from "./core/ports.ts";
import type { Services } from "./core/services.ts";
import type { StoryKeeper } from "./core/stories/story-ports.ts";
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
  const upTo = () => keeper.catchUp();
  const newest = () => archive.lastSequence();
  const parts = { ledger, scheduler, digest, upTo, newest, clock, log };
  let sending: Deliverer | null = null;
  return {
    desk: digestDesk(parts),
    start(poster) {
      if (sending) return;
      const present: Parameters<typeof deliverer>[0]["present"] = (result, { locale, topic }) =>
        presentDigest(result, locale, topic === null ? {} : { title: topic });
      sending = deliverer({ ...parts, poster, present, pausedWords, holder: randomUUID() });
      sending.start();
    },
    async stop() {
      await sending?.stop();
    },
    close: ledger.close,
  };
}
