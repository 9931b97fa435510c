/** A real discord.js client for the tests of the double, and its end. */
import {
  Client,
  type ClientOptions,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  Partials,
  REST,
} from "discord.js";
import { afterEach } from "vitest";
import { type DiscordDouble, type DoubleOptions, openDiscordDouble } from "../support/discord/double.ts";

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;

const open: (() => Promise<void>)[] = [];

/** A double that is closed after the test. */
export async function double(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const opened = await openDiscordDouble(options);
  open.unshift(() => opened.close());
  return opened;
}

/** A client of that double; `options` override. It need not wait between two IDENTIFYs. */
export function clientOf({ apiUrl }: DiscordDouble, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    partials: [Partials.Channel, Partials.Message],
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
    ...options,
    rest: { api: apiUrl, retries: 0, ...options.rest },
  });
  client.on(Events.Error, () => undefined);
  open.unshift(() => client.destroy());
  return client;
}

/** A double and a client that is ready. */
export async function connected(
  options: DoubleOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<{ discord: DiscordDouble; client: Client<true> }> {
  const discord = await double(options);
  const client = clientOf(discord, clientOptions);
  return { discord, client: await login(client, discord.token) };
}

export function login(client: Client, token: string): Promise<Client<true>> {
  return new Promise((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.login(token).catch(reject);
  });
}

/** REST alone, without a gateway connection. */
export function restOf({ apiUrl, token }: DiscordDouble): REST {
  return new REST({ api: apiUrl, version: "10", retries: 0 }).setToken(token);
}

/** `ok`, or status and code of the refusal. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "ok";
  } catch (error) {
    return error instanceof DiscordAPIError ? `${error.status} ${error.code}` : String(error);
  }
}

/** Invalid form. */
export const FORM = "400 50035";

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});
