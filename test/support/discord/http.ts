/** The REST side: checks version, User-Agent and token, answers in Discord's form, and logs what was asked. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Fault, type Faults, refusalOf } from "./faults.ts";
import type { RateLimits } from "./rate-limits.ts";
import { type ErrorTree, Refusal, refusal } from "./refusal.ts";
import { type Answer, type Matched, match, type Route } from "./routing.ts";
import { type Body, readBody } from "./upload.ts";

export interface RequestLog {
  readonly method: string;
  /** Without the version, tokens hidden. */
  readonly path: string;
  /** The route's pattern; null when there is none. */
  readonly route: string | null;
  readonly query: string;
  body: unknown;
  files: readonly { readonly filename: string; readonly size: number }[];
  /** When it began, and how long it took. */
  readonly at: number;
  ms: number;
  /** 0 while it is under way. */
  status: number;
}

export interface RefusedRequest {
  readonly method: string;
  readonly path: string;
  readonly route: string;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors: ErrorTree | undefined;
  readonly body: unknown;
  /** The test ordered it with `failNext`: no fault of the program. */
  readonly ordered: boolean;
}

export interface HttpLog {
  readonly requests: RequestLog[];
  readonly refused: RefusedRequest[];
  readonly unknownRoutes: string[];
  /** Errors of the double itself. */
  readonly bugs: unknown[];
}

export interface HttpSetup {
  readonly isToken: (token: string) => boolean;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly log: HttpLog;
  readonly changed: () => void;
  /** True while the network is gone. */
  readonly offline: () => boolean;
}

/** One request on its way through. */
interface Visit extends Matched {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly fault: Fault | null;
  readonly entry: RequestLog;
}

interface Outcome extends Answer {
  readonly headers?: Readonly<Record<string, string>>;
}

export function openHttp(setup: HttpSetup): Server {
  return createServer((request, response) => {
    if (setup.offline()) request.socket.destroy();
    else void serve(setup, request, response).finally(setup.changed);
  });
}

async function serve(setup: HttpSetup, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const visit = enter(setup, request);
  const outcome = await settle(setup, visit);
  const { entry, fault } = visit;
  if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  entry.status = outcome.status;
  entry.ms = Date.now() - entry.at;
  if (fault?.hangUp || setup.offline()) request.socket.destroy();
  else write(response, outcome);
}

function enter({ routes, faults, log }: HttpSetup, request: IncomingMessage): Visit {
  const url = new URL(request.url ?? "/", "http://localhost");
  const method = request.method ?? "GET";
  const matched = match(routes, method, url.pathname.replace(/^\/api\/v10(?=\/)/, ""));
  const entry: RequestLog = {
    method,
    path: matched.shownPath,
    route: matched.route?.path ?? null,
    query: url.search,
    body: undefined,
    files: [],
    at: Date.now(),
    ms: 0,
    status: 0,
  };
  log.requests.push(entry);
  return { ...matched, request, url, entry, fault: faults.take(method, matched.shownPath) };
}

/** What to answer; every refusal is noted. */
async function settle(setup: HttpSetup, visit: Visit): Promise<Outcome> {
  const { entry, fault } = visit;
  try {
    const body = await readBody(visit.request);
    entry.body = body.json;
    entry.files = body.files.map(({ filename, bytes }) => ({ filename, size: bytes.length }));
    const route = admit(setup, visit);
    const ordered = fault && refusalOf(fault);
    if (!ordered) return act(setup, visit, route, body);
    if (fault.afterwards) act(setup, visit, route, body);
    noteRefusal(setup.log, visit, ordered, true);
    return { ...errorAnswer(ordered, fault.retryAfter, fault.global), headers: retryHeaders(ordered, fault) };
  } catch (error) {
    if (!(error instanceof Refusal)) setup.log.bugs.push(error);
    const refused = error instanceof Refusal ? error : new Refusal(500, 0, "500: Internal Server Error");
    noteRefusal(setup.log, visit, refused, false);
    return errorAnswer(refused);
  }
}

/** What holds for every request. */
function admit({ isToken, log }: HttpSetup, { request, url, route, entry }: Visit): Route {
  if (!url.pathname.startsWith("/api/v10/")) throw refusal("apiVersion");
  if (!/^DiscordBot \(\S+, \S+\)/.test(request.headers["user-agent"] ?? "")) throw refusal("userAgent");
  if (!route) {
    log.unknownRoutes.push(`${entry.method} ${entry.path}`);
    throw refusal("general404");
  }
  const token = /^Bot (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
  if (!route.open && !isToken(token)) throw refusal("unauthorized");
  return route;
}

function act(setup: HttpSetup, visit: Visit, route: Route, body: Body): Outcome {
  const { headers, retryAfter, global = false } = setup.limits.spend(route, visit.params);
  if (retryAfter === null)
    return { ...route.handle({ params: visit.params, query: visit.url.searchParams, body }), headers };
  const limited = new Refusal(429, 0, "You are being rate limited.");
  noteRefusal(setup.log, visit, limited, false);
  const told = retryHeaders(limited, { retryAfter, global });
  return { ...errorAnswer(limited, retryAfter, global), headers: { ...headers, ...told } };
}

function noteRefusal(log: HttpLog, { entry }: Visit, refused: Refusal, ordered: boolean): void {
  const { method, path, route, body } = entry;
  const { status, code, message, errors } = refused;
  log.refused.push({ method, path, route: route ?? path, status, code, message, errors, body, ordered });
}

function errorAnswer({ status, code, message, errors }: Refusal, retryAfter = 1, global = false): Answer {
  const limited = status === 429 ? { retry_after: retryAfter, global } : {};
  return { status, body: { message, code, ...limited, ...(errors ? { errors } : {}) } };
}

function retryHeaders({ status }: Refusal, { retryAfter = 1, global }: Fault): Record<string, string> {
  if (status !== 429) return {};
  const scope: Record<string, string> = global
    ? { "X-RateLimit-Scope": "global", "X-RateLimit-Global": "true" }
    : { "X-RateLimit-Scope": "user" };
  return { "Retry-After": String(retryAfter), ...scope };
}

function write(response: ServerResponse, { status, body, headers = {} }: Outcome): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, "Content-Type": "application/json" });
  response.end(JSON.stringify(body));
}
