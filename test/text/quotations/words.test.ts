/** The tables of words of speech: what they look like. What they find is in `words-found.test.ts`. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SPEECH_WORDS, speechWordsOf } from "../../../src/text/quotations/words/index.ts";
import type { SpeechWords } from "../../../src/text/quotations/words/speech-words.ts";
import { withEndings } from "../../../src/text/quotations/words/with-endings.ts";

const FOLDER = fileURLToPath(new URL("../../../src/text/quotations/words", import.meta.url));
const NO_TABLES = new Set(["slavic", "index", "speech-words", "with-endings"]);
/** Scripts without spaces or vowels, and Korean: stems are short. */
const SHORT_STEMS = new Set(["ja", "zh", "ko", "th", "he"]);
/** Languages that issue 7 asks a table for. */
const ASKED_FOR = "en ru uk bg cs pl de fr es pt it id tr ar ja zh ko".split(" ");

const files = readdirSync(FOLDER)
  .map((name) => name.replace(/\.ts$/u, ""))
  .filter((name) => !NO_TABLES.has(name));

/** Lists of a table by name, pronouns among them; not the patterns of `saidIn`. */
function listsOf({ pronouns, saidIn: _, ...lists }: SpeechWords): [name: string, words: string[]][] {
  return Object.entries({ ...lists, ...pronouns }).map(([name, list]) => [
    name,
    (list ?? "").split(/\s+/u).filter(Boolean),
  ]);
}

const repeated = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

describe("the list of tables", () => {
  it.each(files)("has the file %s", (code) => {
    expect(SPEECH_WORDS).toHaveProperty(code);
  });

  it.each(ASKED_FOR)("knows how %s reports speech", (code) => {
    const table = SPEECH_WORDS[code];
    expect(table?.verbs.split(/\s+/u).length).toBeGreaterThanOrEqual(60);
    expect(table?.roles?.split(/\s+/u).length).toBeGreaterThanOrEqual(60);
    expect(table?.accordingBefore ?? table?.accordingAfter).toBeTruthy();
    expect(table?.naming).toBeTruthy();
    expect(table?.pronouns).toBeTruthy();
  });

  it("has none for a language nobody wrote one for", () => {
    expect(speechWordsOf("xx")).toEqual([]);
  });
});

describe.each(Object.entries(SPEECH_WORDS))("the table of %s", (code, table) => {
  const lists = listsOf(table);
  /** Words of all lists for which something holds, with the names of their lists. */
  const where = (holds: (word: string) => boolean) =>
    lists.flatMap(([name, words]) => words.filter(holds).map((word) => `${name}: ${word}`));

  it("repeats no word in a list", () => {
    expect(lists.flatMap(([name, words]) => repeated(words).map((word) => `${name}: ${word}`))).toEqual([]);
  });

  it("has no capitals and no signs that no word has", () => {
    expect(where((word) => word !== word.toLocaleLowerCase(code))).toEqual([]);
    expect(where((word) => /[,;:“”()?!\\$]/u.test(word))).toEqual([]);
    expect(where((word) => /^_|__|_$/u.test(word))).toEqual([]);
  });

  it("has stars at ends only, and stems that are long enough", () => {
    const isEnd = (word: string) => /^[^*]+\*?(?:_[^*]+\*?)*$/u.test(word);
    const least = SHORT_STEMS.has(code) ? 1 : 3;
    const isShort = (word: string) => word.includes("*") && (word.split("*")[0] ?? "").length < least;
    expect(where((word) => !isEnd(word) || isShort(word))).toEqual([]);
  });

  it("has no verb in both lists of verbs", () => {
    const beside = new Set((table.verbsBesideQuotes ?? "").split(/\s+/u).filter(Boolean));
    expect(table.verbs.split(/\s+/u).filter((word) => beside.has(word))).toEqual([]);
  });
});

describe("withEndings", () => {
  it("gives every stem every ending", () => {
    expect(withEndings("afirm declar", "ó aron")).toBe("afirmó afirmaron declaró declararon");
  });

  it("takes a hyphen for no ending", () => {
    expect(withEndings("قال", "- ت وا")).toBe("قال قالت قالوا");
  });

  it("gives nothing for nothing", () => {
    expect(withEndings(" ", "a b")).toBe("");
  });
});
