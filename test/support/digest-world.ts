/** A world for digests: channels that remember what was posted, a poster as Discord lets one be, coverage that grows, and kills. */
import type { ComposeDigest } from "../../src/core/digests/compositions.ts";
import { type Deliverer, deliverer } from "../../src/core/digests/deliver/deliver.ts";
import type { DigestLedger, EditionPoster, Posted, Scheduler } from "../../src/core/digests/digest-ports.ts";
import type { DigestResult, DigestStory } from "../../src/core/digests/digest-results.ts";
import { createQuietLog, type QuietLog } from "./quiet-log.ts";

export interface PostedMessage {
  readonly channel: string;
  readonly edition: number;
  readonly place: number;
  readonly text: string;
  /** ms since 1970. */
  readonly at: number;
}

export interface DigestWorld {
  readonly messages: PostedMessage[];
  readonly told: { readonly person: string; readonly text: string }[];
  /** What posting to a channel comes to before anything is sent; nothing where it goes well. */
  readonly faults: Map<string, () => Promise<Posted | null>>;
  /** Messages of an edition. */
  pages: number;
  /** Sequence of the newest article; each is a story of its own, numbered alike. */
  newest: number;
  /** Compositions that were asked for. */
  composed: number;
  send(message: Omit<PostedMessage, "at">): Promise<string>;
}

export function digestWorld(): DigestWorld {
  const messages: PostedMessage[] = [];
  return {
    messages,
    told: [],
    faults: new Map(),
    pages: 1,
    newest: 5,
    composed: 0,
    async send(message) {
      messages.push({ ...message, at: Date.now() });
      return `${message.edition}-${message.place}`;
    },
  };
}

export function storyOf(story: number): DigestStory {
  return {
    story,
    headline: `Story ${story}`,
    language: "en",
    headlineArticle: `a${story}`,
    articles: [],
    publishers: 1,
    languages: ["en"],
    keySentence: null,
    update: false,
  };
}

/** One story an article; none on the topic "nothing". */
export function composerOf(world: DigestWorld): ComposeDigest {
  return async ({ since = 0, upTo = world.newest, topic = null, limit }): Promise<DigestResult> => {
    world.composed += 1;
    if (typeof since !== "number") throw new Error("an edition begins at a sequence");
    const all = topic === "nothing" ? [] : Array.from({ length: upTo - since }, (_, at) => since + at + 1);
    const stories = all.slice(0, limit).map(storyOf);
    const more = all.length - stories.length;
    return { stories, lastSequence: upTo, since, topic, articles: all.length, more };
  };
}

/** Sends without a nonce, so that only the ledger and reading back keep a message from being sent twice. */
export function posterOf(world: DigestWorld): EditionPoster {
  return {
    async post(edition, onSent) {
      const { channel } = edition.subscription;
      const fault = await world.faults.get(channel)?.();
      if (fault) return fault;
      const text = edition.view.map((block) => ("text" in block ? block.text : "")).join("\n");
      for (let place = edition.messages.length; place < world.pages; place++) {
        const mark = { channel, edition: edition.number, place, text };
        const isThere = world.messages.some((one) => one.edition === mark.edition && one.place === place);
        const id = edition.attempts > 0 && isThere ? `${edition.number}-${place}` : await world.send(mark);
        if (!(await onSent(place, id))) return { kind: "lost" };
      }
      return { kind: "sent" };
    },
    async tellPerson(person, text) {
      world.told.push({ person, text });
      return true;
    },
    tellChannel: async () => true,
  };
}

/** Each hour; "never" cannot be read. */
export function hourly(): Scheduler {
  return {
    expression: ({ at }) => at,
    next: () => Date.now() + 3_600_000,
    everySecond(work) {
      let running: Promise<void> | null = null;
      const timer = setInterval(() => {
        running ??= work().finally(() => {
          running = null;
        });
      }, 1_000);
      return {
        async stop() {
          clearInterval(timer);
          await running;
        },
      };
    },
  };
}

export interface BotOptions {
  readonly ledger: DigestLedger;
  readonly world: DigestWorld;
  readonly holder?: string;
  readonly isGone?: (holder: string) => boolean;
  readonly poster?: EditionPoster;
  readonly scheduler?: Scheduler;
  readonly digest?: ComposeDigest;
  readonly upTo?: () => Promise<number>;
  readonly log?: QuietLog;
}

/** A bot over the world, started. */
export function startBot(options: BotOptions): Deliverer {
  const { ledger, world } = options;
  const bot = deliverer({
    ledger,
    scheduler: options.scheduler ?? hourly(),
    poster: options.poster ?? posterOf(world),
    digest: options.digest ?? composerOf(world),
    present: ({ stories, more }) => [
      {
        kind: "note",
        tone: "plain",
        text: stories.map(({ story, update }) => `${story}${update ? "+" : ""}`).join(" ") || "nothing new",
      },
      ...(more > 0 ? [{ kind: "note" as const, tone: "muted" as const, text: `and ${more} more` }] : []),
    ],
    pausedWords: ({ id }, { reason }) => `${id} is paused: ${reason}`,
    upTo: options.upTo ?? (async () => world.newest),
    clock: () => new Date(),
    log: options.log ?? createQuietLog(),
    holder: options.holder ?? "one",
    isGone: options.isGone ?? (() => false),
  });
  bot.start();
  return bot;
}

/** A process that ends at its n-th step: from then on nothing it calls does anything, or ever answers. */
export function lifeOf(steps: number): { mortal<T extends object>(parts: T): T; readonly isOver: boolean } {
  let left = steps;
  const step = async () => {
    if (left > 0) left -= 1;
    if (left === 0) await new Promise(() => undefined);
  };
  return {
    get isOver() {
      return left === 0;
    },
    mortal: (parts) =>
      new Proxy(parts, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== "function" || name === "close") return member;
          return async (...given: unknown[]) => {
            await step();
            const result: unknown = await Reflect.apply(member, target, given);
            await step();
            return result;
          };
        },
      }),
  };
}
