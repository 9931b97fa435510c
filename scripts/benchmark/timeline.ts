/** `/timeline` over made coverage of growing size: of everything, on a topic, on a name, within some days. */
import { fileURLToPath } from "node:url";
import { measuredApart } from "./apart.ts";
import { openMaker } from "./made.ts";
import type { SearchOptions } from "./search.ts";
import type { Row } from "./table.ts";

/** Passages; a fifth as many articles. */
const SIZES = [5_000, 50_000, 500_000] as const;
const MEASURE = fileURLToPath(new URL("./measure-timeline.ts", import.meta.url));

/** One table; sizes beyond `largest` passages are left out. */
export async function measureTimelines({ largest, data, say }: SearchOptions): Promise<Row[]> {
  const maker = await openMaker(data, say);
  const rows: Row[] = [];
  try {
    for (const passages of SIZES.filter((size) => size <= largest)) {
      say(`  ${passages} passages`);
      const { folder } = await maker.make(passages);
      rows.push(...(await measuredApart<Row[]>(MEASURE, [folder, String(passages)])));
    }
  } finally {
    await maker.close();
  }
  return rows;
}
