/** The one door: every transport and most tests come in through `handle(name, options, caller)`. */
import type { Caller, Command, Declaration } from "./command.ts";
import { UserError } from "./errors.ts";
import { readOptions } from "./options.ts";
import type { Clock } from "./ports.ts";
import type { Completion, CompletionRequest } from "./services.ts";
import type { View } from "./view.ts";

/** A command's plain result, and the same in words. */
export interface Reply {
  readonly result: unknown;
  readonly view: View;
}

export interface Door {
  readonly commands: readonly Declaration[];
  /**
   * Validates the options once, runs the command and puts its result into words.
   * Throws `UserError` for a person's mistake; any other error is a bug.
   */
  handle(name: string, options: Readonly<Record<string, unknown>>, caller: Caller): Promise<Reply>;
  /** Values for an option that fit what was typed so far, best first; none for options that take free text. */
  complete(name: string, option: string, typed: string, caller: Caller): Promise<readonly Completion[]>;
}

/** What the door itself asks of services, whatever commands there are. */
export interface Completing {
  complete(request: CompletionRequest): Promise<readonly Completion[]>;
}

/** Builds the door over services and an explicit list of commands. */
export function openDoor<S extends Completing>(parts: {
  readonly services: S;
  readonly commands: readonly Command<S>[];
  readonly clock: Clock;
}): Door {
  const byName = new Map(parts.commands.map((command) => [command.name, command]));
  return {
    commands: parts.commands,
    async handle(name, options, caller) {
      const command = byName.get(name);
      if (!command) throw unknownCommand(name, [...byName.keys()]);
      const values = readOptions(command, options, { caller, now: parts.clock() });
      const result = await command.run(values, {
        services: parts.services,
        caller,
        catalog: parts.commands,
      });
      return { result, view: command.present(result, caller) };
    },
    async complete(name, option, typed, caller) {
      const spec = byName.get(name)?.options[option];
      switch (spec?.kind) {
        case "source":
        case "speaker":
        case "language":
        case "article":
        case "sources":
        case "languages":
        case "timezone":
        case "subscription":
        case "watched":
          return parts.services.complete({ kind: spec.kind, typed, caller });
        default:
          return [];
      }
    },
  };
}

function unknownCommand(name: string, known: readonly string[]): UserError {
  return new UserError("unknown_command", `There is no command “${name}”. Commands: ${known.join(", ")}.`, {
    known,
  });
}
