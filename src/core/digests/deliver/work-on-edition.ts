/** Takes one edition to its end: composed and kept, then sent, then closed; or left for later, or given up with its reason. */
import { UserError } from "../../errors.ts";
import type { Clock, Logger } from "../../ports.ts";
import type { View } from "../../view.ts";
import type { ComposeFor } from "../compositions.ts";
import type { DigestLedger, EditionPoster, Posted } from "../digest-ports.ts";
import type { DigestResult } from "../digest-results.ts";
import type { Edition, Pause, Subscription } from "../subscription.ts";
import { withinTime } from "../within-time.ts";
import { retryDelay } from "./back-off.ts";
import type { Lease } from "./lease.ts";

/** A channel that takes longer is slow or dead: its edition is left for later. */
const POST_LIMIT_MS = 60_000;
/** What still goes on then must end, or be given up, before the channel is written to again. */
const HUNG_LIMIT_MS = 10 * 60_000;
const MINUTE_MS = 60_000;

export interface EditionWorkParts {
  readonly ledger: DigestLedger;
  readonly poster: EditionPoster;
  readonly compose: ComposeFor;
  readonly present: (result: DigestResult, subscription: Subscription) => View;
  /** What the person who made a subscription is told when it pauses. */
  readonly pausedWords: (subscription: Subscription, pause: Pause) => string;
  readonly clock: Clock;
  readonly log: Logger;
  /** The process, unlike any other. */
  readonly holder: string;
}

/** Resolves when its channel is free again; never rejects. */
export async function workOnEdition(edition: Edition, lease: Lease, parts: EditionWorkParts): Promise<void> {
  const { ledger, log, clock } = parts;
  const { number, subscription } = edition;
  let hung: Promise<unknown> = Promise.resolve();
  try {
    if (!(await lease.renew())) return;
    const { view, stories } = await contentOf(edition, parts);
    if (view.length === 0) return await ledger.finish(number, "empty", clock().getTime());
    const posting = parts.poster.post({ ...edition, view, stories }, async (place, messageId) => {
      await ledger.messageSent(number, place, messageId);
      return lease.renew();
    });
    const posted = await withinTime(posting, POST_LIMIT_MS);
    if (posted === null) {
      lease.giveUp();
      hung = withinTime(
        posting.catch(() => undefined),
        HUNG_LIMIT_MS,
      );
    }
    await settle(
      edition,
      posted ?? { kind: "later", reason: "no answer in time", retryAfterMs: null },
      parts,
    );
  } catch (error) {
    log.error({ err: error, edition: number, subscription: subscription.id }, "an edition failed");
    await leave(edition, null, parts).catch(() => undefined); // Its lease runs out by itself.
  } finally {
    lease.end();
  }
  await hung;
}

/** What was composed before holds; else it is kept before anything is sent. */
async function contentOf(
  edition: Edition,
  { ledger, compose, present }: EditionWorkParts,
): Promise<{ readonly view: View; readonly stories: readonly number[] }> {
  const { number, subscription, from, to, view, stories } = edition;
  if (view !== null) return { view, stories };
  const result = await compose(subscription, { from, to });
  const isSilent = result.stories.length === 0 && !(await saysNothing(edition, ledger));
  return ledger.compose(number, {
    view: isSilent ? [] : present(result, subscription),
    stories: result.stories.map(({ story }) => story),
  });
}

/** Whether it is said that nothing is new: once within a minute of the clock, however often somebody wants to hear it. */
async function saysNothing(
  { subscription, createdAt }: Edition,
  ledger: Pick<DigestLedger, "saidNothingSince">,
): Promise<boolean> {
  if (subscription.empty === "silent") return false;
  const opened = Date.parse(createdAt);
  return !(await ledger.saidNothingSince(subscription.id, opened - (opened % MINUTE_MS)));
}

async function settle(edition: Edition, posted: Posted, parts: EditionWorkParts): Promise<void> {
  const { ledger, log, clock } = parts;
  const { number, subscription } = edition;
  const about = { edition: number, subscription: subscription.id, channel: subscription.channel };
  switch (posted.kind) {
    case "sent":
      return ledger.finish(number, "sent", clock().getTime());
    case "later":
      log.warn({ ...about, reason: posted.reason, attempts: edition.attempts }, "a digest is sent later");
      return leave(edition, posted.retryAfterMs, parts);
    case "refused":
      log.warn(
        { ...about, reason: posted.reason },
        "a digest cannot be delivered; its subscription is paused",
      );
      // Given back as begun, so that the pause does not give it up: the rest of it comes after “resume”.
      if (posted.begun) await leave(edition, null, parts);
      await pauseByBot(subscription, posted, parts);
      return;
    case "lost":
      log.info(about, "somebody else goes on with a digest");
  }
}

function leave(
  edition: Edition,
  asked: number | null,
  { ledger, clock, holder }: EditionWorkParts,
): Promise<void> {
  return ledger.release(edition.number, holder, clock().getTime() + retryDelay(edition.attempts, asked));
}

type PauseParts = Pick<EditionWorkParts, "ledger" | "poster" | "pausedWords" | "clock" | "log">;

/** Pauses a subscription that cannot be delivered, and tells whoever made it, once. */
export async function pauseByBot(
  subscription: Subscription,
  { reason, forGood }: Pick<Pause, "reason" | "forGood">,
  parts: PauseParts,
): Promise<void> {
  const since = parts.clock().toISOString();
  const pause: Pause = { by: "bot", reason, since, ...(forGood ? { forGood } : {}) };
  if (await parts.ledger.pause(subscription.id, pause)) await tellOfPause(subscription, pause, parts);
}

/** Does nothing where somebody was told already. Who takes no messages reads the reason in the list. */
export async function tellOfPause(
  subscription: Subscription,
  pause: Pause,
  { ledger, poster, pausedWords, log }: PauseParts,
): Promise<void> {
  if (!(await ledger.claimTelling(subscription.id)) || subscription.creator === null) return;
  try {
    const told = await poster.tellPerson(subscription.creator, pausedWords(subscription, pause));
    if (!told) log.info({ subscription: subscription.id }, "who made it takes no messages");
  } catch (error) {
    log.warn({ err: error, subscription: subscription.id }, "who made it could not be told");
  }
}

/** Why a subscription cannot go on, in words, where the error is meant for people; null for others. */
export function wordsOf(error: unknown): string | null {
  return error instanceof UserError ? error.message : null;
}
