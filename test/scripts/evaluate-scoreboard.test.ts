/** Tables of scores, and how they get into docs/scoreboard.md without touching each other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { MissingData, openEvaluation } from "../../scripts/evaluate/evaluation.ts";
import { markdownOf, measured, tableOf, writeReport } from "../../scripts/evaluate/report.ts";
import { isReached, mean, type Score, share } from "../../scripts/evaluate/score.ts";
import { provenance, writeSection } from "../../scripts/scoreboard.ts";
import { scratchFolder } from "../support/program.ts";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

let files = 0;
function newFile(content?: string): string {
  files += 1;
  const name = `board-${files}.md`;
  if (content !== undefined) scratch.write({ [name]: content });
  return join(scratch.folder, name);
}

const read = (file: string) => readFileSync(file, "utf8");
const score = (fields: Partial<Score>): Score => ({
  name: "recall",
  figure: 0.5,
  data: "some set",
  ...fields,
});

describe("writeSection", () => {
  it("makes the file, and folders on the way to it", () => {
    const file = join(scratch.folder, "new/docs/board.md");
    writeSection(file, "one", "| a |\n");
    expect(read(file)).toBe("<!-- begin one -->\n| a |\n<!-- end one -->\n");
  });

  it("replaces its own section where it stands and leaves everything else as it was", () => {
    const file = newFile("# Board\n\nWords.\n\n<!-- begin one -->\nold\n<!-- end one -->\n\nMore words.\n");
    writeSection(file, "one", "new");
    expect(read(file)).toBe(
      "# Board\n\nWords.\n\n<!-- begin one -->\nnew\n<!-- end one -->\n\nMore words.\n",
    );
  });

  it("adds an unknown section at the end", () => {
    const file = newFile("# Board\n");
    writeSection(file, "one", "first");
    writeSection(file, "two", "second");
    writeSection(file, "one", "first again");
    expect(read(file)).toBe(
      "# Board\n\n<!-- begin one -->\nfirst again\n<!-- end one -->\n\n<!-- begin two -->\nsecond\n<!-- end two -->\n",
    );
  });

  it("does not take one name for another that begins with it", () => {
    const file = newFile();
    writeSection(file, "jsquad long", "long");
    writeSection(file, "jsquad", "short");
    expect(read(file)).toContain("long\n<!-- end jsquad long -->");
    expect(read(file)).toContain("short\n<!-- end jsquad -->");
  });

  it.each([
    ["an end is missing", "<!-- begin one -->\nold\n"],
    ["a beginning is missing", "old\n<!-- end one -->\n"],
    ["they are the wrong way round", "<!-- end one -->\n<!-- begin one -->\n"],
  ])("refuses, and changes nothing, when %s", (_what, content) => {
    const file = newFile(content);
    expect(() => writeSection(file, "one", "new")).toThrow(file);
    expect(read(file)).toBe(content);
  });

  it("takes signs that mean something to a replacement as they are", () => {
    const file = newFile("<!-- begin one -->\nold\n<!-- end one -->\n");
    writeSection(file, "one", "$& $1 $$");
    expect(read(file)).toContain("$& $1 $$");
  });

  it("comes to the same when written twice", () => {
    const text = fc.string({ maxLength: 40 }).filter((value) => !value.includes("<!--"));
    fc.assert(
      fc.property(text, text, (before, section) => {
        const file = newFile(before);
        writeSection(file, "s", section);
        const once = read(file);
        writeSection(file, "s", section);
        expect(read(file)).toBe(once);
      }),
      { numRuns: 30 },
    );
  });
});

describe("provenance", () => {
  it("names command, commit, day, cores, memory and Node in one line", () => {
    const line = provenance("npm run evaluate -- --only jsquad");
    expect(line).toContain("`npm run evaluate -- --only jsquad`");
    expect(line).toMatch(/commit [0-9a-f]{7,}|commit unknown/);
    expect(line).toMatch(/\d{4}-\d\d-\d\d/);
    expect(line).toMatch(/\d+ cores, \d+ GiB/);
    expect(line).toContain(process.versions.node);
    expect(line).not.toContain("\n");
  });
});

describe("tableOf", () => {
  it("shows shares with three decimals, counts whole, and what is missing as a dash", () => {
    const table = tableOf([
      score({ figure: 0.81234, floor: 0.5, goal: 0.8 }),
      score({ name: "shown", figure: 3, goal: 0, unit: "count", lowerIsBetter: true }),
      score({ name: "skipped", figure: null }),
    ]);
    expect(table.split("\n").slice(2)).toEqual([
      "| recall | 0.812 | 0.500 | 0.800 ✓ | some set |",
      "| shown | 3 | – | 0 | some set |",
      "| skipped | – | – | – | some set |",
      "",
    ]);
  });

  it("keeps a row in its line and in its columns", () => {
    const [, , row = ""] = tableOf([score({ name: "a | b\nc" })]).split("\n");
    expect(row.startsWith("| a \\| b c |")).toBe(true);
  });

  it("knows a goal that is reached, from either side", () => {
    expect(isReached(score({ figure: 0.9, goal: 0.9 }))).toBe(true);
    expect(isReached(score({ figure: 0.89, goal: 0.9 }))).toBe(false);
    expect(isReached(score({ figure: 1, goal: 0, lowerIsBetter: true }))).toBe(false);
    expect(isReached(score({ figure: 0, goal: 0, lowerIsBetter: true }))).toBe(true);
    expect(isReached(score({ figure: null, goal: 0.9 }))).toBeNull();
    expect(isReached(score({ figure: 0.9 }))).toBeNull();
  });
});

describe("measured", () => {
  const evaluation = openEvaluation({ data: scratch.folder });

  it("says why a part could not be measured", async () => {
    const report = await measured(async ({ lines }) => {
      lines("jsquad/passages.valid.jsonl");
      return { scores: [score({})] };
    }, evaluation);
    expect(report.scores).toEqual([
      { name: "skipped", figure: null, data: "../shared/data/jsquad/passages.valid.jsonl is not there" },
    ]);
    expect(markdownOf(report)).toContain("| skipped | – |");
  });

  it("says so, too, of a part that reports nothing", async () => {
    const { scores } = await measured(async () => ({ scores: [] }), evaluation);
    expect(scores.map(({ name }) => name)).toEqual(["skipped"]);
  });

  it("lets other failures through", async () => {
    const broken = async () => {
      throw new TypeError("broken");
    };
    await expect(measured(broken, evaluation)).rejects.toThrow(TypeError);
  });

  it("puts what stands below a table below it, and does without a table", () => {
    expect(markdownOf({ scores: [score({})], below: "words\n" })).toMatch(/some set \|\n\nwords\n$/);
    expect(markdownOf({ scores: [], below: "words\n" })).toBe("words\n");
  });
});

describe("writeReport", () => {
  const pages = () => ({ scoreboard: newFile("# Scoreboard\n"), confidence: newFile("# Confidence\n") });
  const command = "npm run evaluate -- --only jsquad";

  it("gives each part a section with its table and where it comes from", () => {
    const files = pages();
    writeReport("jsquad", { scores: [score({ figure: 0.5 })] }, command, files);
    writeReport("ntrex", { scores: [score({ name: "other" })] }, command, files);
    writeReport("jsquad", { scores: [score({ figure: 0.75 })] }, command, files);
    const board = read(files.scoreboard);
    expect(board.match(/^## .*$/gm)).toEqual(["## jsquad", "## ntrex"]);
    expect(board).toContain("| recall | 0.750 |");
    expect(board.match(/`npm run evaluate -- --only jsquad` · /g)).toHaveLength(2);
    expect(read(files.confidence)).toBe("# Confidence\n");
  });

  it("puts the table of reliability on the page about confidence, too", () => {
    const files = pages();
    writeReport("abstention", { scores: [score({})], below: "| bins |\n" }, command, files);
    expect(read(files.confidence)).toContain("# Confidence\n\n<!-- begin reliability -->\n| bins |");
    expect(read(files.scoreboard)).toContain("| bins |");
  });
});

describe("openEvaluation", () => {
  it("reads JSON Lines and names, and misses what is not there by name", () => {
    scratch.write({ "set/b.jsonl": '{"n":1}\n{"n":2}\n', "set/a.jsonl": "" });
    const { lines, names } = openEvaluation({ data: scratch.folder });
    expect(lines("set/b.jsonl")).toEqual([{ n: 1 }, { n: 2 }]);
    expect(names("set")).toEqual(["a.jsonl", "b.jsonl"]);
    expect(() => names("other")).toThrow(MissingData);
    expect(() => lines("other.jsonl")).toThrow("other.jsonl");
  });

  it("closes without ever having opened the model", async () => {
    await expect(openEvaluation({ data: scratch.folder }).close()).resolves.toBeUndefined();
  });
});

describe("mean and share", () => {
  it("are 0, not NaN, of nothing", () => {
    expect(mean([])).toBe(0);
    expect(share([], () => true)).toBe(0);
  });

  it("count", () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(share([1, 2, 3, 4], (value) => value > 1)).toBe(0.75);
  });
});
