/** Watched sources as lists and health reports show them. */
import { DAY_MS } from "../../../text/dates/calendar.ts";
import type { ArticleWriter } from "../../ports.ts";
import { intervalOf } from "../polling/schedule.ts";
import type { WatchedSource } from "../watched-source.ts";
import type { WatchedSourceStore } from "../watching-ports.ts";
import type { ListedSource, SourceHealth } from "../watching-results.ts";

/** Articles a day are those of the last days. */
const RATE_DAYS = 7;

export function listed(source: WatchedSource): ListedSource {
  const { id, kind, address, name, publisher, language, pause, fromFile } = source;
  const everySeconds = intervalOf(source);
  return { id, kind, address, name, publisher, language, everySeconds, paused: pause, fromFile };
}

interface HealthParts {
  readonly store: Pick<WatchedSourceStore, "articlesSince">;
  readonly archive: Pick<ArticleWriter, "keysUnder">;
}

export async function healthOf(
  source: WatchedSource,
  { store, archive }: HealthParts,
  now: number,
): Promise<SourceHealth> {
  const { addedAt, polls, unchangedPolls, failures, failure, pause } = source;
  // A source of yesterday is not judged by a week.
  const days = Math.min(RATE_DAYS, Math.max(1, (now - addedAt) / DAY_MS));
  const recent = await store.articlesSince(source.id, now - days * DAY_MS);
  return {
    ...listed(source),
    addedAt: instant(addedAt),
    lastSuccessAt: optionalInstant(source.lastSuccessAt),
    lastTriedAt: optionalInstant(source.lastTriedAt),
    nextAt: pause === null ? instant(source.nextAt) : null,
    failures,
    failure,
    articles: await articlesOf(source, { store, archive }),
    articlesPerDay: rounded(recent / days, 10),
    polls,
    unchangedShare: polls === 0 ? null : rounded(unchangedPolls / polls, 100),
  };
}

/** Counted from what is there, so that a poll that was cut loses none. A file may hold many. */
async function articlesOf({ id, kind, address }: WatchedSource, parts: HealthParts): Promise<number> {
  if (kind === "folder") return (await parts.archive.keysUnder(address)).length;
  return parts.store.articlesSince(id, 0);
}

/** ISO 8601 in UTC. */
export function instant(ms: number): string {
  return new Date(ms).toISOString();
}

export function optionalInstant(ms: number | null): string | null {
  return ms === null ? null : instant(ms);
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
