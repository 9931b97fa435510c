/** Servers that send too much, too slowly, or nonsense. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { answer, openLocal, openRawSite, openSite, reasonOf, textOf } from "./local-web.ts";

const KIB = 1024;
const TEXT = "Grüße aus Köln. ".repeat(100);

describe("compression", () => {
  it.each([
    ["gzip", gzipSync(TEXT)],
    ["x-gzip", gzipSync(TEXT)],
    ["GZIP", gzipSync(TEXT)],
    ["deflate", deflateSync(TEXT)],
    ["deflate", deflateRawSync(TEXT)],
    ["br", brotliCompressSync(TEXT)],
    ["identity", Buffer.from(TEXT)],
    ["br, gzip", gzipSync(brotliCompressSync(TEXT))],
    // Said, and not done.
    ["gzip", Buffer.from(TEXT)],
    // Done, and not said: a file such as sitemap.xml.gz.
    ["identity", gzipSync(TEXT)],
    ["gzip", gzipSync(gzipSync(TEXT))],
    // The end is missing, though the body is whole.
    ["gzip", gzipSync(TEXT).subarray(0, -8)],
  ])("takes off %s", async (coding, body) => {
    const site = await openSite((_, response) => answer(response, 200, { "content-encoding": coding }, body));
    expect(textOf(await openLocal().fetch(site.origin))).toBe(TEXT);
    expect(site.requests[0]?.headers["accept-encoding"]).toBe("gzip, deflate, br");
  });

  it.each([
    ["zstd", Buffer.from("x"), /not known here/],
    ["compress", Buffer.from("x"), /not known here/],
    ["gzip, gzip, gzip", gzipSync(TEXT), /too many times/],
    ["br", Buffer.from("not brotli at all"), /damaged/],
    ["gzip", Buffer.concat([gzipSync(TEXT).subarray(0, 10), Buffer.alloc(40, 7)]), /damaged/],
  ])("does not read %s", async (coding, body, reason) => {
    const site = await openSite((_, response) => answer(response, 200, { "content-encoding": coding }, body));
    expect(reasonOf(await openLocal().fetch(site.origin))).toMatch(reason);
  });

  it.each([
    ["gzip", gzipSync(Buffer.alloc(64 * KIB * KIB))],
    ["deflate", deflateSync(Buffer.alloc(64 * KIB * KIB))],
    ["br", brotliCompressSync(Buffer.alloc(64 * KIB * KIB))],
    ["gzip, gzip", gzipSync(gzipSync(Buffer.alloc(64 * KIB * KIB)))],
    ["identity", gzipSync(Buffer.alloc(64 * KIB * KIB))],
  ])("stops a bomb of %s before it is large", async (coding, body) => {
    const site = await openSite((_, response) => answer(response, 200, { "content-encoding": coding }, body));
    const before = process.memoryUsage().arrayBuffers;
    const fetched = await openLocal({ limits: { maxBytes: KIB * KIB } }).fetch(site.origin);
    expect(fetched).toMatchObject({
      kind: "failed",
      reason: "the answer is larger than 1 MiB",
      lasting: true,
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * KIB * KIB);
  });
});

describe("size", () => {
  it("takes as many bytes as are allowed, and not one more", async () => {
    const site = await openSite((request, response) =>
      answer(response, 200, {}, "x".repeat(request.url === "/1024" ? KIB : KIB + 1)),
    );
    const fetcher = openLocal();
    expect(textOf(await fetcher.fetch(`${site.origin}/1024`, { maxBytes: KIB }))).toHaveLength(KIB);
    const fetched = await fetcher.fetch(`${site.origin}/1025`, { maxBytes: KIB });
    expect(reasonOf(fetched)).toBe("the answer is larger than 1 KiB");
  });

  it("stops a body without end", async () => {
    let sent = 0;
    const site = await openSite((_, response) => {
      const chunk = Buffer.alloc(16 * KIB, 120);
      const send = (): void => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
      };
      response.on("drain", send);
      send();
    });
    const fetched = await openLocal({ limits: { maxBytes: 256 * KIB } }).fetch(site.origin);
    expect(reasonOf(fetched)).toBe("the answer is larger than 256 KiB");
    const sentByThen = sent;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sent - sentByThen).toBeLessThan(8 * KIB * KIB);
  });

  it("does not begin to read what says that it is too large", async () => {
    const address = await openRawSite((socket) =>
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\nx"),
    );
    expect(reasonOf(await openLocal().fetch(address))).toBe("the answer is larger than 8 MiB");
  });

  it.each([
    ["promises more than it sends", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort", /broke off/],
    [
      "ends in the middle of a chunk",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\nx",
      /broke off/,
    ],
    [
      "sends headers without end",
      `HTTP/1.1 200 OK\r\n${"X-A: b\r\n".repeat(20_000)}`,
      /headers .* too large/,
    ],
    ["speaks another protocol", "SSH-2.0-OpenSSH_9.6\r\n", /not HTTP/],
    ["says nothing", "", /broke off/],
    ["lies about its length in letters", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nx", /not HTTP/],
  ])("fails when a server %s", async (_, sent, reason) => {
    const address = await openRawSite((socket) => socket.end(sent));
    const fetched = await openLocal().fetch(address);
    expect(fetched).toMatchObject({ kind: "failed", lasting: false });
    expect(reasonOf(fetched)).toMatch(reason);
  });

  it("takes no more than a length that is too short says", async () => {
    const address = await openRawSite((socket) =>
      socket.end("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello and much more"),
    );
    expect(textOf(await openLocal().fetch(address))).toBe("hello");
  });

  it("takes a body that ends with the connection", async () => {
    const address = await openRawSite((socket) => socket.end("HTTP/1.0 200 OK\r\n\r\nhello"));
    expect(textOf(await openLocal().fetch(address))).toBe("hello");
  });
});

describe("time", () => {
  const limits = { totalMs: 400, headersMs: 200 };

  it("waits for headers only so long", async () => {
    const site = await openSite(() => undefined);
    const began = performance.now();
    const fetched = await openLocal({ limits }).fetch(site.origin);
    expect(fetched).toMatchObject({ kind: "failed", lasting: false });
    expect(reasonOf(fetched)).toMatch(/^the server did not answer within/);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it.each([
    ["headers", "HTTP/1.1 200 OK\r\n", "X-A: b\r\n", /did not answer/],
    ["a body", "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", "x", /not complete/],
    ["notices that it is still there", "", "HTTP/1.1 103 Early Hints\r\n\r\n", /did not answer/],
  ])("does not wait for %s that trickle", async (_, head, drop, reason) => {
    const address = await openRawSite((socket) => {
      socket.write(head);
      const timer = setInterval(() => socket.write(drop), 20);
      socket.on("close", () => clearInterval(timer));
    });
    const began = performance.now();
    expect(reasonOf(await openLocal({ limits }).fetch(address))).toMatch(reason);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it("counts the time of all redirects together", async () => {
    const site = await openSite((request, response) => {
      const count = Number(request.url?.slice(1)) || 0;
      setTimeout(() => answer(response, 302, { location: `/${count + 1}` }), 150);
    });
    const fetched = await openLocal({ limits: { totalMs: 400, headersMs: 300 } }).fetch(site.origin);
    expect(reasonOf(fetched)).toMatch(/within 1 seconds?/);
    expect(site.asked.length).toBeLessThanOrEqual(3);
  });

  it("does not wait for a resolver that is silent", async () => {
    const lookup = () => new Promise<never>(() => undefined);
    expect(reasonOf(await openLocal({ limits, lookup }).fetch("http://a.example/"))).toMatch(
      /did not answer/,
    );
  });
});
