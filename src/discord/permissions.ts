/** Which permissions the bot lacks in a channel, found before anything is sent. */
import {
  type Channel,
  ChannelType,
  type Client,
  type GuildBasedChannel,
  PermissionFlagsBits,
  type PermissionsBitField,
} from "discord.js";

export interface Missing {
  /** Without these nothing may be sent; as Discord's English settings call them. */
  readonly toSend: readonly string[];
  readonly embeds: boolean;
  readonly files: boolean;
  /** Without it a message cannot refer to the one it answers. */
  readonly history: boolean;
}

const NOTHING: Missing = { toSend: [], embeds: false, files: false, history: false };

/** What is missing in a channel; nothing where permissions do not exist (direct messages) or are not known. */
export function missingIn(
  channel: Channel | null,
  permissions: Readonly<PermissionsBitField> | null,
): Missing {
  if (channel === null || channel.isDMBased() || permissions === null) return NOTHING;
  const sending = channel.isThread()
    ? (["Send Messages in Threads", PermissionFlagsBits.SendMessagesInThreads] as const)
    : (["Send Messages", PermissionFlagsBits.SendMessages] as const);
  const needed = [["View Channel", PermissionFlagsBits.ViewChannel] as const, sending];
  return {
    toSend: needed.flatMap(([name, bit]) => (permissions.has(bit) ? [] : [name])),
    embeds: !permissions.has(PermissionFlagsBits.EmbedLinks),
    files: !permissions.has(PermissionFlagsBits.AttachFiles),
    history: !permissions.has(PermissionFlagsBits.ReadMessageHistory),
  };
}

/** What is missing for posting digests to a channel of a server and for reading back what was sent, as Discord's settings call it. */
export function missingForDigests(
  channel: GuildBasedChannel,
  permissions: Readonly<PermissionsBitField> | null,
): string[] {
  const { toSend, history } = missingIn(channel, permissions);
  if (channel.type !== ChannelType.GuildForum)
    return [...toSend, ...(history ? ["Read Message History"] : [])];
  // In a forum the right to send messages is the one to create posts; what follows in a post needs another.
  const replies = permissions !== null && !permissions.has(PermissionFlagsBits.SendMessagesInThreads);
  return [
    ...toSend.map((name) => (name === "Send Messages" ? "Create Posts" : name)),
    ...(replies ? ["Send Messages in Posts"] : []),
    ...(history ? ["Read Post History"] : []),
  ];
}

/** False for a channel that does not exist or is hidden: discord.js knows those, too, that the bot may not look into. */
export function canSee(client: Client, channelId: string): boolean {
  const channel = client.channels.cache.get(channelId);
  if (!channel || channel.isDMBased()) return false;
  const permissions = client.user && channel.permissionsFor(client.user);
  return !permissions || permissions.has(PermissionFlagsBits.ViewChannel);
}
