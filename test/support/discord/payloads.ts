/** The larger payloads of the gateway and REST: guilds, members, and messages as a bot without MESSAGE_CONTENT sees them. */
import { INTENT } from "./gateway.ts";
import { hears, type Session } from "./gateway-session.ts";
import { FLAG } from "./limits.ts";
import { threadState } from "./threads.ts";
import type { WireChannel, WireMessage } from "./wire.ts";
import { type GuildState, isThread, type World } from "./world.ts";

/** The guild object of GUILD_CREATE and GET /guilds/:id. */
export function guildPayload(guild: GuildState) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: guild.roles,
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    nsfw_level: 0,
  };
}

/** What a fresh session is told: READY with its guilds still unavailable, then each guild. */
export function greetSession(world: World, session: Session, gatewayUrl: string, appFlags: number): void {
  const guilds = [...world.guilds.values()].filter((one) => one.withBot && hears(session, one.id));
  session.dispatch("READY", {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
    user_settings: {},
    session_type: "normal",
    session_id: session.id,
    resume_gateway_url: gatewayUrl,
    relationships: [],
    private_channels: [],
    presences: [],
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    geo_ordered_rtc_regions: [],
    shard: session.shard,
    application: { id: world.applicationId, flags: appFlags },
  });
  if ((session.intents & INTENT.guilds) === 0) return;
  for (const guild of guilds)
    session.dispatch("GUILD_CREATE", guildCreate(world, guild, (session.intents & INTENT.members) !== 0));
}

/** GUILD_CREATE: everything the bot may see of a guild. */
export function guildCreate(world: World, guild: GuildState, withMembers: boolean) {
  const channels = world.channelsOf(guild.id);
  const members = [...guild.members.values()];
  return {
    ...guildPayload(guild),
    joined_at: new Date(0).toISOString(),
    large: false,
    unavailable: false,
    member_count: members.length,
    // Without the GUILD_MEMBERS intent Discord sends the bot itself, and those who are in voice channels.
    members: withMembers ? members : members.filter(({ user }) => user.id === world.bot.id),
    channels: channels.filter((channel) => !isThread(channel)),
    // Archived threads are not told of.
    threads: channels
      .filter((channel) => isThread(channel) && !threadState(channel)?.archived)
      .map((channel) => withThreadMember(channel, world.bot.id)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function withThreadMember(channel: WireChannel, userId: string): WireChannel {
  const member = { id: channel.id, user_id: userId, join_timestamp: new Date().toISOString(), flags: 0 };
  return { ...channel, member };
}

/** What a bot gets of a message: without the intent the text of others stays hidden, save in the cases Discord names. */
export function seenByBot(world: World, message: WireMessage, hasContent: boolean): WireMessage {
  const referenced = message.referenced_message;
  const shown = referenced
    ? { ...message, referenced_message: seenByBot(world, referenced, hasContent) }
    : message;
  const visible =
    hasContent ||
    message.author.id === world.bot.id ||
    message.mentions.some(({ id }) => id === world.bot.id) ||
    !world.channels.get(message.channel_id)?.guild_id;
  return visible ? shown : { ...shown, content: "", embeds: [], attachments: [], components: [] };
}

/** MESSAGE_CREATE and MESSAGE_UPDATE: the message with the fields only events have. */
export function messageEvent(world: World, message: WireMessage, hasContent: boolean) {
  const channel = world.channel(message.channel_id);
  const guild = world.guildOf(channel);
  const seen = seenByBot(world, message, hasContent);
  const extra = { ...seen, channel_type: channel.type };
  // Ephemeral messages belong to no guild for the gateway.
  if (!guild || (message.flags & FLAG.ephemeral) !== 0) return extra;
  const member = message.webhook_id ? undefined : guild.members.get(message.author.id);
  const mentions = seen.mentions.map((user) => {
    const { user: _, ...rest } = guild.members.get(user.id) ?? {};
    return { ...user, member: rest };
  });
  const { user: _, ...partial } = member ?? {};
  return { ...extra, guild_id: guild.id, mentions, ...(member ? { member: partial } : {}) };
}
