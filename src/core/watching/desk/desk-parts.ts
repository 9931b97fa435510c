/** What the desk of watched sources works with. */
import type { ArticleReader, ArticleWriter, Clock } from "../../ports.ts";
import type { SourceReader, WatchedSourceStore, WebFetcher } from "../watching-ports.ts";
import type { FoundFolder } from "./folders.ts";

export interface DeskParts {
  readonly store: WatchedSourceStore;
  readonly fetcher: Pick<WebFetcher, "fetch" | "refusal">;
  readonly reader: SourceReader;
  readonly archive: Pick<ArticleWriter, "find" | "keysUnder"> & Pick<ArticleReader, "article">;
  readonly clock: Clock;
  /** A folder on this machine; null where there is none. Rejects with a UserError for one that must not be watched. */
  readonly folderAt: (path: string) => Promise<FoundFolder | null>;
  /** Whether the file of sources lists an address now; left out where there is no such file. */
  readonly isInFile?: (address: string) => Promise<boolean>;
  /** There is something to poll. */
  readonly wake?: () => void;
}
