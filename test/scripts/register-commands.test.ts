/** `npm run register-commands` as a process: with and without a token, a network, a server of one's own. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { inviteLink } from "../../src/discord/register/invite.ts";
import { payloadsOf } from "../../src/discord/register/register.ts";
import { type Finished, finished, ROOT, scratchFolder } from "../support/program.ts";
import {
  APPLICATION_ID,
  GUILD_ID,
  OTHER_GUILD_ID,
  type RegisterServer,
  startRegisterServer,
  TOKEN,
} from "../support/register-server.ts";

const scratch = scratchFolder();
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
/** What people type first, once each: `/digest` has the subcommands. */
const NAMES = [...new Set(commands.map(({ name }) => `/${name.replace(/ .*/, "")}`))].join(", ");
let server: RegisterServer;

beforeAll(async () => {
  server = await startRegisterServer();
});

beforeEach(() => {
  server.seen.length = 0;
  Object.assign(server.commands, { global: [], guild: [] });
});

afterAll(async () => {
  await server.close();
  scratch.remove();
});

type Settings = Readonly<Record<string, string>>;

/** Runs the script in a folder without a `.env`, unless a test has put one there. */
function register(args: readonly string[], settings: Settings = {}): Promise<Finished> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...settings };
  const script = join(ROOT, "scripts/register-commands.ts");
  return finished(spawn(process.execPath, ["--import", tsx, script, ...args], { cwd: scratch.folder, env }));
}

/** With a token and the small Discord of this test. */
const online = (...args: readonly string[]) =>
  register(args, { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: server.api });

const oneSentence = (words: RegExp) =>
  expect.stringMatching(new RegExp(`^[^\\n]*${words.source}[^\\n]*\\n$`));

describe("without a token and a network", () => {
  it("--help explains itself", async () => {
    const { code, stdout, stderr } = await register(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const option of ["--guild ID", "--remove", "--check", "--invite"]) expect(stdout).toContain(option);
  });

  it("--check prints the payloads as JSON", async () => {
    const { code, stdout, stderr } = await register(["--check"], {
      DISCORD_API_URL: "http://127.0.0.1:1/api",
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(payloadsOf(commands))));
    expect(stderr).toBe(`${commands.length} commands, within Discord's limits.\n`);
  });

  it.each([
    ["registering", []],
    ["removing", ["--remove"]],
    ["the link", ["--invite"]],
    ["one server", ["--guild", GUILD_ID]],
  ])("says in one sentence where a token goes: %s", async (_what, args) => {
    const said = { code: 1, stdout: "", stderr: oneSentence(/DISCORD_TOKEN is (?:not set|empty).*\.env/) };
    const both = await Promise.all([register(args), register(args, { DISCORD_TOKEN: "" })]);
    expect(both).toMatchObject([said, said]);
  });

  it.each(["1234", "general", "12345678901234567x", ""])("refuses “%s” as a server's id", async (id) => {
    const { code, stdout, stderr } = await register([`--guild=${id}`], { DISCORD_TOKEN: TOKEN });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toEqual(oneSentence(/--guild takes a server's id of 17 to 20 digits/));
    expect(stderr).toContain(`“${id}”`);
  });

  it.each([["--everywhere"], ["--guild"], ["ask"]])("refuses %s and names --help", async (...args) => {
    const { code, stdout, stderr } = await register(args, { DISCORD_TOKEN: TOKEN });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toEqual(oneSentence(/--help shows what there is/));
  });

  it("says in one sentence that Discord cannot be reached", async () => {
    const gone = await startRegisterServer();
    await gone.close();
    const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: gone.api };
    const { code, stdout, stderr } = await register([], settings);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toEqual(oneSentence(/cannot be reached at http:\/\/127\.0\.0\.1:\d+/));
  });
});

describe("with a token", () => {
  it("registers for all servers, and has nothing to do the second time", async () => {
    expect(await online()).toMatchObject({
      code: 0,
      stdout: `Registered for all servers: ${NAMES}.\n`,
      stderr: "",
    });
    expect(server.commands.global).toHaveLength(payloadsOf(commands).length);
    expect(await online()).toMatchObject({
      code: 0,
      stdout: `Discord has them already for all servers: ${NAMES}.\n`,
      stderr: "",
    });
    expect(server.seen.filter((request) => request.startsWith("PUT"))).toHaveLength(1);
  });

  it("takes the token from .env", async () => {
    scratch.write({ ".env": `DISCORD_TOKEN=${TOKEN}\nDISCORD_API_URL=${server.api}/\n` });
    const { code, stdout } = await register(["--invite"]);
    scratch.write({ ".env": "" });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${inviteLink(APPLICATION_ID)}\n` });
  });

  it("--guild registers for one server, --remove takes them away there", async () => {
    const registered = await online("--guild", GUILD_ID);
    expect(registered).toMatchObject({ code: 0, stdout: `Registered for server ${GUILD_ID}: ${NAMES}.\n` });
    expect(server.commands.guild).toHaveLength(payloadsOf(commands).length);
    expect(server.commands.global).toEqual([]);
    const removed = await online("--remove", "--guild", GUILD_ID);
    expect(removed).toMatchObject({ code: 0, stdout: `Removed the commands of server ${GUILD_ID}.\n` });
    expect(server.commands.guild).toEqual([]);
  });

  it("--guild says in one sentence that the bot is not in that server", async () => {
    for (const args of [
      ["--guild", OTHER_GUILD_ID],
      ["--guild", OTHER_GUILD_ID, "--remove"],
    ]) {
      const { code, stdout, stderr } = await online(...args);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toEqual(oneSentence(/Missing Access.*--invite/));
    }
  });

  it("--remove takes the commands of all servers away", async () => {
    await online();
    expect(await online("--remove")).toMatchObject({
      code: 0,
      stdout: "Removed the commands of all servers.\n",
      stderr: "",
    });
    expect(server.commands.global).toEqual([]);
  });

  it("--invite prints the link and nothing else, and registers nothing", async () => {
    const { code, stdout, stderr } = await online("--invite");
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `${inviteLink(APPLICATION_ID)}\n`,
      stderr: "",
    });
    expect(server.seen).toEqual(["GET /applications/@me"]);
  });

  it("says in one sentence that the token is wrong, and does not repeat it", async () => {
    const settings = { DISCORD_TOKEN: "wrong.secret.token", DISCORD_API_URL: server.api };
    const { code, stdout, stderr } = await register([], settings);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toEqual(oneSentence(/refused the token.*DISCORD_TOKEN/));
    expect(stderr).not.toContain("secret");
  });
});
