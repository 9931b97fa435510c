/** Redirects: what is followed, what counts as moved for good, and what goes too far. */
import { describe, expect, it } from "vitest";
import { checkAddress } from "../../src/web/check-address.ts";
import { follow, movedTo, trailFrom } from "../../src/web/trail.ts";
import { answer, contentOf, type LocalSite, openLocal, openSite, reasonOf, textOf } from "./local-web.ts";

/** A site where `/a-301-b-302-c` goes on to `/b-302-c` with 301, and so on; the last of the way has the text. */
function openWays(): Promise<LocalSite> {
  return openSite((request, response) => {
    const [, status, ...rest] = (request.url ?? "").slice(1).split("-");
    if (status === undefined) answer(response, 200, { etag: '"e"' }, "here");
    else answer(response, Number(status), { location: `/${rest.join("-")}` });
  });
}

describe("redirects", () => {
  it.each([
    ["/a-301-b", "/b"],
    ["/a-308-b", "/b"],
    ["/a-301-b-308-c", "/c"],
    ["/a-302-b", null],
    ["/a-303-b", null],
    ["/a-307-b", null],
    ["/a-301-b-302-c", null],
    ["/a-302-b-301-c", null],
  ])("%s has moved to %s", async (path, moved) => {
    const site = await openWays();
    const fetched = contentOf(await openLocal().fetch(`${site.origin}${path}`));
    expect(new TextDecoder().decode(fetched.body)).toBe("here");
    expect(fetched.movedTo).toBe(moved === null ? null : `${site.origin}${moved}`);
    expect(fetched.address).toBe(`${site.origin}/${path.at(-1)}`);
  });

  it("moves to another host, and says so of what is unchanged, too", async () => {
    const next = await openSite((request, response) =>
      answer(response, request.headers["if-none-match"] ? 304 : 200, {}, "x"),
    );
    const site = await openSite((_, response) => answer(response, 301, { location: `${next.origin}/feed` }));
    const fetcher = openLocal();
    const movedTo = `${next.origin}/feed`;
    expect(await fetcher.fetch(site.origin)).toMatchObject({ kind: "content", movedTo });
    expect(await fetcher.fetch(site.origin, { etag: '"e"' })).toEqual({ kind: "unchanged", movedTo });
  });

  it("never moves for good from https to http", () => {
    const goOn = (from: string, location: string) => {
      const trail = follow(
        trailFrom(checkAddress(from)),
        { status: 301, headers: { location }, body: new Uint8Array() },
        5,
      );
      return trail && { to: trail.url.href, movedTo: movedTo(trail) };
    };
    expect(goOn("https://a.example/", "http://a.example/")).toEqual({
      to: "http://a.example/",
      movedTo: null,
    });
    expect(goOn("http://a.example/", "https://a.example/")).toEqual({
      to: "https://a.example/",
      movedTo: "https://a.example/",
    });
  });

  it("follows five and no more", async () => {
    const site = await openWays();
    const fetcher = openLocal();
    expect(textOf(await fetcher.fetch(`${site.origin}/a-302-b-302-c-302-d-302-e-302-f`))).toBe("here");
    expect(await fetcher.fetch(`${site.origin}/a-302-b-302-c-302-d-302-e-302-f-302-g`)).toMatchObject({
      kind: "failed",
      reason: "there are more than 5 redirects",
      lasting: true,
    });
  });

  it("sees circles", async () => {
    const site = await openSite((request, response) =>
      answer(response, 302, { location: request.url === "/a" ? "/b#x" : "/a" }),
    );
    const fetched = await openLocal().fetch(`${site.origin}/a`);
    expect(fetched).toMatchObject({ kind: "failed", lasting: true });
    expect(reasonOf(fetched)).toMatch(/circle/);
    expect(site.asked).toEqual(["/a", "/b"]);
  });

  it.each([
    [{}, "the server answered 302 (Found) without saying where it moved"],
    [{ location: "http://" }, "that is no address of the web"],
    [{ location: "file:///etc/passwd" }, "only http and https are fetched, not file:"],
    [{ location: "http://a:b@127.0.0.1/" }, "addresses with a user or a password in them are not fetched"],
    [{ location: "http://127.0.0.1:22/" }, "port 22 is not one of the web"],
    [{ location: `/${"x".repeat(5_000)}` }, "the address is too long"],
  ])("does not follow %j", async (headers: Record<string, string>, reason) => {
    const site = await openSite((_, response) => answer(response, 302, headers));
    expect(reasonOf(await openLocal().fetch(site.origin))).toBe(reason);
  });

  it("does not read the body of a redirect", async () => {
    const site = await openSite((request, response) => {
      if (request.url === "/end") return answer(response, 200, {}, "here");
      response.writeHead(302, { location: "/end" });
      response.write("x");
      // Never ends.
    });
    expect(textOf(await openLocal().fetch(site.origin))).toBe("here");
  });
});
