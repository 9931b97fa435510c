/** How commands reply: acknowledged at once, answered with one edit, failures told privately. */
import {
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from "discord.js";
import { failureOf, type OnError } from "../../core/failure.ts";
import type { AnswerParts } from "../answer.ts";
import { isSecondAcknowledgement, troubleOf } from "../errors.ts";
import { sendingFiles } from "../files.ts";
import { isPassing, retrying } from "../network.ts";
import { noteOf, sendable, tellPrivately } from "../notes.ts";
import { type Missing, missingIn } from "../permissions.ts";
import type { Queue } from "../queue.ts";
import type { MessageBody } from "../render/message.ts";

export type CommandUse = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

export interface CommandParts extends AnswerParts {
  readonly queue: Queue;
  readonly onError: OnError;
}

export type Outcome = { readonly body: MessageBody } | { readonly error: unknown };

/** What came of a task, so that waiting for it never rejects. */
export function outcomeOf(task: Promise<MessageBody>): Promise<Outcome> {
  return task.then(
    (body) => ({ body }),
    (error: unknown) => ({ error }),
  );
}

/** Tried again once: whether the first attempt arrived is not known, and if it did, the second is told so. */
export async function acknowledge(interaction: CommandUse, isPrivate: boolean): Promise<void> {
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

/** Puts the answer in the place of the acknowledgement. */
export async function finish(interaction: CommandUse, outcome: Outcome, parts: CommandParts): Promise<void> {
  if ("error" in outcome) return tellFailure(interaction, outcome.error, parts);
  try {
    await sendingFiles(outcome.body, (body) => retrying(() => interaction.editReply(sendable(body))));
  } catch (error) {
    if (troubleOf(error) !== "expired" || interaction.ephemeral) throw error;
    await post(interaction, outcome.body, error);
  }
}

export async function tellFailure(
  interaction: CommandUse,
  error: unknown,
  { onError }: Pick<CommandParts, "onError">,
): Promise<void> {
  await tellPrivately(interaction, noteOf(failureOf(error, onError).message));
}

/** What the bot lacks there, as Discord states it with the interaction; it states something wherever there are permissions. */
export function missingFor({ channel, appPermissions }: CommandUse): Missing {
  return missingIn(channel, appPermissions.bitfield === 0n ? null : appPermissions);
}

/** The token lives for 15 minutes; what took longer goes to the channel as an ordinary message. */
async function post(interaction: CommandUse, body: MessageBody, cause: unknown): Promise<void> {
  const { channel } = interaction;
  if (!channel?.isSendable() || missingFor(interaction).toSend.length > 0) throw cause;
  await sendingFiles(body, async (some) => void (await channel.send(sendable(some))));
}
