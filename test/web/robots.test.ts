/** robots.txt: what it forbids, and what happens where it cannot be read. */
import { describe, expect, it } from "vitest";
import { readRobots } from "../../src/web/robots-rules.ts";
import { answer, openLocal, openSite, reasonOf } from "./local-web.ts";

const ORIGIN = "https://a.example";
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const allows = (text: string, path: string) =>
  readRobots(ORIGIN, text, "coverage-bot").allows(new URL(path, ORIGIN));

describe("the rules of a robots.txt", () => {
  it.each([
    ["", "/x", true],
    ["User-agent: *\nDisallow: /x", "/x/y", false],
    ["User-agent: *\nDisallow: /x", "/y", true],
    ["\uFEFFuser-agent:*\r\ndisallow:/x # no", "/x", false],
    ["User-agent: *\rDisallow: /x", "/x", false],
    ["User-agent: *\nDisallow: /\nAllow: /feed$", "/feed", true],
    ["User-agent: *\nDisallow: /\nAllow: /feed$", "/feeds", false],
    ["User-agent: *\nDisallow: /*.xml", "/a/b.xml", false],
    ["User-agent: *\nDisallow: /x", "/robots.txt", true],
    ["User-agent: *\nDisallow: /", "/robots.txt", true],
    // A group of its own goes before the one for all, also where it forbids nothing.
    ["User-agent: *\nDisallow: /\n\nUser-agent: coverage-bot\nDisallow:", "/x", true],
    ["User-agent: Coverage-Bot/2.0\nDisallow: /x\n\nUser-agent: *\nAllow: /", "/x", false],
    ["User-agent: coverage\nDisallow: /", "/x", true],
    ["User-agent: other\nUser-agent: coverage-bot\nDisallow: /x", "/x", false],
    ["User-agent: coverage-bot\nSitemap: https://a.example/s\nUser-agent: other\nDisallow: /x", "/x", false],
    ["User-agent: coverage-bot\nDisallow: /a\nUser-agent: coverage-bot\nDisallow: /b", "/a", false],
    ["Disallow: /x", "/x", true],
    ["User-agent: *\nDisallow: /köln", "/k%C3%B6ln/1", false],
    ["<html><body>Not found: *</body></html>", "/x", true],
  ])("%j: %s %s", (text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  it.each([
    ["User-agent: *\nCrawl-delay: 2.5", 2_500],
    ["User-agent: *\nCrawl-delay: soon", 0],
    ["User-agent: *\nCrawl-delay: -3", 0],
    ["User-agent: other\nCrawl-delay: 3\n", 0],
  ])("%j asks for %i ms", (text, ms) => {
    expect(readRobots(ORIGIN, text, "coverage-bot").crawlDelayMs).toBe(ms);
  });

  it.each([
    ["many agents", `${"user-agent: *\n".repeat(18_000)}${"disallow: /\n".repeat(20_000)}`],
    ["many names", `user-agent: *\n${names(15_000)}${"disallow: /\n".repeat(20_000)}`],
    ["a rule of wildcards", `user-agent: *\ndisallow: ${"/*a".repeat(160_000)}`],
    ["rules of wildcards", `user-agent: *\n${`disallow: ${"*a".repeat(400)}\n`.repeat(600)}`],
  ])("reads %s in little time, and forbids rather than allows", (_, text) => {
    const began = performance.now();
    expect(allows(text, `/${"a".repeat(2_900)}`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

function names(count: number): string {
  return Array.from({ length: count }, (_, index) => `user-agent: a${index}\n`).join("");
}

describe("robots.txt of a host", () => {
  it("is asked for once, and forbids in words", async () => {
    const site = await openSite(
      (_, response) => answer(response, 200, {}, "x"),
      (response) => answer(response, 200, {}, "User-agent: coverage-bot\nDisallow: /private"),
    );
    const fetcher = openLocal();
    expect(site.robotsAsked()).toBe(0);
    const fetched = await Promise.all(
      ["/private/1?key=secret", "/a", "/b"].map((path) => fetcher.fetch(`${site.origin}${path}`)),
    );
    expect(fetched.map(({ kind }) => kind)).toEqual(["failed", "content", "content"]);
    expect(fetched[0]).toEqual({
      kind: "failed",
      reason: "robots.txt of 127.0.0.1 does not allow this address",
      lasting: true,
      retryAfterSeconds: null,
    });
    expect(site.robotsAsked()).toBe(1);
    expect([...site.asked].sort()).toEqual(["/a", "/b"]);
  });

  it("is asked for again after a day, and counts on meanwhile when it cannot be read then", async () => {
    let now = Date.now();
    let status = 200;
    const site = await openSite(
      (_, response) => answer(response, 200, {}, "x"),
      (response) => answer(response, status, {}, "User-agent: *\nDisallow: /private"),
    );
    const fetcher = openLocal({ clock: () => new Date(now) });
    const kinds = async () => [
      (await fetcher.fetch(`${site.origin}/private`)).kind,
      (await fetcher.fetch(`${site.origin}/a`)).kind,
    ];
    expect(await kinds()).toEqual(["failed", "content"]);
    now += DAY_MS - MINUTE_MS;
    expect(await kinds()).toEqual(["failed", "content"]);
    expect(site.robotsAsked()).toBe(1);
    now += 2 * MINUTE_MS;
    status = 503;
    expect(await kinds()).toEqual(["failed", "content"]);
    expect(site.robotsAsked()).toBe(2);
    now += 6 * MINUTE_MS;
    status = 404;
    expect(await kinds()).toEqual(["content", "content"]);
    expect(site.robotsAsked()).toBe(3);
  });

  it.each([401, 403, 404, 410, 451])("with %i allows all", async (status) => {
    const site = await openSite(
      (_, response) => answer(response, 200, {}, "x"),
      (response) => answer(response, status, {}, "User-agent: *\nDisallow: /"),
    );
    expect((await openLocal().fetch(site.origin)).kind).toBe("content");
  });

  it.each([500, 503, 429])("with %i allows nothing for some minutes, not for a day", async (status) => {
    let now = Date.now();
    let isBroken = true;
    const site = await openSite(
      (_, response) => answer(response, 200, {}, "x"),
      (response) => answer(response, isBroken ? status : 404),
    );
    const fetcher = openLocal({ clock: () => new Date(now) });
    const fetched = await fetcher.fetch(site.origin);
    expect(fetched).toMatchObject({ kind: "failed", lasting: false, retryAfterSeconds: 300 });
    expect(reasonOf(fetched)).toMatch(/^robots\.txt of 127\.0\.0\.1 cannot be read \(the server answered /);
    isBroken = false;
    now += 2 * MINUTE_MS;
    expect(await fetcher.fetch(site.origin)).toMatchObject({ kind: "failed", retryAfterSeconds: 180 });
    expect(site.asked).toEqual([]);
    now += 4 * MINUTE_MS;
    expect((await fetcher.fetch(site.origin)).kind).toBe("content");
  });

  it("that breaks off is asked for again with the next request", async () => {
    let isBroken = true;
    const site = await openSite(
      (_, response) => answer(response, 200, {}, "x"),
      (response) => (isBroken ? response.destroy() : answer(response, 404)),
    );
    const fetcher = openLocal();
    expect(await fetcher.fetch(site.origin)).toMatchObject({
      kind: "failed",
      reason: "the connection broke off",
    });
    isBroken = false;
    expect((await fetcher.fetch(site.origin)).kind).toBe("content");
  });

  it("is followed over redirects, and asked of each host on the way", async () => {
    const rules = await openSite((_, response) => answer(response, 200, {}, "User-agent: *\nDisallow: /no"));
    const next = await openSite(
      (_, response) => answer(response, 200, {}, "x"),
      (response) => answer(response, 302, { location: `${rules.origin}/rules` }),
    );
    const site = await openSite((request, response) =>
      answer(response, 302, { location: `${next.origin}${request.url}` }),
    );
    const fetcher = openLocal();
    expect(reasonOf(await fetcher.fetch(`${site.origin}/no`))).toMatch(/^robots\.txt of .* does not allow/);
    expect((await fetcher.fetch(`${site.origin}/yes`)).kind).toBe("content");
    expect(next.asked).toEqual(["/yes"]);
  });

  it("is read as far as half a megabyte", async () => {
    const rules = `User-agent: *\nDisallow: /first\n${"# so much to say\n".repeat(40_000)}Disallow: /last\n`;
    const site = await openSite(
      (_, response) => answer(response, 200, {}, "x"),
      (response) => answer(response, 200, {}, rules),
    );
    const fetcher = openLocal();
    expect((await fetcher.fetch(`${site.origin}/first`)).kind).toBe("failed");
    expect((await fetcher.fetch(`${site.origin}/last`)).kind).toBe("content");
  });

  it("is remembered of the last hosts only", async () => {
    const sites = [];
    for (let count = 0; count < 3; count += 1)
      sites.push(await openSite((_, response) => answer(response, 200, {}, "x")));
    const fetcher = openLocal({ limits: { robotsHosts: 2 } });
    for (const { origin } of [...sites, ...sites.slice(0, 1)]) await fetcher.fetch(origin);
    expect(sites.map((site) => site.robotsAsked())).toEqual([2, 1, 1]);
  });

  it("is waited for no longer than whoever asks wants", async () => {
    const site = await openSite(
      () => undefined,
      () => undefined,
    );
    const fetcher = openLocal();
    const why = new Error("enough");
    const abort = new AbortController();
    const fetching = fetcher.fetch(site.origin, { signal: abort.signal });
    setTimeout(() => abort.abort(why), 50);
    await expect(fetching).rejects.toBe(why);
  });
});
