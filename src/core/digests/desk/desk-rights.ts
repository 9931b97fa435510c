/** Who may do what with subscriptions, and which of them exist for whom. */
import type { Caller, ChannelRights, Place } from "../../caller.ts";
import { UserError } from "../../errors.ts";
import type { DigestLedger } from "../digest-ports.ts";
import type { Subscription } from "../subscription.ts";

/** Where editions of a new subscription go. */
export interface Destination {
  readonly guild: string | null;
  readonly channel: string;
  /** Null on the console, where nothing is known of it. */
  readonly rights: ChannelRights | null;
}

/** Finds out whether a channel can be subscribed, by this caller and for this bot. */
export async function destinationOf(channel: string | null, caller: Caller): Promise<Destination> {
  const { place } = caller;
  if (!place) {
    if (!caller.operator) throw onlyManagers();
    if (channel === null)
      throw new UserError("missing_option", "Say for which channel, by its id.", { option: "channel" });
    return { guild: null, channel, rights: null };
  }
  const rights = await place.rightsIn(channel ?? place.channel);
  if (rights === null) throw badChannel("there is no such channel here, or the bot cannot see it");
  if (!rights.callerManages) throw onlyManagers();
  if (!rights.takesDigests)
    throw badChannel(
      "digests go to text and announcement channels, threads and forums, and this is none of them",
    );
  if (rights.botLacks.length > 0)
    throw badChannel(
      `the bot lacks ${rights.botLacks.join(", ")} there; grant it in the channel's settings and try again`,
    );
  return { guild: rights.guild, channel: rights.id, rights };
}

/** The subscription of that id, if it exists for the caller and they may manage it. */
export async function ownSubscription(
  ledger: Pick<DigestLedger, "subscription">,
  id: string,
  caller: Caller,
): Promise<Subscription> {
  const { place } = caller;
  if (!place && !caller.operator) throw onlyManagers();
  const found = await ledger.subscription(id.trim().toLowerCase());
  if (!found || (place && found.guild !== place.guild))
    throw new UserError(
      "subscription_not_found",
      `There is no subscription “${id}”. “digest list” shows them.`,
      {
        id,
      },
    );
  if (place && !(await manages(place, found.channel))) throw onlyManagers();
  return found;
}

/** Those that the caller may manage; UserError `not_allowed` for those who may manage nothing. */
export async function ownSubscriptions(
  ledger: Pick<DigestLedger, "subscriptions">,
  caller: Caller,
): Promise<readonly Subscription[]> {
  const { place } = caller;
  if (!place) {
    if (!caller.operator) throw onlyManagers();
    return ledger.subscriptions(null);
  }
  const all = await ledger.subscriptions(place.guild);
  if (place.managesServer) return all;
  const channels = [...new Set(all.map(({ channel }) => channel))];
  const managed = await Promise.all(channels.map(async (channel) => manages(place, channel)));
  const own = all.filter(({ channel }) => managed[channels.indexOf(channel)]);
  if (own.length === 0 && !(await manages(place, place.channel))) throw onlyManagers();
  return own;
}

/** A channel that is gone, or hidden, is left to those who manage the server. */
async function manages(place: Place, channel: string): Promise<boolean> {
  return place.managesServer || ((await place.rightsIn(channel))?.callerManages ?? false);
}

function onlyManagers(): UserError {
  return new UserError(
    "not_allowed",
    "Only those who may manage the server, or messages in that channel, can do this.",
  );
}

function badChannel(why: string): UserError {
  return new UserError("invalid_option", `This channel does not go: ${why}.`, { option: "channel" });
}
