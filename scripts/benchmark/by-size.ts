/** Runs a measurement over made coverage of growing size, each in a process of its own. */
import { fileURLToPath } from "node:url";
import { measuredApart } from "./apart.ts";
import { openMaker } from "./made.ts";
import type { SearchOptions } from "./search.ts";
import type { Row } from "./table.ts";

/** Passages; a fifth as many articles. */
const SIZES = [5_000, 50_000, 500_000] as const;

/** One table; `script` (in this folder) gets a data folder and its passages. Sizes beyond `largest` passages are left out. */
export async function measureBySize(script: string, { largest, data, say }: SearchOptions): Promise<Row[]> {
  const maker = await openMaker(data, say);
  const rows: Row[] = [];
  try {
    for (const passages of SIZES.filter((size) => size <= largest)) {
      say(`  ${passages} passages`);
      const { folder } = await maker.make(passages);
      const file = fileURLToPath(new URL(script, import.meta.url));
      rows.push(...(await measuredApart<Row[]>(file, [folder, String(passages)])));
    }
  } finally {
    await maker.close();
  }
  return rows;
}
