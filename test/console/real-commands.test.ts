/** The product's own commands through the real door, as the console calls them. */
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { completeLine } from "../../src/console/complete.ts";
import { runJsonLines } from "../../src/console/json-lines.ts";
import { readLine } from "../../src/console/line.ts";
import { runOneShot } from "../../src/console/one-shot.ts";
import { positionalName } from "../../src/console/option-text.ts";
import { withoutDigests } from "../../src/core/digests/desk/without-digests.ts";
import { openDoor } from "../../src/core/handle.ts";
import type { Services } from "../../src/core/services.ts";
import { withoutWatching } from "../../src/core/watching/desk/without-watching.ts";
import { createSink, inputOf } from "./streams.ts";

const passage = {
  articleId: "a1",
  externalId: "one",
  title: "円が上昇",
  source: "日本新聞",
  url: null,
  file: "asia/one.txt",
  language: "ja",
  publishedAt: "2024-11",
  text: "円が対ドルで上昇した。",
  start: 0,
  end: 11,
  score: 0.9,
  alsoIn: [],
};

function createDoor(seen: unknown[] = []) {
  const services: Services = {
    digests: withoutDigests(),
    watching: withoutWatching(),
    digest: async () => ({ stories: [], lastSequence: 0, since: 0, topic: null, articles: 0, more: 0 }),
    async ask(request) {
      seen.push(request);
      return {
        question: request.question,
        completed: false,
        abstained: true,
        confidence: 0.1,
        writtenBy: "extract",
        sentences: [],
        citations: [],
        differences: [],
        staleSince: null,
        nearest: [passage],
      };
    },
    async search(request) {
      seen.push(request);
      return { passages: [passage] };
    },
    async quote(request) {
      seen.push(request);
      return { quotations: [], joined: [] };
    },
    async verify(request) {
      seen.push(request);
      const nothing = { quotation: null, difference: null, nearest: null, more: [] };
      return { text: request.text, claimedSpeaker: null, verdict: "not_found", ...nothing };
    },
    timeline: async () => ({ events: [], picture: null, nearest: [], more: 0 }),
    article: async (id) => {
      throw new Error(`not asked for here: ${id}`);
    },
    latest: async () => ({ total: 0, articles: [] }),
    sources: async () => ({ sources: [] }),
    status: async () => {
      throw new Error("not asked for here");
    },
    complete: async () => [],
  };
  return openDoor({ services, commands, clock: () => new Date("2026-01-01T00:00:00Z") });
}

/** Each command as a person would write it, with the words it needs. */
const written: readonly (readonly [name: string, ...words: string[]])[] = [
  ["ask", "x"],
  ["search", "x"],
  ["article", "a1"],
  ["latest"],
  ["sources"],
  ["status"],
  ["help"],
];

async function shell(...args: string[]) {
  const seen: unknown[] = [];
  const stdout = createSink();
  const stderr = createSink();
  const code = await runOneShot({
    door: createDoor(seen),
    args,
    stdout,
    stderr,
    caller: { locale: "en-GB" },
    color: false,
    width: 100,
    onError: () => "ref",
  });
  return { code, out: stdout.text(), err: stderr.text(), seen };
}

describe("the product's commands", () => {
  it("take their words without a name", () => {
    const names = Object.fromEntries(commands.map((command) => [command.name, positionalName(command)]));
    expect(names).toMatchObject({
      ask: "question",
      search: "query",
      article: "id",
      latest: null,
      sources: null,
      status: null,
    });
  });

  it("get typed options as their declarations say", async () => {
    expect(readLine("/search tariffs language:ru limit:5", commands)).toEqual({
      kind: "command",
      name: "search",
      options: { query: "tariffs", language: "ru", limit: 5 },
    });
    const { code, out, seen } = await shell("search", "円", "--limit", "5", "--language", "Japanese");
    expect(code).toBe(0);
    expect(seen).toEqual([expect.objectContaining({ query: "円", limit: 5, language: "ja" })]);
    expect(out).toBe(
      "• 円が上昇 — 日本新聞 · November 2024 · Japanese · asia/one.txt · id a1\n    円が対ドルで上昇した。\n",
    );
  });

  it("show an abstention with its nearest passages", async () => {
    const { out } = await shell("ask", "Who?", "--no-private");
    expect(out.split("\n").slice(0, 4)).toEqual([
      "The coverage does not answer this.",
      "Nearest passages (not an answer):",
      "",
      expect.stringMatching(/^• 円が上昇/),
    ]);
  });

  it.each([
    [["search", "x", "--limit", "0"], /whole number from 1 to 100, and 0 came/],
    [["search", "x", "--limit", "many"], /whole number from 1 to 100, and “many” came/],
    [["ask", "x", "--private=perhaps"], /true or false, and “perhaps” came/],
    [["search"], /needs the option “query”/],
    [["search", "x", "--language", "zzzz"], /a language/],
    [["latest", "today"], /“latest” takes no text/],
  ])("refuse %j in words, with exit code 2", async (args, message) => {
    const { code, err, seen } = await shell(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(seen).toEqual([]);
  });

  it("have help, each of them", async () => {
    for (const { name } of commands) {
      const { code, out } = await shell(name, "--help");
      expect(code).toBe(0);
      expect(out.length).toBeGreaterThan(20);
    }
    expect((await shell("latest", "--help")).out.replace(/\s+/g, " ")).toContain("whole number from 0 on");
  });

  it("hide `private` in help and completion, where every answer is private", async () => {
    for (const { name } of commands) {
      expect((await shell(name, "--help")).out).not.toContain("private");
      expect(completeLine(`/${name} `, commands)[0]).not.toContain("private:");
    }
    expect((await shell("--help")).out).not.toContain("private");
  });

  it.each(written)("take `private` all the same: %s", async (name, ...words) => {
    const spellings = [["--private"], ["--no-private"], ["--private=yes"]];
    const plain = await shell(name, ...words);
    for (const spelling of spellings) expect(await shell(name, ...words, ...spelling)).toEqual(plain);
    // At the prompt, /help is the prompt's own.
    if (name === "help") return;
    const typed = readLine(`/${[name, ...words].join(" ")} private:true`, commands);
    expect(typed).toMatchObject({ kind: "command", name, options: { private: true } });
  });

  it("answer requests with the plain result", async () => {
    const output = createSink();
    const lines = [
      '{"id":1,"command":"search","options":{"query":"円"}}',
      '{"id":2,"command":"search","options":{"query":"円","limit":"5"}}',
    ];
    await runJsonLines({
      door: createDoor(),
      input: inputOf(lines.join("\n")),
      output,
      defaultLocale: "en-US",
      onError: () => "ref",
    });
    const replies = output
      .text()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .sort((left, right) => left.id - right.id);
    expect(replies).toEqual([
      { id: 1, ok: true, result: { passages: [passage] } },
      { id: 2, ok: false, error: { code: "invalid_option", message: expect.stringContaining("“limit”") } },
    ]);
  });
});
