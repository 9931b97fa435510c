/** Builds INTERACTION_CREATE: who acted where, in which language, with which rights. */
import { isFields } from "./form.ts";
import type { InteractionState, NewInteraction } from "./interactions.ts";
import { MESSAGE } from "./limits.ts";
import { has, PERMISSION } from "./permissions.ts";
import type { WireChannel, WireUser } from "./wire.ts";
import { CHANNEL_TYPE, type World } from "./world.ts";

/** Who acts, and where. */
export interface Acting {
  readonly user: WireUser;
  readonly channel: WireChannel;
  readonly locale: string;
  /** What the bot may do there; computed unless given. */
  readonly appPermissions: bigint | null;
  /** What the person may do there; computed unless given. */
  readonly memberPermissions: bigint | null;
}

export const CONTEXT = { guild: 0, botDm: 1 } as const;

/** What the double keeps of the place of an interaction. */
export function placeOf(
  world: World,
  acting: Acting,
): Omit<NewInteraction, "kind" | "type" | "name" | "commandType" | "sourceId" | "focused"> {
  const guild = world.guildOf(acting.channel);
  const userInstallOnly = guild !== null && !guild.withBot;
  const mayUseApps = has(permissionsOf(world, acting), PERMISSION.useExternalApps);
  return {
    user: acting.user,
    channelId: acting.channel.id,
    userInstallOnly,
    owners: userInstallOnly ? { "1": acting.user.id } : { "0": guild?.id ?? "0" },
    forcedEphemeral: userInstallOnly && !mayUseApps,
    appPermissions: acting.appPermissions ?? world.permissions(world.bot.id, acting.channel.id),
  };
}

export function permissionsOf(world: World, { user, channel, memberPermissions }: Acting): bigint {
  return memberPermissions ?? world.permissions(user.id, channel.id);
}

export function interactionPayload(world: World, acting: Acting, state: InteractionState, data: unknown) {
  const { channel, user, locale } = acting;
  const guild = world.guildOf(channel);
  const common = {
    id: state.id,
    application_id: world.applicationId,
    type: state.type,
    token: state.token,
    version: 1,
    data,
    channel_id: channel.id,
    locale,
    app_permissions: state.appPermissions.toString(),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: state.owners,
    attachment_size_limit: MESSAGE.fileBytes,
  };
  if (!guild)
    return {
      ...common,
      context: CONTEXT.botDm,
      user,
      channel: { ...channel, recipients: [user], type: CHANNEL_TYPE.dm },
    };
  const permissions = permissionsOf(world, acting).toString();
  const { permission_overwrites: _, ...shown } = channel;
  return {
    ...common,
    context: CONTEXT.guild,
    guild_id: guild.id,
    guild_locale: guild.locale,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    member: { ...guild.members.get(user.id), user, permissions },
    channel: { ...shown, permissions },
  };
}

/** The values a person filled into a modal, in the shape of its components. */
export function modalValues(components: unknown, values: Readonly<Record<string, string>>): unknown {
  if (!Array.isArray(components)) return [];
  return components.filter(isFields).map((one) => {
    const { type, component, components: inner, custom_id: id } = one;
    if (isFields(component)) return { type, component: fill(component, values) };
    if (Array.isArray(inner))
      return { type, components: inner.filter(isFields).map((it) => fill(it, values)) };
    return { type, custom_id: id };
  });
}

const TEXT_INPUT = 4;

function fill(component: Readonly<Record<string, unknown>>, values: Readonly<Record<string, string>>) {
  const { type, custom_id: id, value: before } = component;
  const value = values[String(id)] ?? before ?? "";
  return type === TEXT_INPUT ? { type, custom_id: id, value } : { type, custom_id: id, values: [value] };
}
