/** A command used on a message: the message's text is its option, and only whoever asked sees the answer. */
import type { MessageContextMenuCommandInteraction } from "discord.js";
import type { Declaration } from "../../core/command.ts";
import { answer } from "../answer.ts";
import { ownWords } from "../notes.ts";
import type { MessageBody } from "../render/message.ts";
import { words } from "../words.ts";
import { callerOf } from "./caller.ts";
import { tellExpired } from "./clicks.ts";
import { beginning, messageText } from "./message-text.ts";
import { acknowledge, type CommandParts, finish, missingFor, outcomeOf } from "./replying.ts";

export async function onMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  parts: CommandParts,
): Promise<void> {
  const name = interaction.commandName;
  const command = parts.door.commands.find(({ message }) => message?.name["en-US"] === name);
  // One of an earlier version, which Discord may go on showing for an hour.
  if (!command?.message) return tellExpired(interaction, "help", parts);
  await acknowledge(interaction, true);
  const use = { command, option: command.message.option };
  const outcome = await outcomeOf(parts.queue.run(() => answerOn(interaction, use, parts)));
  await finish(interaction, outcome, parts);
}

interface Use {
  readonly command: Declaration;
  /** Takes the text. */
  readonly option: string;
}

async function answerOn(
  interaction: MessageContextMenuCommandInteraction,
  { command, option }: Use,
  parts: CommandParts,
): Promise<MessageBody> {
  const { locale, user, targetMessage } = interaction;
  const text = messageText(targetMessage);
  if (text === "") return ownWords(words("noText", locale));
  const given = beginning(text, roomOf(command, option));
  const body = await answer(
    {
      command: command.name,
      options: { [option]: given },
      caller: callerOf(interaction),
      asker: user.id,
      isPrivate: true,
      asText: false,
      mayAttach: !missingFor(interaction).files,
    },
    parts,
  );
  return given.length < text.length ? withCut(body, given.length, locale) : body;
}

/** Characters that the option takes. */
function roomOf({ options }: Declaration, option: string): number {
  const spec = options[option];
  return spec?.kind === "text" ? spec.maxLength : Number.POSITIVE_INFINITY;
}

function withCut(body: MessageBody, chars: number, locale: string): MessageBody {
  const count = new Intl.NumberFormat(locale).format(chars);
  return { ...body, content: words("textCut", locale, { count }) };
}
