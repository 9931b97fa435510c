/** `digest` as a person asks for it, with the real model over the sample coverage: at the prompt, one shot, as JSON. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DigestResult } from "../../src/core/digests/digest-results.ts";
import type { ArticleResult } from "../../src/core/services.ts";
import { requests, run, scratchFolder } from "../support/program.ts";

const scratch = scratchFolder();
const sample = join(scratch.folder, "sample");
const MAIN = "src/main.ts";

afterAll(() => scratch.remove());

describe("a digest of the sample coverage", () => {
  const prompt = { stdout: "", stderr: "" };
  beforeAll(async () => {
    Object.assign(prompt, await run(MAIN, [], sample, "/digest since:0 limit:3\n"));
  }, 120_000);

  it("is shown at the prompt, which has just taken the sample in", () => {
    expect(prompt.stdout).toMatch(/38 new articles in \d+ stories/);
    expect(prompt.stdout).toMatch(/^• .+\n(?: +.+\n)* {4}│ /m);
    expect(prompt.stdout).toMatch(/and \d+ more stor(y|ies)/);
  });

  it("has exact spans for key sentences, each of one of the story's new articles", async () => {
    const { code, stdout } = await run(MAIN, ["digest", "--since", "0", "--limit", "25", "--json"], sample);
    expect(code).toBe(0);
    const { stories, articles, more, since } = JSON.parse(stdout) as DigestResult;
    expect({ articles, since }).toEqual({ articles: 38, since: 0 });
    const shown = stories.flatMap((story) => story.articles);
    expect(new Set(shown.map(({ articleId }) => articleId)).size).toBe(shown.length);
    if (more === 0) expect(shown).toHaveLength(38);
    const cited = stories.flatMap(({ keySentence }) => keySentence?.citation ?? []);
    expect(cited).toHaveLength(stories.length);
    const bodies = await requests(
      cited.map(({ articleId }) => ({ command: "article", options: { id: articleId } })),
      sample,
    );
    for (const [at, { quote, start, end, articleId }] of cited.entries()) {
      const article = bodies[at]?.result as ArticleResult | undefined;
      expect(article?.body.slice(start, end)).toBe(quote);
      expect(stories[at]?.articles.map((one) => one.articleId)).toContain(articleId);
      expect(quote).not.toBe(stories[at]?.headline);
    }
  });

  it("finds a topic across languages, and nothing where nothing is on it", async () => {
    const [launch, cup] = await requests(
      [
        { command: "digest", options: { since: 0, topic: "satellite launch", limit: 25 } },
        { command: "digest", options: { since: 0, topic: "football world cup" } },
      ],
      sample,
    );
    const found = launch?.result as DigestResult | undefined;
    const ids = found?.stories.flatMap(({ articles }) => articles.map(({ externalId }) => externalId));
    for (const id of ["launch-01-id", "launch-02-en", "launch-04-ja", "launch-06-zh"])
      expect(ids).toContain(id);
    expect(cup?.result).toMatchObject({ stories: [], articles: 0, topic: "football world cup" });
  });
});
