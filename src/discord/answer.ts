/** From a command to the message that answers it: runs it, keeps what buttons need, draws the first page with its picture. */
import type { Caller } from "../core/caller.ts";
import type { Door } from "../core/handle.ts";
import type { Logger, ReplyStore } from "../core/ports.ts";
import type { View } from "../core/view.ts";
import { pictureOf } from "./files.ts";
import { drawPage, type MessageBody } from "./render/message.ts";
import { isInteractive, pagesOf } from "./render/pages.ts";

export interface AnswerParts {
  readonly door: Door;
  readonly replies: ReplyStore;
  readonly log: Logger;
  /** How a command is written so that people can click it. */
  readonly mention: (command: string) => string;
}

export interface CommandRequest {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  /** Discord's id of whoever asks. */
  readonly asker: string;
  readonly isPrivate: boolean;
  /** For channels that allow no embeds. */
  readonly asText: boolean;
  /** False in channels where the bot may attach no files. */
  readonly mayAttach: boolean;
}

/** Throws what the door throws; a reply that cannot be kept is sent without buttons. */
export async function answer(request: CommandRequest, parts: AnswerParts): Promise<MessageBody> {
  const { command, asText } = request;
  const { locale } = request.caller;
  const { view } = await parts.door.handle(command, request.options, { ...request.caller, turnsPages: true });
  const pages = pagesOf(view, { locale, mention: parts.mention, asText });
  const key = isInteractive(pages) ? await keep(view, request, parts) : null;
  const picture = request.mayAttach ? await pictureOf(view, parts.log) : null;
  const body = drawPage({ pages, locale, command, key, page: 0, asText, hasPicture: picture !== null });
  return picture === null ? body : { ...body, files: [picture] };
}

async function keep(
  view: View,
  request: CommandRequest,
  { replies, log }: AnswerParts,
): Promise<string | null> {
  const { command, asker, isPrivate } = request;
  try {
    return await replies.keep({ view, command, asker, isPrivate });
  } catch (error) {
    log.warn({ err: error }, "a reply could not be kept; it is sent without buttons");
    return null;
  }
}
