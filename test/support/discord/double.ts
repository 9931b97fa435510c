/** A strict double of Discord's REST API v10 and gateway on 127.0.0.1, for the real discord.js to run against. */
import { once } from "node:events";
import { openAnswers } from "./answers.ts";
import { openArranging } from "./arranging.ts";
import { openChanges } from "./changes.ts";
import { NONCE_MS } from "./channel-sending.ts";
import { openCommands } from "./commands.ts";
import { openControls } from "./controls.ts";
import type { DiscordDouble } from "./double-types.ts";
import { openDrafting } from "./drafting.ts";
import { openFaults } from "./faults.ts";
import { type Gateway, INTENT, openGateway } from "./gateway.ts";
import { type HttpLog, openHttp } from "./http.ts";
import { openInteractions } from "./interactions.ts";
import { INTERACTION } from "./limits.ts";
import { openMessages } from "./messages.ts";
import type { DoubleOptions } from "./options.ts";
import { greetSession } from "./payloads.ts";
import { openPeople } from "./people.ts";
import { NO_LIMITS, openRateLimits } from "./rate-limits.ts";
import { recordOf } from "./records.ts";
import { appRoutes } from "./routes-app.ts";
import { channelRoutes } from "./routes-channels.ts";
import { guildRoutes } from "./routes-guilds.ts";
import { interactionRoutes } from "./routes-interactions.ts";
import { threadRoutes } from "./routes-threads.ts";
import { snowflakes } from "./snowflake.ts";
import { openSpeaking } from "./speaking.ts";
import { createWorld } from "./world.ts";

export type { DiscordDouble } from "./double-types.ts";
export type { Fault } from "./faults.ts";
export type { RefusedRequest, RequestLog } from "./http.ts";
export type { Acknowledgement } from "./interactions.ts";
export type { Ping } from "./messages.ts";
export type { ChannelPlan, DoubleOptions, GuildPlan, UserPlan } from "./options.ts";
export type { ActOptions } from "./people.ts";
export { PERMISSION } from "./permissions.ts";
export { componentsOf, type Picking } from "./picking.ts";
export type { Interaction } from "./records.ts";
export type { SayOptions } from "./speaking.ts";
export type * from "./wire.ts";

const HEARTBEAT_MS = 41_250;
const WAIT_MS = 5_000;
/** Application flags: privileged intents that are switched on without a review. */
const APP_FLAG = { membersLimited: 1 << 15, presenceLimited: 1 << 13, contentLimited: 1 << 19 };

export async function openDiscordDouble(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const ids = snowflakes();
  const world = createWorld(options, ids);
  const token = options.token ?? botToken(world.applicationId);
  const log: HttpLog = { requests: [], refused: [], unknownRoutes: [], bugs: [] };
  const changes = openChanges(options.waitMs ?? WAIT_MS, () => report(log));
  const faults = openFaults();
  const network = { offline: false, restTakesToken: true, gatewayTakesToken: true };
  const hasContent = options.messageContent === true;
  const withMembers = options.members === true;
  const appFlags =
    (hasContent ? APP_FLAG.contentLimited : 0) |
    (withMembers ? APP_FLAG.membersLimited | APP_FLAG.presenceLimited : 0);

  const dispatch: Gateway["dispatch"] = (event) => gateway.dispatch(event);
  const messages = openMessages({ world, ids, dispatch });
  const arranging = openArranging(world, ids, dispatch);
  const drafting = openDrafting(world, ids, messages);
  const answerMs = options.answerMs ?? INTERACTION.answerMs;
  const interactions = openInteractions(ids, answerMs, options.tokenMs ?? INTERACTION.tokenMs);
  const commands = openCommands(world.applicationId, ids);
  const typings: string[] = [];

  const server = openHttp({
    isToken: (shown) => network.restTakesToken && shown === token,
    faults,
    log,
    limits: options.rateLimits ? openRateLimits() : NO_LIMITS,
    changed: changes.changed,
    offline: () => network.offline,
    routes: [
      ...appRoutes({
        world,
        commands,
        gatewayUrl: () => gatewayUrl,
        shards: options.shards ?? 1,
        flags: appFlags,
        identifies: () => gateway.identifies.length,
      }),
      ...guildRoutes(world),
      ...channelRoutes({
        world,
        messages,
        drafting,
        hasContent,
        typing: (channelId) => typings.push(channelId),
        nonceMs: options.nonceMs ?? NONCE_MS,
        unarchive: (thread) => arranging.setThread(thread, { archived: false }),
      }),
      ...threadRoutes({ world, ids, messages, drafting, dispatch }),
      ...interactionRoutes(world, interactions, openAnswers(world, messages, drafting)),
    ],
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const gatewayUrl = `ws://127.0.0.1:${port}/gateway`;

  const gateway = openGateway({
    server,
    isToken: (shown) => network.gatewayTakesToken && shown === token,
    ids,
    heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
    privileged:
      (hasContent ? INTENT.messageContent : 0) | (withMembers ? INTENT.members | INTENT.presences : 0),
    greet: (session) => greetSession(world, session, gatewayUrl, appFlags),
    changed: changes.changed,
  });

  const people = openPeople({
    world,
    messages,
    interactions,
    commands,
    send: (guildId, payload) =>
      dispatch({ t: "INTERACTION_CREATE", guildId, intent: null, data: () => payload }),
    record: (state) => recordOf(state, { messages, changes, answerMs }),
  });

  const controls = openControls({
    world,
    gateway,
    messages,
    commands,
    faults,
    changes,
    network,
    log,
    server,
  });
  return Object.assign(controls, {
    apiUrl: `http://127.0.0.1:${port}/api`,
    port,
    token,
    typings,
    ...people,
    ...arranging,
    ...openSpeaking(world, ids, messages),
  });
}

/** In the form of Discord's: the id, a time and a signature. */
function botToken(applicationId: string): string {
  return `${Buffer.from(applicationId).toString("base64url")}.double.${"x".repeat(38)}`;
}

/** What a wait in vain should tell. */
function report({ requests, refused, unknownRoutes, bugs }: HttpLog): string {
  const lines = [
    ...requests.slice(-8).map(({ method, path, status }) => `  ${method} ${path} → ${status || "under way"}`),
    ...refused.map((one) => `  refused ${one.code} ${one.message}: ${JSON.stringify(one.errors ?? {})}`),
    ...unknownRoutes.map((route) => `  unknown route ${route}`),
    ...bugs.map((bug) => `  bug of the double: ${bug instanceof Error ? bug.stack : String(bug)}`),
  ];
  return lines.length > 0 ? lines.join("\n") : "  nothing was asked of the double";
}
