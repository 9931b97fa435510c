/** `/quote` over made coverage of growing size: by topic, by speaker, by both. */
import { measureBySize } from "./by-size.ts";
import type { SearchOptions } from "./search.ts";
import type { Row } from "./table.ts";

export function measureQuotes(options: SearchOptions): Promise<Row[]> {
  return measureBySize("./measure-quote.ts", options);
}
