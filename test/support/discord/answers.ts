/** What answers to interactions do: make, fill, change and delete messages, as callbacks and interaction webhooks. */
import { CALLBACK, checkMessage, type Draft, EDIT_FLAGS, FOLLOW_UP } from "./check-message.ts";
import type { Drafting } from "./drafting.ts";
import type { Fields } from "./form.ts";
import type { InteractionState } from "./interactions.ts";
import { FLAG, INTERACTION } from "./limits.ts";
import type { Messages, NewMessage, Stored } from "./messages.ts";
import { has, PERMISSION } from "./permissions.ts";
import { refusal } from "./refusal.ts";
import type { UploadedFile } from "./upload.ts";
import type { WireMessage } from "./wire.ts";
import type { World } from "./world.ts";

const MESSAGE_TYPE = { reply: 19, command: 20, contextMenu: 23 } as const;
const CHAT_INPUT = 1;

export interface Answers {
  reply(state: InteractionState, body: Fields, files: readonly UploadedFile[]): Stored;
  defer(state: InteractionState, ephemeral: boolean): Stored;
  update(state: InteractionState, body: Fields, files: readonly UploadedFile[]): Stored;
  followUp(state: InteractionState, body: Fields, files: readonly UploadedFile[]): Stored;
  /** `id` is a message's or `@original`. */
  find(state: InteractionState, id: string): Stored;
  edit(state: InteractionState, id: string, body: Fields, files: readonly UploadedFile[]): Stored;
  remove(state: InteractionState, id: string): void;
}

export function openAnswers(world: World, messages: Messages, drafting: Drafting): Answers {
  const make = (state: InteractionState, draft: Draft, type: number): Stored => {
    const { fields, mentioned } = drafting.fromDraft(draft, {
      channelId: state.channelId,
      author: world.bot,
      before: null,
      fromInteraction: true,
      repliedTo: null,
    });
    const ephemeral = state.forcedEphemeral || (draft.flags & FLAG.ephemeral) !== 0;
    const message: NewMessage = {
      ...fields,
      ...aboutInteraction(world, state, messages),
      type,
      flags: ephemeral ? draft.flags | FLAG.ephemeral : draft.flags,
      tts: draft.tts,
    };
    return messages.add(message, mentioned, ephemeral ? state.user.id : null);
  };

  const change = (
    stored: Stored,
    body: Fields,
    files: readonly UploadedFile[],
    under: readonly string[],
  ): Stored => {
    const before: WireMessage = { ...stored.message, flags: stored.message.flags & ~FLAG.loading };
    const draft = checkMessage(body, files, { under, flags: EDIT_FLAGS, before });
    const { fields, mentioned } = drafting.fromDraft(draft, {
      channelId: before.channel_id,
      author: world.bot,
      before,
      fromInteraction: true,
      repliedTo: null,
    });
    return messages.edit(stored.id, fields, mentioned);
  };

  const isLoading = (id: string | null) =>
    id !== null && ((messages.find(id)?.message.flags ?? 0) & FLAG.loading) !== 0;

  const find = (state: InteractionState, id: string): Stored => {
    const wanted = id === "@original" ? state.originalId : id;
    const own = wanted === state.originalId || state.followUpIds.includes(wanted ?? "");
    const found = wanted !== null && own ? messages.find(wanted) : null;
    if (!found) throw refusal("unknownMessage");
    return found;
  };

  const noteEdit = (state: InteractionState, stored: Stored): Stored => {
    if (stored.id === state.originalId) state.originalEdits += 1;
    return stored;
  };

  return {
    find,
    reply(state, body, files) {
      requireFiles(state, files);
      const stored = make(state, checkMessage(body, files, CALLBACK), answerType(state));
      state.originalId = stored.id;
      return stored;
    },
    defer(state, ephemeral) {
      const draft: Draft = {
        flags: FLAG.loading | (ephemeral ? FLAG.ephemeral : 0),
        mentions: { parse: [], users: [], roles: [], repliedUser: false },
        files: [],
        tts: false,
      };
      const stored = make(state, draft, answerType(state));
      state.originalId = stored.id;
      return stored;
    },
    update(state, body, files) {
      requireFiles(state, files);
      const source = state.sourceId === null ? null : messages.find(state.sourceId);
      if (!source) throw refusal("unknownMessage");
      return change(source, body, files, ["data"]);
    },
    followUp(state, body, files) {
      requireFiles(state, files);
      // Directly after a deferral a follow-up fills the waiting message, for old bots' sake.
      if (isLoading(state.originalId)) {
        const original = find(state, "@original");
        const { flags, ...rest } = body;
        const kept = typeof flags === "number" ? { flags: flags & ~FLAG.ephemeral } : {};
        return noteEdit(state, change(original, { ...rest, ...kept }, files, []));
      }
      if (state.userInstallOnly && state.followUpIds.length >= INTERACTION.userInstallFollowUps)
        throw refusal("followUpLimit");
      const stored = make(state, checkMessage(body, files, FOLLOW_UP), MESSAGE_TYPE.reply);
      state.followUpIds.push(stored.id);
      return stored;
    },
    edit(state, id, body, files) {
      requireFiles(state, files);
      return noteEdit(state, change(find(state, id), body, files, []));
    },
    remove: (state, id) => messages.remove(find(state, id).id),
  };
}

/** Files need their right in answers to interactions, too. */
function requireFiles({ appPermissions }: InteractionState, files: readonly UploadedFile[]): void {
  if (files.length > 0 && !has(appPermissions, PERMISSION.attachFiles)) throw refusal("missingPermissions");
}

function answerType(state: InteractionState): number {
  if (state.kind !== "command") return MESSAGE_TYPE.reply;
  return state.commandType === CHAT_INPUT ? MESSAGE_TYPE.command : MESSAGE_TYPE.contextMenu;
}

/** The fields that tell which interaction a message answers. */
function aboutInteraction(world: World, state: InteractionState, messages: Messages) {
  const isCommand = state.kind === "command";
  const answered = state.originalId ?? state.sourceId;
  const guildId = world.channel(state.channelId).guild_id;
  return {
    channel_id: state.channelId,
    author: world.bot,
    webhook_id: world.applicationId,
    application_id: world.applicationId,
    interaction_metadata: {
      id: state.id,
      type: state.type,
      user: state.user,
      authorizing_integration_owners: state.owners,
      ...(isCommand
        ? { name: state.name, command_type: state.commandType }
        : { interacted_message_id: state.sourceId }),
    },
    ...(isCommand ? { interaction: { id: state.id, type: 2, name: state.name, user: state.user } } : {}),
    ...(answered
      ? {
          message_reference: {
            type: 0,
            channel_id: state.channelId,
            message_id: answered,
            ...(guildId ? { guild_id: guildId } : {}),
          },
          referenced_message: messages.find(answered)?.message ?? null,
        }
      : {}),
  };
}
