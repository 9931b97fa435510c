/** `/quote` over made coverage of growing size: by topic, by speaker, by both. */
import { fileURLToPath } from "node:url";
import { measuredApart } from "./apart.ts";
import { openMaker } from "./made.ts";
import type { SearchOptions } from "./search.ts";
import type { Row } from "./table.ts";

/** Passages; a fifth as many articles. */
const SIZES = [5_000, 50_000, 500_000] as const;
const MEASURE = fileURLToPath(new URL("./measure-quote.ts", import.meta.url));

/** One table; sizes beyond `largest` passages are left out. */
export async function measureQuotes({ largest, data, say }: SearchOptions): Promise<Row[]> {
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
