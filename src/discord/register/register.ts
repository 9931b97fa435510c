/** Registers the commands with Discord, only when they differ from what it has. */
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  DiscordAPIError,
  REST,
  type RESTGetCurrentApplicationResult,
  Routes,
} from "discord.js";
import type { Declaration } from "../../core/command.ts";
import { UserError } from "../../core/errors.ts";
import { startFailure } from "../start-failure.ts";
import { messageUseProblems } from "./message-use.ts";
import { type CommandPayload, commandPayloads } from "./payload.ts";
import { commandProblems } from "./payload-check.ts";

export interface Registered {
  /** False when Discord had them already and nothing was sent. */
  readonly changed: boolean;
  /** Ids by the first word of what people type, for clickable mentions. */
  readonly ids: ReadonlyMap<string, string>;
}

export interface Scope {
  readonly rest: REST;
  readonly applicationId: string;
  /** Null registers for all servers. */
  readonly guildId: string | null;
}

/** The payloads of all commands; throws UserError `configuration` with every breach of a limit. */
export function payloadsOf(commands: readonly Declaration[]): CommandPayload[] {
  const payloads = commandPayloads(commands);
  const problems = [...commandProblems(payloads), ...commands.flatMap(messageUseProblems)];
  if (problems.length === 0) return payloads;
  throw new UserError("configuration", `Discord would refuse these commands:\n  ${problems.join("\n  ")}`, {
    problems,
  });
}

/**
 * PUTs the whole list in one request when it differs from Discord's, which keeps the ids of those whose type and name stay.
 * Throws UserErrors in words for people, as `removeCommands` does.
 */
export async function registerCommands(scope: Scope, commands: readonly Declaration[]): Promise<Registered> {
  const wanted = payloadsOf(commands).map((payload) => scoped(payload, scope));
  const known = await list(scope);
  const changed = essence(known, scope) !== essence(wanted, scope);
  const registered = changed ? await put(scope, wanted) : known;
  const typed = registered.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  return { changed, ids: new Map(typed.map(({ name, id }) => [name, id])) };
}

/** Takes every command of a scope away; for servers used while developing, where people would see them twice. */
export async function removeCommands(scope: Scope): Promise<void> {
  await put(scope, []);
}

/** A connection for scripts, with the id of the token's application. Throws UserError in words for people. */
export async function openScope(options: {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId: string | null;
}): Promise<Scope> {
  const rest = new REST({ api: options.apiUrl }).setToken(options.token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    return { rest, applicationId: id, guildId: options.guildId };
  } catch (error) {
    throw startFailure(error, options.apiUrl);
  }
}

async function list(scope: Scope): Promise<APIApplicationCommand[]> {
  const query = new URLSearchParams({ with_localizations: "true" });
  return (await inWords(scope, scope.rest.get(routeOf(scope), { query }))) as APIApplicationCommand[];
}

async function put(scope: Scope, body: readonly unknown[]): Promise<APIApplicationCommand[]> {
  return (await inWords(scope, scope.rest.put(routeOf(scope), { body }))) as APIApplicationCommand[];
}

async function inWords<T>({ rest, guildId }: Scope, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const shut = error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
    if (guildId === null || !shut) throw startFailure(error, rest.options.api);
    throw new UserError(
      "discord_refused",
      `Discord does not let the bot have commands in server ${guildId} (${error.message}). ` +
        "Check the id, and add the bot there by the link that “npm run register-commands -- --invite” prints.",
      { server: guildId },
    );
  }
}

function routeOf({ applicationId, guildId }: Scope) {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** Contexts and install types exist only for commands of all servers. */
function scoped(payload: CommandPayload, { guildId }: Scope): CommandPayload {
  if (guildId === null) return payload;
  const { contexts: _contexts, integration_types: _types, ...rest } = payload;
  return rest;
}

/** Fields that both sides state; Discord adds others (ids, version) and leaves out what is not set. */
const FIELDS: readonly string[] = [
  "name",
  "type",
  "description",
  "description_localizations",
  "name_localizations",
  "options",
  "required",
  "choices",
  "value",
  "autocomplete",
  "min_value",
  "max_value",
  "min_length",
  "max_length",
  "channel_types",
  "default_member_permissions",
];
const GLOBAL_FIELDS: readonly string[] = [...FIELDS, "contexts", "integration_types"];

/** One text for commands that mean the same, whoever states them. */
function essence(commands: readonly object[], { guildId }: Scope): string {
  const fields = guildId === null ? GLOBAL_FIELDS : FIELDS;
  return commands
    .map((command) => JSON.stringify(canonical(command, fields)))
    .sort()
    .join("\n");
}

/** `fields` null keeps them all. */
function canonical(value: unknown, fields: readonly string[] | null): unknown {
  if (Array.isArray(value)) {
    const entries = value.map((entry) => canonical(entry, fields));
    // Contexts and install types are sets; options and choices are shown in their order.
    return entries.every((entry) => typeof entry === "number") ? entries.sort() : entries;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, field]) => {
    if (isUnset(field) || (fields && !fields.includes(name))) return [];
    return [[name, canonical(field, LOCALIZED.test(name) ? null : fields)] as const];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Texts by locale: every field counts. */
const LOCALIZED = /_localizations$/;

/** What Discord leaves out or writes as null, false or empty means the same. */
function isUnset(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
