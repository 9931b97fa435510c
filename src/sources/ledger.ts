/** Remembers what was taken in one run, so that two articles never claim one identity. */
import { relative } from "node:path";
import type { RawArticle } from "../core/article.ts";
import { rejected, type SourceItem } from "./source-file.ts";

export interface Ledger {
  /** Passes an item on; an article whose identity is taken becomes a reject that names the one that has it. */
  admit(item: SourceItem): SourceItem;
}

interface Place {
  readonly location: string;
  readonly line: number | null;
}

/** An empty ledger; places are told relative to `cwd`. */
export function createLedger(cwd: string): Ledger {
  const places = new Map<string, Place>();
  return {
    admit(item) {
      if (item.kind === "reject") return item;
      const { key, location, line } = item.article;
      const first = places.get(key);
      if (first === undefined) {
        places.set(key, { location, line });
        return item;
      }
      return duplicate(item.article, first, cwd);
    },
  };
}

const IDENTITIES: Readonly<Record<string, string>> = { id: "id", url: "url", file: "path" };

function duplicate(article: RawArticle, first: Place, cwd: string): SourceItem {
  const colon = article.key.indexOf(":");
  const identity = IDENTITIES[article.key.slice(0, colon)] ?? "identity";
  const line = first.line === null ? "" : `, line ${first.line}`;
  const reason = `the ${identity} "${article.key.slice(colon + 1)}" was taken before, from ${relative(cwd, first.location)}${line}`;
  return rejected(article.file ?? article.externalId, reason, article.line ?? undefined);
}
