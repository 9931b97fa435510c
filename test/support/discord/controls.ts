/** The part of the double that a test steers and looks at: places, permissions, network, and what was seen. */
import type { Server } from "node:http";
import type { Changes } from "./changes.ts";
import type { Commands } from "./commands.ts";
import type { DiscordDouble, Gatekeeping, Places, Seen } from "./double-types.ts";
import type { Faults } from "./faults.ts";
import { type Gateway, INTENT } from "./gateway.ts";
import type { HttpLog } from "./http.ts";
import type { Messages } from "./messages.ts";
import { guildCreate } from "./payloads.ts";
import { ALL_PERMISSIONS } from "./permissions.ts";
import type { WireChannel, WireMessage, WireUser } from "./wire.ts";
import { CHANNEL_TYPE, type GuildState, isThread, type World } from "./world.ts";

export interface Network {
  offline: boolean;
  restTakesToken: boolean;
  gatewayTakesToken: boolean;
}

export interface ControlState {
  readonly world: World;
  readonly gateway: Gateway;
  readonly messages: Messages;
  readonly commands: Commands;
  readonly faults: Faults;
  readonly changes: Changes;
  readonly network: Network;
  readonly log: HttpLog;
  readonly server: Server;
}

type Controls = Places &
  Gatekeeping &
  Seen &
  Pick<DiscordDouble, "failNext" | "openFaults" | "clearFaults" | "waitFor" | "close">;

const idOf = (thing: { readonly id: string } | string): string =>
  typeof thing === "string" ? thing : thing.id;

export function openControls(state: ControlState): Controls {
  const { faults, changes } = state;
  return Object.defineProperties({} as Controls, {
    ...Object.getOwnPropertyDescriptors(places(state)),
    ...Object.getOwnPropertyDescriptors(gatekeeping(state)),
    ...Object.getOwnPropertyDescriptors(seen(state)),
    ...Object.getOwnPropertyDescriptors({
      failNext: faults.failNext,
      clearFaults: faults.clear,
      get openFaults() {
        return faults.open;
      },
      waitFor: changes.waitFor,
      close: () => close(state),
    }),
  });
}

async function close({ changes, gateway, server, log }: ControlState): Promise<void> {
  changes.close();
  gateway.close();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
  if (log.bugs.length > 0) throw new AggregateError(log.bugs, "The Discord double itself failed");
}

function places({ world, gateway }: ControlState): Places {
  const found = <T>(thing: T | undefined, what: string): T => {
    if (thing === undefined) throw new Error(`The double has no ${what}`);
    return thing;
  };
  const user = (name: string) =>
    found(
      [...world.users.values()].find((one) => one.username === name || one.global_name === name),
      `user ${name}`,
    );
  const channels = () => [...world.channels.values()];
  const guild = (id?: string): GuildState =>
    found(id === undefined ? [...world.guilds.values()][0] : world.guilds.get(id), "such guild");
  const tell = (t: string, channel: WireChannel) =>
    gateway.dispatch({
      t,
      guildId: channel.guild_id ?? null,
      intent: INTENT.guilds,
      data: () => channel,
    });

  return {
    applicationId: world.applicationId,
    botId: world.bot.id,
    bot: world.bot,
    alice: user("alice"),
    bob: user("bob"),
    owner: user("owner"),
    get guildId() {
      return guild().id;
    },
    get guildIds() {
      return [...world.guilds.keys()];
    },
    get channel() {
      return found(
        channels().find(({ type }) => type === CHANNEL_TYPE.text),
        "text channel",
      );
    },
    get secondChannel() {
      return found(channels().filter(({ type }) => type === CHANNEL_TYPE.text)[1], "second text channel");
    },
    get thread() {
      return found(channels().find(isThread), "thread");
    },
    channelNamed: (name, guildId) =>
      found(
        channels().find((one) => one.name === name && (guildId === undefined || one.guild_id === guildId)),
        `channel ${name}`,
      ),
    user,
    dmWith: (one) => world.dmWith(one.id),
    addUser: (plan) => world.addUser(plan),
    addChannel(plan, guildId) {
      const channel = world.addChannel(guild(guildId), plan);
      tell(isThread(channel) ? "THREAD_CREATE" : "CHANNEL_CREATE", channel);
      return channel;
    },
    removeChannel(channel) {
      const gone = world.channel(idOf(channel));
      world.channels.delete(gone.id);
      tell(isThread(gone) ? "THREAD_DELETE" : "CHANNEL_DELETE", gone);
    },
    joinGuild(plan) {
      const joined = world.addGuild(plan);
      gateway.dispatch({
        t: "GUILD_CREATE",
        guildId: joined.id,
        intent: INTENT.guilds,
        data: (intents) => guildCreate(world, joined, (intents & INTENT.members) !== 0),
      });
      return joined.id;
    },
    leaveGuild(guildId) {
      world.guilds.delete(guildId);
      for (const one of world.channelsOf(guildId)) world.channels.delete(one.id);
      gateway.dispatch({ t: "GUILD_DELETE", guildId, intent: INTENT.guilds, data: () => ({ id: guildId }) });
    },
    closeDms(one, closed = true) {
      if (closed) world.closedDms.add(one.id);
      else world.closedDms.delete(one.id);
    },
    setPermissions(channel, bits) {
      const named = world.channel(idOf(channel));
      const target = isThread(named) ? world.channel(named.parent_id ?? "") : named;
      const others = (target.permission_overwrites ?? []).filter(({ id }) => id !== world.bot.id);
      const own = {
        id: world.bot.id,
        type: 1 as const,
        allow: bits.toString(),
        deny: (ALL_PERMISSIONS & ~bits).toString(),
      };
      const changed = { ...target, permission_overwrites: [...others, own] };
      world.channels.set(target.id, changed);
      tell("CHANNEL_UPDATE", changed);
    },
    permissions: (one, channel) => world.permissions(one.id, idOf(channel)),
  };
}

function gatekeeping({ gateway, changes, network, server }: ControlState): Gatekeeping {
  return {
    get identifies() {
      return gateway.identifies;
    },
    get resumes() {
      return gateway.resumes;
    },
    get heartbeats() {
      return gateway.heartbeats;
    },
    get connections() {
      return gateway.connections;
    },
    get refusals() {
      return gateway.refusals;
    },
    unknownOps: gateway.unknownOps,
    dropConnections: (how = {}) => gateway.drop(how),
    refuseConnections: (how) => gateway.refuse(how),
    goOffline(offline) {
      network.offline = offline;
      gateway.refuse(offline);
      if (!offline) return;
      gateway.drop({});
      server.closeAllConnections();
    },
    acceptToken({ rest = network.restTakesToken, gateway: taken = network.gatewayTakesToken }) {
      network.restTakesToken = rest;
      network.gatewayTakesToken = taken;
    },
    invalidateSessions: (resumable = false) => gateway.invalidate(resumable),
    askToReconnect: () => gateway.askToReconnect(),
    answerHeartbeats: (on) => gateway.answerHeartbeats(on),
    async ready(timeoutMs) {
      await changes.waitFor(() => gateway.connections > 0, timeoutMs, "the bot's connection to the gateway");
    },
    dispatch: (t, data, guildId = null) => gateway.dispatch({ t, guildId, intent: null, data: () => data }),
  };
}

function seen({ world, messages, commands, log }: ControlState): Seen {
  const firstChannel = () =>
    [...world.channels.values()].find(({ type }) => type === CHANNEL_TYPE.text)?.id ?? "";
  const stored = (channel?: WireChannel | string) =>
    messages.inChannel(channel ? idOf(channel) : firstChannel());
  const sees = (user: WireUser, ephemeralFor: string | null) =>
    ephemeralFor === null || ephemeralFor === user.id;
  return {
    requests: log.requests,
    refused: log.refused,
    unknownRoutes: log.unknownRoutes,
    bugs: log.bugs,
    pings: messages.pings,
    commands: (scope = null) => commands.list(scope),
    get commandWrites() {
      return commands.writes;
    },
    messages: (channel) => stored(channel).map(({ message }) => message),
    messagesSeenBy: (user, channel) =>
      stored(channel)
        .filter(({ ephemeralFor }) => sees(user, ephemeralFor))
        .map(({ message }) => message),
    message: (message: WireMessage | string) => messages.find(idOf(message))?.message ?? null,
    history: (message) => messages.everFound(idOf(message))?.history ?? [],
    visibleTo: (message) => messages.everFound(idOf(message))?.ephemeralFor ?? "everyone",
    file: (attachmentId) => messages.file(attachmentId),
  };
}
