/** What the tests of the desk of digests share: a desk over a small world, and those who come to it. */
import { expect } from "vitest";
import type { Caller, ChannelRights, Place } from "../../../../src/core/caller.ts";
import type { DigestDesk, SubscribeRequest } from "../../../../src/core/digests/desk/desk.ts";
import { digestDesk } from "../../../../src/core/digests/desk/manage.ts";
import type { DigestLedger } from "../../../../src/core/digests/digest-ports.ts";
import { UserError } from "../../../../src/core/errors.ts";
import { GUILD, NOON, PERSON } from "../../../contracts/digest-support.ts";
import { composerOf, digestWorld } from "../../../support/digest-world.ts";
import { createMemoryDigests } from "../../../support/memory-digests.ts";

const clock = () => new Date(NOON);

export interface DeskOptions {
  readonly ledger?: DigestLedger;
  /** What somebody else does between looking and opening an edition. */
  readonly beforeOpening?: () => Promise<unknown>;
}

/** Its clock stands at noon; the newest article is still to be put into a story. */
export function openDesk({
  ledger = createMemoryDigests({ clock }),
  beforeOpening = async () => undefined,
}: DeskOptions = {}): { readonly desk: DigestDesk; readonly ledger: DigestLedger } {
  const world = digestWorld();
  const desk = digestDesk({
    ledger: {
      ...ledger,
      async open(...given) {
        await beforeOpening();
        return ledger.open(...given);
      },
    },
    scheduler: {
      expression: ({ at }) => {
        if (at === "never") throw new UserError("invalid_option", "Option “at” takes a time of day.");
        return at;
      },
      next: () => NOON + 60_000,
    },
    digest: composerOf(world),
    newest: async () => world.newest,
    upTo: async () => world.newest - 1,
    hasArticles: async (publisher) => publisher === "Karvel Courier",
    clock,
  });
  return { desk, ledger };
}

export const rights = (fields: Partial<ChannelRights> = {}): ChannelRights => ({
  id: "c1",
  guild: GUILD,
  takesDigests: true,
  callerManages: true,
  botLacks: [],
  tags: null,
  notifies: (role) => role !== "silent",
  ...fields,
});

/** Somebody in a server where only "c1" is seen, with these rights there. */
export function inServer(channel: Partial<ChannelRights> = {}, place: Partial<Place> = {}): Caller {
  const rightsIn = async (id: string) => (id === "c1" ? rights(channel) : null);
  return {
    locale: "ru",
    place: {
      guild: GUILD,
      channel: "c1",
      person: PERSON,
      managesServer: false,
      rightsIn,
      channelName: (id) => (id === "c1" ? "news" : null),
      ...place,
    },
  };
}
export const manager = inServer({}, { managesServer: true });
export const moderator = inServer();
export const reader = inServer({ callerManages: false });
export const operator: Caller = { locale: "en-US", operator: true };
export const somebody: Caller = { locale: "en-US" };

export const request = (fields: Partial<SubscribeRequest> = {}): SubscribeRequest => ({
  channel: null,
  every: "day",
  at: null,
  timezone: null,
  topic: null,
  languages: [],
  sources: [],
  role: null,
  tags: [],
  max: 10,
  empty: "silent",
  ...fields,
});

export const refusal = (code: string, words: RegExp) =>
  expect.objectContaining({ name: "UserError", code, message: expect.stringMatching(words) });
