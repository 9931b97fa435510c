/** What tests of posted digests share: a double that outlives posters, editions, and whoever delivers them. */
import { type Client, Events } from "discord.js";
import type { EditionPoster, Posted } from "../../../src/core/digests/digest-ports.ts";
import type { Edition, Subscription } from "../../../src/core/digests/subscription.ts";
import type { Block, View } from "../../../src/core/view.ts";
import { createClient } from "../../../src/discord/client.ts";
import type { ComposedEdition } from "../../../src/discord/digest/layout.ts";
import { editionPoster, type PosterParts } from "../../../src/discord/digest/poster.ts";
import { madeSubscription } from "../../contracts/digest-support.ts";
import { closingAfterEach } from "../../support/closing.ts";
import {
  type DiscordDouble,
  type DoubleOptions,
  openDiscordDouble,
  type WireMessage,
} from "../../support/discord/double.ts";
import { createQuietLog, type QuietLog } from "../../support/quiet-log.ts";

export interface RunningPoster {
  readonly poster: EditionPoster;
  readonly client: Client;
  readonly log: QuietLog;
  /** Bugs that were reported. */
  readonly bugs: readonly unknown[];
  close(): Promise<void>;
}

/** A poster as a process of its own would have it: nothing is shared with others but the double. */
export async function openPoster(
  double: Pick<DiscordDouble, "apiUrl" | "token">,
  parts: Partial<PosterParts> = {},
): Promise<RunningPoster> {
  const client = createClient({ apiUrl: double.apiUrl, readsMessages: false });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(double.token);
  await ready;
  const log = createQuietLog();
  const bugs: unknown[] = [];
  const onError = (error: unknown) => `ref${bugs.push(error)}`;
  return {
    client,
    log,
    bugs,
    poster: editionPoster(client, { log, onError, mention: (name) => `\`/${name}\``, ...parts }),
    close: () => client.destroy(),
  };
}

export interface Posting {
  open(options?: DoubleOptions): Promise<{ readonly double: DiscordDouble; readonly running: RunningPoster }>;
  /** Another process on the same Discord. */
  another(double: DiscordDouble, parts?: Partial<PosterParts>): Promise<RunningPoster>;
}

/** Call it at the top of a file; what it opens is closed after each test. */
export function posting(): Posting {
  const kept = closingAfterEach();
  const another = async (double: DiscordDouble, parts: Partial<PosterParts> = {}) =>
    kept(await openPoster(double, parts));
  return {
    another,
    async open(options) {
      const double = kept(await openDiscordDouble(options));
      return { double, running: await another(double) };
    },
  };
}

export const STORIES: View = [
  { kind: "heading", text: "News of the day" },
  { kind: "note", tone: "plain", text: "The dam at Karvel broke on Tuesday." },
  { kind: "note", tone: "muted", text: "3 publishers" },
];

/** A view of so many stories of so many characters each. */
export function longView(stories: number, chars: number): View {
  const text = (at: number) => `Story ${at}: ${"the river rises ".repeat(chars)}`.slice(0, chars);
  const notes = Array.from(
    { length: stories },
    (_, at): Block => ({ kind: "note", tone: "plain", text: text(at) }),
  );
  return [{ kind: "heading", text: "News of the day" }, ...notes];
}

export function subscriptionOf(double: DiscordDouble, fields: Partial<Subscription> = {}): Subscription {
  return madeSubscription({
    guild: double.guildId,
    channel: double.channel.id,
    creator: double.alice.id,
    ...fields,
  });
}

let editions = 0;

/** An edition of now; each has a number of its own. */
export function editionOf(
  subscription: Subscription,
  fields: Partial<Edition> & { readonly view?: View } = {},
): ComposedEdition {
  editions += 1;
  return {
    number: editions,
    subscription,
    from: 0,
    to: 5,
    view: STORIES,
    stories: [],
    messages: [],
    attempts: 0,
    createdAt: new Date().toISOString(),
    ...fields,
  };
}

/** Notes what was sent, as the ledger does. */
export function notebook() {
  const sent = new Map<number, string>();
  return {
    sent,
    onSent: async (place: number, id: string) => {
      sent.set(place, id);
      return true;
    },
    /** The edition as the next one to claim it would get it. */
    next: (edition: ComposedEdition): ComposedEdition => ({
      ...edition,
      messages: [...sent.values()],
      attempts: edition.attempts + 1,
    }),
  };
}

/** What `post` came to, and what was noted meanwhile. */
export async function deliver(
  { poster }: RunningPoster,
  edition: ComposedEdition,
): Promise<{ readonly posted: Posted; readonly ids: readonly string[] }> {
  const { sent, onSent } = notebook();
  const posted = await poster.post(edition, onSent);
  return { posted, ids: [...sent.values()] };
}

/** Text of a message as people see it: content, titles, descriptions, feet. */
export function shownIn({ content, embeds }: WireMessage): string {
  const parts = embeds.flatMap(({ title, description, footer }) => [
    title ?? "",
    description ?? "",
    footer?.text ?? "",
  ]);
  return [content, ...parts].filter((part) => part !== "").join("\n");
}

/** Requests that Discord would have held against the program. */
export function refusedUnordered(double: DiscordDouble): readonly unknown[] {
  return [...double.refused.filter(({ ordered }) => !ordered), ...double.unknownRoutes, ...double.bugs];
}

/** Whether the poster knows that it may use embeds in a channel; null where it knows no such channel. */
export function mayEmbed({ client }: RunningPoster, id: string): boolean | null {
  const channel = client.channels.cache.get(id);
  if (!channel || channel.isDMBased() || !client.user) return null;
  return channel.permissionsFor(client.user)?.has("EmbedLinks") ?? null;
}
