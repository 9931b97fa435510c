/** A slash command: acknowledged at once, answered with one edit; mistakes are told privately. */
import { setTimeout as delay } from "node:timers/promises";
import type { ChatInputCommandInteraction, CommandInteractionOption } from "discord.js";
import type { Declaration } from "../../core/command.ts";
import { answer } from "../answer.ts";
import type { MessageBody } from "../render/message.ts";
import { words } from "../words.ts";
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
  const name = interaction.commandName;
  const declaration = parts.door.commands.find((command) => command.name === name);
  const options = optionsOf(interaction.options.data);
  const lacking = missingFor(interaction);
  const isPrivate = wantsPrivacy(declaration, options) || lacking.toSend.length > 0;
  const asked = askedText(declaration, options);
  const run = (): Promise<Outcome> =>
    outcomeOf(
      parts.queue.run(async () => {
        const { id: asker } = interaction.user;
        const asText = lacking.embeds && !isPrivate;
        const shown = { locale: interaction.locale, isPrivate, asText, mayAttach: !lacking.files };
        const body = await answer({ command: name, options, asker, ...shown }, parts);
        return isPrivate ? withNote(body, lacking.toSend, interaction.locale) : withQuestion(body, asked);
      }),
    );
  const started = parts.queue.idle ? run() : null;
  const early = started && (await Promise.race([started, delay(GRACE_MS, null)]));
  if (early && "error" in early) return tellFailure(interaction, early.error, parts);
  await acknowledge(interaction, isPrivate);
  await finish(interaction, await (started ?? run()), parts);
}

/** Name and value of each option as it was given. */
function optionsOf(data: readonly CommandInteractionOption[]): Record<string, unknown> {
  return Object.fromEntries(data.map(({ name, value }) => [name, value]));
}

function wantsPrivacy(command: Declaration | undefined, options: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(command?.options ?? {}).some(
    ([name, spec]) => spec.kind === "private" && options[name] === true,
  );
}

/** What a command is about: its required text, or the topic and the person that somebody looks for in the coverage. */
function askedText(command: Declaration | undefined, options: Readonly<Record<string, unknown>>): string {
  const specs = Object.entries(command?.options ?? {});
  const searches = specs.some(([, { kind }]) => kind === "speaker" || kind === "source");
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
