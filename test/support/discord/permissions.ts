/** Permission bits and who may do what in a channel, as Topics, Permissions computes it. */
import type { WireChannel, WireOverwrite } from "./wire.ts";

export const PERMISSION = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useExternalEmojis: 1n << 18n,
  useApplicationCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  sendMessagesInThreads: 1n << 38n,
  useExternalApps: 1n << 50n,
} as const;

/** Every bit Discord knows. */
export const ALL_PERMISSIONS = (1n << 53n) - 1n;

const { viewChannel, sendMessages, embedLinks, attachFiles, readMessageHistory } = PERMISSION;

/** What people may do by default. */
export const MEMBER_PERMISSIONS =
  viewChannel |
  sendMessages |
  embedLinks |
  attachFiles |
  readMessageHistory |
  PERMISSION.addReactions |
  PERMISSION.useExternalEmojis |
  PERMISSION.useApplicationCommands |
  PERMISSION.createPublicThreads |
  PERMISSION.sendMessagesInThreads |
  PERMISSION.useExternalApps;

/** What a small invite link asks for. */
export const BOT_PERMISSIONS =
  viewChannel |
  sendMessages |
  embedLinks |
  attachFiles |
  readMessageHistory |
  PERMISSION.sendMessagesInThreads;

/** In direct messages with the bot. */
export const DM_PERMISSIONS =
  BOT_PERMISSIONS | PERMISSION.mentionEveryone | PERMISSION.useExternalEmojis | PERMISSION.addReactions;

export interface RightsOf {
  readonly userId: string;
  readonly guildId: string;
  readonly isOwner: boolean;
  readonly roleIds: readonly string[];
  /** Of the everyone role and the roles of the member, together. */
  readonly base: bigint;
}

function apply(bits: bigint, overwrites: readonly WireOverwrite[]): bigint {
  const deny = overwrites.reduce((sum, one) => sum | BigInt(one.deny), 0n);
  const allow = overwrites.reduce((sum, one) => sum | BigInt(one.allow), 0n);
  return (bits & ~deny) | allow;
}

/** `channel` is the one with the overwrites: of a thread its parent. */
export function permissionsIn(channel: WireChannel, who: RightsOf): bigint {
  if (who.isOwner || (who.base & PERMISSION.administrator) !== 0n) return ALL_PERMISSIONS;
  const overwrites = channel.permission_overwrites ?? [];
  const everyone = overwrites.filter(({ id }) => id === who.guildId);
  const roles = overwrites.filter(({ id, type }) => type === 0 && who.roleIds.includes(id));
  const member = overwrites.filter(({ id, type }) => type === 1 && id === who.userId);
  return apply(apply(apply(who.base, everyone), roles), member);
}

export function has(bits: bigint, permission: bigint): boolean {
  return (bits & PERMISSION.administrator) !== 0n || (bits & permission) === permission;
}
