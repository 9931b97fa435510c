/** A very small Discord on 127.0.0.1 that keeps commands as the real one does; for registering and nothing else. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export const APPLICATION_ID = "100000000000000001";
export const GUILD_ID = "200000000000000002";
/** The bot is not in this one. */
export const OTHER_GUILD_ID = "300000000000000003";
export const TOKEN = "made.up.token";

export type Stored = Record<string, unknown>;

export interface RegisterServer {
  /** For `api` of discord.js and for DISCORD_API_URL. */
  readonly api: string;
  /** Method and path of each request, without the version. */
  readonly seen: string[];
  /** The commands of all servers, and those of one; a test may change them behind the bot's back. */
  readonly commands: { global: Stored[]; guild: Stored[] };
  /** Answers everything with this status from now on; null for the usual answers. */
  failWith: number | null;
  close(): Promise<void>;
}

/** What Discord adds to a command, and what it leaves out. */
function stored(given: Stored, id: string): Stored {
  return {
    id,
    application_id: APPLICATION_ID,
    version: "1200000000000000000",
    default_member_permissions: null,
    nsfw: false,
    name_localizations: null,
    ...withoutUnset(given),
  };
}

function withoutUnset(given: Stored): Stored {
  const entries = Object.entries(given).flatMap(([name, value]) => {
    if (value === false || (Array.isArray(value) && value.length === 0)) return [];
    return [[name, Array.isArray(value) ? value.map(inside) : value] as const];
  });
  return Object.fromEntries(entries);
}

function inside(value: unknown): unknown {
  return typeof value === "object" && value !== null
    ? withoutUnset({ name_localizations: null, ...value })
    : value;
}

async function bodyOf(request: IncomingMessage): Promise<Stored[]> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  return JSON.parse(text) as Stored[];
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** Why a request is refused before it is looked at; null when it is not. */
function refusalOf(request: IncomingMessage, failWith: number | null): readonly [number, Stored] | null {
  if (failWith !== null) return [failWith, { message: "Unavailable", code: 0 }];
  if (request.headers.authorization !== `Bot ${TOKEN}`)
    return [401, { message: "401: Unauthorized", code: 0 }];
  return request.url?.includes(OTHER_GUILD_ID) ? [403, { message: "Missing Access", code: 50001 }] : null;
}

/** Keeps the commands of a scope as Discord does: a type and name that stay keep their id. */
function createLists() {
  const lists: RegisterServer["commands"] = { global: [], guild: [] };
  let nextId = 500_000_000_000_000_000n;
  return {
    lists,
    replace(scope: "global" | "guild", given: readonly Stored[]) {
      lists[scope] = given.map((one) => {
        const known = lists[scope].find(({ name, type }) => name === one.name && type === one.type);
        nextId += 1n;
        return stored(one, typeof known?.id === "string" ? known.id : String(nextId));
      });
    },
  };
}

export async function startRegisterServer(): Promise<RegisterServer> {
  const { lists, replace } = createLists();
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "").replace(/^\/api\/v10/, "");
    state.seen.push(`${request.method} ${path}`);
    const refusal = refusalOf(request, state.failWith);
    if (refusal) return answer(response, ...refusal);
    if (path === "/applications/@me") return answer(response, 200, { id: APPLICATION_ID, name: "coverage" });
    const scope = path.includes(`/guilds/${GUILD_ID}/`) ? "guild" : "global";
    if (request.method === "PUT") replace(scope, await bodyOf(request));
    // Without being asked for them, Discord keeps texts in other languages to itself.
    const whole = request.method === "PUT" || path.endsWith("?with_localizations=true");
    return answer(response, 200, whole ? lists[scope] : lists[scope].map(({ id, name }) => ({ id, name })));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const state: RegisterServer = {
    api: `http://127.0.0.1:${port}/api`,
    seen: [],
    commands: lists,
    failWith: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
}
