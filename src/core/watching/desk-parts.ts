/** What the desk of watched sources works with. */
import type { ArticleReader, ArticleWriter, Clock } from "../ports.ts";
import type { SourceReader, WatchedSourceStore, WebFetcher } from "./watching-ports.ts";

export interface DeskParts {
  readonly store: WatchedSourceStore;
  readonly fetcher: Pick<WebFetcher, "fetch">;
  readonly reader: SourceReader;
  readonly archive: Pick<ArticleWriter, "find"> & Pick<ArticleReader, "article">;
  readonly clock: Clock;
  /** The absolute path of a folder on this machine; null where there is none. */
  readonly folderAt: (path: string) => Promise<string | null>;
  /** There is something to poll. */
  readonly wake?: () => void;
}
