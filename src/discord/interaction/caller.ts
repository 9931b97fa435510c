/** Who an interaction comes from, which command it is about, and what they may do in the server. */
import {
  type AutocompleteInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  type GuildBasedChannel,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
  type PermissionsBitField,
} from "discord.js";
import type { Caller, ChannelRights, Place } from "../../core/caller.ts";
import type { Door } from "../../core/handle.ts";
import { takesDigests } from "../channel-kinds.ts";
import { nameOfTyped } from "../command-names.ts";
import { troubleOf } from "../errors.ts";
import { usableTags } from "../forum-tags.ts";
import { missingForDigests } from "../permissions.ts";

type Use = ChatInputCommandInteraction | AutocompleteInteraction | MessageContextMenuCommandInteraction;

/** The whole name of the command, with its subcommand. */
export function nameOf(
  { commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction,
  { commands }: Door,
): string {
  return nameOfTyped(commandName, options.getSubcommand(false), commands);
}

/** Their language and, in a server, their place; turning pages is the reply's matter. */
export function callerOf(interaction: Use): Caller {
  const place = placeOf(interaction);
  return { locale: interaction.locale, ...(place === null ? {} : { place }) };
}

/** Null outside of servers, and in those that the bot is not in. */
function placeOf(interaction: Use): Place | null {
  if (!interaction.inCachedGuild()) return null;
  const { guildId, channelId, user, memberPermissions } = interaction;
  return {
    guild: guildId,
    channel: channelId ?? "",
    person: user.id,
    managesServer: memberPermissions.has(PermissionFlagsBits.ManageGuild),
    rightsIn: (channel) => rightsIn(channel, interaction),
    channelName: (channel) => interaction.guild.channels.cache.get(channel)?.name ?? null,
  };
}

async function rightsIn(id: string, interaction: Use & { guildId: string }): Promise<ChannelRights | null> {
  const channel = await channelWith(id, interaction);
  if (channel === null) return null;
  const { caller, bot } = permissionsIn(channel, interaction);
  if (!sees(channel, caller, interaction) || !bot?.has(PermissionFlagsBits.ViewChannel)) return null;
  return {
    id,
    guild: interaction.guildId,
    takesDigests: takesDigests(channel.type),
    callerManages:
      interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true ||
      caller?.has(PermissionFlagsBits.ManageMessages) === true,
    botLacks: missingForDigests(channel, bot),
    tags: channel.type === ChannelType.GuildForum ? usableTags(channel).map(({ name }) => name) : null,
    notifies: (role) =>
      bot.has(PermissionFlagsBits.MentionEveryone) ||
      channel.guild.roles.cache.get(role)?.mentionable === true,
  };
}

/** A channel of the same server, looked up where it is not known, as archived threads are not. */
async function channelWith(id: string, { client, guildId }: Use): Promise<GuildBasedChannel | null> {
  try {
    const channel = await client.channels.fetch(id);
    return channel !== null && !channel.isDMBased() && channel.guildId === guildId ? channel : null;
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === "gone" || trouble === "forbidden") return null;
    throw error;
  }
}

interface Permissions {
  readonly caller: Readonly<PermissionsBitField> | null;
  readonly bot: Readonly<PermissionsBitField> | null;
}

/** Where the interaction comes from, Discord states them; elsewhere they follow from roles and the channel. */
function permissionsIn(channel: GuildBasedChannel, interaction: Use): Permissions {
  const { channelId, memberPermissions, appPermissions, client } = interaction;
  if (channel.id === channelId) return { caller: memberPermissions, bot: appPermissions };
  const member = interaction.inCachedGuild() ? interaction.member : null;
  return { caller: member && channel.permissionsFor(member), bot: channel.permissionsFor(client.user) };
}

/** A private thread is seen by its members, who are not known, and by whoever manages threads. */
function sees(
  { id, type }: GuildBasedChannel,
  permissions: Permissions["caller"],
  { channelId }: Use,
): boolean {
  if (id === channelId) return true;
  if (!permissions?.has(PermissionFlagsBits.ViewChannel)) return false;
  return type !== ChannelType.PrivateThread || permissions.has(PermissionFlagsBits.ManageThreads);
}
