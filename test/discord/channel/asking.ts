/** What tests of questions in channels share: a bot over two articles, and how its replies are found. */

import { closingAfterEach } from "../../support/closing.ts";
import type { DiscordDouble, WireMessage } from "../../support/discord/double.ts";
import { type BotOptions, openBot, type RunningBot } from "../../support/discord-bot.ts";
import { fakeArticle } from "../../support/services.ts";

/** A question that the first article answers. */
export const DAM = "When has the dam broke?";

export const articles = [
  fakeArticle("a1", { body: "The dam broke at noon. Nobody was hurt.", title: "Dam breaks" }),
  fakeArticle("b2", { body: "The bridge opened in May.", title: "Bridge opens" }),
];

export interface Asking extends RunningBot {
  replyTo(message: WireMessage): WireMessage | undefined;
  answered(message: WireMessage): Promise<WireMessage>;
  /** Everything said before has been dealt with once a later question is answered. */
  settled(): Promise<void>;
  /** From now on answers wait until they are released. */
  holdAnswers(): { release(): void };
  /** How often a question reached the door. */
  askCount(): number;
}

/** Call it at the top of a file: what it opens is closed after each test. */
export function asking(): (options?: BotOptions) => Promise<Asking> {
  const kept = closingAfterEach();
  return async (options) => kept(await openAsking(options));
}

/** Every question in the second channel is answered, unless told otherwise. */
async function openAsking(options: BotOptions = {}): Promise<Asking> {
  const running = await openBot({
    articles,
    double: { messageContent: true },
    askChannels: ({ secondChannel }) => [secondChannel.id],
    ...options,
  });
  const { double, services } = running;
  const answered = (message: WireMessage) => double.waitFor(() => replyTo(double, message));
  return {
    ...running,
    replyTo: (message) => replyTo(double, message),
    answered,
    async settled() {
      await answered(double.say("How did the bridge opened?", { mentionBot: true, channel: double.channel }));
    },
    holdAnswers() {
      const { ask } = services;
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      services.ask = async (request) => {
        const answer = await ask(request);
        await released;
        return answer;
      };
      return { release: () => release() };
    },
    askCount: () => services.seen.filter(({ name }) => name === "ask").length,
  };
}

function replyTo(double: DiscordDouble, { id, channel_id }: WireMessage): WireMessage | undefined {
  return double.messages(channel_id).find(({ message_reference }) => message_reference?.message_id === id);
}

export function textOf(message: WireMessage | null | undefined): string {
  return message?.embeds[0]?.description ?? message?.content ?? "";
}
