/** One request and its answer over a connection of its own, which goes to a checked address and no other. */
import type { IncomingHttpHeaders } from "node:http";
import type { LookupFunction } from "node:net";
import { Client, type Dispatcher } from "undici";
import { joinedSignal, orAborted } from "./deadline.ts";
import { decodeBody, tooLarge } from "./decode-body.ts";
import { headerOf } from "./headers.ts";
import type { WebLimits } from "./limits.ts";
import type { HostAddress, Resolve } from "./resolve.ts";
import { WebTrouble } from "./trouble.ts";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Without compression; empty for other answers than 200 and 203, whose bodies nobody reads. */
  readonly body: Uint8Array;
}

export interface ExchangeOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  /** Only the first `maxBytes` of a longer answer are wanted. */
  readonly cut: boolean;
  /** What is left for this request. */
  readonly totalMs: number;
  readonly signal: AbortSignal;
}

/** Sends a GET; rejects with WebTrouble, with the signal's reason, or with errors of the resolver, TLS and undici. */
export type Exchange = (url: URL, options: ExchangeOptions) => Promise<Answer>;

/** Between attempts at the addresses of one name; Node's own 250 ms gives up on servers that are far away. */
const NEXT_ADDRESS_MS = 2_000;

/**
 * A connection is used once: nothing is left open that a later request could be sent over, and whatever a server
 * still sends after an abort goes nowhere. The pause between two requests to a host costs more than a handshake.
 */
export function exchanger(resolve: Resolve, limits: WebLimits): Exchange {
  return async (url, options) => {
    const joined = joinedSignal([options.signal]);
    const stopIn = (ms: number, what: string) =>
      setTimeout(
        () => joined.abort(new WebTrouble(`${what} within ${Math.ceil(ms / 1000)} seconds`, false)),
        ms,
      );
    const total = stopIn(options.totalMs, "the answer was not complete");
    const headers = stopIn(Math.min(limits.headersMs, options.totalMs), "the server did not answer");
    let client: Client | undefined;
    try {
      const addresses = await orAborted(resolve(url), joined.signal);
      client = connectTo(url, addresses, limits);
      const response = await orAborted(request(client, url, options, joined.signal), joined.signal);
      clearTimeout(headers);
      return await orAborted(readAnswer(response, options), joined.signal);
    } finally {
      clearTimeout(total);
      clearTimeout(headers);
      joined.end();
      client?.destroy().catch(() => undefined);
    }
  };
}

function connectTo(url: URL, addresses: readonly HostAddress[], limits: WebLimits): Client {
  return new Client(url.origin, {
    connect: { lookup: pinned(addresses), timeout: limits.headersMs },
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS,
    maxHeaderSize: limits.maxHeaderBytes,
    // Time is kept above, to the millisecond and over all phases.
    headersTimeout: 0,
    bodyTimeout: 0,
    pipelining: 1,
  });
}

/** Answers with what was checked before, so that a name that changes in between changes nothing. */
function pinned(addresses: readonly HostAddress[]): LookupFunction {
  return (_name, { all }, done) => {
    const [first] = addresses;
    if (all) done(null, [...addresses]);
    else done(null, first?.address ?? "", first?.family);
  };
}

async function request(
  client: Client,
  url: URL,
  { headers }: ExchangeOptions,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const response = await client.request({
    method: "GET",
    path: `${url.pathname}${url.search}`,
    headers: { ...headers },
    signal,
  });
  // Bodies that nobody reads end with an error when the client is destroyed.
  response.body.on("error", () => undefined);
  return response;
}

async function readAnswer(response: Dispatcher.ResponseData, options: ExchangeOptions): Promise<Answer> {
  const { statusCode: status, headers, body } = response;
  if (status !== 200 && status !== 203) return { status, headers, body: new Uint8Array() };
  const { maxBytes, cut } = options;
  if (!cut && Number(headerOf(headers, "content-length")) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes <= maxBytes) continue;
    if (cut) break;
    throw tooLarge(maxBytes);
  }
  const whole = Buffer.concat(chunks, Math.min(bytes, maxBytes));
  return { status, headers, body: await decodeBody(whole, headerOf(headers, "content-encoding"), maxBytes) };
}
