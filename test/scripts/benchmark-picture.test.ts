/** The benchmark's made timelines, and the row that one process measures. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { madeTimeline } from "../../scripts/benchmark/made-timeline.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DRAW_ONCE = join(ROOT, "scripts", "benchmark", "draw-once.ts");

describe("made timelines", () => {
  it("are in the order of their dates, with everything that a picture shows", () => {
    const { events } = madeTimeline(30, "Made");
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(dates).size).toBeLessThan(30);
    expect(new Set(events.map(({ language }) => language)).size).toBeGreaterThan(8);
    expect(new Set(events.map(({ precision }) => precision)).size).toBeGreaterThan(1);
    expect(events.some(({ planned }) => planned) && events.some(({ differs }) => differs)).toBe(true);
  });

  it("are measured in a process of their own", () => {
    const folder = mkdtempSync(join(tmpdir(), "draw-once-"));
    try {
      const run = spawnSync(process.execPath, ["--import", "tsx", DRAW_ONCE, "3", folder], {
        cwd: ROOT,
        encoding: "utf8",
      });
      expect(run.stderr).toBe("");
      expect(JSON.parse(run.stdout)).toMatchObject({
        events: 3,
        shown: 3,
        "cold ms": expect.any(Number),
        "warm ms": expect.any(Number),
        "overlapping boxes": 0,
        "boxes beyond the page": 0,
      });
      expect(readdirSync(folder)).toHaveLength(4);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
