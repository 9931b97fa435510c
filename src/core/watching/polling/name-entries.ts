/** Names the entries of a feed: what each is known by from one poll to the next. */

import type { FeedEntry, SourceReader } from "../watching-ports.ts";
import { hashOf, namelessUrl } from "./entry.ts";

export interface Named {
  readonly entry: FeedEntry;
  readonly url: string;
  readonly hash: string;
}

/** Names entries, each once. Those that share an address, such as those of a live blog, go by their guids. */
export class Naming {
  readonly #urls = new Map<FeedEntry, string>();
  readonly #guidsAt = new Map<string, Set<string | null>>();
  readonly #seen = new Set<string>();

  /** Must have seen all entries before the first is named. */
  note(entries: readonly FeedEntry[], reader: Pick<SourceReader, "canonical">): void {
    for (const entry of entries) {
      const url = entry.url === null ? null : reader.canonical(entry.url);
      if (url === null) continue;
      this.#urls.set(entry, url);
      const guids = this.#guidsAt.get(url);
      if (guids) guids.add(entry.guid);
      else this.#guidsAt.set(url, new Set([entry.guid]));
    }
  }

  named(entries: readonly FeedEntry[]): Named[] {
    return entries.flatMap((entry) => {
      const hash = hashOf(entry);
      const name = this.#nameOf(entry, hash);
      if (this.#seen.has(name)) return [];
      this.#seen.add(name);
      return [{ entry, url: name, hash }];
    });
  }

  #nameOf(entry: FeedEntry, hash: string): string {
    const url = this.#urls.get(entry);
    if (url === undefined) return namelessUrl(entry.guid, hash);
    const isShared = entry.guid !== null && (this.#guidsAt.get(url)?.size ?? 0) > 1;
    const hasOwnText = !entry.isTeaser && entry.text.trim() !== "";
    return isShared && hasOwnText ? namelessUrl(entry.guid, hash) : url;
  }
}
