/** Every way in which a list of registered commands can differ from another in one place. */
import type { Stored } from "../../support/register-server.ts";

/** Set by Discord alone; they say nothing of what a command is. */
const SERVERS_OWN: ReadonlySet<string> = new Set(["id", "application_id", "version", "nsfw"]);

export interface Change {
  readonly what: string;
  apply(list: Stored[]): void;
}

type Path = readonly (string | number)[];
type Container = Record<string | number, unknown>;

/** All of them: a value changed or left out, a text in one more language, an entry dropped, doubled or moved. */
export function changesOf(list: readonly Stored[]): Change[] {
  return [
    ...pathsOf(list).flatMap((path) => changesAt(list, path)),
    ...list.map((_, at): Change => ({ what: `${at}: gone`, apply: (all) => void all.splice(at, 1) })),
    ...list.map(
      (one): Change => ({ what: "one more", apply: (all) => void all.push({ ...one, name: "more" }) }),
    ),
    { what: "no commands", apply: (all) => void all.splice(0) },
  ];
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Object.entries(value)
    .filter(([name]) => !SERVERS_OWN.has(name))
    .flatMap(([name, entry]) => pathsOf(entry, [...path, Array.isArray(value) ? Number(name) : name]));
  return path.length === 0 ? below : [path, ...below];
}

function valueAt(list: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, name) => (value as Container)[name], list);
}

function changesAt(list: readonly Stored[], path: Path): Change[] {
  const value = valueAt(list, path);
  const name = path.at(-1) ?? 0;
  const parent = (all: Stored[]) => valueAt(all, path.slice(0, -1)) as Container;
  const change = (what: string, apply: Change["apply"]): Change => ({
    what: `${path.join(".")}: ${what}`,
    apply,
  });
  const replaced = (what: string, by: unknown) =>
    change(what, (all) => {
      parent(all)[name] = by;
    });
  if (name === "default_member_permissions") return [replaced("for managers", "48")];
  if (value === null)
    return String(name).endsWith("_localizations") ? [replaced("translated", { ru: "имя" })] : [];
  if (typeof value === "number") return [replaced("another number", value + 1)];
  if (typeof value === "boolean") return [replaced("the other", !value)];
  if (typeof value === "string") return [replaced("longer", `${value}x`), replaced("as good as none", "-")];
  if (Array.isArray(value)) return arrayChanges(value, (what, by) => replaced(what, by));
  if (String(name).endsWith("_localizations"))
    return [replaced("translated", { ...value, fi: "suomeksi" }), replaced("in no language", null)];
  return [];
}

function arrayChanges(value: readonly unknown[], replaced: (what: string, by: unknown) => Change): Change[] {
  const isSet = value.every((entry) => typeof entry === "number");
  return [
    replaced("one less", value.slice(1)),
    replaced("one twice", [...value, value[0]]),
    ...(value.length > 1 && !isSet ? [replaced("another order", value.toReversed())] : []),
  ];
}
