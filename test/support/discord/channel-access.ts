/** What the bot may do in a channel, as the refusals Discord would answer with. */
import { has, PERMISSION } from "./permissions.ts";
import { refusal } from "./refusal.ts";
import { threadState } from "./threads.ts";
import type { WireChannel } from "./wire.ts";
import { CHANNEL_TYPE, isThread, type World } from "./world.ts";

export interface Access {
  may(channel: WireChannel, permission: bigint): boolean;
  require(channel: WireChannel, permission: bigint): void;
  /** The channel, if the bot may see it. */
  view(channelId: string): WireChannel;
  requireSending(channel: WireChannel): void;
}

export function channelAccess(world: World): Access {
  const may = (channel: WireChannel, permission: bigint) =>
    has(world.permissions(world.bot.id, channel.id), permission);
  const require = (channel: WireChannel, permission: bigint) => {
    if (!may(channel, permission)) throw refusal("missingPermissions");
  };
  return {
    may,
    require,
    view(channelId) {
      const channel = world.channel(channelId);
      if (!may(channel, PERMISSION.viewChannel)) throw refusal("missingAccess");
      return channel;
    },
    requireSending(channel) {
      require(channel, isThread(channel) ? PERMISSION.sendMessagesInThreads : PERMISSION.sendMessages);
      const recipient = channel.recipients?.[0];
      if (recipient && world.closedDms.has(recipient.id)) throw refusal("cannotSendToUser");
      if (threadState(channel)?.locked && !may(channel, PERMISSION.manageThreads))
        throw refusal("threadLocked");
      if (channel.type === CHANNEL_TYPE.forum) throw refusal("forum");
    },
  };
}
