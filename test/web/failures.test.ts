/** Network errors in words for people. */
import { createServer } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { describe, expect, it, onTestFinished } from "vitest";
import { troubleOf } from "../../src/web/wording.ts";
import { openLocal, openSite, reasonOf } from "./local-web.ts";
import { selfSigned } from "./self-signed.ts";

const failing = (code: string) => Object.assign(new Error("getaddrinfo with /secret?path"), { code });

describe("failures in words", () => {
  it("says that a connection was refused", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    await new Promise((resolve) => server.close(resolve));
    expect(await openLocal().fetch(`http://127.0.0.1:${port}/`)).toEqual({
      kind: "failed",
      reason: "the connection was refused",
      lasting: false,
      retryAfterSeconds: null,
    });
  });

  it.each([
    ["ENOTFOUND", "the name a.example does not exist"],
    ["EAI_AGAIN", "the name a.example could not be looked up just now"],
    ["ESOMETHING", "the request failed (ESOMETHING)"],
  ])("says what %s of the resolver means", async (code, reason) => {
    const lookup = () => Promise.reject(failing(code));
    expect(reasonOf(await openLocal({ lookup }).fetch("http://a.example/"))).toBe(reason);
  });

  it("says that a name has no address", async () => {
    const lookup = async () => [];
    expect(reasonOf(await openLocal({ lookup }).fetch("http://a.example/"))).toBe(
      "the name a.example has no address",
    );
  });

  it("trusts no certificate that nobody vouches for", async () => {
    const server = createTlsServer(selfSigned(), (socket) => socket.end("HTTP/1.1 200 OK\r\n\r\n"));
    server.on("tlsClientError", () => undefined);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    onTestFinished(async () => {
      await new Promise((resolve) => server.close(resolve));
    });
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const fetched = await openLocal().fetch(`https://127.0.0.1:${port}/`);
    expect(fetched).toEqual({
      kind: "failed",
      reason: "the certificate of 127.0.0.1 is not valid: the server signed it itself",
      lasting: true,
      retryAfterSeconds: null,
    });
  });

  it("says that a server does not speak TLS", async () => {
    const site = await openSite((_, response) => response.end());
    const fetched = await openLocal().fetch(site.origin.replace("http:", "https:"));
    expect(fetched).toMatchObject({ kind: "failed", lasting: false });
    expect(reasonOf(fetched)).toBe("no secure connection came about (TLS)");
  });

  it("tries the next address of a name when the first does not answer", async () => {
    const site = await openSite((_, response) => response.end("x"));
    const lookup = async () => [{ address: "127.0.0.9" }, { address: "127.0.0.1" }];
    const fetcher = openLocal({ lookup, allowPrivateHosts: ["127.0.0.0/8"] });
    expect((await fetcher.fetch(`http://a.example:${site.port}/`)).kind).toBe("content");
  });

  it("finds the reason among causes, and never quotes a message", () => {
    const deep = new Error("fetch failed", { cause: new AggregateError([failing("ENETUNREACH")]) });
    expect(troubleOf(deep, "a.example").message).toBe("there is no way to the server");
    expect(troubleOf(failing("CERT_HAS_EXPIRED"), "a.example")).toMatchObject({
      message: "the certificate of a.example is not valid: it has expired",
      lasting: true,
    });
    for (const odd of [new Error("with /secret?path"), "with /secret?path", null, failing("with secret")])
      expect(troubleOf(odd, "a.example").message).toBe("the request failed");
  });
});
