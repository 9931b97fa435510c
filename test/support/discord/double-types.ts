/** What a test can see and do with the Discord double. */
import type { Arranging } from "./arranging.ts";
import type { Scope } from "./commands.ts";
import type { Fault } from "./faults.ts";
import type { Identified } from "./gateway.ts";
import type { RefusedRequest, RequestLog } from "./http.ts";
import type { Ping } from "./messages.ts";
import type { ChannelPlan, GuildPlan, UserPlan } from "./options.ts";
import type { People } from "./people.ts";
import type { Speaking } from "./speaking.ts";
import type { UploadedFile } from "./upload.ts";
import type { WireChannel, WireCommand, WireMessage, WireUser } from "./wire.ts";

export interface DiscordDouble extends Arranging, People, Speaking, Places, Gatekeeping, Seen {
  /** For `new Client({ rest: { api } })`; the version is not in it. */
  readonly apiUrl: string;
  readonly port: number;
  readonly token: string;
  /** Channels in which the bot showed that it types. */
  readonly typings: readonly string[];
  failNext(fault: Fault): void;
  /** Faults that were ordered and met no request. */
  readonly openFaults: number;
  clearFaults(): void;
  /** What `look` first gives that is something; looks again whenever the double sees anything. */
  waitFor<T>(look: () => T | null | undefined | false, timeoutMs?: number, what?: string): Promise<T>;
  close(): Promise<void>;
}

/** Who and what there is. */
export interface Places {
  readonly applicationId: string;
  readonly botId: string;
  readonly bot: WireUser;
  readonly alice: WireUser;
  readonly bob: WireUser;
  /** Owns all guilds. */
  readonly owner: WireUser;
  readonly guildId: string;
  readonly guildIds: readonly string[];
  /** The first text channel, the second one, and the first thread. */
  readonly channel: WireChannel;
  readonly secondChannel: WireChannel;
  readonly thread: WireChannel;
  channelNamed(name: string, guildId?: string): WireChannel;
  user(name: string): WireUser;
  dmWith(user: WireUser): WireChannel;
  addUser(plan: UserPlan): WireUser;
  addChannel(plan: string | ChannelPlan, guildId?: string): WireChannel;
  removeChannel(channel: WireChannel | string): void;
  /** Adds the bot to a new guild, or removes it from one, while it is connected. */
  joinGuild(plan: GuildPlan): string;
  leaveGuild(guildId: string): void;
  closeDms(user: WireUser, closed?: boolean): void;
  /** Exactly what the bot may do in a channel; for a thread its parent changes. */
  setPermissions(channel: WireChannel | string, bits: bigint): void;
  permissions(user: WireUser, channel: WireChannel | string): bigint;
}

/** The gateway in a test's hands. */
export interface Gatekeeping {
  readonly identifies: readonly Identified[];
  readonly resumes: number;
  readonly heartbeats: number;
  readonly connections: number;
  readonly unknownOps: readonly number[];
  /** Cuts all connections; with a close code, or without as if the network failed. */
  dropConnections(how?: { readonly code?: number; readonly resumable?: boolean }): void;
  /** Refuses new gateway connections: cut, or with an HTTP status. */
  refuseConnections(how: boolean | number): void;
  /** Connections that were refused so. */
  readonly refusals: number;
  /** Cuts and refuses everything, REST too. */
  goOffline(offline: boolean): void;
  /** Whether the token is taken: when it was reset, REST says 401 and the gateway 4004. */
  acceptToken(where: { readonly rest?: boolean; readonly gateway?: boolean }): void;
  invalidateSessions(resumable?: boolean): void;
  askToReconnect(): void;
  answerHeartbeats(on: boolean): void;
  /** The bot has a session and was told its guilds. */
  ready(timeoutMs?: number): Promise<void>;
  /** Any event, for what the double has no word for; `guildId` null is outside of guilds. */
  dispatch(t: string, data: unknown, guildId?: string | null): void;
}

/** What the program did. */
export interface Seen {
  readonly requests: readonly RequestLog[];
  readonly refused: readonly RefusedRequest[];
  readonly unknownRoutes: readonly string[];
  /** Errors of the double itself; must be empty. */
  readonly bugs: readonly unknown[];
  readonly pings: readonly Ping[];
  commands(scope?: Scope): readonly WireCommand[];
  /** Times commands were registered. */
  readonly commandWrites: number;
  /** Messages of a channel, the oldest first, ephemeral ones too. */
  messages(channel?: WireChannel | string): readonly WireMessage[];
  /** The same as one person sees it. */
  messagesSeenBy(user: WireUser, channel?: WireChannel | string): readonly WireMessage[];
  /** As it is now; null when it is deleted. */
  message(message: WireMessage | string): WireMessage | null;
  history(message: WireMessage | string): readonly WireMessage[];
  /** The id of the only person who sees it, or everyone. */
  visibleTo(message: WireMessage | string): "everyone" | string;
  file(attachmentId: string): UploadedFile | null;
}
