/** How long it takes to draw timelines: the first picture of a process, those after it, and whether anything overlaps. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Row } from "./table.ts";

const EVENTS = [1, 3, 12, 30, 60] as const;
const DRAW_ONCE = fileURLToPath(new URL("draw-once.ts", import.meta.url));
const run = promisify(execFile);

/** A process for each number of events, so that each loads its libraries and fonts anew. */
export async function measurePictures(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "coverage-pictures-"));
  try {
    const rows: Row[] = [];
    for (const events of EVENTS) {
      const drawn = await run(process.execPath, ["--import", "tsx", DRAW_ONCE, String(events), folder]);
      rows.push(JSON.parse(drawn.stdout) as Row);
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
