/** Sources that the file named by `SOURCES` lists: they come, change and go with its lines. */
import type { Clock } from "../../ports.ts";
import type { NewWatchedSource, SourceSettings } from "../watched-source.ts";
import type { WatchedSourceStore } from "../watching-ports.ts";

/** A line of the file. */
export type ListedInFile = Pick<
  NewWatchedSource,
  "kind" | "address" | "name" | "publisher" | "language" | "everySeconds" | "maxAgeDays"
>;

export interface SyncedSources {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Makes the store's sources from a file those that the file lists now; what people added themselves stays theirs. */
export async function syncSourcesFile(
  listed: readonly ListedInFile[],
  parts: { readonly store: WatchedSourceStore; readonly clock: Clock },
): Promise<SyncedSources> {
  const { store } = parts;
  const counts = { added: 0, changed: 0, removed: 0 };
  const kept = new Set<string>();
  for (const line of listed) {
    const { id, change } = await keep(line, parts);
    if (id !== null) kept.add(id);
    if (change !== null) counts[change] += 1;
  }
  for (const { id, fromFile } of await store.sources())
    if (fromFile && !kept.has(id) && (await store.remove(id))) counts.removed += 1;
  return counts;
}

type Kept = { readonly id: string | null; readonly change: "added" | "changed" | null };

/** `id`: of the source that stands for the line; null where another process was faster. */
async function keep(
  line: ListedInFile,
  { store, clock }: { readonly store: WatchedSourceStore; readonly clock: Clock },
): Promise<Kept> {
  const known = await store.source(line.address, null);
  if (known === null) {
    const added = await store.add(fromFile(line), clock().getTime());
    return { id: added?.id ?? null, change: added && "added" };
  }
  const hasChanged =
    known.fromFile && differs(line, known) && (await store.change(known.id, settingsOf(line, known)));
  return { id: known.id, change: hasChanged ? "changed" : null };
}

function fromFile(line: ListedInFile): NewWatchedSource {
  const { kind, address, name, publisher, language, everySeconds, maxAgeDays } = line;
  const settings = { kind, address, name, publisher, language, everySeconds, maxAgeDays };
  return { ...settings, guild: null, channel: null, addedBy: null, fromFile: true };
}

/** A line without a name leaves the one that the feed told. */
function settingsOf(line: ListedInFile, known: SourceSettings): SourceSettings {
  const { kind, publisher, language, everySeconds, maxAgeDays } = line;
  return {
    kind,
    name: line.name ?? known.name,
    publisher,
    language,
    everySeconds,
    maxAgeDays,
    fromFile: true,
  };
}

function differs(line: ListedInFile, known: SourceSettings): boolean {
  const wanted = settingsOf(line, known);
  const fields = ["kind", "name", "publisher", "language", "everySeconds", "maxAgeDays"] as const;
  return fields.some((field) => wanted[field] !== known[field]);
}
