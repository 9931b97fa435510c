/** `npm run embed` with the real model and a real database: what comes in, what comes again, what is refused. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { embed, request, requests, run, scratchFolder } from "../support/program.ts";

const scratch = scratchFolder();
const data = join(scratch.folder, "data");
const input = join(scratch.folder, "in");

const PAGE = `Harbour opens after long repair

By Lena Orst

The old harbour of Karvel opened again on Monday after two years of repair. Mayor Tomas Brel cut the ribbon at noon.

"We have waited long enough," Brel said.`;

const RECORDS = [
  {
    id: "a",
    title: "Мост закрыт",
    text: "Мост через реку Орлим закрыт до пятницы. Об этом сообщила мэрия.",
    publishedAt: "2026-05-01",
  },
  { id: "b", text: "Der Zug nach Harsten fährt wieder. Die Strecke war drei Tage gesperrt.", language: "de" },
];

function records(list: readonly unknown[]): string {
  return `${list.map((record) => JSON.stringify(record)).join("\n")}\n`;
}

beforeAll(() => {
  scratch.write({ "in/harbour.txt": PAGE, "in/more/news.jsonl": records(RECORDS) });
});
afterAll(() => scratch.remove());

describe("npm run embed", () => {
  it("takes everything in at the first run", async () => {
    const { code, summary } = await embed([input], data);
    expect(code).toBe(0);
    expect(summary).toMatchObject({
      added: 3,
      updated: 0,
      unchanged: 0,
      removed: 0,
      rejected: [],
      passages: 3,
    });
    expect(summary?.tokens).toBeGreaterThan(60);
    expect(summary?.passagesPerSecond).toBeGreaterThan(0);
  });

  it("stores what stood there and invents nothing", async () => {
    const [page, record, undated] = await requests(
      [
        { command: "article", options: { id: "harbour.txt" } },
        { command: "article", options: { id: "a" } },
        { command: "article", options: { id: "b" } },
      ],
      data,
    );
    expect(page?.result).toMatchObject({
      title: "Harbour opens after long repair",
      language: "en",
      publishedAt: null,
    });
    expect(page?.result).toMatchObject({ byline: "Lena Orst", file: "harbour.txt", datePrecision: "none" });
    expect(record?.result).toMatchObject({ language: "ru", publishedAt: "2026-05-01", datePrecision: "day" });
    expect(record?.result).toMatchObject({ body: RECORDS[0]?.text, file: "more/news.jsonl" });
    expect(undated?.result).toMatchObject({ language: "de", title: null, source: null });
  });

  it("embeds nothing the second time", async () => {
    const { summary } = await embed([input], data);
    expect(summary).toMatchObject({ added: 0, updated: 0, unchanged: 3, passages: 0, tokens: 0 });
  });

  it("takes a change as an update that keeps the article's place", async () => {
    const { id, sequence, addedAt } = await request("article", { id: "a" }, data);
    const changed = { ...RECORDS[0], text: "Мост через реку Орлим открыт. Движение восстановлено." };
    scratch.write({ "in/more/news.jsonl": records([changed, RECORDS[1]]) });
    expect((await embed([input], data)).summary).toMatchObject({ added: 0, updated: 1, unchanged: 2 });
    expect(await request("article", { id: "a" }, data)).toMatchObject({
      id,
      sequence,
      addedAt,
      body: changed.text,
    });
  });

  it("rejects bad lines with file, line and reason, and takes the good ones", async () => {
    scratch.write({
      "bad/list.jsonl": `{"id":"c","text":"Good line. It stays."}\n{"id":"d"\n{"id":"e","text":"  "}\n`,
      "bad/empty.txt": "",
    });
    const { code, summary, stderr } = await embed([join(scratch.folder, "bad")], data);
    expect(code).toBe(2);
    expect(summary).toMatchObject({ added: 1 });
    const rejected = summary?.rejected as { file: string; line?: number; reason: string }[];
    expect(rejected).toHaveLength(3);
    expect(rejected.find(({ line }) => line === 2)).toMatchObject({
      file: "list.jsonl",
      reason: expect.stringContaining("not JSON"),
    });
    expect(rejected.find(({ line }) => line === 3)).toMatchObject({
      reason: expect.stringContaining("empty"),
    });
    expect(rejected.find(({ file }) => file === "empty.txt")).toMatchObject({
      reason: expect.stringContaining("empty"),
    });
    expect(stderr).toContain("3 rejected");
  });

  it("removes what is gone with --prune, and only under the PATH given", async () => {
    rmSync(join(input, "harbour.txt"));
    expect((await embed([input], data)).summary).toMatchObject({ removed: 0, unchanged: 2 });
    expect((await embed([input, "--prune"], data)).summary).toMatchObject({ removed: 1, unchanged: 2 });
    expect(await request("status", {}, data)).toMatchObject({ articles: 3 });
  });

  it("dates a page only from what it is told", async () => {
    const page =
      "Flood recedes\n\n6 hours ago\n\nThe water in Tavrin fell by a metre. Roads open again tomorrow.";
    scratch.write({ "dated/flood.txt": page });
    const folder = join(scratch.folder, "dated");
    await embed([folder], data);
    expect(await request("article", { id: "flood.txt" }, data)).toMatchObject({ publishedAt: null });
    expect((await embed([folder, "--fetched-at", "2026-04-22T18:00Z"], data)).summary).toMatchObject({
      updated: 1,
    });
    const { publishedAt } = await request("article", { id: "flood.txt" }, data);
    expect(publishedAt).toMatch(/^2026-04-22T12:00/);
  });

  it("says what is wrong with its arguments, with exit code 1", async () => {
    const none = await run("scripts/embed.ts", [], data);
    expect(none).toMatchObject({ code: 1, stdout: "" });
    expect(none.stderr).toContain("at least one PATH");
    const flag = await run("scripts/embed.ts", ["x", "--colour"], data);
    expect(flag.code).toBe(1);
    expect(flag.stderr).toContain("--colour");
    const time = await run("scripts/embed.ts", ["x", "--fetched-at", "teatime"], data);
    expect(time.stderr).toContain("teatime");
  });
});
