/** Polls sources when they are due, several side by side, each claimed so that no other process does the same. */
import { randomUUID } from "node:crypto";
import type { WatchedSource } from "../watched-source.ts";
import { type PollParts, poll } from "./poll.ts";

/** Sources polled at once. */
const LANES = 8;
/** How long a poll may be silent before another process takes it over. */
const LEASE_MS = 30_000;
const RENEW_MS = 10_000;
/** Sources that other processes add are noticed this soon. */
const LOOK_MS = 1_000;

export interface WatcherParts extends PollParts {
  /** Unlike that of any other process; made up where it is left out. */
  readonly holder?: string;
  /** Whether another holder's process has surely ended; where it is left out, only leases tell. */
  readonly isGone?: (holder: string) => boolean;
}

export interface Watcher {
  start(): void;
  /** Cuts polls short; what was handed over is stored. */
  stop(): Promise<void>;
  /** Polls one source now, due or not; nothing where it is paused, gone, or being polled. */
  pollNow(id: string): Promise<void>;
  /** Looks for what is due at once, such as a source that was just added. */
  wake(): void;
}

export function watcher(parts: WatcherParts): Watcher {
  const watching = new Watching(parts);
  return {
    start: () => watching.start(),
    stop: () => watching.stop(),
    pollNow: (id) => watching.pollNow(id),
    wake: () => watching.wake(),
  };
}

class Watching {
  readonly #parts: WatcherParts;
  readonly #holder: string;
  readonly #ending = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  #loop: Promise<void> | null = null;
  #wake: (() => void) | null = null;

  constructor(parts: WatcherParts) {
    this.#parts = parts;
    this.#holder = parts.holder ?? randomUUID();
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    this.wake();
    await this.#loop;
    await Promise.all(this.#underWay);
  }

  async pollNow(id: string): Promise<void> {
    const [source] = await this.#claim(1, id);
    if (source) await this.#begin(source);
  }

  wake(): void {
    this.#wake?.();
  }

  async #run(): Promise<void> {
    while (!this.#ending.signal.aborted) {
      try {
        const free = LANES - this.#underWay.size;
        for (const source of free > 0 ? await this.#claim(free) : []) void this.#begin(source);
      } catch (error) {
        this.#parts.log.warn({ err: error }, "watched sources could not be looked up");
      }
      if (!this.#ending.signal.aborted) await this.#pause();
    }
  }

  async #claim(limit: number, id?: string): Promise<readonly WatchedSource[]> {
    const { store, isGone } = this.#parts;
    if (isGone) await store.endClaims(isGone, this.#now());
    const claim = { holder: this.#holder, now: this.#now(), leaseMs: LEASE_MS, limit };
    return store.claimDue(id === undefined ? claim : { ...claim, id });
  }

  /** Never rejects. */
  #begin(source: WatchedSource): Promise<void> {
    const work = this.#poll(source)
      .catch((error: unknown) => {
        this.#parts.log.error({ err: error, source: source.id }, "what a poll found could not be stored");
      })
      .finally(() => {
        this.#underWay.delete(work);
        this.wake();
      });
    this.#underWay.add(work);
    return work;
  }

  async #poll(source: WatchedSource): Promise<void> {
    const lost = new AbortController();
    const renewing = setInterval(() => {
      void this.#renew(source.id).then((held) => {
        if (!held) lost.abort();
      });
    }, RENEW_MS);
    try {
      const signal = AbortSignal.any([this.#ending.signal, lost.signal]);
      const isDone = await poll(source, this.#parts, signal);
      // Still due, for whoever comes next; unless somebody else has it already.
      if (!isDone && !lost.signal.aborted) await this.#parts.store.polled(source.id, source);
    } finally {
      clearInterval(renewing);
    }
  }

  /** False when the source is gone or somebody else's; trouble with the database is none of either. */
  async #renew(id: string): Promise<boolean> {
    try {
      return await this.#parts.store.renew(id, { holder: this.#holder, now: this.#now(), leaseMs: LEASE_MS });
    } catch (error) {
      this.#parts.log.warn({ err: error, source: id }, "the claim of a source could not be renewed");
      return true;
    }
  }

  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = null;
  }

  #now(): number {
    return this.#parts.clock().getTime();
  }
}
