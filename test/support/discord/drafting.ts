/** Turns what a bot sent into the message that Discord would show: mentions, attachments, flags. */
import type { Draft } from "./check-message.ts";
import { attachedFiles, showingFiles } from "./embedded-files.ts";
import type { Messages, NewMessage } from "./messages.ts";
import { has, PERMISSION } from "./permissions.ts";
import { type Mentioned, mentionedBy } from "./pings.ts";
import type { Snowflakes } from "./snowflake.ts";
import type { UploadedFile } from "./upload.ts";
import type { WireAttachment, WireMessage, WireUser } from "./wire.ts";
import type { World } from "./world.ts";

export interface Drafting {
  /** The fields a message takes over from a draft, and whom it mentions. */
  fromDraft(draft: Draft, where: DraftPlace): { fields: DraftFields; mentioned: Mentioned };
}

export interface DraftPlace {
  readonly channelId: string;
  readonly author: WireUser;
  readonly before: WireMessage | null;
  readonly fromInteraction: boolean;
  readonly repliedTo: WireUser | null;
}

export type DraftFields = Pick<
  NewMessage,
  | "content"
  | "embeds"
  | "components"
  | "flags"
  | "attachments"
  | "mentions"
  | "mention_roles"
  | "mention_everyone"
>;

export function openDrafting(world: World, ids: Snowflakes, messages: Messages): Drafting {
  const known = new Map<string, WireAttachment>();
  const attached = (draft: Draft, { channelId, before }: DraftPlace): readonly WireAttachment[] => {
    const described = new Map(draft.attachments?.map((one) => [one.id, one.description]));
    const had = (before ? attachedFiles(before) : []).flatMap(({ id }) => known.get(id) ?? []);
    const kept = had.filter(({ id }) => !draft.attachments || described.has(id));
    const fresh = draft.files.map((file) => upload(file, described.get(file.id), channelId));
    for (const one of fresh) known.set(one.id, one);
    return [...kept, ...fresh];
  };

  const upload = (file: UploadedFile, description: string | undefined, channelId: string): WireAttachment => {
    const id = ids.next();
    messages.keepFile(id, file);
    return {
      id,
      filename: file.filename,
      size: file.bytes.length,
      url: `https://cdn.discordapp.com/attachments/${channelId}/${id}/${encodeURIComponent(file.filename)}`,
      proxy_url: `https://media.discordapp.net/attachments/${channelId}/${id}/${encodeURIComponent(file.filename)}`,
      ...(file.contentType ? { content_type: file.contentType } : {}),
      ...(description ? { description } : {}),
    };
  };

  return {
    fromDraft(draft, place) {
      const content = draft.content ?? place.before?.content ?? "";
      const components = draft.components ?? place.before?.components ?? [];
      const guild = world.guildOf(world.channel(place.channelId));
      const mentioned = mentionedBy({
        content,
        components,
        allowed: draft.mentions,
        fromInteraction: place.fromInteraction,
        repliedTo: place.repliedTo,
        mayPingAll: has(world.permissions(place.author.id, place.channelId), PERMISSION.mentionEveryone),
        roles: guild?.roles ?? [],
        knownUsers: new Set(world.users.keys()),
      });
      const fields: DraftFields = {
        content,
        components,
        ...showingFiles(draft.embeds, place.before?.embeds ?? [], attached(draft, place)),
        flags: draft.flags,
        mentions: usersOf(world, mentioned.users),
        mention_roles: mentioned.roles,
        mention_everyone: mentioned.everyone,
      };
      return { fields, mentioned };
    },
  };
}

export function usersOf(world: World, ids: readonly string[]): readonly WireUser[] {
  return ids.flatMap((id) => world.users.get(id) ?? []);
}
