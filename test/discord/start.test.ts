/** Starting, registering and going down end to end. */
import { describe, expect, it, vi } from "vitest";
import { complaints } from "../support/discord-bot.ts";
import { waitingCommand } from "../support/made-up-commands.ts";
import { failure, restarting, timeToStop } from "./restarting.ts";

const SPINNER = 128;
const { openDouble, open } = restarting();

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
    await double.waitFor(() => double.refusals > 0);
    stopping.abort();
    expect((await started).message).not.toBe("it started");
    // Long before the attempts are used up.
    expect(double.refusals).toBeLessThan(10);
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
  it("takes no time when nothing is under way", async () => {
    const double = await openDouble();
    const { bot } = await open(double);
    expect(await timeToStop(bot)).toBeLessThan(3_000);
    expect(double.connections).toBe(0);
  });

  it("does not wait for commands that are being registered", async () => {
    const double = await openDouble();
    double.failNext({ method: "GET", route: /commands$/, delayMs: 5_000 });
    const { bot } = await open(double, { waitsForCommands: false });
    await vi.waitFor(() => expect(double.requests.at(-1)?.path).toMatch(/commands$/));
    expect(await timeToStop(bot)).toBeLessThan(4_000);
  });

  it("answers what is under way first, and tells newcomers to come back", async () => {
    const double = await openDouble();
    const wait = waitingCommand();
    const { bot } = await open(double, { commands: [wait.command] });
    const asked = double.slash("wait");
    await double.waitFor(() => wait.started() === 1);
    const stopped = timeToStop(bot);
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
    expect(await timeToStop(bot)).toBeLessThan(10_000);
    const left = asked.original();
    expect(left?.content).toMatch(/restarted/);
    expect((left?.flags ?? 0) & SPINNER).toBe(0);
    wait.release();
  }, 20_000);
});
