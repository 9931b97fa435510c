/** Up to where articles are in stories, after waiting for the rest of them a moment at most. */
import type { StoryKeeper, StoryReader } from "../../stories/story-ports.ts";
import { withinTime } from "../within-time.ts";

/** What polls bring is grouped in far less; only the first start over an older archive has more to do. */
const MAX_WAIT_MS = 3_000;
/** For a keeper that has to read the index first, and so hears of the end of its time late. */
const MAX_LATE_MS = 1_000;

export interface GroupedSoonParts {
  readonly archive: Pick<StoryReader, "groupedUpTo">;
  readonly keeper: StoryKeeper;
  readonly maxWaitMs?: number;
}

/** Later articles are told another time; the work goes on where somebody else asked for it. */
export async function groupedSoon({
  archive,
  keeper,
  maxWaitMs = MAX_WAIT_MS,
}: GroupedSoonParts): Promise<number> {
  const working = keeper.catchUp(AbortSignal.timeout(maxWaitMs));
  const reached = await withinTime(working, maxWaitMs + MAX_LATE_MS);
  working.catch(() => undefined); // Told by the race while it lasts.
  return reached ?? archive.groupedUpTo();
}
