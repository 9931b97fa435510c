/** `npm start` as a newcomer meets it: piped, one shot, as JSON Lines; with the sample and with nothing. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finished, requests, run, scratchFolder, start } from "../support/program.ts";

const scratch = scratchFolder();
const empty = join(scratch.folder, "empty");
const sample = join(scratch.folder, "sample");
const MAIN = "src/main.ts";

interface Answer {
  readonly abstained: boolean;
  readonly sentences: readonly { readonly text: string; readonly citations: readonly number[] }[];
  readonly citations: readonly {
    readonly n: number;
    readonly articleId: string;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
  }[];
}

afterAll(() => scratch.remove());

describe("with nothing embedded", () => {
  it("a one-shot question says so and what to do", async () => {
    const { code, stdout, stderr } = await run(MAIN, ["ask", "Who won?"], empty);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("npm run embed");
  });

  it("JSON Lines answers with an error of a stable code, and still answers the rest", async () => {
    const [ask, status] = await requests(
      [{ command: "ask", options: { question: "Who won?" } }, { command: "status" }],
      empty,
    );
    expect(ask).toMatchObject({ ok: false, error: { code: "nothing_embedded" } });
    expect(status).toMatchObject({ ok: true, result: { articles: 0, passages: 0 } });
  });
});

describe("with the sample coverage", () => {
  const first = { stdout: "", stderr: "" };
  beforeAll(async () => {
    Object.assign(first, await run(MAIN, [], sample, "Where did the flood start?\n"));
  });

  it("the first piped start embeds it, answers and ends with 0", () => {
    expect(first).toMatchObject({ code: 0 });
    expect(first.stderr).toContain("sample coverage");
    expect(first.stdout).toMatch(/\[1\]/);
  });

  it("the second start embeds nothing", async () => {
    const { code, stderr, stdout } = await run(MAIN, [], sample, "/status\n");
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain("passages");
  });

  it("every citation is an exact span of its article", async () => {
    const [reply] = await requests(
      [{ command: "ask", options: { question: "How many people were evacuated?" } }],
      sample,
    );
    const answer = reply?.result as Answer | undefined;
    expect(answer?.abstained).toBe(false);
    expect(answer?.sentences.length).toBeGreaterThan(0);
    const cited = answer?.citations ?? [];
    const articles = await requests(
      cited.map(({ articleId }) => ({ command: "article", options: { id: articleId } })),
      sample,
    );
    for (const [at, { quote, start: from, end }] of cited.entries())
      expect(String(articles[at]?.result?.body).slice(from, end)).toBe(quote);
    const numbers = new Set(answer?.citations.map(({ n }) => n));
    expect(answer?.sentences.flatMap(({ citations }) => citations).every((n) => numbers.has(n))).toBe(true);
  });

  it("a one-shot question prints its answer as one JSON object", async () => {
    const { code, stdout } = await run(MAIN, ["ask", "Wer hat die Wahl gewonnen?", "--json"], sample);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(answer).toMatchObject({
      question: "Wer hat die Wahl gewonnen?",
      completed: false,
      abstained: expect.any(Boolean),
      writtenBy: "extract",
      sentences: expect.any(Array),
      citations: expect.any(Array),
      differences: expect.any(Array),
    });
    expect(answer.confidence).toBeGreaterThan(0);
    expect(answer.confidence).toBeLessThanOrEqual(1);
  });

  it("filters hold: only German passages, only articles of a publisher", async () => {
    const [german] = await requests(
      [{ command: "search", options: { query: "flood", language: "German", limit: 5 } }],
      sample,
    );
    const passages = german?.result?.passages as { language: string }[];
    expect(passages.length).toBeGreaterThan(0);
    expect(new Set(passages.map(({ language }) => language))).toEqual(new Set(["de"]));
  });

  it("many requests at once are all answered", async () => {
    const list = Array.from({ length: 12 }, (_, at) => ({
      command: "search",
      options: { query: `river ${at}`, limit: 3 },
    }));
    const replies = await requests(list, sample);
    expect(replies.map(({ ok }) => ok)).toEqual(list.map(() => true));
  });

  it("SIGTERM ends it with exit code 0", async () => {
    const child = start(MAIN, ["--jsonl"], sample);
    const ended = finished(child);
    child.stdin?.write(`${JSON.stringify({ id: 1, command: "status" })}\n`);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0, signal: null });
  });
});

describe("mistakes", () => {
  it("an unknown command, option or value is said in a sentence, without a stack", async () => {
    for (const args of [
      ["asc", "x"],
      ["ask", "x", "--colour", "red"],
      ["search", "x", "--limit", "0"],
    ]) {
      const { code, stderr } = await run(MAIN, args, empty);
      expect(code, args.join(" ")).not.toBe(0);
      expect(stderr).not.toMatch(/at .*\.ts:\d/);
      expect(stderr.trim().length).toBeGreaterThan(10);
    }
  });
});
