/** The bot's Discord side in this process, over a few articles, with the double in Discord's place. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "../../commands/index.ts";
import type { Command } from "../../src/core/command.ts";
import { openDoor } from "../../src/core/handle.ts";
import type { ReplyStore } from "../../src/core/ports.ts";
import type { Services } from "../../src/core/services.ts";
import { type Bot, type BotSettings, startBot } from "../../src/discord/bot.ts";
import { openReplies } from "../../src/storage/replies.ts";
import { type DiscordDouble, type DoubleOptions, openDiscordDouble } from "./discord/double.ts";
import { createQuietLog } from "./quiet-log.ts";
import { type FakeArticle, type FakeServices, fakeServices } from "./services.ts";

export interface BotOptions {
  readonly articles?: readonly FakeArticle[];
  /** Beside the product's own. */
  readonly commands?: readonly Command<Services>[];
  readonly double?: DoubleOptions;
  /** Uses a double that is there already, after a restart for instance. */
  readonly on?: DiscordDouble;
  readonly askChannels?: (double: DiscordDouble) => readonly string[];
  readonly settings?: Partial<BotSettings>;
  readonly replies?: ReplyStore;
  /** False opens without waiting until the commands are registered. */
  readonly waitsForCommands?: boolean;
}

export interface RunningBot {
  readonly double: DiscordDouble;
  readonly bot: Bot;
  readonly services: FakeServices;
  readonly replies: ReplyStore;
  /** Bugs that reached the log; a test that expects none checks this. */
  readonly bugs: readonly unknown[];
  /** Stops the bot; the double too, unless it was given. */
  close(): Promise<void>;
}

export async function openBot(options: BotOptions = {}): Promise<RunningBot> {
  const double = options.on ?? (await openDiscordDouble(options.double));
  const services = fakeServices({ articles: options.articles ?? [] });
  const clock = () => new Date();
  const log = createQuietLog();
  const folder = mkdtempSync(join(tmpdir(), "coverage-bot-"));
  const replies = options.replies ?? openReplies({ folder, clock, log });
  const bugs: unknown[] = [];
  const bot = await startBot({
    token: double.token,
    apiUrl: double.apiUrl,
    askChannels: options.askChannels?.(double) ?? [],
    registersCommands: true,
    door: openDoor({ services, commands: [...commands, ...(options.commands ?? [])], clock }),
    replies,
    clock,
    log,
    onError(error) {
      bugs.push(error);
      return `ref${bugs.length}`;
    },
    signal: new AbortController().signal,
    ...options.settings,
  });
  if (options.waitsForCommands !== false) await bot.registered;
  return {
    double,
    bot,
    services,
    replies,
    bugs,
    async close() {
      await bot.stop();
      if (!options.on) await double.close();
      if (!options.replies) replies.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What Discord would have held against the program: refusals that no test ordered, unknown routes, pings of people. */
export function complaints(double: DiscordDouble): readonly unknown[] {
  const pings = double.pings.filter(({ users, roles, everyone }) => {
    return everyone || roles.length > 0 || users.some((id) => id !== double.botId);
  });
  return [
    ...double.refused.filter(({ ordered }) => !ordered),
    ...double.unknownRoutes,
    ...double.bugs,
    ...pings,
  ];
}
