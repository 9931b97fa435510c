/** Builds the options of a slash command as Discord's own input would, and refuses what it would not let through. */
import { has, PERMISSION } from "./permissions.ts";
import type { WireChannel, WireCommand, WireOption, WireRole } from "./wire.ts";
import type { World } from "./world.ts";

export type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** An option as it is sent. */
export interface SentOption {
  readonly type: number;
  readonly name: string;
  readonly value?: OptionValue;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

const TYPE = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  number: 10,
};
const SNOWFLAKES = [TYPE.user, TYPE.channel, TYPE.role, 9];

/** The declared options under a path such as `config language`; the nodes on the way down. */
export function descend(command: WireCommand | null, path: readonly string[]) {
  const nodes: WireOption[] = [];
  let options = command?.options ?? [];
  for (const step of path) {
    const node = options.find((one) => one.name === step);
    if (!node) throw new Error(`/${command?.name} has no subcommand “${step}”`);
    nodes.push(node);
    options = node.options ?? [];
  }
  if (options.some(({ type }) => type === TYPE.subcommand || type === TYPE.group))
    throw new Error(`/${command?.name} cannot be called without a subcommand`);
  return { nodes, options };
}

/** Puts options into the subcommands they belong to. */
export function nest(nodes: readonly WireOption[], options: readonly SentOption[]): readonly SentOption[] {
  return [...nodes]
    .reverse()
    .reduce<readonly SentOption[]>((inner, { type, name }) => [{ type, name, options: inner }], options);
}

export function typeByValue(value: OptionValue): number {
  if (typeof value === "string") return TYPE.string;
  if (typeof value === "boolean") return TYPE.boolean;
  return Number.isInteger(value) ? TYPE.integer : TYPE.number;
}

export function sentOptions(declared: readonly WireOption[], values: OptionValues): readonly SentOption[] {
  return Object.entries(values).map(([name, value]) => ({
    name,
    type: declared.find((one) => one.name === name)?.type ?? typeByValue(value),
    value,
  }));
}

/** What Discord's input would not let a person send in a guild; empty when all is well. */
export function inputProblems(
  declared: readonly WireOption[],
  values: OptionValues,
  offered: Offered,
): readonly string[] {
  const unknown = Object.keys(values).filter((name) => !declared.some((one) => one.name === name));
  const missing = declared.filter((one) => one.required === true && values[one.name] === undefined);
  return [
    ...unknown.map((name) => `there is no option “${name}”`),
    ...missing.map(({ name }) => `the option “${name}” is required`),
    ...declared.flatMap((one) => {
      const value = values[one.name];
      return value === undefined
        ? []
        : [...valueProblems(one, value), ...mentionProblems(one, value, offered)].map(
            (what) => `option “${one.name}”: ${what}`,
          );
    }),
  ];
}

/** The channels that a person sees in the guild they are in, and its roles. */
export interface Offered {
  readonly channels: readonly WireChannel[];
  readonly roles: readonly WireRole[];
}

export function offeredIn(world: World, guildId: string | null, userId: string): Offered {
  const channels = guildId === null ? [] : world.channelsOf(guildId);
  return {
    channels: channels.filter(({ id }) => has(world.permissions(userId, id), PERMISSION.viewChannel)),
    roles: world.guilds.get(guildId ?? "")?.roles ?? [],
  };
}

/** Channels and roles are chosen from a list. */
function mentionProblems(
  option: WireOption,
  value: OptionValue,
  { channels, roles }: Offered,
): readonly string[] {
  if (option.type === TYPE.role)
    return roles.some(({ id }) => id === value) ? [] : ["no such role is offered"];
  if (option.type !== TYPE.channel) return [];
  const channel = channels.find(({ id }) => id === value);
  if (!channel) return ["no such channel is offered"];
  const types = option.channel_types ?? [];
  return types.length === 0 || types.includes(channel.type)
    ? []
    : [`a channel of type ${channel.type} is not offered`];
}

function valueProblems(option: WireOption, value: OptionValue): readonly string[] {
  const isNumber = option.type === TYPE.integer || option.type === TYPE.number;
  const expected = isNumber ? "number" : option.type === TYPE.boolean ? "boolean" : "string";
  const typed = typeof value;
  if (typed !== expected) return [`${JSON.stringify(value)} is no ${expected}`];
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value))
    return [`${JSON.stringify(value)} is none of the choices`];
  if (typeof value === "string" && option.type === TYPE.string) return lengthProblems(option, value);
  if (typeof value === "number") return rangeProblems(option, value);
  return [];
}

function lengthProblems(
  { min_length = 0, max_length = 6_000 }: WireOption,
  value: string,
): readonly string[] {
  const fits = value.length >= min_length && value.length <= max_length;
  return fits ? [] : [`${value.length} characters are not ${min_length} to ${max_length}`];
}

function rangeProblems(option: WireOption, value: number): readonly string[] {
  const { min_value: min = -(2 ** 53), max_value: max = 2 ** 53 } = option;
  if (option.type === TYPE.integer && !Number.isInteger(value)) return [`${value} is not whole`];
  return value >= min && value <= max ? [] : [`${value} is not within ${min} and ${max}`];
}

/** The people, channels and roles that options name. */
export function resolved(world: World, guildId: string | null, options: readonly SentOption[]) {
  const ids = options.filter(({ type }) => SNOWFLAKES.includes(type)).map(({ value }) => String(value));
  const guild = world.guilds.get(guildId ?? "");
  const pick = <T>(find: (id: string) => T | undefined) =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const found = find(id);
        return found === undefined ? [] : [[id, found] as const];
      }),
    );
  if (ids.length === 0) return {};
  return {
    resolved: {
      users: pick((id) => world.users.get(id)),
      channels: pick((id) => world.channels.get(id)),
      roles: pick((id) => guild?.roles.find((role) => role.id === id)),
      members: pick((id) => {
        const { user: _, ...member } = guild?.members.get(id) ?? {};
        return "roles" in member ? { ...member, permissions: "0" } : undefined;
      }),
    },
  };
}
