/** The benchmark's small parts; the figures themselves depend on the machine. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { quantile, residentMib, tableOf } from "../../scripts/benchmark/table.ts";
import { benchmarkArticles } from "../../scripts/benchmark/texts.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

function benchmark(...args: string[]) {
  const script = join(ROOT, "scripts", "benchmark.ts");
  return spawnSync(process.execPath, ["--import", "tsx", script, ...args], { cwd: ROOT, encoding: "utf8" });
}

describe("the benchmark's table", () => {
  it("is Markdown", () => {
    expect(
      tableOf([
        { what: "a", ms: 1 },
        { what: "b", ms: "2.00" },
      ]),
    ).toBe("| what | ms |\n| --- | --- |\n| a | 1 |\n| b | 2.00 |\n");
  });

  it("has quantiles of what was measured", () => {
    const values = [5, 1, 4, 2, 3];
    expect([0, 0.5, 0.95, 1].map((share) => quantile(values, share))).toEqual([
      "1.00",
      "3.00",
      "5.00",
      "5.00",
    ]);
    expect(values).toEqual([5, 1, 4, 2, 3]);
    expect(residentMib()).toBeGreaterThan(10);
  });
});

describe("the benchmark's articles", () => {
  it("are as many as asked for, each with text and a name of its own", async () => {
    const articles = await benchmarkArticles(40);
    expect(articles).toHaveLength(40);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(40);
    expect(new Set(articles.map(({ text }) => text)).size).toBe(40);
    for (const { text } of articles) expect(text.length).toBeGreaterThan(100);
  });
});

describe("npm run benchmark", () => {
  it("explains itself, and names its parts to who asks for another", () => {
    expect(benchmark("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("rate, search") });
    expect(benchmark("--only", "speed")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("“speed”"),
    });
  });

  it("measures the index", () => {
    const { status, stdout } = benchmark("--only", "search", "--vectors", "1000");
    expect(status).toBe(0);
    expect(stdout).toMatch(/\| full scan \| 1000 \| [\d.]+ \| [\d.]+ \| 1\.000 \|/);
    expect(stdout).toMatch(/\| graph, ef 96 \| 1000 \| [\d.]+ \| [\d.]+ \| (1\.000|0\.9\d+) \|/);
  });
});
