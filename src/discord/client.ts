/** The discord.js client: as little of Discord as answering needs, no cache of what people write. */
import { Client, GatewayIntentBits, Options, Partials } from "discord.js";

export interface ClientSettings {
  readonly apiUrl: string;
  /** Messages that do not mention the bot are read too: a privileged intent. */
  readonly readsMessages: boolean;
}

export function createClient({ apiUrl, readsMessages }: ClientSettings): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsMessages ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Edits and deletions of messages that are not kept, and channels of direct messages.
    partials: [Partials.Message, Partials.Channel],
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user?.id },
    }),
    allowedMentions: { parse: [], repliedUser: false },
    shards: "auto",
    rest: { api: apiUrl },
  });
}
