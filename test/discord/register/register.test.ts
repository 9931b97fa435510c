/** Registering over HTTP: what is sent, when nothing is, and what people are told when Discord refuses. */
import { PermissionsBitField, REST } from "discord.js";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import type { Declaration } from "../../../src/core/command.ts";
import { inviteLink } from "../../../src/discord/register/invite.ts";
import {
  openScope,
  payloadsOf,
  registerCommands,
  removeCommands,
  type Scope,
} from "../../../src/discord/register/register.ts";
import {
  APPLICATION_ID,
  GUILD_ID,
  OTHER_GUILD_ID,
  type RegisterServer,
  type Stored,
  startRegisterServer,
  TOKEN,
} from "../../support/register-server.ts";
import { changesOf } from "./changes.ts";

let server: RegisterServer;
let everywhere: Scope;
let oneServer: Scope;

beforeAll(async () => {
  server = await startRegisterServer();
  // One test sends hundreds of requests; Discord's own limit of 50 a second is not its subject.
  const rest = new REST({ api: server.api, globalRequestsPerSecond: 10_000 }).setToken(TOKEN);
  everywhere = { rest, applicationId: APPLICATION_ID, guildId: null };
  oneServer = { ...everywhere, guildId: GUILD_ID };
});

beforeEach(() => {
  server.seen.length = 0;
  Object.assign(server.commands, { global: [], guild: [] });
  server.failWith = null;
});

afterAll(() => server.close());

const LIST = `/applications/${APPLICATION_ID}/commands`;
const GUILD_LIST = `/applications/${APPLICATION_ID}/guilds/${GUILD_ID}/commands`;
const LOCALIZED = "?with_localizations=true";
const withoutId = ({ id: _id, ...command }: Stored) => command;
/** Of all that Discord has, what people type; the menus of messages are apart. */
const typed = (list: readonly Stored[]) => list.filter(({ type }) => type === 1);
/** What people type first: commands of two words are under one name, as its subcommands. */
const NAMES = [...new Set(commands.map(({ name }) => name.replace(/ .*/, "")))];
const words = (text: string) => ({ "en-US": text });
const extra: Declaration = { name: "extra", description: words("One more"), options: {} };

describe("registerCommands", () => {
  it("sends the whole list in one request, and tells the ids by name", async () => {
    const { changed, ids } = await registerCommands(everywhere, commands);
    expect(changed).toBe(true);
    expect(server.seen).toEqual([`GET ${LIST}${LOCALIZED}`, `PUT ${LIST}`]);
    expect([...ids.keys()]).toEqual(NAMES);
    expect(new Map(typed(server.commands.global).map(({ name, id }) => [name, id]))).toEqual(ids);
    expect(server.commands.guild).toEqual([]);
  });

  it("sends nothing when Discord has them already, whatever it adds, leaves out or puts in another order", async () => {
    const first = await registerCommands(everywhere, commands);
    const backwards = (contexts: unknown) => (Array.isArray(contexts) ? contexts.toReversed() : contexts);
    const upside = (value: Stored): Stored => Object.fromEntries(Object.entries(value).reverse());
    server.commands.global = server.commands.global
      .map((one) => ({ ...upside(one), contexts: backwards(one.contexts), handler: 1, dm_permission: true }))
      .reverse();
    server.seen.length = 0;
    const { changed, ids } = await registerCommands(everywhere, commands);
    expect(changed).toBe(false);
    expect(server.seen).toEqual([`GET ${LIST}${LOCALIZED}`]);
    expect(Object.fromEntries(ids)).toEqual(Object.fromEntries(first.ids));
  });

  it("keeps the ids of names that stay, and drops commands that are gone", async () => {
    const before = await registerCommands(everywhere, [...commands, extra]);
    expect(before.ids.has("extra")).toBe(true);
    const { changed, ids } = await registerCommands(everywhere, commands);
    expect(changed).toBe(true);
    for (const name of NAMES) expect(ids.get(name)).toBe(before.ids.get(name));
    expect(ids.has("extra")).toBe(false);
    expect(typed(server.commands.global)).toHaveLength(NAMES.length);
  });

  it("notices every change of every command", async () => {
    await registerCommands(everywhere, commands);
    expect((await registerCommands(everywhere, commands)).changed).toBe(false);
    const original = structuredClone(server.commands.global);
    const changes = changesOf(original);
    expect(changes.length).toBeGreaterThan(500);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...changes), async ({ what, apply }) => {
        server.commands.global = structuredClone(original);
        apply(server.commands.global);
        expect((await registerCommands(everywhere, commands)).changed, what).toBe(true);
        expect(server.commands.global.map(withoutId)).toEqual(original.map(withoutId));
      }),
      { numRuns: 150 },
    );
  });

  it("keeps a command on messages apart from the typed one, also of one name, and sends it once", async () => {
    const options = { text: { kind: "text", maxLength: 9, description: words("Text") } } as const;
    const both: Declaration = { ...extra, options, message: { name: words("extra"), option: "text" } };
    const first = await registerCommands(everywhere, [both]);
    expect(server.commands.global.map(({ name, type }) => [name, type])).toEqual([
      ["extra", 1],
      ["extra", 3],
    ]);
    expect(first.ids.get("extra")).toBe(server.commands.global[0]?.id);
    // Discord gives commands on messages an empty description.
    server.commands.global = server.commands.global.map((one) => ({ description: "", options: [], ...one }));
    expect((await registerCommands(everywhere, [both])).changed).toBe(false);
    expect((await registerCommands(everywhere, [{ ...extra, options }])).changed).toBe(true);
  });

  it("refuses before any request what Discord would refuse", async () => {
    const bad = { ...extra, name: "Two Words" };
    await expect(registerCommands(everywhere, [bad])).rejects.toMatchObject({ code: "configuration" });
    expect(server.seen).toEqual([]);
  });
});

describe("for one server", () => {
  it("leaves out what only commands of all servers have, and touches no others", async () => {
    expect(await registerCommands(oneServer, commands)).toMatchObject({ changed: true });
    expect(server.seen).toEqual([`GET ${GUILD_LIST}${LOCALIZED}`, `PUT ${GUILD_LIST}`]);
    expect(server.commands.global).toEqual([]);
    for (const command of server.commands.guild) {
      expect(command).not.toHaveProperty("contexts");
      expect(command).not.toHaveProperty("integration_types");
    }
    expect(typed(server.commands.guild).map(({ name }) => name)).toEqual(NAMES);
  });

  it("sends nothing the second time, also where Discord says contexts of its own", async () => {
    await registerCommands(oneServer, commands);
    server.commands.guild = server.commands.guild.map((one) => ({
      ...one,
      guild_id: GUILD_ID,
      contexts: null,
      integration_types: [0],
    }));
    expect(await registerCommands(oneServer, commands)).toMatchObject({ changed: false });
  });

  it("says in words that the bot is not there, and how it gets there", async () => {
    const scope = { ...everywhere, guildId: OTHER_GUILD_ID };
    const refusal = {
      name: "UserError",
      code: "discord_refused",
      message: expect.stringMatching(new RegExp(`${OTHER_GUILD_ID}.*Missing Access.*--invite`)),
    };
    await expect(registerCommands(scope, commands)).rejects.toMatchObject(refusal);
    await expect(removeCommands(scope)).rejects.toMatchObject(refusal);
  });

  it("takes its commands away again, and those of all servers only when asked for", async () => {
    await registerCommands(everywhere, commands);
    await registerCommands(oneServer, commands);
    await removeCommands(oneServer);
    expect(server.commands.guild).toEqual([]);
    expect(typed(server.commands.global)).toHaveLength(NAMES.length);
    await removeCommands(everywhere);
    expect(server.commands.global).toEqual([]);
  });
});

describe("openScope", () => {
  const open = (options: { readonly token?: string; readonly apiUrl?: string } = {}) =>
    openScope({ token: TOKEN, apiUrl: server.api, guildId: null, ...options });

  it("finds the application of the token", async () => {
    const scope = await openScope({ token: TOKEN, apiUrl: server.api, guildId: GUILD_ID });
    expect(scope).toMatchObject({ applicationId: APPLICATION_ID, guildId: GUILD_ID });
    expect(await registerCommands(scope, commands)).toMatchObject({ changed: true });
    expect(typed(server.commands.guild)).toHaveLength(NAMES.length);
  });

  it("says in one sentence where a wrong token is mended, without the token", async () => {
    const error: Error = await open({ token: "wrong.secret.token" }).then(
      () => new Error("not refused"),
      (refusal) => refusal,
    );
    expect(error).toMatchObject({ name: "UserError", code: "discord_refused" });
    expect(error.message).toMatch(/refused the token.*DISCORD_TOKEN/);
    expect(`${error.message}${error.stack}`).not.toContain("secret");
  });

  it("says in one sentence that there is no network", async () => {
    const gone = await startRegisterServer();
    await gone.close();
    const origin = new URL(gone.api).origin;
    await expect(open({ apiUrl: gone.api })).rejects.toMatchObject({
      name: "UserError",
      code: "discord_unreachable",
      message: expect.stringMatching(new RegExp(`cannot be reached at ${origin} \\(ECONNREFUSED\\)`)),
    });
    const { rest: _rest, ...place } = everywhere;
    const rest = new REST({ api: gone.api }).setToken(TOKEN);
    await expect(registerCommands({ ...place, rest }, commands)).rejects.toMatchObject({
      code: "discord_unreachable",
    });
  });

  it("says with what Discord answered while it is out of order", async () => {
    server.failWith = 503;
    const down = { code: "discord_unreachable", message: expect.stringContaining("answered with 503") };
    await expect(open()).rejects.toMatchObject(down);
    await expect(registerCommands(everywhere, commands)).rejects.toMatchObject(down);
  });
});

describe("inviteLink", () => {
  it("asks for the bot and its commands, with the least rights that do", () => {
    const link = new URL(inviteLink(APPLICATION_ID));
    expect(`${link.origin}${link.pathname}`).toBe("https://discord.com/oauth2/authorize");
    const { client_id, scope, permissions, ...others } = Object.fromEntries(link.searchParams);
    expect(client_id).toBe(APPLICATION_ID);
    expect(scope?.split(" ").toSorted()).toEqual(["applications.commands", "bot"]);
    expect(others).toEqual({});
    expect(new PermissionsBitField(BigInt(permissions ?? "0")).toArray().toSorted()).toEqual([
      "AttachFiles",
      "EmbedLinks",
      "ReadMessageHistory",
      "SendMessages",
      "SendMessagesInThreads",
      "ViewChannel",
    ]);
  });
});

describe("payloadsOf and registering", () => {
  it("send what was checked and nothing else", async () => {
    await registerCommands(everywhere, commands);
    const sent = JSON.parse(JSON.stringify(payloadsOf(commands))) as Stored[];
    for (const [at, payload] of sent.entries()) {
      // Flags that are off, and empty lists, are as good as left out.
      const { options: _options, ...fields } = payload;
      expect(server.commands.global[at]).toMatchObject(fields);
    }
  });
});
