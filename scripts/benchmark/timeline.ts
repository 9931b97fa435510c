/** `/timeline` over made coverage of growing size: of everything, on a topic, on a name, within some days. */
import { measureBySize } from "./by-size.ts";
import type { SearchOptions } from "./search.ts";
import type { Row } from "./table.ts";

export function measureTimelines(options: SearchOptions): Promise<Row[]> {
  return measureBySize("./measure-timeline.ts", options);
}
