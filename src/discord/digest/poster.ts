/** Writes editions to channels, each message once, and tells people and channels what became of their digests. */
import { createHash } from "node:crypto";
import { type Client, DiscordAPIError } from "discord.js";
import type { EditionPoster, Posted } from "../../core/digests/digest-ports.ts";
import { loggable, troubleOf } from "../errors.ts";
import { isPassing } from "../network.ts";
import { noteOf } from "../notes.ts";
import { createRecent } from "../recent.ts";
import { type DeliveryParts, deliver, POST_LOST_MS } from "./delivery.ts";
import { digestWords } from "./digest-words.ts";
import type { ComposedEdition } from "./layout.ts";
import { isFaulty, outcomeOf } from "./outcomes.ts";
import { openRequests, type Requests } from "./requests.ts";
import { nameOf, type Target, targetOf } from "./target.ts";

export interface PosterParts extends Omit<DeliveryParts, "client" | "requests"> {
  /** Of one request, in milliseconds, unless the usual time is meant. */
  readonly requestMs?: number;
}

/** Editions that this process remembers to have begun. */
const REMEMBERED = 10_000;
const NONCE_CHARS = 22;

/** `client` is ready. `post` throws what `onSent` throws, and what is neither Discord's trouble nor the network's. */
export function editionPoster(client: Client, parts: PosterParts): EditionPoster {
  const requests = openRequests(client, parts.requestMs);
  const begun = createRecent<true>(REMEMBERED);
  const begunBy = ({ number, subscription, attempts }: ComposedEdition) => {
    const here = !begun.first(`${subscription.id} ${number}`, true);
    return { again: here || attempts > 0, elsewhere: !here && attempts > 0 };
  };
  return {
    post: (edition, onSent) => post({ edition, ...begunBy(edition), onSent }, { ...parts, client, requests }),
    tellPerson: (person, text) =>
      attempt(`${person} ${text}`, text, requests, parts, () => requests.openDirectMessages(person)),
    tellChannel: (channel, text, key) =>
      attempt(`${channel} ${key}`, text, requests, parts, async () => {
        const wanted = { guild: null, channel, locale: "" };
        const target = await targetOf(client, wanted);
        return target.kind === "target" && target.forum === null ? channel : null;
      }),
  };
}

interface Posting {
  readonly edition: ComposedEdition;
  readonly again: boolean;
  readonly elsewhere: boolean;
  readonly onSent: Parameters<EditionPoster["post"]>[1];
}

type Refusal = Extract<Posted, { kind: "refused" }>;

async function post(posting: Posting, parts: DeliveryParts): Promise<Posted> {
  const { locale, guild, channel } = posting.edition.subscription;
  let target: Target | null = null;
  let taken = false;
  const refusal = (refused: Refusal): Refusal => (taken ? { ...refused, begun: true } : refused);
  try {
    const found = await targetOf(parts.client, { guild, channel, locale });
    if (found.kind === "refused") return found;
    target = found;
    const onTaken = () => {
      taken = true;
    };
    return await deliver({ ...posting, target, onTaken }, parts);
  } catch (error) {
    const name = target ? nameOf(target.channel) : channel;
    const outcome = outcomeOf(error, { channel: name, locale });
    if (outcome?.kind === "later" && target?.forum)
      return { ...outcome, retryAfterMs: outcome.retryAfterMs ?? POST_LOST_MS };
    if (outcome) return outcome.kind === "refused" ? refusal(outcome) : outcome;
    if (!isFaulty(error)) throw error;
    const reference = parts.onError(error);
    return refusal({ kind: "refused", reason: digestWords("refused", locale, { reference }) });
  }
}

/** Sends a note where `open` says; false where nobody takes it. Discord's memory of nonces keeps it one message. */
async function attempt(
  key: string,
  text: string,
  requests: Requests,
  { log, onError }: PosterParts,
  open: () => Promise<string | null>,
): Promise<boolean> {
  const nonce = createHash("sha256").update(key).digest("base64url").slice(0, NONCE_CHARS);
  try {
    const channel = await open();
    if (channel === null) return false;
    await requests.send(channel, { content: noteOf(text).content, embeds: [], roles: [], nonce });
    return true;
  } catch (error) {
    if (!(error instanceof DiscordAPIError || isPassing(error))) throw error;
    if (troubleOf(error) === "refused") onError(error);
    else log.info({ err: loggable(error) }, "a note about digests could not be sent");
    return false;
  }
}
