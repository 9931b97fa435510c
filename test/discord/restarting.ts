/** What tests of coming and going share: a double that outlives the bots that run against it. */
import type { Bot } from "../../src/discord/bot.ts";
import { closingAfterEach } from "../support/closing.ts";
import {
  type DiscordDouble,
  type DoubleOptions,
  openDiscordDouble,
  type WireMessage,
} from "../support/discord/double.ts";
import { type BotOptions, openBot, type RunningBot } from "../support/discord-bot.ts";
import { articles } from "./channel/asking.ts";

export interface Restarting {
  openDouble(options?: DoubleOptions): Promise<DiscordDouble>;
  /** Every question in the second channel is answered, unless told otherwise. */
  open(on: DiscordDouble, options?: BotOptions): Promise<RunningBot>;
}

/** Call it at the top of a file: bots and doubles are closed after each test. */
export function restarting(): Restarting {
  const kept = closingAfterEach();
  return {
    openDouble: async (options = {}) => kept(await openDiscordDouble({ messageContent: true, ...options })),
    open: async (on, options = {}) =>
      kept(await openBot({ on, articles, askChannels: () => [on.secondChannel.id], ...options })),
  };
}

export function repliesTo(double: DiscordDouble, { id, channel_id }: WireMessage): readonly WireMessage[] {
  return double.messages(channel_id).filter(({ message_reference }) => message_reference?.message_id === id);
}

/** What a start failed with. */
export function failure(attempt: Promise<unknown>): Promise<{ code: string; message: string }> {
  return attempt.then(
    () => ({ code: "none", message: "it started" }),
    (error: { code: string; message: string }) => error,
  );
}

/** Milliseconds that going down takes. */
export async function timeToStop(bot: Bot): Promise<number> {
  const before = Date.now();
  await bot.stop();
  return Date.now() - before;
}
