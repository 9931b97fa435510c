/** `help`: generated from the declarations of all commands. */
import { commandFor, type Declaration, localized } from "../src/core/command.ts";
import { UserError } from "../src/core/errors.ts";
import type { Services } from "../src/core/services.ts";
import type { CommandItem } from "../src/core/view.ts";
import { onlyMe } from "./filters.ts";

const MAX_NAME_CHARS = 40;

export const help = commandFor<Services>()({
  name: "help",
  description: {
    "en-US": "List the commands, or explain one",
    ru: "Список команд или описание одной",
    de: "Die Befehle auflisten oder einen erklären",
    "es-ES": "Listar los comandos o explicar uno",
    ja: "コマンドの一覧、または一つの説明",
  },
  options: {
    command: {
      kind: "text",
      maxLength: MAX_NAME_CHARS,
      description: {
        "en-US": "The command to explain",
        ru: "Команда, которую нужно описать",
        de: "Der Befehl, der erklärt werden soll",
        "es-ES": "El comando que explicar",
        ja: "説明するコマンド",
      },
    },
    private: onlyMe,
  },
  async run({ command }, { catalog, caller }) {
    const shown =
      command === undefined ? catalog : catalog.filter(({ name }) => name === command.replace(/^\//, ""));
    if (shown.length === 0)
      throw new UserError(
        "unknown_command",
        `There is no command “${command}”. Commands: ${catalog.map(({ name }) => name).join(", ")}.`,
      );
    return { detailed: command !== undefined, commands: shown.map((one) => describe(one, caller.locale)) };
  },
  present: ({ detailed, commands }) =>
    detailed
      ? commands.flatMap(({ name, description, options }) => [
          { kind: "heading", text: name } as const,
          { kind: "note", tone: "plain", text: description } as const,
          {
            kind: "facts",
            rows: options.map((option) => [optionUsage(option), option.description]),
          } as const,
        ])
      : [{ kind: "commands", items: commands.map(commandItem) }],
});

type Described = ReturnType<typeof describe>;

function commandItem({ name, description, options }: Described): CommandItem {
  return { name, description, usage: [name, ...options.map(optionUsage)].join(" ") };
}

function optionUsage({ name, required }: Described["options"][number]): string {
  return required ? name : `${name}?`;
}

function describe(command: Declaration, locale: string) {
  return {
    name: command.name,
    description: localized(command.description, locale),
    options: Object.entries(command.options).map(([name, option]) => ({
      name,
      kind: option.kind,
      required: option.required ?? false,
      description: localized(option.description, locale),
    })),
  };
}
