/** The link that adds the bot to a server, with the least that it needs there. */
import { OAuth2Scopes, PermissionFlagsBits } from "discord.js";

/** Nothing that reads more than what is said to the bot, nothing that manages. */
const MINIMAL_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;

export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(MINIMAL_PERMISSIONS),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
