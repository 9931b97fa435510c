/** From a command to the message that answers it: runs it, keeps what buttons need, draws the first page. */
import type { Door } from "../core/handle.ts";
import type { Logger, ReplyStore } from "../core/ports.ts";
import type { View } from "../core/view.ts";
import { drawPage, isInteractive, type MessageBody } from "./render/message.ts";

export interface AnswerParts {
  readonly door: Door;
  readonly replies: ReplyStore;
  readonly log: Logger;
  /** How a command is written so that people can click it. */
  readonly mention: (command: string) => string;
}

export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly locale: string;
  /** Discord's id of whoever asks. */
  readonly asker: string;
  readonly isPrivate: boolean;
  /** For channels that allow no embeds. */
  readonly asText: boolean;
}

/** Throws what the door throws; a reply that cannot be kept is sent without buttons. */
export async function answer(request: Request, parts: AnswerParts): Promise<MessageBody> {
  const { command, locale, asText } = request;
  const { view } = await parts.door.handle(command, request.options, { locale, turnsPages: true });
  const setting = { locale, mention: parts.mention };
  const key = isInteractive(view, setting, asText) ? await keep(view, request, parts) : null;
  return drawPage({ ...setting, view, command, key, page: 0, asText });
}

async function keep(view: View, request: Request, { replies, log }: AnswerParts): Promise<string | null> {
  const { command, asker, isPrivate } = request;
  try {
    return await replies.keep({ view, command, asker, isPrivate });
  } catch (error) {
    log.warn({ err: error }, "a reply could not be kept; it is sent without buttons");
    return null;
  }
}
