/** Sending a message as the bot itself: permissions, the nonce against doubles, replies. */
import type { Access } from "./channel-access.ts";
import { checkMessage, type Draft, SENT } from "./check-message.ts";
import type { Drafting } from "./drafting.ts";
import { type Fields, fields, given, openForm } from "./form.ts";
import { MESSAGE } from "./limits.ts";
import type { Messages, Stored } from "./messages.ts";
import { PERMISSION } from "./permissions.ts";
import { refusal } from "./refusal.ts";
import { type Call, param } from "./routing.ts";
import { threadState } from "./threads.ts";
import { asFields } from "./upload.ts";
import type { WireChannel, WireMessage, WireReference } from "./wire.ts";
import type { World } from "./world.ts";

/** Observed: for so long Discord knows a nonce again. */
export const NONCE_MS = 5 * 60_000;

export interface SenderSetup {
  readonly world: World;
  readonly messages: Messages;
  readonly drafting: Drafting;
  /** How long a nonce is known again. */
  readonly nonceMs: number;
  /** Is told of an archived thread that is written to. */
  readonly unarchive: (thread: WireChannel) => void;
}

/** POST of a message: permissions, nonce, reply. */
export function messageSender(setup: SenderSetup, access: Access) {
  const { world, messages, drafting } = setup;
  const nonces = nonceMemory(messages, setup.nonceMs);
  return (call: Call): WireMessage => {
    const channel = access.view(param(call, "channel"));
    access.requireSending(channel);
    const body = asFields(call.body.json);
    const nonce = checkNonce(body);
    const draft = checkMessage(body, call.body.files, SENT);
    requireFor(access, channel, draft);
    const first = body.enforce_nonce === true ? nonces.first(channel.id, nonce) : null;
    if (first) return first.message;
    const replied = repliedMessage(messages, access, channel, body);
    if (threadState(channel)?.archived) setup.unarchive(channel);
    const { fields: made, mentioned } = drafting.fromDraft(draft, {
      channelId: channel.id,
      author: world.bot,
      before: null,
      fromInteraction: false,
      repliedTo: replied?.message.author ?? null,
    });
    const { message } = messages.add(
      {
        ...made,
        type: replied ? 19 : 0,
        channel_id: channel.id,
        author: world.bot,
        tts: draft.tts,
        ...(nonce === null ? {} : { nonce }),
        ...(replied ? replyFields(replied, channel) : {}),
      },
      mentioned,
    );
    nonces.note(channel.id, nonce, message.id);
    return message;
  };
}

/** Which message a nonce stood for, for a while; it outlives the bot's process. */
function nonceMemory(messages: Messages, ms: number) {
  const known = new Map<string, { readonly id: string; readonly at: number }>();
  return {
    first(channelId: string, nonce: string | null): Stored | null {
      const found = nonce === null ? undefined : known.get(`${channelId} ${nonce}`);
      return found && Date.now() - found.at <= ms ? messages.find(found.id) : null;
    },
    note(channelId: string, nonce: string | null, id: string): void {
      if (nonce !== null) known.set(`${channelId} ${nonce}`, { id, at: Date.now() });
    },
  };
}

function checkNonce(body: Fields): string | null {
  if (!given(body.nonce)) return null;
  const nonce = String(body.nonce);
  const form = openForm();
  if (nonce.length > MESSAGE.nonceChars)
    form.at("nonce").wrong("NONCE_TYPE_TOO_LONG", `Nonce must be ${MESSAGE.nonceChars} or fewer in length.`);
  form.refuseIfWrong();
  return nonce;
}

export function requireFor(access: Access, channel: WireChannel, draft: Draft): void {
  if ((draft.embeds?.length ?? 0) > 0) access.require(channel, PERMISSION.embedLinks);
  if (draft.files.length > 0) access.require(channel, PERMISSION.attachFiles);
}

export function replyFields(replied: Stored, channel: WireChannel) {
  const reference: WireReference = {
    type: 0,
    channel_id: channel.id,
    message_id: replied.id,
    ...(channel.guild_id ? { guild_id: channel.guild_id } : {}),
  };
  return { message_reference: reference, referenced_message: replied.message };
}

/** The message that is replied to; null when none is, or when it is gone and that may be. */
function repliedMessage(
  messages: Messages,
  access: Access,
  channel: WireChannel,
  body: Fields,
): Stored | null {
  if (!given(body.message_reference)) return null;
  const form = openForm();
  const place = form.at("message_reference");
  const reference = fields(place, body.message_reference) ?? {};
  form.refuseIfWrong();
  if (!access.may(channel, PERMISSION.readMessageHistory)) throw refusal("noHistoryReply");
  const found = messages.find(String(reference.message_id));
  const there = found?.message.channel_id === channel.id && found.ephemeralFor === null;
  if (found && there) return found;
  if (reference.fail_if_not_exists === false) return null;
  place.wrong("REPLIES_UNKNOWN_MESSAGE", "Unknown message");
  form.refuseIfWrong();
  return null;
}
