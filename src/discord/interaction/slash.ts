/** A slash command: acknowledged at once, answered with one edit; mistakes are told privately. */
import { setTimeout as delay } from "node:timers/promises";
import { type ChatInputCommandInteraction, type CommandInteractionOption, MessageFlags } from "discord.js";
import type { Declaration } from "../../core/command.ts";
import { failureOf, type OnError } from "../../core/failure.ts";
import { type AnswerParts, answer } from "../answer.ts";
import { isSecondAcknowledgement, troubleOf } from "../errors.ts";
import { isPassing, retrying } from "../network.ts";
import { noteOf, sendable, tellPrivately } from "../notes.ts";
import { type Missing, missingIn } from "../permissions.ts";
import type { Queue } from "../queue.ts";
import type { MessageBody } from "../render/message.ts";
import { words } from "../words.ts";
import { withQuestion } from "./shown-question.ts";

/**
 * A mistake found within this time is told privately before anything public is shown. Only one command at a time waits
 * for it; everything that comes while another one runs is acknowledged first.
 */
const GRACE_MS = 100;

export interface SlashParts extends AnswerParts {
  readonly queue: Queue;
  readonly onError: OnError;
}

type Outcome = { readonly body: MessageBody } | { readonly error: unknown };

export async function onCommand(interaction: ChatInputCommandInteraction, parts: SlashParts): Promise<void> {
  const name = interaction.commandName;
  const declaration = parts.door.commands.find((command) => command.name === name);
  const options = optionsOf(interaction.options.data);
  const lacking = missingFor(interaction);
  const isPrivate = wantsPrivacy(declaration, options) || lacking.toSend.length > 0;
  const asked = askedText(declaration, options);
  const run = (): Promise<Outcome> =>
    parts.queue
      .run(() =>
        answer(
          {
            command: name,
            options,
            locale: interaction.locale,
            asker: interaction.user.id,
            isPrivate,
            asText: lacking.embeds && !isPrivate,
          },
          parts,
        ),
      )
      .then(
        (body) => ({
          body: isPrivate ? withNote(body, lacking.toSend, interaction.locale) : withQuestion(body, asked),
        }),
        (error: unknown) => ({ error }),
      );
  const started = parts.queue.idle ? run() : null;
  const early = started && (await Promise.race([started, delay(GRACE_MS, null)]));
  if (early && "error" in early) return tellFailure(interaction, early.error, parts);
  await acknowledge(interaction, isPrivate);
  await finish(interaction, await (started ?? run()), parts);
}

/** Tried again once: whether the first attempt arrived is not known, and if it did, the second is told so. */
async function acknowledge(interaction: ChatInputCommandInteraction, isPrivate: boolean): Promise<void> {
  const defer = () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  try {
    await defer();
  } catch (error) {
    if (!isPassing(error)) throw error;
    await defer().catch((second) => {
      if (!isSecondAcknowledgement(second)) throw second;
      interaction.deferred = true;
      interaction.ephemeral = isPrivate;
    });
  }
}

async function finish(
  interaction: ChatInputCommandInteraction,
  outcome: Outcome,
  parts: SlashParts,
): Promise<void> {
  if ("error" in outcome) return tellFailure(interaction, outcome.error, parts);
  try {
    await retrying(() => interaction.editReply(sendable(outcome.body)));
  } catch (error) {
    if (troubleOf(error) !== "expired" || interaction.ephemeral) throw error;
    await post(interaction, outcome.body, error);
  }
}

async function tellFailure(
  interaction: ChatInputCommandInteraction,
  error: unknown,
  { onError }: SlashParts,
): Promise<void> {
  await tellPrivately(interaction, noteOf(failureOf(error, onError).message));
}

/** The token lives for 15 minutes; what took longer goes to the channel as an ordinary message. */
async function post(
  interaction: ChatInputCommandInteraction,
  body: MessageBody,
  cause: unknown,
): Promise<void> {
  const { channel } = interaction;
  if (!channel?.isSendable() || missingFor(interaction).toSend.length > 0) throw cause;
  await channel.send(sendable(body));
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

/** As Discord states it with the interaction; it states something wherever there are permissions. */
function missingFor({ channel, appPermissions }: ChatInputCommandInteraction): Missing {
  return missingIn(channel, appPermissions.bitfield === 0n ? null : appPermissions);
}

/** The words that a command is about: its required text, where it has one. */
function askedText(command: Declaration | undefined, options: Readonly<Record<string, unknown>>): string {
  const named = Object.entries(command?.options ?? {}).find(
    ([, spec]) => spec.kind === "text" && spec.required,
  );
  return String((named && options[named[0]]) ?? "");
}

function withNote(body: MessageBody, lacking: readonly string[], locale: string): MessageBody {
  return lacking.length === 0
    ? body
    : { ...body, content: words("onlyYou", locale, { permissions: lacking.join(", ") }) };
}
