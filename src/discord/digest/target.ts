/** Where an edition goes, looked at before anything is sent: what is refused in advance costs no invalid request. */
import {
  type Channel,
  ChannelType,
  type Client,
  type ForumChannel,
  type GuildBasedChannel,
  PermissionFlagsBits,
} from "discord.js";
import { takesDigests } from "../channel-kinds.ts";
import { missingForDigests, missingIn } from "../permissions.ts";
import { visibleLine } from "../render/visible.ts";
import { digestWords } from "./digest-words.ts";

/** A channel that may be written to. */
export interface Target {
  readonly kind: "target";
  readonly channel: GuildBasedChannel;
  /** The channel itself when posts are begun in it. */
  readonly forum: ForumChannel | null;
  /** No embeds are taken. */
  readonly asText: boolean;
  /** What was posted can be read back. */
  readonly readsHistory: boolean;
}

export interface Refused {
  readonly kind: "refused";
  /** In words, for people. */
  readonly reason: string;
  /** The channel does not come back. */
  readonly forGood?: boolean;
}

export interface Wanted {
  readonly guild: string | null;
  readonly channel: string;
  /** BCP 47, of the reasons. */
  readonly locale: string;
}

/** Asked for when somebody subscribes; without it Discord's memory of nonces has to do. */
const HISTORY: ReadonlySet<string> = new Set(["Read Message History", "Read Post History"]);

/** Rejects with Discord's error where it has to be asked. */
export async function targetOf(
  client: Client,
  { guild, channel: id, locale }: Wanted,
): Promise<Target | Refused> {
  const refused = (reason: string): Refused => ({ kind: "refused", reason });
  if (guild !== null && !client.guilds.cache.has(guild)) return refused(digestWords("serverLeft", locale));
  // Archived threads are not kept.
  const channel: Channel | null = client.channels.cache.get(id) ?? (await client.channels.fetch(id));
  if (channel === null) return { ...refused(digestWords("channelGone", locale)), forGood: true };
  const name = nameOf(channel);
  if (channel.isDMBased() || !takesDigests(channel.type))
    return refused(digestWords("unsupported", locale, { channel: name }));
  const permissions = client.user && channel.permissionsFor(client.user);
  const missing = missingIn(channel, permissions);
  const forum = channel.type === ChannelType.GuildForum ? channel : null;
  const lacking = missingForDigests(channel, permissions).filter((name) => !HISTORY.has(name));
  if (lacking.length > 0)
    return refused(digestWords("lacks", locale, { permissions: lacking.join(", "), channel: name }));
  const unlocks = permissions?.has(PermissionFlagsBits.ManageThreads) === true;
  if (channel.isThread() && channel.locked === true && !unlocks)
    return refused(digestWords("locked", locale, { channel: name }));
  return { kind: "target", channel, forum, asText: missing.embeds, readsHistory: !missing.history };
}

/** `#news`: as people know it, as plain text. */
export function nameOf(channel: Channel): string {
  const name = "name" in channel && channel.name ? visibleLine(channel.name) : channel.id;
  return `#${name}`;
}
