/** Putting articles into stories over made coverage of growing size. */
import { measureBySize } from "./by-size.ts";
import type { SearchOptions } from "./search.ts";
import type { Row } from "./table.ts";

export function measureStories(options: SearchOptions): Promise<Row[]> {
  return measureBySize("./measure-stories.ts", options);
}
