/** Servers on this machine that behave as told, and fetchers that may ask them. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { Fetched, WebFetcher } from "../../src/core/watching/watching-ports.ts";
import { openWebFetcher, type WebFetcherOptions } from "../../src/web/fetcher.ts";
import { createQuietLog } from "../support/quiet-log.ts";

export const USER_AGENT = "coverage-bot/0.1 (+https://bot.example/about)";

export interface LocalSite {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Paths that were asked for, robots.txt left out, in order. */
  readonly asked: readonly string[];
  readonly requests: readonly IncomingMessage[];
  /** How often robots.txt was asked for. */
  robotsAsked(): number;
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** A site that answers with `serve`; its robots.txt is what `robots` says, and 404 without it. */
export async function openSite(
  serve: RequestListener,
  robots: (response: ServerResponse) => void = (response) => answer(response, 404),
): Promise<LocalSite> {
  const requests: IncomingMessage[] = [];
  let robotsAsked = 0;
  const server = createServer((request, response) => {
    if (request.url === "/robots.txt") {
      robotsAsked += 1;
      robots(response);
      return;
    }
    requests.push(request);
    serve(request, response);
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    get asked() {
      return requests.map(({ url }) => url ?? "");
    },
    robotsAsked: () => robotsAsked,
  };
}

/** A server below HTTP: whatever is written to its sockets goes out as it is. Its robots.txt is not there. */
export async function openRawSite(serve: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.once("data", (data: Buffer) => {
      if (data.toString("latin1").startsWith("GET /robots.txt "))
        socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
      else serve(socket);
    });
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

export function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = "",
): void {
  response.writeHead(status, headers);
  response.end(body);
}

/** A fetcher that may ask servers on this machine, in no hurry to be polite. */
export function openLocal(options: Partial<WebFetcherOptions> = {}): WebFetcher {
  const fetcher = openWebFetcher({
    userAgent: USER_AGENT,
    allowPrivateHosts: ["127.0.0.1"],
    clock: () => new Date(),
    log: createQuietLog(),
    ...options,
    limits: { gapMs: 0, ...options.limits },
  });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

export function contentOf(fetched: Fetched): Extract<Fetched, { kind: "content" }> {
  if (fetched.kind !== "content") throw new Error(`no content: ${JSON.stringify(fetched)}`);
  return fetched;
}

export function textOf(fetched: Fetched): string {
  return new TextDecoder().decode(contentOf(fetched).body);
}

export function reasonOf(fetched: Fetched): string {
  return "reason" in fetched ? fetched.reason : `no failure: ${fetched.kind}`;
}
