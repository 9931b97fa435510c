/** A slash command: acknowledged at once, answered with one edit; mistakes are told privately. */
import { setTimeout as delay } from "node:timers/promises";
import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
} from "discord.js";
import type { Declaration } from "../../core/command.ts";
import { answer } from "../answer.ts";
import type { MessageBody } from "../render/message.ts";
import { words } from "../words.ts";
import { callerOf, nameOf } from "./caller.ts";
import {
  acknowledge,
  type CommandParts,
  finish,
  missingFor,
  type Outcome,
  outcomeOf,
  tellFailure,
} from "./replying.ts";
import { withQuestion } from "./shown-question.ts";

/**
 * A mistake found within this time is told privately before anything public is shown. Only one command at a time waits
 * for it; everything that comes while another one runs is acknowledged first.
 */
const GRACE_MS = 100;

export async function onCommand(
  interaction: ChatInputCommandInteraction,
  parts: CommandParts,
): Promise<void> {
  const name = nameOf(interaction, parts.door);
  const declaration = parts.door.commands.find((command) => command.name === name);
  const options = givenOptions(interaction.options.data);
  const lacking = missingFor(interaction);
  const isPrivate = isPrivately(declaration, options) || lacking.toSend.length > 0;
  const asked = askedText(declaration, options);
  const run = (): Promise<Outcome> =>
    outcomeOf(
      parts.queue.run(async () => {
        const { id: asker } = interaction.user;
        const asText = lacking.embeds && !isPrivate;
        const caller = callerOf(interaction);
        const shown = { isPrivate, asText, mayAttach: !lacking.files };
        const body = await answer({ command: name, options, caller, asker, ...shown }, parts);
        return isPrivate ? withNote(body, lacking.toSend, interaction.locale) : withQuestion(body, asked);
      }),
    );
  const started = parts.queue.idle ? run() : null;
  const early = started && (await Promise.race([started, delay(GRACE_MS, null)]));
  if (early && "error" in early) return tellFailure(interaction, early.error, parts);
  await acknowledge(interaction, isPrivate);
  await finish(interaction, await (started ?? run()), parts);
}

/** Name and value of each option as it was given, also inside a subcommand; of a channel or a role the id. */
function givenOptions(data: readonly CommandInteractionOption[]): Record<string, unknown> {
  const given = data.flatMap((one) =>
    one.type === ApplicationCommandOptionType.Subcommand ? (one.options ?? []) : one,
  );
  return Object.fromEntries(given.map(({ name, value }) => [name, value]));
}

function isPrivately(command: Declaration | undefined, options: Readonly<Record<string, unknown>>): boolean {
  if (command?.isPrivate) return true;
  return Object.entries(command?.options ?? {}).some(
    ([name, spec]) => spec.kind === "private" && options[name] === true,
  );
}

/** What a command is about: its required text, or the topic and the person that somebody looks for in the coverage. */
function askedText(command: Declaration | undefined, options: Readonly<Record<string, unknown>>): string {
  const specs = Object.entries(command?.options ?? {});
  const searches = specs.some(
    ([, { kind }]) => kind === "speaker" || kind === "source" || kind === "sources",
  );
  return specs
    .filter(([, { kind, required }]) => kind === "speaker" || (kind === "text" && (required || searches)))
    .flatMap(([name]) => String(options[name] ?? "") || [])
    .join(" · ");
}

function withNote(body: MessageBody, lacking: readonly string[], locale: string): MessageBody {
  return lacking.length === 0
    ? body
    : { ...body, content: words("onlyYou", locale, { permissions: lacking.join(", ") }) };
}
