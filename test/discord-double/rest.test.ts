/** What holds for every request, and the faults a test can order. */
import { Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import { codeOf, double, restOf } from "./client.ts";

const AGENT = "DiscordBot (https://example.org, 1.0)";

async function scene(options = {}) {
  const discord = await double(options);
  const rest = restOf(discord);
  const path = Routes.channelMessages(discord.channel.id);
  return { discord, rest, send: () => codeOf(rest.post(path, { body: { content: "a" } })), path };
}

describe("every request", () => {
  it("needs the token, the agent and the version", async () => {
    const { discord } = await scene();
    const ask = async (path: string, headers: Record<string, string>) => {
      const response = await fetch(`${discord.apiUrl}${path}`, { headers });
      return [response.status, await response.json()];
    };
    const good = { Authorization: `Bot ${discord.token}`, "User-Agent": AGENT };
    expect(await ask("/v10/users/@me", good)).toMatchObject([200, { id: discord.botId }]);
    expect(await ask("/v10/users/@me", { ...good, Authorization: discord.token })).toEqual([
      401,
      { message: "401: Unauthorized", code: 0 },
    ]);
    expect(await ask("/v10/users/@me", { ...good, "User-Agent": "curl" })).toMatchObject([
      403,
      { code: 40333 },
    ]);
    expect(await ask("/v9/users/@me", good)).toMatchObject([400, { code: 50041 }]);
  });

  it("to a route the double does not know is 404 and noted, without tokens", async () => {
    const { discord, rest } = await scene();
    expect(await codeOf(rest.get("/stage-instances/1"))).toBe("404 0");
    await codeOf(rest.get(`/webhooks/1/${"x".repeat(60)}/what`, { auth: false }));
    expect(discord.unknownRoutes).toEqual(["GET /stage-instances/1", "GET /webhooks/1/:token/what"]);
  });

  it("is logged with body and answer, tokens hidden", async () => {
    const { discord, rest, send } = await scene();
    await send();
    const acted = discord.slash("x", {}, { force: true });
    await rest.post(Routes.interactionCallback(acted.id, acted.token), { auth: false, body: { type: 5 } });
    expect(discord.requests).toMatchObject([
      { method: "POST", route: "/channels/:channel/messages", body: { content: "a" }, status: 200 },
      { method: "POST", path: `/interactions/${acted.id}/:token/callback`, body: { type: 5 }, status: 204 },
    ]);
    expect(JSON.stringify(discord.requests)).not.toContain(acted.token);
  });

  it("with a broken body is refused", async () => {
    const { discord } = await scene();
    const url = `${discord.apiUrl}/v10/channels/${discord.channel.id}/messages`;
    const headers = { Authorization: `Bot ${discord.token}`, "User-Agent": AGENT };
    const post = async (body: string, type: string) => {
      const response = await fetch(url, {
        method: "POST",
        body,
        headers: { ...headers, "Content-Type": type },
      });
      return ((await response.json()) as { code: number }).code;
    };
    expect(await post("{", "application/json")).toBe(50109);
    expect(await post("content=a", "text/plain")).toBe(50035);
    expect(await post("no form", "multipart/form-data; boundary=b")).toBe(50109);
  });
});

describe("faults", () => {
  it("fit by method and route, as often as told", async () => {
    const { discord, rest, send } = await scene();
    discord.failNext({ method: "POST", route: /messages$/, status: 404, code: 10003, times: 2 });
    expect(await codeOf(rest.get(Routes.user()))).toBe("ok");
    expect([await send(), await send(), await send()]).toEqual(["404 10003", "404 10003", "ok"]);
    expect(discord.refused).toMatchObject([
      { code: 10003, message: "Unknown Channel", ordered: true },
      { ordered: true },
    ]);
    expect([discord.openFaults, discord.messages().length]).toEqual([0, 1]);
  });

  it("500 is tried again by discord.js", async () => {
    const { discord, rest, send } = await scene();
    rest.options.retries = 3;
    discord.failNext({ route: /messages$/, status: 500, times: 3 });
    expect(await send()).toBe("ok");
    expect(discord.requests.map(({ status }) => status)).toEqual([500, 500, 500, 200]);
  });

  it("429 tells how long to wait", async () => {
    const { discord, send } = await scene();
    discord.failNext({ route: /messages$/, status: 429, retryAfter: 0.05 });
    const began = Date.now();
    expect(await send()).toBe("ok");
    expect(Date.now() - began).toBeGreaterThanOrEqual(50);
    expect(discord.requests.map(({ status }) => status)).toEqual([429, 200]);
  });

  it("can lose the answer of what took effect, so that a nonce shows its worth", async () => {
    const { discord, rest, path } = await scene();
    rest.options.retries = 1;
    discord.failNext({ route: /messages$/, status: 502, afterwards: true });
    await rest.post(path, { body: { content: "a", nonce: "1", enforce_nonce: true } });
    expect([discord.requests.length, discord.messages().length]).toEqual([2, 1]);
  });

  it("can delay and hang up", async () => {
    const { discord, send } = await scene();
    discord.failNext({ delayMs: 60 });
    expect(await send()).toBe("ok");
    expect(discord.requests[0]?.ms).toBeGreaterThanOrEqual(55);
    discord.failNext({ hangUp: true });
    expect(await send()).toContain("other side closed");
    discord.failNext({ status: 500, times: 9 });
    discord.clearFaults();
    expect(await send()).toBe("ok");
  });
});

describe("rate limits", () => {
  it("are off unless asked for", async () => {
    const { send } = await scene();
    for (let count = 0; count < 8; count += 1) expect(await send()).toBe("ok");
  });

  it("hold discord.js back by their headers", async () => {
    const { discord, send } = await scene({ rateLimits: true });
    const began = Date.now();
    for (let count = 0; count < 6; count += 1) expect(await send()).toBe("ok");
    expect(Date.now() - began).toBeGreaterThan(1_500);
    expect(discord.requests.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  });

  it("refuse with 429 who does not look at them", async () => {
    const { discord } = await scene({ rateLimits: true });
    const headers = { Authorization: `Bot ${discord.token}`, "User-Agent": AGENT };
    const ask = () => fetch(`${discord.apiUrl}/v10/users/@me`, { headers });
    for (let count = 0; count < 5; count += 1) await (await ask()).json();
    const limited = await ask();
    expect(await limited.json()).toMatchObject({ retry_after: expect.any(Number), global: false });
    expect([limited.status, limited.headers.get("x-ratelimit-remaining")]).toEqual([429, "0"]);
  });
});
