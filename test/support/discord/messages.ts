/** All messages of the double: made, edited and removed here, told to the gateway, with every state kept. */

import { type GatewayEvent, INTENT } from "./gateway.ts";
import { FLAG } from "./limits.ts";
import { messageEvent } from "./payloads.ts";
import type { Mentioned } from "./pings.ts";
import { compareIds, type Snowflakes } from "./snowflake.ts";
import type { UploadedFile } from "./upload.ts";
import type { WireMessage } from "./wire.ts";
import { isThread, type World } from "./world.ts";

export interface Stored {
  readonly id: string;
  /** As it is now. */
  readonly message: WireMessage;
  /** The only person who sees it, if it is ephemeral. */
  readonly ephemeralFor: string | null;
  readonly deleted: boolean;
  /** Every state it had, the first one first. */
  readonly history: readonly WireMessage[];
}

/** Whom a message notified. An edit notifies nobody in Discord, yet marks its mentions. */
export interface Ping extends Mentioned {
  readonly messageId: string;
  readonly channelId: string;
  readonly action: "sent" | "edited";
}

export type NewMessage = Omit<WireMessage, "id" | "timestamp" | "edited_timestamp" | "pinned">;

export interface Messages {
  readonly pings: readonly Ping[];
  /** The message, unless it is deleted. */
  find(id: string): Stored | null;
  /** Also when it is deleted. */
  everFound(id: string): Stored | null;
  /** Those of a channel that are not deleted, the oldest first. */
  inChannel(channelId: string): readonly Stored[];
  /** `id`: of the thread that it is the first message of. */
  add(message: NewMessage, mentioned: Mentioned, ephemeralFor?: string | null, id?: string): Stored;
  edit(id: string, fields: Partial<NewMessage>, mentioned: Mentioned): Stored;
  remove(id: string): void;
  keepFile(attachmentId: string, file: UploadedFile): void;
  file(attachmentId: string): UploadedFile | null;
}

interface Kept {
  message: WireMessage;
  deleted: boolean;
  readonly id: string;
  readonly ephemeralFor: string | null;
  readonly history: WireMessage[];
}

export interface MessagesSetup {
  readonly world: World;
  readonly ids: Snowflakes;
  readonly dispatch: (event: GatewayEvent) => void;
}

export function openMessages({ world, ids, dispatch }: MessagesSetup): Messages {
  const all = new Map<string, Kept>();
  const pings: Ping[] = [];
  const files = new Map<string, UploadedFile>();

  const notePing = (kept: Kept, action: Ping["action"], mentioned: Mentioned) => {
    if (mentioned.users.length + mentioned.roles.length > 0 || mentioned.everyone)
      pings.push({ messageId: kept.id, channelId: kept.message.channel_id, action, ...mentioned });
  };

  const tell = (t: string, kept: Kept, data: (hasContent: boolean) => unknown) => {
    const channel = world.channel(kept.message.channel_id);
    const guild = world.guildOf(channel);
    // The bot hears nothing of servers it is not in.
    if (guild && !guild.withBot) return;
    // Ephemeral messages are tied to the intent for direct messages.
    const direct = !guild || kept.ephemeralFor !== null;
    dispatch({
      t,
      guildId: guild?.id ?? null,
      intent: direct ? INTENT.directMessages : INTENT.guildMessages,
      data: (intents) => data((intents & INTENT.messageContent) !== 0),
    });
  };
  const tellMessage = (t: string, kept: Kept) =>
    tell(t, kept, (hasContent) => messageEvent(world, kept.message, hasContent));

  const kept = (id: string): Kept | null => {
    const found = all.get(id);
    return found && !found.deleted ? found : null;
  };

  return {
    pings,
    find: kept,
    everFound: (id) => all.get(id) ?? null,
    inChannel: (channelId) =>
      [...all.values()]
        .filter((one) => one.message.channel_id === channelId && !one.deleted)
        .sort((a, b) => compareIds(a.id, b.id)),
    add(fields, mentioned, ephemeralFor = null, id = ids.next()) {
      const message: WireMessage = {
        ...fields,
        id,
        timestamp: new Date().toISOString(),
        edited_timestamp: null,
        pinned: false,
      };
      const fresh: Kept = { id, message, ephemeralFor, deleted: false, history: [message] };
      all.set(id, fresh);
      noteLast(world, message);
      notePing(fresh, "sent", mentioned);
      tellMessage("MESSAGE_CREATE", fresh);
      return fresh;
    },
    edit(id, fields, mentioned) {
      const found = kept(id);
      if (!found) throw new Error(`There is no message ${id} to edit`);
      // Filling a deferred answer is no edit in people's eyes.
      const wasLoading = (found.message.flags & FLAG.loading) !== 0;
      const edited = wasLoading ? found.message.edited_timestamp : new Date().toISOString();
      found.message = { ...found.message, ...fields, edited_timestamp: edited };
      found.history.push(found.message);
      notePing(found, wasLoading ? "sent" : "edited", mentioned);
      tellMessage("MESSAGE_UPDATE", found);
      return found;
    },
    remove(id) {
      const found = kept(id);
      if (!found) return;
      found.deleted = true;
      const guildId =
        found.ephemeralFor === null ? world.channel(found.message.channel_id).guild_id : undefined;
      tell("MESSAGE_DELETE", found, () => ({
        id,
        channel_id: found.message.channel_id,
        ...(guildId ? { guild_id: guildId } : {}),
      }));
    },
    keepFile: (id, file) => files.set(id, file),
    file: (id) => files.get(id) ?? null,
  };
}

/** The channel remembers its last message; a thread counts them too. */
function noteLast(world: World, message: WireMessage): void {
  const channel = world.channel(message.channel_id);
  const counted = Number(channel.message_count ?? 0) + 1;
  const count = isThread(channel) ? { message_count: counted, total_message_sent: counted } : {};
  world.channels.set(channel.id, { ...channel, ...count, last_message_id: message.id });
}
