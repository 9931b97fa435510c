/** Whole searches over made coverage of growing size: their time by stage, what they find, memory, start and building. */
import { fileURLToPath } from "node:url";
import { measuredApart } from "./apart.ts";
import { type MadeCoverage, openMaker } from "./made.ts";
import type { SearchFigures } from "./measure-search.ts";
import type { Row } from "./table.ts";

const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
const MEASURE = fileURLToPath(new URL("./measure-search.ts", import.meta.url));

export interface SearchOptions {
  /** Passages in the largest coverage. */
  readonly largest: number;
  /** Where made coverage is kept. */
  readonly data: string;
  readonly say: (line: string) => void;
}

/** Two tables: searches, and what it takes to be ready for them. */
export async function measureSearch({ largest, data, say }: SearchOptions): Promise<Row[][]> {
  const maker = await openMaker(data, say);
  const searches: Row[] = [];
  const starts: Row[] = [];
  try {
    for (const passages of SIZES.filter((size) => size <= largest)) {
      say(`  ${passages} passages`);
      const made = await maker.make(passages);
      const { search, start } = await measuredApart<SearchFigures>(MEASURE, [made.folder, String(passages)]);
      searches.push(...search);
      starts.push({ ...start, ...makingRow(made) });
    }
  } finally {
    await maker.close();
  }
  return [searches, starts];
}

function makingRow({ passages, fillSeconds, indexSeconds, databaseMib, indexMib }: MadeCoverage): Row {
  return {
    "database MiB": databaseMib,
    "index files MiB": indexMib,
    "stored passages/s": Math.round(passages / fillSeconds),
    "indexed passages/s": Math.round(passages / indexSeconds),
  };
}
