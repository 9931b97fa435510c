/** Tags of a forum, as far as the bot may use them. */
import { type ForumChannel, type GuildForumTag, PermissionFlagsBits } from "discord.js";

/** Moderated tags are for those who manage threads. */
export function usableTags(forum: ForumChannel): readonly GuildForumTag[] {
  const { client, availableTags } = forum;
  const moderates = client.user && forum.permissionsFor(client.user)?.has(PermissionFlagsBits.ManageThreads);
  return availableTags.filter(({ moderated }) => moderates || !moderated);
}
