/** `quote` through the real door: what it forwards, what it refuses, and how quotations and joined names look. */
import { describe, expect, it } from "vitest";
import { quote } from "../../commands/quote.ts";
import { openDoor } from "../../src/core/handle.ts";
import type { JoinedName, QuoteResult } from "../../src/core/quotation-results.ts";
import type { View } from "../../src/core/view.ts";
import { foundQuotation } from "../support/placed-quotations.ts";
import { quotedCoverage, saying } from "../support/quoted-coverage.ts";
import { fakeServices } from "../support/services.ts";
import { enter, NOW } from "./door.ts";

describe("what quote forwards", () => {
  it.each([
    ["a topic, with five quotations when nothing was said", { topic: "locks" }, { topic: "locks", limit: 5 }],
    ["a speaker", { speaker: " Oyel " }, { speaker: "Oyel", limit: 5 }],
    [
      "both, and the limit",
      { topic: "locks", speaker: "Oyel", limit: 50 },
      { topic: "locks", speaker: "Oyel", limit: 50 },
    ],
    ["not the flag `private`", { topic: "locks", private: true }, { topic: "locks", limit: 5 }],
    [
      "language and publisher",
      { topic: "locks", language: "russian", source: "Bote" },
      { topic: "locks", limit: 5, language: "ru", source: "Bote" },
    ],
    [
      "dates in words, read against the clock at the door",
      { speaker: "Oyel", to: "yesterday" },
      { speaker: "Oyel", limit: 5, to: { from: "2026-05-19T00:00:00.000Z", to: "2026-05-20T00:00:00.000Z" } },
    ],
  ])("is %s", async (_what, options, request) => {
    const { call, services } = enter();
    await call("quote", options);
    expect(services.seen).toEqual([{ name: "quote", request }]);
  });

  it("is twenty quotations where pages are turned", async () => {
    const services = fakeServices();
    const door = openDoor({ services, commands: [quote], clock: () => NOW });
    await door.handle("quote", { topic: "locks" }, { locale: "en-US", turnsPages: true });
    expect(services.seen).toMatchObject([{ request: { limit: 20 } }]);
  });

  it.each([
    ["a topic of nothing", { topic: "  " }, "invalid_option"],
    ["a topic without end", { topic: "x".repeat(501) }, "invalid_option"],
    ["a name without end", { speaker: "x".repeat(201) }, "invalid_option"],
    ["limit 0", { topic: "x", limit: 0 }, "invalid_option"],
    ["limit 51", { topic: "x", limit: 51 }, "invalid_option"],
    ["an impossible date", { topic: "x", from: "2026-02-30" }, "invalid_date"],
    ["dates that cross", { topic: "x", from: "2026-05-02", to: "2026-05-01" }, "invalid_range"],
    ["search's option", { query: "x" }, "unknown_option"],
  ])("is nothing with %s", async (_what, options, code) => {
    const { call, services } = enter();
    await expect(call("quote", options)).rejects.toMatchObject({ code });
    expect(services.seen).toEqual([]);
  });
});

const view = (result: Partial<QuoteResult>, locale = "en-US"): View =>
  quote.present({ quotations: [], joined: [], ...result }, { locale });
const joined = (found: string, reason: JoinedName["reason"]): JoinedName => ({
  asked: "Hayashi",
  found,
  reason,
});

describe("what quote shows", () => {
  it("is each quotation as an item, in their order", () => {
    const quotations = ["First words.", "Second words."].map((text) => foundQuotation({ text }));
    expect(view({ quotations })).toMatchObject([
      { kind: "quotations", items: [{ text: "First words." }, { text: "Second words." }] },
    ]);
  });

  it("is which other names were taken, a line for each reason, above them", () => {
    const names = [joined("林芳正", "sound"), joined("Yoshimasa Hayashi", "part"), joined("Хаяси", "sound")];
    expect(view({ quotations: [foundQuotation()], joined: names })).toMatchObject([
      { kind: "note", tone: "muted", text: "Taken for the same name by its sound: 林芳正, Хаяси" },
      { kind: "note", tone: "muted", text: "Shorter or longer form of the name: Yoshimasa Hayashi" },
      { kind: "quotations" },
    ]);
  });

  it("has names as they are, also those that look like a placeholder", () => {
    const [note] = view({ quotations: [foundQuotation()], joined: [joined("{names} $& {x}", "spelling")] });
    expect(note).toMatchObject({ text: "Other spelling of the name: {names} $& {x}" });
  });

  it.each([
    ["en-US", /^Nobody is quoted/],
    ["ru", /высказываний/],
    ["de", /zitiert/],
    ["ja", /発言/],
    ["ar", /أقوال/],
    ["th", /^Nobody is quoted/],
    ["not a locale", /^Nobody is quoted/],
  ])("is one warning in %s where nothing was found", (locale, words) => {
    expect(view({}, locale)).toEqual([{ kind: "note", tone: "warning", text: expect.stringMatching(words) }]);
  });
});

describe("quote over a real coverage", () => {
  const reported = {
    body: "Mira Oyel said that salt is dear.",
    said: [{ words: "that salt is dear", by: "Mira Oyel", cue: "said", direct: false }],
  };

  async function handled(options: Readonly<Record<string, unknown>>) {
    const coverage = await quotedCoverage([saying("The gates open on Monday", "Mira Oyel"), reported]);
    const services = { ...fakeServices(), quote: coverage.quote };
    return openDoor({ services, commands: [quote], clock: () => NOW }).handle("quote", options, {
      locale: "en-US",
    });
  }

  it("tells a person what is missing", async () => {
    await expect(handled({})).rejects.toMatchObject({ code: "missing_option" });
    await expect(handled({ language: "ru" })).rejects.toThrow(/“topic”.*“speaker”.*who said it/);
  });

  it("marks what is reported, which no line to copy puts in marks", async () => {
    const { view, result } = await handled({ speaker: "Oyel" });
    const block = view.find(({ kind }) => kind === "quotations");
    const items = block?.kind === "quotations" ? block.items : [];
    expect(items.map(({ text, direct }) => [text, direct])).toEqual([
      ["The gates open on Monday", true],
      ["that salt is dear", false],
    ]);
    expect(items[1]?.copy).not.toMatch(/[“”"«»]/u);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
