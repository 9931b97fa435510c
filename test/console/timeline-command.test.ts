/** `timeline` as the console calls it: list and picture for people, the plain result for programs. */
import { describe, expect, it } from "vitest";
import { timeline } from "../../commands/timeline.ts";
import { runOneShot } from "../../src/console/one-shot.ts";
import { createSession } from "../../src/console/session.ts";
import { openDoor } from "../../src/core/handle.ts";
import type { Citation } from "../../src/core/services.ts";
import type { TimelineResult } from "../../src/core/timeline-results.ts";
import { fakeServices } from "../support/services.ts";
import { createSink } from "./streams.ts";

const TEXT = "The gates are to open on Monday.";
const citation = (n: number, source: string): Citation => ({
  n,
  ...{ articleId: `a${n}`, externalId: `a${n}`, title: `Title ${n}`, source, url: null, file: `${n}.txt` },
  ...{ publishedAt: "2026-05-02", language: "en", quote: TEXT, start: 0, end: TEXT.length, alsoIn: [] },
  passage: { text: TEXT, start: 0, end: TEXT.length },
});
const result: TimelineResult = {
  events: [
    {
      ...{ date: "2026-05-04", endDate: null, precision: "day", planned: true, kind: "told", dated: "text" },
      text: TEXT,
      citations: [citation(1, "Karvel Courier"), citation(2, "The Ledger")],
      publishers: 2,
      alsoIn: [],
      announced: [],
      differing: [{ date: "2026-05-05", endDate: null, precision: "day", citations: [2] }],
    },
  ],
  picture: { file: "/data/pictures/1.png", width: 1200, height: 400, alt: "One event" },
  nearest: [],
  more: 3,
};

function opened() {
  const services = fakeServices({ articles: [] });
  const seen: unknown[] = [];
  services.timeline = async (request) => {
    seen.push(request);
    return result;
  };
  return { seen, door: openDoor({ services, commands: [timeline], clock: () => new Date(0) }) };
}

async function shell(...args: string[]) {
  const { door, seen } = opened();
  const [stdout, stderr] = [createSink(), createSink()];
  const caller = { locale: "en-GB" };
  const setting = { color: false, width: 90, onError: () => "ref" };
  const code = await runOneShot({ door, args, stdout, stderr, caller, ...setting });
  return { code, out: stdout.text(), seen };
}

const LIST = [
  "Picture: /data/pictures/1.png (1200 × 400)",
  "",
  "○ 4 May 2026    The gates are to open on Monday.",
  "  planned       Other articles plan it for another date: 5 May 2026 [2]",
  "  2 publishers  [1] Title 1 — Karvel Courier · 2 May 2026 · English · 1.txt · id a1",
  "                [2] Title 2 — The Ledger · 2 May 2026 · English · 2.txt · id a2",
];

describe("timeline in the console", () => {
  it("is the picture's path and an aligned list, in one shot and in a conversation", async () => {
    const { code, out, seen } = await shell("timeline", "lock", "gates", "--no-picture");
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, LIST.length)).toEqual(LIST);
    expect(out).toMatch(/detail: many/);
    expect(seen).toMatchObject([{ topic: "lock gates", picture: false }]);
    const caller = { locale: "en-GB" };
    const session = createSession({
      door: opened().door,
      caller,
      color: false,
      width: () => 90,
      onError: () => "ref",
    });
    expect(await session.respond("/timeline lock gates picture:false")).toBe(out);
  });

  it("is the plain result where JSON is wanted", async () => {
    const { out } = await shell("timeline", "--json");
    expect(JSON.parse(out)).toEqual(result);
  });

  it("says in its help how to do without the picture", async () => {
    expect((await shell("timeline", "--help")).out).toContain("[--picture|--no-picture]");
  });
});
