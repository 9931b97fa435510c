/** What tests of slash commands share: a bot over two articles, and what Discord's numbers mean. */
import { closingAfterEach } from "../../support/closing.ts";
import { type BotOptions, openBot, type RunningBot } from "../../support/discord-bot.ts";
import { fakeArticle } from "../../support/services.ts";

export const DEFER = 5;
export const EPHEMERAL = 64;

const articles = [
  fakeArticle("a1", { body: "The dam broke at noon. Nobody was hurt.", title: "Dam breaks", language: "en" }),
  fakeArticle("b2", { title: "Наводнение", source: "Речная газета", language: "ru", publishedAt: "2026-04" }),
];

/** Call it at the top of a file: what it opens is closed after each test. */
export function commanding(): (options?: BotOptions) => Promise<RunningBot> {
  const kept = closingAfterEach();
  return async (options = {}) => kept(await openBot({ articles, ...options }));
}
