/** kill -9 at any moment of an ingest loses nothing, doubles nothing, and a second run completes it. */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { embed, finished, request, scratchFolder, start } from "../support/program.ts";

const ARTICLES = 40;
const KILLS = 3;
const scratch = scratchFolder();

const lines = Array.from({ length: ARTICLES }, (_, at) =>
  JSON.stringify({
    id: `n${at}`,
    text: `Report number ${at} came from the river. ${"The water rose again. ".repeat(12)}`,
  }),
);

interface Listed {
  readonly externalId: string;
  readonly sequence: number;
}

async function listed(dataDir: string): Promise<readonly Listed[]> {
  const { articles } = await request("latest", { limit: 1000 }, dataDir);
  return articles as readonly Listed[];
}

afterAll(() => scratch.remove());

describe("kill -9 during an ingest", () => {
  it("leaves an archive that a second run completes to the same state", async () => {
    scratch.write({ "in/all.jsonl": `${lines.join("\n")}\n` });
    const input = join(scratch.folder, "in");
    const data = join(scratch.folder, "data");
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = start("scripts/embed.ts", [input], data);
      const ended = finished(child);
      await sleep(2_500 + kill * 700);
      child.kill("SIGKILL");
      await ended;
    }
    const { code, summary } = await embed([input], data);
    expect(code).toBe(0);
    expect(Number(summary?.added) + Number(summary?.unchanged)).toBe(ARTICLES);
    expect(summary).toMatchObject({ updated: 0 });
    const undisturbed = join(scratch.folder, "undisturbed");
    await embed([input], undisturbed);
    expect(await listed(data)).toEqual(
      (await listed(undisturbed)).map((article) =>
        expect.objectContaining({ externalId: article.externalId, sequence: article.sequence }),
      ),
    );
  });
});
