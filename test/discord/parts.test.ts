/** The small parts of the adapter: lanes of the queue, what is remembered, what is under way, what errors mean. */
import { Client, DiscordAPIError, HTTPError } from "discord.js";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { loggable, troubleOf } from "../../src/discord/errors.ts";
import { isPassing, networkReason } from "../../src/discord/network.ts";
import { createQueue } from "../../src/discord/queue.ts";
import { createRecent } from "../../src/discord/recent.ts";
import { fatalClose, startFailure } from "../../src/discord/start-failure.ts";
import { createUnderWay } from "../../src/discord/under-way.ts";

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

const apiError = (code: number, status = 400) =>
  new DiscordAPIError({ code, message: "Refused" }, code, status, "PATCH", WEBHOOK, {
    files: undefined,
    body: { content: "text of an article" },
  });
const WEBHOOK = "https://discord.com/api/v10/webhooks/123/very-secret-token/messages/@original";

describe("the queue", () => {
  it("runs as many tasks as it has lanes, the others in the order they came", async () => {
    const queue = createQueue(2);
    const gates = Array.from({ length: 5 }, deferred);
    const started: number[] = [];
    const results = gates.map(({ promise }, at) =>
      queue.run(async () => {
        started.push(at);
        await promise;
        return at;
      }),
    );
    await new Promise(setImmediate);
    expect(started).toEqual([0, 1]);
    expect(queue.idle).toBe(false);
    gates[1]?.resolve();
    await results[1];
    await new Promise(setImmediate);
    expect(started).toEqual([0, 1, 2]);
    for (const gate of gates) gate.resolve();
    expect(await Promise.all(results)).toEqual([0, 1, 2, 3, 4]);
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(queue.idle).toBe(true);
  });

  it("goes on after a task that failed", async () => {
    const queue = createQueue(1);
    const failing = queue.run(() => Promise.reject(new Error("no")));
    const next = queue.run(async () => "yes");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("yes");
  });
});

describe("what is remembered", () => {
  it("is as much as fits, the oldest is forgotten first", () => {
    const recent = createRecent<number>(2);
    expect(recent.first("a", 1)).toBe(true);
    expect(recent.first("a", 2)).toBe(false);
    expect(recent.get("a")).toBe(1);
    recent.set("b", 2);
    recent.set("a", 3); // Said again, it is the newest.
    recent.set("c", 4);
    expect(recent.has("b")).toBe(false);
    expect([recent.get("a"), recent.get("c")]).toEqual([3, 4]);
  });
});

describe("what is under way", () => {
  it("is waited for, also what began meanwhile", async () => {
    const underWay = createUnderWay();
    const [first, second] = [deferred(), deferred()];
    void underWay.track(first.promise.then(() => void underWay.track(second.promise)));
    let settled = false;
    const waiting = underWay.settled().then(() => {
      settled = true;
    });
    first.resolve();
    await new Promise(setImmediate);
    expect(settled).toBe(false);
    second.resolve();
    await waiting;
  });

  it("passes a failure on, and excuses only what still runs", async () => {
    const underWay = createUnderWay();
    const excused: string[] = [];
    const failing = underWay.track(Promise.reject(new Error("no")), async () => void excused.push("failed"));
    await expect(failing).rejects.toThrow("no");
    void underWay.track(deferred().promise, async () => void excused.push("running"));
    void underWay.track(deferred().promise, () => Promise.reject(new Error("nobody to tell")));
    void underWay.track(deferred().promise);
    await underWay.excuse();
    expect(excused).toEqual(["running"]);
  });
});

describe("errors by number", () => {
  it.each([
    [10062, "late"],
    [40060, "late"],
    [10008, "gone"],
    [10003, "gone"],
    [10015, "expired"],
    [50027, "expired"],
    [50001, "forbidden"],
    [50013, "forbidden"],
    [50007, "closed"],
    [50035, "refused"],
    [40005, null],
  ])("%i is %s", (code, trouble) => {
    expect(troubleOf(apiError(code))).toBe(trouble);
  });

  it("others mean nothing", () => {
    expect(troubleOf(new Error("x"))).toBeNull();
    expect(troubleOf(undefined)).toBeNull();
  });

  it("lose tokens and texts before they are logged", () => {
    const safe = loggable(apiError(50035)) as Error;
    const written = `${safe.message}\n${safe.stack}\n${JSON.stringify({ ...safe })}`;
    expect(written).toContain("PATCH /api/v10/webhooks/123/…/messages/@original: Refused");
    expect(written).not.toMatch(/very-secret-token|text of an article/);
    const bug = new TypeError("a bug");
    expect(loggable(bug)).toBe(bug);
    expect(loggable("just a text")).toBe("just a text");
  });
});

describe("a start that failed", () => {
  const API = "https://discord.com/api";
  const sentence = (error: unknown) => {
    const said = startFailure(error, API);
    return said instanceof UserError ? `${said.code}: ${said.message}` : said;
  };
  const system = (code: string, cause?: unknown) => Object.assign(new Error("no", { cause }), { code });

  it.each([
    ["a token that Discord refuses", apiError(0, 401), /discord_refused: .*token/],
    [
      "an outage",
      new HTTPError(502, "Bad Gateway", "GET", API, { body: {}, files: [] }),
      /unreachable: .*502/,
    ],
    ["no name", system("ENOTFOUND"), /unreachable: .*https:\/\/discord\.com \(ENOTFOUND\)/],
    ["a cause deeper down", new TypeError("fetch failed", { cause: system("ECONNRESET") }), /\(ECONNRESET\)/],
    ["several addresses tried", new AggregateError([system("ETIMEDOUT")], "all failed"), /\(ETIMEDOUT\)/],
    ["no answer", Object.assign(new Error("aborted"), { name: "AbortError" }), /no answer in time/],
    ["a gateway that is none", new Error("Unexpected server response: 503"), /gateway .*503.*WebSockets/],
    [
      "too many starts",
      new Error(
        "Not enough sessions remaining to spawn 1 shards; only 0 remaining; resets at 2026-05-01T00:00:00.000Z",
      ),
      /discord_refused: .*too often.*2026-05-01T00/,
    ],
    ["a closed door", apiError(0, 403), /unreachable: .*403/],
    ["a certificate", system("SELF_SIGNED_CERT_IN_CHAIN"), /SELF_SIGNED_CERT_IN_CHAIN/],
  ])("by %s says so", (_what, error, expected) => {
    expect(sentence(error)).toMatch(expected);
  });

  it.each(["EAI_AGAIN", "ERR_SSL_WRONG_VERSION_NUMBER", "HPE_INVALID_CONSTANT", "UND_ERR_SOCKET"])(
    "%s is the network",
    (code) => {
      expect(networkReason(system(code))).toBe(code);
      expect(isPassing(new TypeError("fetch failed", { cause: system(code) }))).toBe(true);
    },
  );

  it("mistakes of the program and refusals are not the network", () => {
    expect(isPassing(system("ERR_INVALID_ARG_TYPE"))).toBe(false);
    expect(isPassing(new TypeError("x is not a function"))).toBe(false);
    expect(isPassing(apiError(50035))).toBe(false);
    expect(isPassing(apiError(0, 503))).toBe(true);
  });

  it("by something else that answers in Discord's place says so", () => {
    const portal = new TypeError("Cannot read properties of undefined (reading 'reset_after')");
    expect(sentence(portal)).toMatch(/unreachable: .*something else answers/);
    expect(sentence(apiError(0, 404))).toMatch(/unreachable: .*check DISCORD_API_URL/);
  });

  it("by a token that is none says so", async () => {
    const error: unknown = await new Client({ intents: [] }).login("").catch((reason: unknown) => reason);
    expect(sentence(error)).toMatch(/discord_refused: .*token/);
  });

  it("by anything else is a bug", () => {
    const bug = new TypeError("undefined is not a function");
    expect(sentence(bug)).toBe(bug);
    expect(sentence("odd")).toBe("odd");
    expect(sentence(apiError(50035))).toMatchObject({ message: expect.stringContaining("Refused") });
  });

  it("every close code that is final has its sentence, the others have none", () => {
    for (const code of [4004, 4010, 4011, 4012, 4013, 4014])
      expect(fatalClose(code)).toBeInstanceOf(UserError);
    for (const code of [1000, 1006, 4000, 4009]) expect(fatalClose(code)).toBeNull();
  });
});
