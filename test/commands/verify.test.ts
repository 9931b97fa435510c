/** `verify` at the door: what it asks for, and its verdicts in words. */
import { describe, expect, it } from "vitest";
import { verify } from "../../commands/verify.ts";
import type { PlacedQuotation, VerifyResult } from "../../src/core/quotation-results.ts";
import type { Block } from "../../src/core/view.ts";
import { enter } from "./door.ts";

const WORDS = "We will never sell the old mill";

function quotation(fields: Partial<PlacedQuotation> = {}): PlacedQuotation {
  const text = `“${WORDS}”, said Olga Brandt.`;
  return {
    articleId: "x1",
    externalId: "one.txt",
    source: "Karvel Courier",
    publishedAt: "2026-05-03",
    language: "en",
    text: WORDS,
    parts: [{ start: 1, end: 1 + WORDS.length }],
    speaker: { name: "Olga Brandt", asWritten: "Olga Brandt", start: 39, end: 50 },
    cue: null,
    direct: true,
    title: "The mill",
    url: null,
    file: null,
    around: { start: 0, end: text.length, text },
    ...fields,
  };
}

function result(fields: Partial<VerifyResult> = {}): VerifyResult {
  return {
    text: WORDS,
    claimedSpeaker: null,
    verdict: "exact",
    quotation: quotation(),
    difference: null,
    nearest: null,
    more: [],
    ...fields,
  };
}

const presented = (fields: Partial<VerifyResult>, locale = "en-US") =>
  verify.present(result(fields), { locale });
/** Below the words that were looked for. */
const shown = (fields: Partial<VerifyResult>, locale?: string) => presented(fields, locale).slice(1);
const notes = (blocks: readonly Block[]) => blocks.flatMap((one) => (one.kind === "note" ? [one.text] : []));
const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);

describe("verify at the door", () => {
  it("hands over what was asked", async () => {
    const { services, call } = enter();
    await call("verify", { text: WORDS, speaker: "Olga Brandt", language: "en", private: true });
    expect(services.seen).toEqual([
      { name: "verify", request: { text: WORDS, speaker: "Olga Brandt", language: "en" } },
    ]);
  });

  it("wants a text of at most four thousand characters", async () => {
    const { call } = enter();
    await expect(call("verify")).rejects.toMatchObject({ code: "missing_option" });
    await expect(call("verify", { text: "a".repeat(4_001) })).rejects.toMatchObject({
      code: "invalid_option",
    });
  });

  it("can be used on a message", () => {
    expect(verify.message?.option).toBe("text");
    for (const name of Object.values(verify.message?.name ?? {})) expect(name.length).toBeLessThanOrEqual(32);
  });
});

describe("verdicts in words", () => {
  it("exact: with the quotation", () => {
    const blocks = shown({});
    expect(kinds(blocks)).toEqual(["note", "quotations"]);
    expect(blocks[0]).toMatchObject({ tone: "plain", text: "Found word for word." });
    expect(blocks[1]).toMatchObject({ items: [{ text: WORDS, speaker: "Olga Brandt", direct: true }] });
  });

  it("exact in running text: nobody's quotation, and no marks", () => {
    const blocks = shown({
      quotation: quotation({ direct: false, speaker: null }),
      claimedSpeaker: "Tomas Reed",
      relation: "unknown",
    });
    expect(notes(blocks)[0]).toContain("not as anybody’s quotation");
    expect(notes(blocks)[1]).toContain("Tomas Reed");
    expect(blocks[1]).toMatchObject({ kind: "sources", items: [{ text: WORDS }] });
    expect(JSON.stringify(blocks[1])).not.toContain("direct");
  });

  it("exact in reported speech: no quotation, but somebody's", () => {
    const blocks = shown({ quotation: quotation({ direct: false }) });
    expect(blocks[0]).toMatchObject({ tone: "warning", text: expect.stringContaining("no quotation") });
    expect(blocks[1]).toMatchObject({ kind: "quotations", items: [{ direct: false }] });
  });

  it("exact under a pronoun: whether the claimed speaker said it is not told", () => {
    const speaker = { name: "she", asWritten: "she", start: 39, end: 42 };
    const claim = { quotation: quotation({ speaker }), claimedSpeaker: "Olga Brandt" };
    const untold = "Whether Olga Brandt said it, the article does not tell.";
    expect(notes(shown({ ...claim, relation: "unknown" }))).toEqual(["Found word for word.", untold]);
    expect(notes(shown({ ...claim, verdict: "near", relation: "unknown" }))).toContain(untold);
    expect(notes(shown({ ...claim, relation: "same" }))).toEqual(["Found word for word."]);
  });

  it("near: with what differs", () => {
    const difference = [
      { kind: "same", text: "We will " },
      { kind: "dropped", text: "never " },
      { kind: "same", text: "sell" },
    ] as const;
    const blocks = shown({ verdict: "near", difference });
    expect(kinds(blocks)).toEqual(["note", "difference", "quotations"]);
    expect(blocks[0]).toMatchObject({ tone: "warning" });
    expect(blocks[1]).toMatchObject({ parts: difference });
  });

  it("another speaker's: both names, and what was altered", () => {
    const other = { verdict: "other_speaker", claimedSpeaker: "Tomas Reed" } as const;
    expect(notes(shown(other))).toEqual(["The words are there, but said by Olga Brandt, not by Tomas Reed."]);
    const altered = shown({ ...other, difference: [{ kind: "added", text: "never" }] });
    expect(kinds(altered)).toEqual(["note", "note", "difference", "quotations"]);
  });

  it("a rendering: as such", () => {
    expect(notes(shown({ verdict: "rendering" }))[0]).toContain("same meaning");
  });

  it("not found: never “never said”, with the nearest real quotation", () => {
    const blocks = shown({ verdict: "not_found", quotation: null, nearest: quotation() });
    expect(notes(blocks)).toEqual([
      "Not in this coverage – which does not mean that it was never said.",
      "The nearest real quotation:",
    ]);
    expect(kinds(shown({ verdict: "not_found", quotation: null }))).toEqual(["note"]);
  });

  it("each under the words that it is about", () => {
    expect(presented({})[0]).toEqual({ kind: "heading", text: WORDS });
  });

  it("several: each under its own words, cut where they are long", () => {
    const { more: _, ...one } = result({ text: `${"word ".repeat(40)}end` });
    const blocks = presented({ more: [one] });
    expect(kinds(blocks)).toEqual(["heading", "note", "quotations", "heading", "note", "quotations"]);
    expect(blocks[3]).toMatchObject({ text: expect.stringMatching(/^word .*word…$/) });
  });

  it("speak the caller's language", () => {
    for (const locale of ["ru", "bg", "uk", "de", "es-ES", "fr", "id", "ja", "zh-CN", "ar"]) {
      const [text = ""] = notes(shown({ verdict: "other_speaker", claimedSpeaker: "Tomas Reed" }, locale));
      expect(text).not.toContain("The words");
      expect(text).toContain("Olga Brandt");
      expect(text).toContain("Tomas Reed");
    }
    expect(notes(shown({}, "xx"))).toEqual(["Found word for word."]);
  });
});
