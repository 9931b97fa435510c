/** Runs the bot on Discord until it is told to stop. */
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import type { Config } from "./config.ts";
import { UserError } from "./core/errors.ts";
import type { Door } from "./core/handle.ts";
import type { Bot } from "./discord/bot.ts";
import type { ErrorLog } from "./log.ts";
import { coverageWords, prepare } from "./prepare.ts";
import type { Program } from "./program.ts";
import { openReplies } from "./storage/replies.ts";

const GIVE_UP_MS = 500;

/** The opened program with what a transport needs besides. */
export interface Running {
  readonly config: Config;
  readonly log: ErrorLog;
  readonly program: Program;
  /** Stops it: what is under way is still answered. */
  readonly signal: AbortSignal;
}

/** Resolves after a stop; throws UserError when Discord refuses the bot or cannot be reached. */
export async function serve(running: Running, token: string): Promise<void> {
  const { config, log, program, signal } = running;
  const clock = () => new Date();
  // discord.js takes a quarter of a second to load; the console does without it.
  const { startBot } = await import("./discord/bot.ts");
  const { networkReason } = await import("./discord/network.ts");
  catchStrays(log, networkReason);
  const replies = openReplies({ folder: config.dataDir, clock, log });
  const failed = new AbortController();
  const prepared = prepare(program, config.locale, AbortSignal.any([signal, failed.signal])).then(
    program.warmCompletion,
  );
  prepared.catch(() => undefined); // Told below, and by whatever is answered before.
  try {
    const door = afterwards(prepared, program.door);
    const bot = await startBot({
      ...config.discord,
      token,
      door,
      replies,
      clock,
      log,
      onError: log.bug,
      signal,
    });
    try {
      const over = stopped(signal, bot.ended);
      over.catch(() => undefined); // Awaited below, unless the preparation fails first.
      await Promise.race([prepared, over]);
      if (!signal.aborted) await program.work(bot.poster);
      if (!signal.aborted) await announce(bot, running);
      await over;
    } finally {
      await program.rest();
      await bot.stop();
    }
  } catch (error) {
    // After a stop, that Discord was not reached is nothing to tell; a bug still is.
    if (!signal.aborted || !(error instanceof UserError)) throw error;
  } finally {
    failed.abort();
    // A large index that is being built does not hear of the stop; it is given up.
    await Promise.race([prepared.catch(() => undefined), delay(GIVE_UP_MS, undefined, { ref: false })]);
    replies.close();
  }
}

/**
 * Errors that libraries let go of must not end the bot; everything of ours is caught where it belongs. @discordjs/ws
 * takes its listener from a socket that it gives up while connecting; when that fails, nobody is there to hear it.
 */
function catchStrays(log: ErrorLog, networkReason: (error: unknown) => string | null): void {
  process.on("unhandledRejection", log.bug);
  process.on("uncaughtException", (error) => {
    const reason = networkReason(error);
    if (reason !== null) return log.info({ reason }, "a connection failed after it was given up");
    log.bug(error);
    process.exit(1);
  });
}

/** The same door, opened once everything is ready: who asks before waits instead of hearing that there is nothing. */
function afterwards(ready: Promise<void>, door: Door): Door {
  return {
    commands: door.commands,
    handle: async (...request) => {
      await ready;
      return door.handle(...request);
    },
    complete: door.complete,
  };
}

async function announce(bot: Bot, { log, program }: Running): Promise<void> {
  const coverage = await coverageWords(program);
  const servers = bot.servers === 1 ? "1 server" : `${bot.servers} servers`;
  process.stdout.write(`Online as ${bot.name} in ${servers}, answering from ${coverage}. Ctrl+C stops it.\n`);
  if (bot.servers === 0) process.stdout.write(`Add it to a server: ${bot.invite}\n`);
  log.info({ name: bot.name, servers: bot.servers, coverage }, "online");
  if (bot.unseenChannels.length > 0)
    log.warn({ channels: bot.unseenChannels }, "ASK_CHANNELS names channels that the bot cannot see");
}

/** Resolves at the signal; rejects when Discord ends the connection for good. */
async function stopped(signal: AbortSignal, ended: Promise<UserError>): Promise<void> {
  if (signal.aborted) return;
  const failed = ended.then((error) => Promise.reject(error));
  await Promise.race([once(signal, "abort"), failed]);
}
