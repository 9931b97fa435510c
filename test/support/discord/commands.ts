/** The registered commands: what a bot declared, with the fields Discord adds, global and by guild. */
import { checkCommand, checkCommands } from "./check-commands.ts";
import { type Fields, given, isFields, openForm } from "./form.ts";
import { COMMAND } from "./limits.ts";
import { refusal } from "./refusal.ts";
import type { Snowflakes } from "./snowflake.ts";
import type { WireCommand, WireOption } from "./wire.ts";

/** Null is the global scope. */
export type Scope = string | null;

export interface Commands {
  /** Times commands were registered as a whole or one by one. */
  readonly writes: number;
  list(scope: Scope): readonly WireCommand[];
  /** PUT: replaces all; commands of the same name and type keep their ids. */
  replace(scope: Scope, declared: unknown): readonly WireCommand[];
  /** POST: adds one, or replaces the one of that name. */
  put(scope: Scope, declared: unknown): { readonly command: WireCommand; readonly fresh: boolean };
  remove(scope: Scope, id: string): void;
  /** What people would find under a name in a guild or, without one, in direct messages. */
  find(name: string, guildId: string | null, type: number): WireCommand | null;
}

/** `daily` is how many may still be created today in a scope. */
export function openCommands(
  applicationId: string,
  ids: Snowflakes,
  daily: number = COMMAND.createsPerDay,
): Commands {
  const scopes = new Map<Scope, readonly WireCommand[]>();
  const created = new Map<Scope, number>();
  const counts = { writes: 0 };
  const list = (scope: Scope) => scopes.get(scope) ?? [];
  const sameAs = (scope: Scope, declared: Fields) =>
    list(scope).find((one) => one.name === declared.name && one.type === (declared.type ?? 1));

  const keep = (scope: Scope, declared: Fields): WireCommand => {
    const before = sameAs(scope, declared);
    const command = stored(applicationId, scope, declared, before?.id ?? ids.next());
    const unchanged = before && JSON.stringify({ ...before, version: "" }) === JSON.stringify(command);
    return { ...command, version: unchanged ? before.version : ids.next() };
  };

  const spend = (scope: Scope, declared: readonly Fields[]) => {
    const spent =
      (created.get(scope) ?? 0) + declared.filter((one) => sameAs(scope, one) === undefined).length;
    if (spent > daily) throw refusal("dailyCreates");
    created.set(scope, spent);
    counts.writes += 1;
  };

  return {
    get writes() {
      return counts.writes;
    },
    list,
    replace(scope, declared) {
      const checked = checkCommands(declared);
      spend(scope, checked);
      scopes.set(
        scope,
        checked.map((one) => keep(scope, one)),
      );
      return list(scope);
    },
    put(scope, declared) {
      const form = openForm();
      const checked = checkCommand(form, declared);
      form.refuseIfWrong();
      spend(scope, [checked]);
      const before = sameAs(scope, checked);
      const command = keep(scope, checked);
      scopes.set(scope, [...list(scope).filter((one) => one.id !== command.id), command]);
      return { command, fresh: !before };
    },
    remove(scope, id) {
      if (!list(scope).some((one) => one.id === id)) throw refusal("unknownCommand");
      scopes.set(
        scope,
        list(scope).filter((one) => one.id !== id),
      );
    },
    find(name, guildId, type) {
      const global = list(null).filter(
        ({ contexts }) => contexts?.includes(guildId === null ? 1 : 0) ?? true,
      );
      const own = guildId === null ? [] : list(guildId);
      return [...own, ...global].find((one) => one.name === name && one.type === type) ?? null;
    },
  };
}

/** As Discord keeps and returns it: with defaults spelt out, and `false` of options left out. */
function stored(applicationId: string, scope: Scope, declared: Fields, id: string): WireCommand {
  const contexts = numbers(declared.contexts);
  return {
    id,
    application_id: applicationId,
    version: "",
    default_member_permissions: given(declared.default_member_permissions)
      ? String(declared.default_member_permissions)
      : null,
    type: typeof declared.type === "number" ? declared.type : 1,
    name: String(declared.name),
    name_localizations: dictionary(declared.name_localizations),
    description: String(declared.description ?? ""),
    description_localizations: dictionary(declared.description_localizations),
    ...(scope === null
      ? { dm_permission: contexts ? contexts.includes(1) : declared.dm_permission !== false }
      : { guild_id: scope }),
    contexts,
    integration_types: numbers(declared.integration_types) ?? [0],
    ...(Array.isArray(declared.options) ? { options: declared.options.filter(isFields).map(option) } : {}),
    nsfw: declared.nsfw === true,
  };
}

function numbers(value: unknown): readonly number[] | null {
  return Array.isArray(value) ? value.map(Number) : null;
}

function dictionary(value: unknown): Readonly<Record<string, string>> | null {
  if (!isFields(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([locale, text]) => [locale, String(text)]));
}

function option(declared: Fields): WireOption {
  const entries = Object.entries(declared).filter(([, value]) => value !== undefined && value !== false);
  const { options } = declared;
  return {
    ...Object.fromEntries(entries),
    type: Number(declared.type),
    name: String(declared.name),
    description: String(declared.description),
    name_localizations: dictionary(declared.name_localizations),
    description_localizations: dictionary(declared.description_localizations),
    ...(Array.isArray(options) ? { options: options.filter(isFields).map(option) } : {}),
  };
}

/** GET without `with_localizations` tells no localisations. */
export function withoutLocalizations(command: WireCommand): WireCommand {
  const { options } = command;
  return { ...command, ...UNLOCALIZED, ...(options ? { options: options.map(optionWithout) } : {}) };
}

const UNLOCALIZED = { name_localizations: null, description_localizations: null } as const;

function optionWithout(one: WireOption): WireOption {
  const { options, choices } = one;
  return {
    ...one,
    ...UNLOCALIZED,
    ...(options ? { options: options.map(optionWithout) } : {}),
    ...(choices ? { choices: choices.map((choice) => ({ ...choice, name_localizations: null })) } : {}),
  };
}
