/** Rows of publication days: articles that state theirs, pages that have it in their address; and pages saved at a known time. */
import { afterAll, describe, expect, it } from "vitest";
import { withCoverage } from "../../scripts/evaluate/coverage.ts";
import { pageScores, statedScores } from "../../scripts/evaluate/dates-publication.ts";
import { openEvaluation } from "../../scripts/evaluate/evaluation.ts";
import { readSources } from "../../src/sources/files.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { scratchFolder } from "../support/program.ts";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

const evaluation = openEvaluation({ data: scratch.folder });
const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const TEXT = Array.from(
  { length: 4 },
  (_, at) => `The harbour board met for the ${at + 2}th time and spoke.`,
);

describe("statedScores", () => {
  it("is the share of articles whose day is found", () => {
    const article = { lang: "en", sentences: ["The bridge opens", "November 6, 2024", ...TEXT] };
    scratch.write({
      "timelines/docs.jsonl": lines([
        { ...article, dct: "2024-11-06" },
        { ...article, dct: "2024-11-07" },
      ]),
    });
    expect(statedScores(evaluation)[0]).toMatchObject({ figure: 0.5, data: expect.stringContaining("2 ") });
  });
});

describe("pageScores", () => {
  const page = (url: string, ...head: string[]) => {
    return { lang: "en", url, inputs: { plain: [...head, ...TEXT].join("\n\n") } };
  };

  it("tells pages whose day is found from those where it is right, give or take two days", () => {
    scratch.write({
      "boilerplate/pages.jsonl": lines([
        page("https://paper.example/2024/11/06/bridge", "The bridge opens", "Published November 7, 2024"),
        page("https://paper.example/2024/11/1/bridge", "The bridge opens", "Published November 7, 2024"),
        page("https://paper.example/2024/11/06/harbour", "The harbour"),
        page("https://paper.example/undated", "Published November 7, 2024"),
      ]),
    });
    const [found, right] = pageScores(evaluation);
    expect(found?.figure).toBeCloseTo(1 / 3);
    expect(found?.data).toContain("3 pages");
    expect(right?.figure).toBe(0.5);
    expect(right?.data).toContain("2 pages");
  });
});

describe("withCoverage", () => {
  it("reads pages as saved at a time, where one is given", async () => {
    scratch.write({ "pages/bridge.txt": ["The bridge opens", "6 hours ago", ...TEXT].join("\n\n") });
    const dayOf = (fetchedAt: Date | null) =>
      withCoverage(
        readSources(["pages"], { cwd: scratch.folder }),
        fakeEmbedder(),
        async (coverage) =>
          (await coverage.services().latest({ limit: 1, offset: 0 })).articles[0]?.publishedAt,
        { fetchedAt },
      );
    expect(await dayOf(new Date("2024-11-07T18:00+09:00"))).toMatch(/^2024-11-07/);
    expect(await dayOf(null)).toBeNull();
  });
});
