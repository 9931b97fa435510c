/** `npm run register-commands`: tells Discord which commands there are, checks them, or prints the link that adds the bot. */
import { parseArgs } from "node:util";
import { commands } from "../commands/index.ts";
import { loadConfig, requireToken } from "../src/config.ts";
import { UserError } from "../src/core/errors.ts";
import { inviteLink } from "../src/discord/register/invite.ts";
import { openScope, payloadsOf, registerCommands, removeCommands } from "../src/discord/register/register.ts";
import { runScript } from "./run.ts";

const USAGE = `Usage: npm run register-commands [-- OPTIONS]

Sends the commands to Discord, for all servers, when they differ from those it has. “npm start” does the same.

  --guild ID   for one server only, where they appear at once; while developing
  --remove     takes the commands away instead (with --guild: those of that server)
  --check      prints what would be sent and checks it against Discord's limits; sends nothing
  --invite     prints the link that adds the bot to a server
`;
const GUILD_ID = /^\d{17,20}$/;

const OPTIONS = {
  guild: { type: "string" },
  remove: { type: "boolean", default: false },
  check: { type: "boolean", default: false },
  invite: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (values.check) {
    process.stdout.write(`${JSON.stringify(payloadsOf(commands), null, 2)}\n`);
    process.stderr.write(`${commands.length} commands, within Discord's limits.\n`);
    return 0;
  }
  const guildId = values.guild ?? null;
  if (guildId !== null && !GUILD_ID.test(guildId))
    throw new UserError(
      "configuration",
      `--guild takes a server's id of 17 to 20 digits, and “${guildId}” came.`,
    );
  const config = loadConfig(process.cwd());
  const scope = await openScope({ token: requireToken(config), apiUrl: config.discord.apiUrl, guildId });
  if (values.invite) {
    process.stdout.write(`${inviteLink(scope.applicationId)}\n`);
    return 0;
  }
  const where = guildId === null ? "all servers" : `server ${guildId}`;
  if (values.remove) {
    await removeCommands(scope);
    process.stdout.write(`Removed the commands of ${where}.\n`);
    return 0;
  }
  const { changed, ids } = await registerCommands(scope, commands);
  const names = [...ids.keys()].map((name) => `/${name}`).join(", ");
  process.stdout.write(
    changed ? `Registered for ${where}: ${names}.\n` : `Discord has them already for ${where}: ${names}.\n`,
  );
  return 0;
}

await runScript(main);
