/** Which articles a digest is about: those with `after < sequence <= upTo`. */
import { DAY_MS } from "../../../text/dates/calendar.ts";
import type { ArticleReader, Clock } from "../../ports.ts";
import type { DigestRequest } from "../../services.ts";
import type { StoryReader } from "../../stories/story-ports.ts";

/** "2026-05-20" of an instant. */
const DAY_CHARS = 10;

export interface Stretch {
  readonly after: number;
  readonly upTo: number;
}

export interface StretchParts {
  readonly archive: Pick<ArticleReader, "latest"> & Pick<StoryReader, "sequenceBefore">;
  readonly clock: Clock;
}

/** Without `since` the last 24 hours, or where nothing was added in them the newest day (UTC) that has something. */
export async function stretchOf(
  { since, upTo }: Pick<DigestRequest, "since"> & { readonly upTo: number },
  { archive, clock }: StretchParts,
): Promise<Stretch> {
  if (typeof since === "number") return { after: since, upTo };
  if (since !== undefined) return { after: await archive.sequenceBefore(since.from), upTo };
  const yesterday = new Date(clock().getTime() - DAY_MS).toISOString();
  const after = await archive.sequenceBefore(yesterday);
  if (after < upTo) return { after, upTo };
  const [newest] = (await archive.latest(1, 0, { upToSequence: upTo })).articles;
  if (!newest) return { after: 0, upTo };
  const morning = `${newest.addedAt.slice(0, DAY_CHARS)}T00:00:00.000Z`;
  return { after: await archive.sequenceBefore(morning), upTo };
}
