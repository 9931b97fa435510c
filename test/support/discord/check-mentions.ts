/** Checks `allowed_mentions` as Discord does. */
import { fields, flag, given, list, oneOf, type Place } from "./form.ts";
import { MESSAGE } from "./limits.ts";
import { isSnowflake } from "./snowflake.ts";

const KINDS = ["users", "roles", "everyone"] as const;
type Kind = (typeof KINDS)[number];

export interface AllowedMentions {
  readonly parse: readonly Kind[];
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly repliedUser: boolean;
}

function isKind(value: unknown): value is Kind {
  return KINDS.some((kind) => kind === value);
}

function ids(place: Place, value: unknown): readonly string[] {
  return list(place, value, 0, MESSAGE.mentionIds).filter((id, index) => {
    if (isSnowflake(id)) return true;
    place.at(index).wrong("NUMBER_TYPE_COERCE", `Value "${String(id)}" is not snowflake.`);
    return false;
  }) as readonly string[];
}

/** Null when not given: then Discord's defaults count. */
export function checkAllowedMentions(place: Place, value: unknown): AllowedMentions | null {
  if (!given(value)) return null;
  const allowed = fields(place, value);
  if (!allowed) return null;
  const parse = list(place.at("parse"), allowed.parse, 0, KINDS.length);
  parse.forEach((kind, index) => {
    oneOf(place.at("parse", index), kind, KINDS);
  });
  const users = ids(place.at("users"), allowed.users);
  const roles = ids(place.at("roles"), allowed.roles);
  for (const [kind, chosen] of [
    ["users", users],
    ["roles", roles],
  ] as const)
    if (chosen.length > 0 && parse.includes(kind))
      place.wrong(
        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
  return {
    parse: parse.filter(isKind),
    users,
    roles,
    repliedUser: flag(place.at("replied_user"), allowed.replied_user),
  };
}
