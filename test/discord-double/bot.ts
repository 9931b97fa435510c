/** A small bot with one command, for the tests of interactions. */
import { type Client, Events, type Interaction } from "discord.js";
import type { DiscordDouble } from "../support/discord/double.ts";
import { connected } from "./client.ts";

const ASK = {
  name: "ask",
  description: "Asks",
  contexts: [0, 1],
  options: [
    { type: 3, name: "question", description: "What", required: true, max_length: 20 },
    { type: 3, name: "source", description: "Where", autocomplete: true },
    { type: 4, name: "count", description: "How many", min_value: 1, max_value: 5 },
  ],
};

export interface Bot {
  readonly discord: DiscordDouble;
  readonly client: Client<true>;
  /** What handlers threw. */
  readonly errors: readonly unknown[];
}

/** A client with the command registered. */
export async function bot(handle: (interaction: Interaction) => Promise<unknown>): Promise<Bot> {
  const { discord, client } = await connected();
  await client.application.commands.set([ASK]);
  const errors: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error) => errors.push(error));
  });
  return { discord, client, errors };
}
