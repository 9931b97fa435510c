/** Who asks, from where, and what they may do there. */

/** A channel as the caller and the bot see it. */
export interface ChannelRights {
  readonly id: string;
  readonly guild: string;
  /** Whether it is of a kind that digests go to: text, announcement, thread, forum. */
  readonly takesDigests: boolean;
  /** The caller may manage the server, or messages in this channel. */
  readonly callerManages: boolean;
  /** What the bot lacks to write there, as Discord's settings call it. */
  readonly botLacks: readonly string[];
  /** Names of the tags that the bot may use in a forum; null for what is none. */
  readonly tags: readonly string[] | null;
  /** Whether a message of the bot's there would notify a role of the server. */
  notifies(role: string): boolean;
}

/** The server and channel that somebody asks in. */
export interface Place {
  readonly guild: string;
  readonly channel: string;
  /** Discord's id of the person. */
  readonly person: string;
  /** They may manage the server. */
  readonly managesServer: boolean;
  /** Null for a channel of another server, or one that is hidden from the caller or the bot. */
  rightsIn(channel: string): Promise<ChannelRights | null>;
  /** As people know it; null where it is not known at once. */
  channelName(channel: string): string | null;
}

/** Who asks, and how to answer them. */
export interface Caller {
  /** BCP 47; unknown ones fall back to English. */
  readonly locale: string;
  /** The answer is shown in pages that one turns: lists may go on beyond what fits at a glance. */
  readonly turnsPages?: true;
  /** The question that was answered just before in this conversation, if this may follow it. */
  readonly previousQuestion?: string;
  /** Where they are, for those who ask in a server; without it and `operator` nothing may be managed. */
  readonly place?: Place;
  /** They sit at the machine: the console and JSON Lines. */
  readonly operator?: true;
}
