/** The files of messages: the picture of a reply is read when it is sent, and left out where it cannot be had. */
import { readFile, stat } from "node:fs/promises";
import type { Logger } from "../core/ports.ts";
import type { View } from "../core/view.ts";
import { refusesFiles } from "./errors.ts";
import { MESSAGE_LIMITS } from "./limits.ts";
import { fitTo } from "./render/fit.ts";
import { type MessageBody, type MessageFile, PICTURE_NAME } from "./render/message.ts";
import { visible } from "./render/visible.ts";

/** The first picture of a view; null where there is none, or its file is gone, empty or too large: the list says it all. */
export async function pictureOf(view: View, log: Logger): Promise<MessageFile | null> {
  const picture = view.find((block) => block.kind === "picture");
  if (picture?.kind !== "picture") return null;
  const { file, alt } = picture;
  try {
    const { size } = await stat(file);
    if (size === 0 || size > MESSAGE_LIMITS.fileBytes) {
      log.warn({ file, size }, "a picture has no size that Discord takes; the reply is sent without it");
      return null;
    }
    return { name: PICTURE_NAME, bytes: await readFile(file), alt: altOf(alt) };
  } catch (error) {
    log.warn({ err: error }, "a picture could not be read; the reply is sent without it");
    return null;
  }
}

/** What a message of Discord's tells of its pictures. */
interface Shown {
  readonly embeds: readonly { readonly image: unknown }[];
  readonly attachments: { some(isIt: (file: { readonly name: string }) => boolean): boolean };
}

/** Whether a message has the picture it was sent with. While an embed shows it, Discord does not list it as a file. */
export function hasPicture({ embeds, attachments }: Shown): boolean {
  return embeds.some(({ image }) => image !== null) || attachments.some(({ name }) => name === PICTURE_NAME);
}

/** Sends a message, and without its files once more where Discord does not take them from the bot. */
export async function sendingFiles<T>(
  body: MessageBody,
  send: (body: MessageBody) => Promise<T>,
): Promise<T> {
  const { files = [] } = body;
  try {
    return await send(body);
  } catch (error) {
    if (files.length === 0 || !refusesFiles(error)) throw error;
    return send(withoutFiles(body));
  }
}

function withoutFiles({ content, embeds, components }: MessageBody): MessageBody {
  return { content, embeds: embeds.map(({ image: _, ...embed }) => embed), components };
}

function altOf(text: string): string {
  return fitTo(text, MESSAGE_LIMITS.altChars, (part) => visible(part).trim());
}
