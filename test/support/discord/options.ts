/** What a test may choose about the double, and what holds when it does not. */

export interface UserPlan {
  readonly name: string;
  /** Permissions in every guild besides those of everyone. */
  readonly permissions?: bigint;
  /** Direct messages to this user are refused with 50007. */
  readonly closedDms?: boolean;
}

export type ChannelKind = "text" | "announcement" | "voice" | "forum" | "thread" | "privateThread";

export interface ChannelPlan {
  readonly name: string;
  readonly kind?: ChannelKind;
  /** Name of the channel a thread hangs under; the first text channel unless given. */
  readonly under?: string;
  /** Id of the message that a thread was started on: the thread has the same. */
  readonly on?: string;
  /** Tags of a forum; those that start with an exclamation mark are for moderators. */
  readonly tags?: readonly string[];
  /** A post in the forum must have a tag. */
  readonly requiresTag?: boolean;
}

export interface GuildPlan {
  readonly name: string;
  /** `guild_locale` of interactions; en-US unless given. */
  readonly locale?: string;
  readonly channels?: readonly (string | ChannelPlan)[];
  /** Permissions of the bot's role. */
  readonly botPermissions?: bigint;
  /** The app is there, its bot is not: a user's own install. */
  readonly withoutBot?: boolean;
}

export interface DoubleOptions {
  readonly token?: string;
  /** The MESSAGE_CONTENT intent is switched on in the portal; off unless given. */
  readonly messageContent?: boolean;
  /** The GUILD_MEMBERS and GUILD_PRESENCES intents are switched on; off unless given. */
  readonly members?: boolean;
  readonly guilds?: readonly GuildPlan[];
  /** People besides alice, bob and the owner of the guilds. */
  readonly users?: readonly UserPlan[];
  readonly heartbeatMs?: number;
  /** Recommended number of shards. */
  readonly shards?: number;
  /** Time for the first answer to an interaction; 3 s as Discord's unless given. */
  readonly answerMs?: number;
  /** Life of interaction tokens; 15 min unless given. */
  readonly tokenMs?: number;
  /** Sends X-RateLimit headers and answers 429 beyond them. */
  readonly rateLimits?: boolean;
  /** How long Discord knows a nonce again; five minutes unless given. */
  readonly nonceMs?: number;
  /** How long `waitFor` and `answer` wait unless told. */
  readonly waitMs?: number;
  /** Fixed port, to come back on the same address; a free one unless given. */
  readonly port?: number;
}

export const DEFAULT_GUILDS: readonly GuildPlan[] = [
  { name: "Newsroom", channels: ["general", "desk", { name: "a thread", kind: "thread", under: "general" }] },
];
