/** Validates a command's options at the door: what was expected and what came, in one sentence each. */
import type { Declaration, OptionSpecs, TimeSpan, ValuesOf } from "./command.ts";
import { UserError } from "./errors.ts";
import { clip, readOption, type Setting } from "./read-option.ts";

/** Checks names, presence, types, ranges and dates; returns the values as the command's handler wants them. */
export function readOptions<O extends OptionSpecs>(
  command: Declaration<O>,
  given: Readonly<Record<string, unknown>>,
  setting: Setting,
): ValuesOf<O> {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(command.options, name)) throw unknownOption(command, name);
  }
  for (const [name, spec] of Object.entries(command.options)) {
    const value = given[name];
    if (value === undefined || value === null) {
      if (spec.required) throw missingOption(command, name);
      continue;
    }
    const read = readOption(name, spec, value, setting);
    if (spec.kind !== "private") values[name] = read;
  }
  checkOrder(values);
  return values as ValuesOf<O>;
}

function checkOrder(values: Readonly<Record<string, unknown>>): void {
  const from = values.from as TimeSpan | undefined;
  const to = values.to as TimeSpan | undefined;
  if (from && to && from.from >= to.to)
    throw new UserError(
      "invalid_range",
      `“from” (${from.from.slice(0, 10)}) lies after “to” (${to.from.slice(0, 10)}); swap them.`,
    );
}

function unknownOption(command: Declaration, name: string): UserError {
  const known = Object.keys(command.options);
  const list = known.length === 0 ? "it takes none" : `it takes ${known.join(", ")}`;
  return new UserError("unknown_option", `“${command.name}” has no option “${clip(name)}”; ${list}.`, {
    option: name,
    known,
  });
}

function missingOption(command: Declaration, name: string): UserError {
  return new UserError("missing_option", `“${command.name}” needs the option “${name}”.`, { option: name });
}
