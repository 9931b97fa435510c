/** Tells the channel that added a source once when it keeps failing, and once when it recovers. */
import type { Logger } from "../../ports.ts";
import type { WatchedSource } from "../watched-source.ts";
import type { WatchedSourceStore } from "../watching-ports.ts";

const MIN_FAILURES = 3;
const MIN_TROUBLE_MS = 10 * 60_000;

/** Posts a text to a channel; `key` makes it once. False where it could not. */
export type TellChannel = (channel: string, text: string, key: string) => Promise<boolean>;

export interface TellingParts {
  readonly store: Pick<WatchedSourceStore, "claimTelling">;
  /** Without it this process reaches no channels, and leaves the telling to one that does. */
  readonly tellChannel?: TellChannel;
  readonly log: Logger;
}

/** After a poll: `before` as the source was, `after` as it is now. Never throws. */
export async function tellTrouble(
  before: WatchedSource,
  after: WatchedSource,
  now: number,
  parts: TellingParts,
): Promise<void> {
  const { store, tellChannel, log } = parts;
  logTrouble(before, after, log);
  if (after.channel === null || !tellChannel) return;
  const isTrouble = isLasting(after, now);
  const isOver = before.troubleTold && after.failures === 0 && after.pause === null;
  if (!(isTrouble && !before.troubleTold) && !isOver) return;
  try {
    // The key names the trouble: told again after a crash before it is noted, it is still told once.
    const since = before.lastSuccessAt ?? before.addedAt;
    const key = `${before.id}-${isTrouble ? "trouble" : "recovered"}-${since}`;
    await tellChannel(after.channel, isTrouble ? troubleText(after) : recoveryText(after), key);
    await store.claimTelling(before.id, isTrouble);
  } catch (error) {
    log.warn({ err: error, source: before.id }, "a channel could not be told about its source");
  }
}

/** The operator's own sources have no channel, and their log says it for all. */
function logTrouble(
  before: WatchedSource,
  { id, failures, failure, pause }: WatchedSource,
  log: Logger,
): void {
  if (pause !== null && before.pause === null)
    log.warn({ source: id, reason: pause.reason }, "a source is paused");
  else if (failures === MIN_FAILURES) log.warn({ source: id, reason: failure }, "a source keeps failing");
}

function isLasting({ failures, pause, lastSuccessAt, addedAt }: WatchedSource, now: number): boolean {
  if (pause !== null) return pause.by === "bot";
  return failures >= MIN_FAILURES && now - (lastSuccessAt ?? addedAt) >= MIN_TROUBLE_MS;
}

function troubleText(source: WatchedSource): string {
  const { pause, failure, failures } = source;
  return pause === null
    ? `The source ${titled(source)} could not be read ${failures} times in a row: ${failure ?? "no reason is known"}. It is tried again, at growing intervals.`
    : `The source ${titled(source)} is paused: ${pause.reason}.`;
}

function recoveryText(source: WatchedSource): string {
  return `The source ${titled(source)} can be read again.`;
}

function titled({ id, name, address }: WatchedSource): string {
  return name === null ? `${address} (${id})` : `“${name}” (${id}, ${address})`;
}
