/** Routes about the application itself: who it is, where its gateway is, and its commands. */
import { type Commands, type Scope, withoutLocalizations } from "./commands.ts";
import { refusal } from "./refusal.ts";
import { type Call, isTrue, param, type Route } from "./routing.ts";
import type { WireCommand } from "./wire.ts";
import type { World } from "./world.ts";

export interface AppRoutesSetup {
  readonly world: World;
  readonly commands: Commands;
  readonly gatewayUrl: () => string;
  readonly shards: number;
  /** `flags` of the application: which privileged intents it has. */
  readonly flags: number;
  readonly identifies: () => number;
}

const SESSION_STARTS = 1_000;

export function applicationPayload({ applicationId, bot }: World, flags: number) {
  return {
    id: applicationId,
    name: bot.username,
    icon: null,
    description: "",
    summary: "",
    type: null,
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags,
    owner: { ...bot, bot: false },
    team: null,
    integration_types_config: { "0": {}, "1": {} },
  };
}

export function appRoutes(setup: AppRoutesSetup): readonly Route[] {
  const { world, commands } = setup;
  const application = () => ({ status: 200, body: applicationPayload(world, setup.flags) });
  return [
    {
      method: "GET",
      path: "/gateway/bot",
      handle: () => ({
        status: 200,
        body: {
          url: setup.gatewayUrl(),
          shards: setup.shards,
          session_start_limit: {
            total: SESSION_STARTS,
            remaining: SESSION_STARTS - setup.identifies(),
            reset_after: 24 * 60 * 60_000,
            max_concurrency: 1,
          },
        },
      }),
    },
    {
      method: "GET",
      path: "/gateway",
      open: true,
      handle: () => ({ status: 200, body: { url: setup.gatewayUrl() } }),
    },
    { method: "GET", path: "/applications/@me", handle: application },
    { method: "GET", path: "/oauth2/applications/@me", handle: application },
    { method: "GET", path: "/users/@me", handle: () => ({ status: 200, body: world.bot }) },
    ...commandRoutes(world, commands, "/applications/:app/commands", () => null),
    ...commandRoutes(world, commands, "/applications/:app/guilds/:guild/commands", (call) => {
      const guild = param(call, "guild");
      if (!world.guilds.has(guild)) throw refusal("missingAccess");
      return guild;
    }),
  ];
}

/** The same five for global commands and those of a guild. */
function commandRoutes(
  { applicationId }: World,
  commands: Commands,
  path: string,
  scopeOf: (call: Call) => Scope,
): readonly Route[] {
  const scoped = (call: Call): Scope => {
    if (param(call, "app") !== applicationId) throw refusal("missingAccess");
    return scopeOf(call);
  };
  const one = (call: Call): WireCommand => {
    const found = commands.list(scoped(call)).find(({ id }) => id === param(call, "command"));
    if (!found) throw refusal("unknownCommand");
    return found;
  };
  return [
    {
      method: "GET",
      path,
      handle(call) {
        const found = commands.list(scoped(call));
        const full = isTrue(call.query, "with_localizations");
        return { status: 200, body: full ? found : found.map(withoutLocalizations) };
      },
    },
    {
      method: "PUT",
      path,
      handle: (call) => ({ status: 200, body: commands.replace(scoped(call), call.body.json) }),
    },
    {
      method: "POST",
      path,
      handle(call) {
        const { command, fresh } = commands.put(scoped(call), call.body.json);
        return { status: fresh ? 201 : 200, body: command };
      },
    },
    { method: "GET", path: `${path}/:command`, handle: (call) => ({ status: 200, body: one(call) }) },
    {
      method: "DELETE",
      path: `${path}/:command`,
      handle(call) {
        commands.remove(scoped(call), one(call).id);
        return { status: 204 };
      },
    },
  ];
}
