/** Ties the events of the client to their handlers; no handler's failure reaches the client. */
import { type Client, Events, type Message } from "discord.js";
import type { Logger } from "../core/ports.ts";
import { catchUp } from "./channel/catch-up.ts";
import { type ChannelParts, openChannelAnswers } from "./channel/channel.ts";
import { logExplained, loggable } from "./errors.ts";
import { type InteractionParts, interactionListener } from "./interaction/interactions.ts";

export interface ListenerParts extends InteractionParts, ChannelParts {}

/** Attaches every handler; they come to work with the first event. */
export function attachListeners(client: Client, parts: ListenerParts): void {
  const channels = openChannelAnswers(parts);
  const attend = async (task: () => Promise<void>) => {
    // In ask channels, what comes while the bot goes down is found again when it comes back.
    if (!parts.isStopping()) await parts.underWay.track(task()).catch((error) => report(error, parts));
  };
  const { askChannels, clock } = parts;
  // Whoever made a mistake was told when they made it.
  const onMissed = (message: Message) => attend(() => channels.onCreate(message, { quiet: true }));
  client.on(Events.InteractionCreate, interactionListener(parts));
  client.on(Events.MessageCreate, (message) => attend(() => channels.onCreate(message)));
  client.on(Events.MessageUpdate, (_before, after) => attend(() => channels.onUpdate(after)));
  client.on(Events.MessageDelete, ({ id }) => channels.onDelete(id));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const id of messages.keys()) channels.onDelete(id);
  });
  for (const id of [Events.ChannelDelete, Events.ThreadDelete] as const)
    client.on(id, (channel) => channels.onDelete(channel.id));
  // After a fresh READY events are missing, after a resumed connection answers may be: the network was gone.
  const ready = becomesReady(client);
  const readAgain = async (shardId: number) =>
    catchUp(shardId, {
      client: await ready,
      askChannels,
      clock,
      onMessage: onMissed,
      onError: (error) => report(error, parts),
    });
  client.on(Events.ShardReady, readAgain);
  client.on(Events.ShardResume, readAgain);
}

/** Ordinary trouble of the connection: discord.js mends it, the log tells of it. */
export function logConnection(client: Client, log: Logger): void {
  client.on(Events.Error, (error) => log.warn({ err: loggable(error) }, "Discord client error"));
  // What ends the bot for good is told by whoever started it; the rest is tried again.
  client.on(Events.ShardError, ({ message }, shard) =>
    log.info({ reason: message, shard }, "Discord connection error"),
  );
  client.on(Events.ShardReconnecting, (shard) =>
    log.info({ shard }, "connection to Discord lost; reconnecting"),
  );
  client.on(Events.ShardResume, (shard, missed) =>
    log.info({ shard, missed }, "connection to Discord resumed"),
  );
  client.rest.on("rateLimited", ({ method, route, timeToReset }) =>
    log.info({ method, route, timeToReset }, "Discord's rate limit reached; waiting"),
  );
  client.rest.on("invalidRequestWarning", ({ count, remainingTime }) =>
    log.warn({ count, remainingTime }, "Discord refused many requests; it may shut the bot out"),
  );
}

/** The first READY of a shard comes before that of all together. */
function becomesReady(client: Client): Promise<Client<true>> {
  return new Promise((resolve) => client.once(Events.ClientReady, resolve));
}

function report(error: unknown, { log, onError }: ListenerParts): void {
  if (!logExplained(error, "a message", log)) onError(error);
}
