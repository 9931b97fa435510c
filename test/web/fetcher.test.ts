/** Fetching from servers that behave: what comes back, and what is sent. */
import { describe, expect, it } from "vitest";
import { answer, contentOf, openLocal, openSite, reasonOf, textOf, USER_AGENT } from "./local-web.ts";

describe("fetching", () => {
  it("brings the body with what the headers say of it", async () => {
    const site = await openSite((_, response) =>
      answer(
        response,
        200,
        {
          "content-type": 'Text/XML; Charset="ISO-8859-1"',
          etag: '"v1"',
          "last-modified": "Tue, 03 Mar 2026 10:00:00 GMT",
          "cache-control": "public, max-age=600",
        },
        "<rss/>",
      ),
    );
    const fetched = await openLocal().fetch(`${site.origin}/feed?x=1#top`);
    expect(textOf(fetched)).toBe("<rss/>");
    expect(fetched).toMatchObject({
      kind: "content",
      address: `${site.origin}/feed?x=1`,
      movedTo: null,
      contentType: "text/xml",
      charset: "iso-8859-1",
      etag: '"v1"',
      lastModified: "Tue, 03 Mar 2026 10:00:00 GMT",
      maxAgeSeconds: 600,
    });
    expect(site.asked).toEqual(["/feed?x=1"]);
  });

  it("has null for what no header says", async () => {
    const site = await openSite((_, response) => answer(response, 200, {}, "x"));
    expect(contentOf(await openLocal().fetch(site.origin))).toMatchObject({
      contentType: null,
      charset: null,
      etag: null,
      lastModified: null,
      maxAgeSeconds: null,
    });
  });

  it("names itself and sends no cookies", async () => {
    const site = await openSite((_, response) => answer(response, 200, { "set-cookie": "a=b" }, "x"));
    const fetcher = openLocal();
    await fetcher.fetch(site.origin);
    await fetcher.fetch(site.origin);
    expect(site.requests.map(({ headers }) => headers["user-agent"])).toEqual([USER_AGENT, USER_AGENT]);
    expect(site.requests[1]?.headers.cookie).toBeUndefined();
    expect(site.requests[0]?.headers["if-none-match"]).toBeUndefined();
  });

  it("asks for changes only, and says when there are none", async () => {
    const site = await openSite((request, response) => {
      const isKnown = request.headers["if-none-match"] === '"v1"';
      answer(response, isKnown ? 304 : 200, { etag: '"v1"' });
    });
    const fetcher = openLocal();
    const lastModified = "Tue, 03 Mar 2026 10:00:00 GMT";
    expect(await fetcher.fetch(site.origin, { etag: '"v1"', lastModified })).toEqual({
      kind: "unchanged",
      movedTo: null,
    });
    expect(site.requests[0]?.headers["if-modified-since"]).toBe(lastModified);
    expect((await fetcher.fetch(site.origin, { etag: '"v0"' })).kind).toBe("content");
  });

  it("does not send a validator on which a header would break", async () => {
    const site = await openSite((_, response) => answer(response, 200, {}, "x"));
    const fetched = await openLocal().fetch(site.origin, { etag: 'a"\r\nx-evil: 1' });
    expect(fetched.kind).toBe("content");
    expect(site.requests[0]?.headers["if-none-match"]).toBeUndefined();
    expect(site.requests[0]?.headers["x-evil"]).toBeUndefined();
  });

  it("takes a 304 that nobody asked for as a failure", async () => {
    const site = await openSite((_, response) => answer(response, 304));
    expect(await openLocal().fetch(site.origin)).toMatchObject({ kind: "failed", lasting: false });
  });

  it.each([
    [404, "the server answered 404 (Not Found)", true],
    [403, "the server answered 403 (Forbidden)", true],
    [408, "the server answered 408 (Request Timeout)", false],
    [500, "the server answered 500 (Internal Server Error)", false],
    [204, "the server answered 204 (No Content)", false],
    [299, "the server answered 299", false],
  ])("says in words what %i means", async (status, reason, lasting) => {
    const site = await openSite((_, response) => answer(response, status, {}));
    expect(await openLocal().fetch(site.origin)).toEqual({
      kind: "failed",
      reason,
      lasting,
      retryAfterSeconds: null,
    });
  });

  it("takes 410 as gone for good", async () => {
    const site = await openSite((_, response) => answer(response, 410));
    expect(await openLocal().fetch(site.origin)).toEqual({
      kind: "gone",
      reason: "the server answered 410 (Gone)",
    });
  });

  it("rejects at an aborted signal, before and while fetching, and at nothing else", async () => {
    const site = await openSite((request, response) => {
      if (request.url !== "/slow") answer(response, 200, {}, "x");
    });
    const fetcher = openLocal();
    const why = new Error("enough");
    await expect(fetcher.fetch(site.origin, { signal: AbortSignal.abort(why) })).rejects.toBe(why);
    expect(site.asked).toEqual([]);
    const abort = new AbortController();
    const fetching = fetcher.fetch(`${site.origin}/slow`, { signal: abort.signal });
    setTimeout(() => abort.abort(why), 50);
    await expect(fetching).rejects.toBe(why);
    // The host is free again.
    expect((await fetcher.fetch(site.origin)).kind).toBe("content");
  });

  it("serves many at once under one signal without a warning of leaks", async () => {
    const warnings: string[] = [];
    const keep = (warning: Error) => warnings.push(warning.name);
    process.on("warning", keep);
    const site = await openSite((_, response) => answer(response, 200, {}, "x"));
    const fetcher = openLocal();
    const { signal } = new AbortController();
    const all = Array.from({ length: 30 }, (_, index) =>
      fetcher.fetch(`${site.origin}/${index}`, { signal }),
    );
    expect((await Promise.all(all)).every(({ kind }) => kind === "content")).toBe(true);
    process.off("warning", keep);
    expect(warnings).toEqual([]);
  });

  it("ends what is under way when it is closed, without rejecting", async () => {
    const site = await openSite(() => undefined);
    const fetcher = openLocal();
    const fetching = [fetcher.fetch(`${site.origin}/a`), fetcher.fetch(`${site.origin}/b`)];
    await new Promise((resolve) => setTimeout(resolve, 50));
    await fetcher.close();
    for (const fetched of await Promise.all(fetching)) expect(reasonOf(fetched)).toBe("the bot is stopping");
    expect(reasonOf(await fetcher.fetch(site.origin))).toBe("the bot is stopping");
  });
});
