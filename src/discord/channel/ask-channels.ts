/** The channels where every question is answered, with the threads in them. */
import type { Channel } from "discord.js";

export function isAskChannel(channel: Channel, askChannels: ReadonlySet<string>): boolean {
  const parent = channel.isThread() ? channel.parentId : null;
  return askChannels.has(channel.id) || (parent !== null && askChannels.has(parent));
}
