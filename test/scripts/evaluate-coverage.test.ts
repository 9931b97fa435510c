/** The parts of the evaluation over a small made-up data folder: the real archive and services, with a fake model. */
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, it, vi } from "vitest";
import { evaluateAblation } from "../../scripts/evaluate/ablation.ts";
import { evaluateAbstention } from "../../scripts/evaluate/abstention.ts";
import { evaluateAnswersXquad } from "../../scripts/evaluate/answers-xquad.ts";
import { records, withCoverage } from "../../scripts/evaluate/coverage.ts";
import { MissingData, openEvaluation } from "../../scripts/evaluate/evaluation.ts";
import { find, recallAt } from "../../scripts/evaluate/finding.ts";
import { evaluateJsquad } from "../../scripts/evaluate/jsquad.ts";
import { evaluateNearDuplicates } from "../../scripts/evaluate/near-duplicates.ts";
import { evaluateNtrex } from "../../scripts/evaluate/ntrex.ts";
import { drawMixed, inLanguage, readXquad } from "../../scripts/evaluate/xquad.ts";
import { evaluateXquadMixed } from "../../scripts/evaluate/xquad-mixed.ts";
import { evaluateXquadOne } from "../../scripts/evaluate/xquad-one.ts";
import { smallEvaluation } from "../support/evaluation-data.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { scratchFolder } from "../support/program.ts";

const scratch = scratchFolder();
afterAll(() => scratch.remove());

const evaluation = smallEvaluation(scratch);

describe("withCoverage", () => {
  const articles = [
    { id: "one", language: "en", text: "The harbour crane fell into the sea." },
    {
      id: "two",
      language: "en",
      text: "A violin concert ended early.",
      title: "Music",
      publishedAt: "2026-05-01",
    },
  ];

  it("takes articles in as the program does, and finds them", async () => {
    const findings = await withCoverage(records(articles), fakeEmbedder(), (coverage) =>
      find(coverage.services(), [
        { question: "harbour crane", language: "en", right: "one" },
        { question: "violin concert", language: "en", right: "two" },
        { question: "violin concert", language: "en", right: "one" },
      ]),
    );
    expect(findings.map(({ rank }) => rank)).toEqual([1, 1, 2]);
    expect(recallAt(1, findings)).toBeCloseTo(2 / 3);
  });

  it("keeps what a record says of itself, and invents nothing", async () => {
    await withCoverage(records(articles), fakeEmbedder(), async (coverage) => {
      const [two, one] = (await coverage.services().latest({ limit: 5, offset: 0 })).articles;
      expect(one).toMatchObject({ externalId: "one", title: null, source: null, publishedAt: null });
      expect(two).toMatchObject({ externalId: "two", title: "Music", publishedAt: "2026-05-01" });
    });
  });

  it("wires the services anew for each ranking, over the same coverage", async () => {
    await withCoverage(records(articles), fakeEmbedder(), async (coverage) => {
      for (const services of [coverage.services(), coverage.services({ words: 0 })])
        expect((await services.status()).articles).toBe(2);
    });
  });

  it("refuses a set of which an article cannot be taken", async () => {
    const bad = [{ id: "bad", language: "en", text: "Text.", publishedAt: "yesterday" }];
    await expect(withCoverage(records(bad), fakeEmbedder(), async () => 0)).rejects.toThrow("publishedAt");
  });

  it("leaves nothing behind, even after a failure", async () => {
    // A folder of its own: another evaluation on this machine makes and removes such folders, too.
    vi.stubEnv("TMPDIR", scratch.folder);
    const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith("coverage-evaluate-"));
    const failing = withCoverage(records(articles), fakeEmbedder(), async () => {
      expect(folders()).toHaveLength(1);
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect(folders()).toEqual([]);
    vi.unstubAllEnvs();
  });
});

describe("readXquad", () => {
  const { paragraphs, questions, answers } = readXquad(evaluation);

  it("joins the languages by paragraph", () => {
    expect(paragraphs.map(({ id, subject }) => `${id} ${subject}`)).toEqual([
      "p0 S0",
      "p1 S1",
      "p2 S0",
      "p3 S1",
    ]);
    expect([...(paragraphs[0]?.texts.keys() ?? [])]).toEqual(["de", "en", "ru"]);
    expect(questions).toHaveLength(12);
    expect(answers("q3", "ru")).toEqual(["30 crowns"]);
    expect(answers("q3", "ja")).toEqual([]);
  });

  it("draws one language a paragraph, the same with the same seed", () => {
    const drawn = drawMixed(paragraphs, 1);
    expect(drawn.map(({ id }) => id)).toEqual(["p0", "p1", "p2", "p3"]);
    expect(drawMixed(paragraphs, 1)).toEqual(drawn);
    const languages = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
      drawMixed(paragraphs, seed).map(({ language }) => language),
    );
    expect(new Set(languages)).toEqual(new Set(["de", "en", "ru"]));
    expect(inLanguage(paragraphs, "ru").every(({ text }) => text.includes("of ru"))).toBe(true);
  });
});

describe("the parts", () => {
  const figuresOf = (scores: readonly { name: string; figure: number | null }[]) =>
    new Map(scores.map(({ name, figure }) => [name, figure]));

  it("xquad-mixed and xquad-one find what shares its words", async () => {
    const mixed = await evaluateXquadMixed(evaluation);
    expect(mixed.map(({ figure }) => figure)).toEqual([1, 1, 1]);
    expect(mixed[0]?.data).toContain("4 paragraphs, each asked 12 questions");
    const one = figuresOf(await evaluateXquadOne(evaluation));
    expect(one.get("one language at a time, recall@1")).toBe(1);
    expect(one.get("ru, recall@1")).toBe(1);
  });

  it("jsquad counts a question that is led astray", async () => {
    const figures = figuresOf(await evaluateJsquad(evaluation));
    expect(figures.get("recall@1")).toBeCloseTo(2 / 3);
    expect(figures.get("recall@5")).toBe(1);
    expect(figures.get("MRR@10")).toBeCloseTo(2.5 / 3);
  });

  it("ntrex leaves the headline out of the article and names the worst pairs", async () => {
    const scores = await evaluateNtrex(evaluation);
    expect(scores[0]).toMatchObject({ figure: 1, goal: 0.95 });
    expect(scores[0]?.data).toContain("6 pairs of 3 languages");
    expect(scores.slice(1).every(({ name }) => /^worst pairs: \w\w → \w\w$/.test(name))).toBe(true);
  });

  it("answers-xquad looks for the answer in the language of the paragraph", async () => {
    const figures = figuresOf(await evaluateAnswersXquad(evaluation));
    const abstained = figures.get("answerable questions abstained from") ?? 1;
    expect(abstained).toBeLessThan(1);
    expect(figures.get("answers that cite the right article")).toBeGreaterThan(0);
    expect(figures.get("answers with a quoted sentence that holds the answer")).toBeGreaterThan(0);
  });

  it("near-duplicates sees the variants of a story merged", async () => {
    const figures = figuresOf(await evaluateNearDuplicates(evaluation));
    expect(figures.get("en: copies that are named")).toBe(1);
    expect(figures.get("en: copies named that are copies")).toBe(1);
    expect(figures.get("en: stories that come twice in ten passages")).toBe(0);
  });

  it("abstention asks about both halves and sorts the answers into bins", async () => {
    const { scores, below = "" } = await evaluateAbstention(evaluation);
    const figures = figuresOf(scores);
    expect([...figures.keys()].filter((name) => name.startsWith("AUROC"))).toHaveLength(4);
    for (const figure of figures.values()) expect(figure).toBeGreaterThanOrEqual(0);
    const counts = [...below.matchAll(/ (\d+) \|$/gm)].map(([, count]) => Number(count));
    expect(counts).toHaveLength(10);
    const asked = counts.reduce((sum, count) => sum + count, 0);
    expect(scores.at(-1)?.data).toBe(`${asked} questions`);
  });

  it("ablation has a row a ranking and the same columns in each", async () => {
    const { below = "" } = await evaluateAblation(evaluation);
    const rows = below.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.map((row) => row.split("|").length)).toEqual(rows.map(() => 7));
    expect(below).toContain("| everything | ");
    expect(below).toContain("| without the language correction | ");
    // No correction was fitted for the fake model, so that its absence changes nothing.
    const figures = (name: string) =>
      rows
        .find((row) => row.startsWith(`| ${name} |`))
        ?.split("|")
        .slice(2);
    expect(figures("without the language correction")).toEqual(figures("everything"));
  });

  it("say so where their data is not there", async () => {
    const empty = { ...evaluation, ...openEvaluation({ data: "/nowhere" }), embedder: evaluation.embedder };
    expect(existsSync("/nowhere")).toBe(false);
    await expect(evaluateJsquad(empty)).rejects.toThrow(MissingData);
    await expect(evaluateNtrex(empty)).rejects.toThrow(MissingData);
    await expect(evaluateXquadMixed(empty)).rejects.toThrow(MissingData);
  });
});
