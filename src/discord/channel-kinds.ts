/** Kinds of channels that the bot posts digests to. */
import { ChannelType } from "discord.js";

/** Text that members read: no voice or stage, and no media channel, whose posts must have a picture. */
export const DIGEST_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildForum,
] as const;

/** Whether digests may go to a channel of this type. */
export function takesDigests(type: ChannelType): boolean {
  return DIGEST_CHANNELS.some((kind) => kind === type);
}
