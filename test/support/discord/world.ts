/** The guilds, channels and people of the double, and what the bot may do where. */

import { forumFields } from "./forums.ts";
import type { ChannelKind, ChannelPlan, DoubleOptions, GuildPlan, UserPlan } from "./options.ts";
import { DEFAULT_GUILDS } from "./options.ts";
import {
  ALL_PERMISSIONS,
  BOT_PERMISSIONS,
  DM_PERMISSIONS,
  MEMBER_PERMISSIONS,
  permissionsIn,
} from "./permissions.ts";
import { refusal } from "./refusal.ts";
import type { Snowflakes } from "./snowflake.ts";
import { threadFields } from "./threads.ts";
import type { WireChannel, WireMember, WireRole, WireUser } from "./wire.ts";

export const CHANNEL_TYPE = {
  text: 0,
  dm: 1,
  voice: 2,
  announcement: 5,
  thread: 11,
  privateThread: 12,
  forum: 15,
} as const satisfies Record<ChannelKind | "dm", number>;

export interface GuildState {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly withBot: boolean;
  readonly roles: WireRole[];
  readonly members: Map<string, WireMember>;
}

export interface World {
  readonly applicationId: string;
  readonly bot: WireUser;
  readonly users: Map<string, WireUser>;
  readonly guilds: Map<string, GuildState>;
  readonly channels: Map<string, WireChannel>;
  /** Users whose direct messages are closed. */
  readonly closedDms: Set<string>;
  /** The channel, or 10003. */
  channel(id: string): WireChannel;
  guildOf(channel: WireChannel): GuildState | null;
  dmWith(userId: string): WireChannel;
  addGuild(plan: GuildPlan): GuildState;
  addUser(plan: UserPlan): WireUser;
  addChannel(guild: GuildState, plan: string | ChannelPlan): WireChannel;
  permissions(userId: string, channelId: string): bigint;
  channelsOf(guildId: string): readonly WireChannel[];
}

export function isThread(channel: WireChannel): boolean {
  return channel.type === CHANNEL_TYPE.thread || channel.type === CHANNEL_TYPE.privateThread;
}

function userOf(id: string, name: string, bot: boolean): WireUser {
  return {
    id,
    username: name.toLowerCase().replaceAll(" ", "_"),
    discriminator: bot ? "0001" : "0",
    global_name: bot ? null : name,
    avatar: null,
    bot,
    public_flags: 0,
  };
}

function roleOf(id: string, name: string, permissions: bigint, position: number): WireRole {
  return {
    id,
    name,
    permissions: permissions.toString(),
    position,
    color: 0,
    hoist: false,
    managed: name === "Bot",
    mentionable: false,
    flags: 0,
  };
}

export function memberOf(user: WireUser, roles: readonly string[]): WireMember {
  return {
    user,
    roles,
    nick: null,
    avatar: null,
    joined_at: new Date(0).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
  };
}

export function createWorld(options: DoubleOptions, ids: Snowflakes): World {
  // Discord gives new apps one id for the application and its bot.
  const applicationId = ids.next();
  const bot = userOf(applicationId, "Coverage", true);
  const users = new Map([[bot.id, bot]]);
  const guilds = new Map<string, GuildState>();
  const channels = new Map<string, WireChannel>();
  const closedDms = new Set<string>();

  const joinGuild = (guild: GuildState, user: WireUser, permissions: bigint, role: string) => {
    const id = ids.next();
    if (permissions > 0n) guild.roles.push(roleOf(id, role, permissions, guild.roles.length));
    guild.members.set(user.id, memberOf(user, permissions > 0n ? [id] : []));
  };

  const addUser = (plan: UserPlan): WireUser => {
    const user = userOf(ids.next(), plan.name, false);
    users.set(user.id, user);
    if (plan.closedDms) closedDms.add(user.id);
    for (const guild of guilds.values())
      joinGuild(guild, user, plan.permissions ?? 0n, `Role of ${plan.name}`);
    return user;
  };

  const channelsOf = (guildId: string) => [...channels.values()].filter((one) => one.guild_id === guildId);

  const addChannel = (guild: GuildState, plan: string | ChannelPlan): WireChannel => {
    const full = typeof plan === "string" ? { name: plan } : plan;
    const { name, kind = "text", under, on } = full;
    const siblings = channelsOf(guild.id);
    const parent = siblings.find((one) => (under ? one.name === under : one.type === CHANNEL_TYPE.text));
    const channel: WireChannel = {
      id: on ?? ids.next(),
      type: CHANNEL_TYPE[kind],
      guild_id: guild.id,
      name,
      last_message_id: null,
      flags: 0,
      rate_limit_per_user: 0,
      ...(kind === "thread" || kind === "privateThread"
        ? threadFields(parent?.id ?? "", guild.ownerId)
        : {
            parent_id: null,
            position: siblings.length,
            nsfw: false,
            topic: null,
            permission_overwrites: [],
            ...(kind === "forum" ? forumFields(full, ids) : {}),
          }),
    };
    channels.set(channel.id, channel);
    return channel;
  };

  const ownerId = ids.next();
  const addGuild = (plan: GuildPlan): GuildState => {
    const id = ids.next();
    const guild: GuildState = {
      id,
      name: plan.name,
      ownerId,
      locale: plan.locale ?? "en-US",
      withBot: !plan.withoutBot,
      roles: [roleOf(id, "@everyone", MEMBER_PERMISSIONS, 0)],
      members: new Map(),
    };
    guilds.set(id, guild);
    if (guild.withBot) joinGuild(guild, bot, plan.botPermissions ?? BOT_PERMISSIONS, "Bot");
    for (const channel of plan.channels ?? ["general"]) addChannel(guild, channel);
    for (const user of users.values()) if (!user.bot) joinGuild(guild, user, 0n, "");
    return guild;
  };

  users.set(ownerId, userOf(ownerId, "Owner", false));
  for (const plan of options.guilds ?? DEFAULT_GUILDS) addGuild(plan);
  for (const plan of [{ name: "Alice" }, { name: "Bob" }, ...(options.users ?? [])]) addUser(plan);

  const channelOf = (id: string): WireChannel => {
    const channel = channels.get(id);
    if (!channel) throw refusal("unknownChannel");
    return channel;
  };
  const guildOf = (channel: WireChannel) => guilds.get(channel.guild_id ?? "") ?? null;

  return {
    applicationId,
    bot,
    users,
    guilds,
    channels,
    closedDms,
    channel: channelOf,
    guildOf,
    addGuild,
    addUser,
    addChannel,
    channelsOf,
    dmWith(userId) {
      const open = [...channels.values()].find((one) => one.recipients?.some(({ id }) => id === userId));
      if (open) return open;
      const user = users.get(userId);
      if (!user || user.bot) throw refusal("invalidRecipient");
      const channel: WireChannel = {
        id: ids.next(),
        type: CHANNEL_TYPE.dm,
        last_message_id: null,
        flags: 0,
        recipients: [user],
      };
      channels.set(channel.id, channel);
      return channel;
    },
    permissions(userId, channelId) {
      const channel = channelOf(channelId);
      const guild = guildOf(channel);
      if (!guild) return DM_PERMISSIONS;
      const member = guild.members.get(userId);
      if (!member) return 0n;
      const base = guild.roles
        .filter(({ id }) => id === guild.id || member.roles.includes(id))
        .reduce((sum, role) => sum | BigInt(role.permissions), 0n);
      const source = isThread(channel) ? channelOf(channel.parent_id ?? "") : channel;
      const isOwner = guild.ownerId === userId;
      const bits = permissionsIn(source, {
        userId,
        guildId: guild.id,
        isOwner,
        roleIds: member.roles,
        base,
      });
      return isOwner ? ALL_PERMISSIONS : bits;
    },
  };
}
