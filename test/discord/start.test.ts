/** Starting, registering and going down end to end. */
import { afterEach, describe, expect, it } from "vitest";
import type { Bot } from "../../src/discord/bot.ts";
import { type DiscordDouble, openDiscordDouble, type WireMessage } from "../support/discord/double.ts";
import { type BotOptions, complaints, openBot, type RunningBot } from "../support/discord-bot.ts";
import { waitingCommand } from "../support/made-up-commands.ts";
import { fakeArticle } from "../support/services.ts";

const articles = [
  fakeArticle("a1", { body: "The dam broke at noon. Nobody was hurt.", title: "Dam breaks" }),
];
const _DAM = "When has the dam broke?";
const SPINNER = 128;

const toClose: (() => Promise<void>)[] = [];
const openDouble = async (options = {}): Promise<DiscordDouble> => {
  const double = await openDiscordDouble({ messageContent: true, ...options });
  toClose.push(() => double.close());
  return double;
};
const open = async (on: DiscordDouble, options: BotOptions = {}): Promise<RunningBot> => {
  const running = await openBot({ on, articles, askChannels: () => [on.secondChannel.id], ...options });
  toClose.push(() => running.close());
  return running;
};
const _repliesTo = (double: DiscordDouble, { id, channel_id }: WireMessage) =>
  double.messages(channel_id).filter(({ message_reference }) => message_reference?.message_id === id);
const failure = (attempt: Promise<RunningBot>) =>
  attempt.then(
    () => ({ code: "none", message: "it started" }),
    (error: { code: string; message: string }) => error,
  );

afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close();
});

describe("a start that fails says why and what to do", () => {
  it("a wrong token", async () => {
    const double = await openDouble();
    const { code, message } = await failure(open(double, { settings: { token: "wrong.token.here" } }));
    expect(code).toBe("discord_refused");
    expect(message).toMatch(/refused the token.*DISCORD_TOKEN/);
    expect(message).not.toContain("wrong.token");
  });

  it("a missing intent", async () => {
    const double = await openDouble({ messageContent: false });
    const { code, message } = await failure(open(double));
    expect(code).toBe("discord_refused");
    expect(message).toMatch(/Message Content intent.*Bot.*ASK_CHANNELS/);
  });

  it("no network", async () => {
    const double = await openDouble();
    const { code, message } = await failure(open(double, { settings: { apiUrl: "http://127.0.0.1:9/api" } }));
    expect(code).toBe("discord_unreachable");
    expect(message).toMatch(/cannot be reached at http:\/\/127\.0\.0\.1:9.*ECONNREFUSED.*Check the network/);
  });

  it("an outage of Discord", async () => {
    const double = await openDouble();
    double.failNext({ method: "GET", route: /gateway/, status: 503, times: 10 });
    const { code, message } = await failure(open(double));
    expect(code).toBe("discord_unreachable");
    expect(message).toMatch(/503/);
  }, 30_000);

  it("a gateway that is closed", async () => {
    const double = await openDouble();
    double.refuseConnections(true);
    const { code, message } = await failure(open(double));
    expect(code).toBe("discord_unreachable");
    expect(message).toMatch(/gateway cannot be reached.*WebSockets/);
  }, 60_000);

  it("a stop before it is connected ends the attempt", async () => {
    const double = await openDouble();
    double.refuseConnections(true);
    const stopping = new AbortController();
    const started = failure(open(double, { settings: { signal: stopping.signal } }));
    setTimeout(() => stopping.abort(), 300);
    expect((await started).message).not.toBe("it started");
  });
});

describe("commands", () => {
  it("are registered once, and again only when they change", async () => {
    const double = await openDouble();
    await (await open(double)).bot.stop();
    await (await open(double)).bot.stop();
    expect(double.commandWrites).toBe(1);
    await open(double, { commands: [waitingCommand().command] });
    expect(double.commandWrites).toBe(2);
    expect(double.commands().map(({ name }) => name)).toContain("wait");
    expect(complaints(double)).toEqual([]);
  });

  it("are left alone with REGISTER_COMMANDS=off, and named without a link", async () => {
    const double = await openDouble();
    await open(double, { settings: { registersCommands: false } });
    expect(double.requests.filter(({ path }) => path.includes("commands"))).toEqual([]);
    const help = await double.slash("help", {}, { force: true }).answer();
    expect(help.embeds[0]?.description).toContain("`/ask`");
  });

  it("that cannot be registered leave the bot running", async () => {
    const double = await openDouble();
    double.failNext({ method: "PUT", route: /commands/, status: 400, code: 50035 });
    const { bugs } = await open(double);
    expect((await double.slash("status", {}, { force: true }).answer()).embeds).toHaveLength(1);
    expect(bugs).toEqual([]);
  });
});

describe("going down", () => {
  const stopIn = async (bot: Bot) => {
    const before = Date.now();
    await bot.stop();
    return Date.now() - before;
  };

  it("takes no time when nothing is under way", async () => {
    const double = await openDouble();
    const { bot } = await open(double);
    expect(await stopIn(bot)).toBeLessThan(3_000);
    expect(double.connections).toBe(0);
  });

  it("answers what is under way first, and tells newcomers to come back", async () => {
    const double = await openDouble();
    const wait = waitingCommand();
    const { bot } = await open(double, { commands: [wait.command] });
    const asked = double.slash("wait");
    await double.waitFor(() => wait.started() === 1);
    const stopped = stopIn(bot);
    const newcomer = await double.slash("status").answer();
    expect(newcomer.content).toMatch(/restarted/);
    wait.release();
    expect((await asked.answer()).embeds[0]?.description).toContain("worth the wait");
    expect(await stopped).toBeLessThan(9_000);
    expect(complaints(double)).toEqual([]);
  });

  it("excuses what takes too long, within ten seconds", async () => {
    const double = await openDouble();
    const wait = waitingCommand();
    const { bot } = await open(double, { commands: [wait.command] });
    const asked = double.slash("wait");
    await asked.acknowledged;
    expect(await stopIn(bot)).toBeLessThan(10_000);
    const left = asked.original();
    expect(left?.content).toMatch(/restarted/);
    expect((left?.flags ?? 0) & SPINNER).toBe(0);
    wait.release();
  }, 20_000);
});
