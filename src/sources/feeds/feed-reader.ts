/** The reader of what is fetched, as the core wants it: the door to this folder for everything on the web. */
import type { SourceReader } from "../../core/watching/watching-ports.ts";
import { canonical } from "./address.ts";
import { entryItem, pageItem } from "./page-article.ts";
import { readSource } from "./read-source.ts";

/** Pure; no entity of a document is ever expanded or fetched. */
export function feedReader(): SourceReader {
  return { read: readSource, article: pageItem, entryArticle: entryItem, canonical };
}
