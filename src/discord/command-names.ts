/**
 * Commands as Discord names them: two words are a command and its subcommand, and as people cannot call a command that has
 * subcommands, what has the group's own name is its subcommand `show`.
 */
import type { Declaration } from "../core/command.ts";

/** The subcommand that stands for a group's own command. */
const OWN = "show";

/** Commands that Discord knows under one name. */
export interface CommandGroup {
  readonly name: string;
  /** Null for a command that has no subcommands: it is the only member then. */
  readonly members: readonly { readonly subcommand: string | null; readonly command: Declaration }[];
}

/** Every name with its commands, in the order in which they were declared. */
export function commandGroups(commands: readonly Declaration[]): CommandGroup[] {
  const groups = new Set<string>();
  return commands.flatMap((command) => {
    const { group } = parts(command.name);
    if (!isGroup(group, commands)) return { name: group, members: [{ subcommand: null, command }] };
    if (groups.has(group)) return [];
    groups.add(group);
    return { name: group, members: membersOf(group, commands) };
  });
}

function membersOf(group: string, commands: readonly Declaration[]): CommandGroup["members"] {
  return commands
    .filter(({ name }) => parts(name).group === group)
    .map((command) => ({ subcommand: parts(command.name).own ?? OWN, command }));
}

/** What people type after the slash: `digest subscribe`, `digest show`, `ask`. */
export function typedName(name: string, commands: readonly Declaration[]): string {
  return isGroup(name, commands) ? `${name} ${OWN}` : name;
}

/** The name of the command that people typed so; one that there is not when Discord shows commands of an earlier version. */
export function nameOfTyped(
  command: string,
  subcommand: string | null,
  commands: readonly Declaration[],
): string {
  if (subcommand === null) return command;
  const name = `${command} ${subcommand}`;
  return subcommand === OWN && !commands.some((one) => one.name === name) ? command : name;
}

function isGroup(name: string, commands: readonly Declaration[]): boolean {
  return commands.some((command) => command.name.startsWith(`${name} `));
}

function parts(name: string): { readonly group: string; readonly own: string | null } {
  const space = name.indexOf(" ");
  return space < 0 ? { group: name, own: null } : { group: name.slice(0, space), own: name.slice(space + 1) };
}
