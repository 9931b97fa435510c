/** The desk of watched sources: who may do what, and what they are told. */
import type { Caller } from "../../caller.ts";
import { type Completion, MAX_COMPLETIONS } from "../../completion.ts";
import { UserError } from "../../errors.ts";
import type { WatchedSource } from "../watched-source.ts";
import type { WatchedSourceStore } from "../watching-ports.ts";
import type { ChangedSourceResult, WatchingDesk } from "../watching-results.ts";
import { addSource } from "./add-source.ts";
import { healthOf, listed } from "./describe-source.ts";
import type { DeskParts } from "./desk-parts.ts";
import { whyNot } from "./why.ts";

export function watchingDesk(parts: DeskParts): WatchingDesk {
  const { store, clock } = parts;
  const now = () => clock().getTime();

  async function change(
    id: string,
    caller: Caller,
    kind: ChangedSourceResult["change"],
    work: (source: WatchedSource) => Promise<boolean>,
  ): Promise<ChangedSourceResult> {
    const before = await ownSource(store, id, caller);
    if (!(await work(before))) throw unknownSource(id);
    const after = kind === "removed" ? before : ((await store.source(before.id)) ?? before);
    return { change: kind, source: listed(after) };
  }

  return {
    async add(request, caller) {
      mayManage(caller);
      const result = await addSource(request, caller, parts);
      parts.wake?.();
      return result;
    },
    async list(caller) {
      return { sources: (await visibleSources(store, caller)).map(listed) };
    },
    remove: (id, caller) =>
      change(id, caller, "removed", async (source) => {
        await refuseListed(source, parts);
        return store.remove(source.id);
      }),
    pause: (id, caller) =>
      change(id, caller, "paused", (source) =>
        store.setPause(source.id, { by: "person", reason: "somebody paused it" }, now()),
      ),
    async resume(id, caller) {
      const result = await change(id, caller, "resumed", (source) => store.setPause(source.id, null, now()));
      parts.wake?.();
      return result;
    },
    async health(caller, id) {
      const sources =
        id === undefined ? await visibleSources(store, caller) : [await ownSource(store, id, caller)];
      return { sources: await Promise.all(sources.map((source) => healthOf(source, parts, now()))) };
    },
    async why(url, caller) {
      return whyNot(url, await visibleSources(store, caller), parts);
    },
  };
}

/** What the file lists would come again at its next change. */
async function refuseListed({ fromFile, addedAs }: WatchedSource, { isInFile }: DeskParts): Promise<void> {
  if (!fromFile || !(await isInFile?.(addedAs))) return;
  throw new UserError(
    "invalid_option",
    `The file of sources (SOURCES) lists ${addedAs}. Take its line out there, and it goes.`,
    { option: "source" },
  );
}

/** Suggests sources that the caller may manage, by id, name or address; none for others. */
export function watchedCompleter(
  store: Pick<WatchedSourceStore, "sources">,
): (typed: string, caller: Caller) => Promise<readonly Completion[]> {
  return async (typed, caller) => {
    if (!isManager(caller)) return [];
    const wanted = typed.trim().toLowerCase();
    return (await visibleSources(store, caller))
      .map(({ id, name, address }) => ({
        value: id,
        name: `${id} · ${name ?? address}`,
        all: `${id} ${name} ${address}`,
      }))
      .filter(({ all }) => all.toLowerCase().includes(wanted))
      .slice(0, MAX_COMPLETIONS)
      .map(({ value, name }) => ({ value, name }));
  };
}

function isManager({ operator, place }: Caller): boolean {
  return operator === true || place?.managesServer === true;
}

function mayManage(caller: Caller): void {
  if (isManager(caller)) return;
  throw new UserError(
    "not_allowed",
    "Sources are managed by those who may manage the server (permission “Manage Server”), and at the bot's console.",
  );
}

/** All of them for the operator, else those of the caller's server. */
async function visibleSources(
  store: Pick<WatchedSourceStore, "sources">,
  caller: Caller,
): Promise<readonly WatchedSource[]> {
  mayManage(caller);
  return caller.operator ? store.sources() : store.sources(caller.place?.guild);
}

/** By id or address. A source of another server does not exist for the caller. */
async function ownSource(store: WatchedSourceStore, id: string, caller: Caller): Promise<WatchedSource> {
  mayManage(caller);
  const source = await store.source(id.trim(), caller.operator ? undefined : caller.place?.guild);
  if (source && (caller.operator || source.guild === caller.place?.guild)) return source;
  throw unknownSource(id);
}

function unknownSource(id: string): UserError {
  return new UserError(
    "invalid_option",
    `No source has the id or address “${id.slice(0, 100)}”. “source list” shows them.`,
    {
      option: "source",
    },
  );
}
