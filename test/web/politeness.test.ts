/** Politeness: turns, pauses, and hosts that want to be left alone. */
import { describe, expect, it } from "vitest";
import { createHostTurns } from "../../src/web/host-turns.ts";
import { answer, openLocal, openSite } from "./local-web.ts";

const signal = new AbortController().signal;
const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
/** Timers may be a little early, machines late. */
const SLACK_MS = 5;

function turns(parallelHosts = 8) {
  return createHostTurns(parallelHosts, () => performance.now());
}

describe("turns", () => {
  it("come one at a time to a host, in order, with a pause between", async () => {
    const { take } = turns();
    const events: string[] = [];
    const times: number[] = [];
    const visit = async (name: string) => {
      const end = await take("a", 30, signal);
      times.push(performance.now());
      events.push(`${name} in`);
      await later(10);
      events.push(`${name} out`);
      times.push(performance.now());
      end();
    };
    await Promise.all(["1", "2", "3"].map(visit));
    expect(events).toEqual(["1 in", "1 out", "2 in", "2 out", "3 in", "3 out"]);
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(30 - SLACK_MS);
    expect((times[4] ?? 0) - (times[3] ?? 0)).toBeGreaterThanOrEqual(30 - SLACK_MS);
  });

  it("come to a few hosts at once", async () => {
    const { take } = turns(2);
    let inside = 0;
    let most = 0;
    const visit = async (host: string) => {
      const end = await take(host, 0, signal);
      inside += 1;
      most = Math.max(most, inside);
      await later(5);
      inside -= 1;
      end();
    };
    await Promise.all(["a", "b", "c", "d", "e"].map(visit));
    expect(most).toBe(2);
  });

  it("do not wait for a host that is slow or pausing elsewhere", async () => {
    const { take } = turns(1);
    (await take("slow", 0, signal))();
    const pausing = take("slow", 500, signal);
    const began = performance.now();
    (await take("quick", 0, signal))();
    expect(performance.now() - began).toBeLessThan(400);
    (await pausing)();
  });

  it("pass over whoever gives up, without letting two in", async () => {
    const { take } = turns(1);
    const first = await take("a", 0, signal);
    const abort = new AbortController();
    const second = take("a", 0, abort.signal);
    let isThirdIn = false;
    const third = take("a", 0, signal).then((end) => {
      isThirdIn = true;
      return end;
    });
    const other = take("b", 0, abort.signal);
    abort.abort(new Error("enough"));
    await expect(second).rejects.toThrow("enough");
    await expect(other).rejects.toThrow("enough");
    await later(5);
    expect(isThirdIn).toBe(false);
    first();
    // Ending twice gives no second place.
    first();
    (await third)();
    (await take("b", 0, signal))();
  });

  it("lose no place when one is given and given up in the same moment", async () => {
    const { take } = turns(1);
    const first = await take("a", 0, signal);
    const abort = new AbortController();
    const second = take("b", 0, abort.signal);
    await later(1);
    first();
    abort.abort(new Error("enough"));
    // It has its turn, or it has given up; the place is there in either case.
    await second.then(
      (end) => end(),
      () => undefined,
    );
    (await take("c", 0, signal))();
  });

  it("are refused while a host rests, to those in line as well", async () => {
    let now = 1_000;
    const { take, rest } = createHostTurns(8, () => now);
    const first = await take("a", 0, signal);
    const waiting = take("a", 60_000, signal);
    rest("a", 90_500);
    rest("a", 1_000);
    first();
    await expect(waiting).rejects.toMatchObject({ lasting: false, retryAfterSeconds: 91 });
    await expect(take("a", 0, signal)).rejects.toThrow("a asked to be left alone for a while");
    (await take("b", 0, signal))();
    now += 90_500;
    (await take("a", 0, signal))();
  });

  it("forget hosts that nobody asks any more, and remember those that rest", async () => {
    let now = 0;
    const { take, rest } = createHostTurns(8, () => now);
    rest("resting", 10_000_000);
    for (let index = 0; index < 5_000; index += 1) {
      now += 100;
      (await take(`host-${index}`, 0, signal))();
    }
    await expect(take("resting", 0, signal)).rejects.toThrow("left alone");
  });
});

describe("a host of the web", () => {
  it("is asked for one thing at a time, with a pause", async () => {
    let inside = 0;
    let most = 0;
    const times: number[] = [];
    const site = await openSite((_, response) => {
      inside += 1;
      most = Math.max(most, inside);
      times.push(performance.now());
      setTimeout(() => {
        inside -= 1;
        answer(response, 200, {}, "x");
      }, 10);
    });
    const fetcher = openLocal({ limits: { gapMs: 40 } });
    await Promise.all(["/1", "/2", "/3"].map((path) => fetcher.fetch(`${site.origin}${path}`)));
    expect(most).toBe(1);
    expect(site.asked).toEqual(["/1", "/2", "/3"]);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(50 - SLACK_MS);
  });

  it("gets the pause that its robots.txt asks for, within reason", async () => {
    const times: number[] = [];
    const site = await openSite(
      (_, response) => {
        times.push(performance.now());
        answer(response, 200, {}, "x");
      },
      (response) => answer(response, 200, {}, "User-agent: *\nCrawl-delay: 86400"),
    );
    const fetcher = openLocal({ limits: { maxCrawlDelayMs: 80 } });
    await fetcher.fetch(site.origin);
    await fetcher.fetch(site.origin);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(80 - SLACK_MS);
  });

  it.each([
    [429, "120", 120],
    [503, "120", 120],
    [503, "in a date", 60],
    [429, "999999999", 999_999_999],
  ])("that answers %i with Retry-After: %s is left alone", async (status, given, seconds) => {
    const now = Date.parse("2026-03-03T10:00:00Z");
    const header = given === "in a date" ? new Date(now + 60_000).toUTCString() : given;
    const site = await openSite((_, response) => answer(response, status, { "retry-after": header }));
    const fetcher = openLocal({ clock: () => new Date(now) });
    const [first, second] = [await fetcher.fetch(site.origin), await fetcher.fetch(`${site.origin}/other`)];
    expect(first).toMatchObject({ kind: "failed", lasting: false, retryAfterSeconds: seconds });
    // For no longer than a day, whatever it says.
    const left = Math.min(seconds, 86_400);
    expect(second).toMatchObject({
      kind: "failed",
      lasting: false,
      reason: "127.0.0.1 asked to be left alone for a while",
      retryAfterSeconds: left,
    });
    expect(site.asked).toEqual(["/"]);
  });

  it.each(["soon", "-5", "120.5", "0", "Tue, 03 Mar 2020 10:00:00 GMT", "", "1e9"])(
    "is not left alone for Retry-After: %s",
    async (header) => {
      const site = await openSite((_, response) => answer(response, 503, { "retry-after": header }));
      const fetcher = openLocal();
      for (let count = 0; count < 2; count += 1)
        expect(await fetcher.fetch(site.origin)).toMatchObject({ kind: "failed", retryAfterSeconds: null });
      expect(site.asked).toHaveLength(2);
    },
  );
});
