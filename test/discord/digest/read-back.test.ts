/** How far a channel is read back, and what counts as found there. */
import { describe, expect, it } from "vitest";
import { findMessages, type LookingFor } from "../../../src/discord/digest/read-back.ts";
import type { ReadMessage, Requests } from "../../../src/discord/digest/requests.ts";
import { snowflakes, timeOf } from "../../support/discord/snowflake.ts";

const BOT = "100000000000000009";
const SINCE = Date.parse("2026-05-03T09:00:00.000Z");

const line = (id: string, content: string, author = "2"): ReadMessage => ({
  id,
  content,
  embeds: [],
  author: { id: author },
});
const footed = (id: string, text: string): ReadMessage => ({
  ...line(id, "", BOT),
  embeds: [{ description: "x", footer: { text: "no" } }, { footer: { text } }],
});

/** A channel that gives its messages as Discord does: behind an id the oldest hundred, the newest first. */
function channelOf(lines: readonly ReadMessage[]) {
  const asked: string[] = [];
  const requests: Pick<Requests, "messagesAfter"> = {
    async messagesAfter(_, after) {
      asked.push(after);
      const next = lines.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, 100);
      return next.reverse();
    },
  };
  return { asked, requests };
}

const wanted = (...marks: string[]): LookingFor => ({
  marks: new Set(marks),
  isAll: (found) => found.size === marks.length,
  author: BOT,
  since: SINCE,
});

/** Ids in order, one every `everyMs` from a time on. */
function idsFrom(start: number, everyMs: number, count: number): string[] {
  let now = start - everyMs;
  const ids = snowflakes(() => now);
  return Array.from({ length: count }, () => {
    now += everyMs;
    return ids.next();
  });
}

describe("reading back", () => {
  it("finds marks at the foot of embeds and in last lines, of the bot alone", async () => {
    const [a = "", b = "", c = "", d = ""] = idsFrom(SINCE, 1_000, 4);
    const lines = [footed(a, "M1"), line(b, "-# M2", "7"), line(c, "text\n-# M2", BOT), line(d, "M3", BOT)];
    const { requests } = channelOf(lines);
    const { found, complete } = await findMessages(requests, "1", wanted("M1", "M2", "M3"));
    expect([Object.fromEntries(found), complete]).toEqual([{ M1: a, M2: c }, true]);
  });

  it("begins early enough for clocks that differ by minutes", async () => {
    const [id = ""] = idsFrom(SINCE - 5 * 60_000, 1, 1);
    const { requests, asked } = channelOf([footed(id, "M1")]);
    expect((await findMessages(requests, "1", wanted("M1"))).found.size).toBe(1);
    expect(timeOf(asked[0] ?? "")).toBeGreaterThan(SINCE - 3_600_000);
  });

  it("goes on over pages, and no further than it has to", async () => {
    const ids = idsFrom(SINCE, 500, 1_000);
    const lines = ids.map((id, at) => (at === 250 ? footed(id, "M1") : line(id, "chatter")));
    const { requests, asked } = channelOf(lines);
    const { found, complete } = await findMessages(requests, "1", wanted("M1"));
    expect([found.get("M1"), complete, asked.length]).toEqual([ids[250], true, 3]);
  });

  it("says when there is too much to read", async () => {
    const lines = idsFrom(SINCE, 10, 6_000).map((id) => line(id, "chatter"));
    const { requests, asked } = channelOf(lines);
    const { found, complete } = await findMessages(requests, "1", wanted("M1"));
    expect([found.size, complete, asked.length]).toEqual([0, false, 50]);
  });
});
