/** The bot on Discord: connects, answers until it is told to stop, and goes down without leaving anyone waiting. */
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { type Client, Events } from "discord.js";
import type { EditionPoster } from "../core/digests/digest-ports.ts";
import { UserError } from "../core/errors.ts";
import type { Door } from "../core/handle.ts";
import type { Clock, Logger, ReplyStore } from "../core/ports.ts";
import { createClient } from "./client.ts";
import { typedName } from "./command-names.ts";
import { editionPoster } from "./digest/poster.ts";
import { loggable } from "./errors.ts";
import { attachListeners, type ListenerParts, logConnection } from "./listeners.ts";
import { canSee } from "./permissions.ts";
import { createQueue } from "./queue.ts";
import { inviteLink } from "./register/invite.ts";
import { registerCommands } from "./register/register.ts";
import { fatalClose, gatewayUnreachable, startFailure } from "./start-failure.ts";
import { createUnderWay } from "./under-way.ts";

/** Questions worked on at a time: enough to fill the model's batches, few enough to leave the event loop room. */
const LANES = 4;
/** Going down takes ten seconds at most: this long for what is under way, the rest for excuses and the farewell. */
const DRAIN_MS = 6_500;
const EXCUSE_MS = 1_000;
const FAREWELL_MS = 500;
/** Attempts at the gateway before the first success; discord.js makes two a second and would go on for ever. */
const MAX_FIRST_ATTEMPTS = 20;
/** For the first shard to be ready; discord.js itself gives missing servers fifteen seconds. */
const FIRST_READY_MS = 45_000;

const UNAUTHORIZED = 401;
const TOKEN_REFUSED = 4004;

export interface BotSettings {
  readonly token: string;
  readonly apiUrl: string;
  readonly askChannels: readonly string[];
  /** Registers the commands when Discord has others. */
  readonly registersCommands: boolean;
  readonly door: Door;
  readonly replies: ReplyStore;
  readonly clock: Clock;
  readonly log: Logger;
  /** Logs a bug and returns its reference. */
  readonly onError: (error: unknown) => string;
  /** Ends the attempt to connect. */
  readonly signal: AbortSignal;
}

export interface Bot {
  /** As Discord shows it. */
  readonly name: string;
  readonly servers: number;
  /** Those of `askChannels` that do not exist or are hidden from the bot. */
  readonly unseenChannels: readonly string[];
  /** Resolves when the commands are registered, or could not be; then their mentions can be clicked. */
  readonly registered: Promise<void>;
  /** The link that adds the bot to a server. */
  readonly invite: string;
  /** Writes digests to channels, until `stop`. */
  readonly poster: EditionPoster;
  /** Resolves when Discord ends the connection for good, with what to do about it. */
  readonly ended: Promise<UserError>;
  /** Answers what is under way, ten seconds at most, and disconnects. */
  stop(): Promise<void>;
}

/** Resolves once connected. Throws UserErrors `discord_refused` and `discord_unreachable`. */
export async function startBot(settings: BotSettings): Promise<Bot> {
  const { token, apiUrl, askChannels, log, door, replies, clock } = settings;
  const client = createClient({ apiUrl, readsMessages: askChannels.length > 0 });
  const commandIds = new Map<string, string>();
  const underWay = createUnderWay();
  let stopping = false;
  const parts: ListenerParts = {
    door,
    replies,
    clock,
    log,
    onError: (error) => settings.onError(loggable(error)),
    askChannels: new Set(askChannels),
    underWay,
    queue: createQueue(LANES),
    isStopping: () => stopping,
    mention: (name) => mentionOf(typedName(name, door.commands), commandIds),
  };
  const ended = endOf(client);
  logConnection(client, log);
  attachListeners(client, parts);
  try {
    await connect(client, { token, ended, signal: settings.signal });
  } catch (error) {
    // The client is left to the end of the process: destroyed while it connects, it would throw out of reach.
    throw error instanceof UserError ? error : startFailure(error, apiUrl);
  }
  return {
    name: client.user?.tag ?? "",
    servers: client.guilds.cache.size,
    unseenChannels: askChannels.filter((id) => !canSee(client, id)),
    registered: settings.registersCommands ? register(client, door, commandIds, log) : Promise.resolve(),
    invite: inviteLink(client.application?.id ?? ""),
    poster: editionPoster(client, parts),
    ended,
    async stop() {
      stopping = true;
      await atMost(DRAIN_MS, underWay.settled());
      await atMost(EXCUSE_MS, underWay.excuse());
      // While discord.js is reconnecting, this never ends.
      await atMost(FAREWELL_MS, client.destroy());
    },
  };
}

/** What people click to run a command; code where its id is not known. */
function mentionOf(typed: string, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(typed.split(" ", 1)[0] ?? typed);
  return id === undefined ? `\`/${typed}\`` : `</${typed}:${id}>`;
}

/** The timer alone keeps no process alive. */
async function atMost(ms: number, task: Promise<void>): Promise<void> {
  await Promise.race([task, delay(ms, undefined, { ref: false })]);
}

interface Connecting {
  readonly token: string;
  readonly ended: Promise<UserError>;
  readonly signal: AbortSignal;
}

async function connect(client: Client, { token, ended, signal }: Connecting): Promise<void> {
  signal.throwIfAborted();
  const aborted = once(signal, "abort").then(() => signal.throwIfAborted());
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const failed = ended.then((error) => Promise.reject(error));
  const login = client.login(token).then(() => ready);
  await Promise.race([login, failed, aborted, unreachable(client)]);
}

/** Rejects when Discord answers, but its gateway does not. */
function unreachable(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    let attempts = 0;
    const give = () => reject(gatewayUnreachable(client.ws.gateway ?? "no answer"));
    const timer = setTimeout(give, FIRST_READY_MS);
    const count = () => {
      attempts += 1;
      if (attempts === MAX_FIRST_ATTEMPTS) give();
    };
    client.on(Events.ShardReconnecting, count);
    client.once(Events.ShardReady, () => {
      clearTimeout(timer);
      client.off(Events.ShardReconnecting, count);
    });
  });
}

/** A failure leaves the commands that Discord has: old ones are better than no bot. */
async function register(client: Client, door: Door, ids: Map<string, string>, log: Logger): Promise<void> {
  try {
    const scope = { rest: client.rest, applicationId: client.application?.id ?? "", guildId: null };
    const registered = await registerCommands(scope, door.commands);
    for (const [name, id] of registered.ids) ids.set(name, id);
    log.info({ changed: registered.changed, commands: ids.size }, "commands are registered");
  } catch (error) {
    log.warn({ err: loggable(error) }, "the commands could not be registered; those that Discord has stay");
  }
}

/** Resolves when Discord shuts the bot out: by a close code that is final, or by refusing its token. */
function endOf(client: Client): Promise<UserError> {
  return new Promise((resolve) => {
    const end = (code: number) => {
      const fatal = fatalClose(code);
      if (fatal) resolve(fatal);
    };
    client.on(Events.ShardDisconnect, ({ code }) => end(code));
    client.rest.on("response", ({ path }, { status }) => {
      // Tokens of interactions run out on their own; the bot's token does not.
      if (status === UNAUTHORIZED && !/^\/(?:webhooks|interactions)\//.test(path)) end(TOKEN_REFUSED);
    });
  });
}
