/** Lets a test write, edit and delete messages as people, other bots and webhooks do. */
import { replyFields } from "./channel-sending.ts";
import { usersOf } from "./drafting.ts";
import type { Messages, NewMessage } from "./messages.ts";
import { type ActOptions, actingAs } from "./people.ts";
import { has, PERMISSION } from "./permissions.ts";
import { mentionedBy } from "./pings.ts";
import type { Snowflakes } from "./snowflake.ts";
import type { WireAttachment, WireChannel, WireEmbed, WireMessage, WireUser } from "./wire.ts";
import type { World } from "./world.ts";

export interface SayOptions extends Pick<ActOptions, "user" | "channel" | "dm"> {
  /** Puts a mention of the bot before the text. */
  readonly mentionBot?: boolean;
  /** Another bot says it. */
  readonly bot?: boolean;
  /** A webhook says it. */
  readonly webhook?: boolean;
  readonly replyTo?: WireMessage | string;
  /** Whether the reply mentions whom it answers; true unless given, as in Discord's client. */
  readonly pingReply?: boolean;
  /** Message type: 0, or 19 for replies, unless given; 7 is a join, 18 a new thread. */
  readonly type?: number;
  readonly embeds?: readonly WireEmbed[];
  readonly attachments?: readonly WireAttachment[];
  readonly flags?: number;
  /** The words of a message from elsewhere that this one passes on. */
  readonly forwarded?: string;
}

export interface Speaking {
  say(text: string, how?: SayOptions): WireMessage;
  /** Edits a message as its author; fields besides the text may be given. */
  edit(
    message: WireMessage | string,
    text: string,
    fields?: Pick<Partial<WireMessage>, "embeds" | "flags">,
  ): WireMessage;
  remove(message: WireMessage | string): void;
}

function idOf(message: WireMessage | string): string {
  return typeof message === "string" ? message : message.id;
}

const PLAIN = { type: 0, tts: false, flags: 0, embeds: [], attachments: [], components: [] } as const;

/** Type of a reference. */
const FORWARD = 1;

/** The fields of the message that a test sets itself. */
function pickGiven({ type, embeds, attachments, flags }: SayOptions): Partial<NewMessage> {
  return {
    ...(type === undefined ? {} : { type }),
    ...(embeds ? { embeds } : {}),
    ...(attachments ? { attachments } : {}),
    ...(flags === undefined ? {} : { flags }),
  };
}

/** A forwarded message refers to where it comes from. */
function passedOn(content: string, channel: WireChannel, ids: Snowflakes): Partial<NewMessage> {
  return {
    message_reference: { type: FORWARD, channel_id: channel.id, message_id: ids.next() },
    message_snapshots: [{ message: { ...PLAIN, content } }],
  };
}

export function openSpeaking(world: World, ids: Snowflakes, messages: Messages): Speaking {
  const strangers = new Map<string, WireUser>();
  const stranger = (name: string): WireUser => {
    const known = strangers.get(name);
    if (known) return known;
    const user: WireUser = {
      id: ids.next(),
      username: name,
      discriminator: "0000",
      global_name: null,
      avatar: null,
      bot: true,
      public_flags: 0,
    };
    strangers.set(name, user);
    world.users.set(user.id, user);
    return user;
  };

  const speaker = (how: SayOptions, user: WireUser): WireUser => {
    if (how.webhook) return stranger("A webhook");
    return how.bot ? stranger("another-bot") : user;
  };

  const mentions = (content: string, author: WireUser, channel: WireChannel, repliedTo: WireUser | null) => {
    const mentioned = mentionedBy({
      content,
      components: [],
      allowed: null,
      fromInteraction: false,
      repliedTo,
      mayPingAll: has(world.permissions(author.id, channel.id), PERMISSION.mentionEveryone),
      roles: world.guildOf(channel)?.roles ?? [],
      knownUsers: new Set(world.users.keys()),
    });
    const fields = {
      mentions: usersOf(world, mentioned.users),
      mention_roles: mentioned.roles,
      mention_everyone: mentioned.everyone,
    };
    return { mentioned, fields };
  };

  return {
    say(text, how = {}) {
      const { user, channel } = actingAs(world, how);
      const author = speaker(how, user);
      const content = how.mentionBot ? `<@${world.bot.id}> ${text}` : text;
      const replied = how.replyTo === undefined ? null : messages.find(idOf(how.replyTo));
      const pinged = replied && how.pingReply !== false ? replied.message.author : null;
      const { mentioned, fields } = mentions(content, author, channel, pinged);
      const message: NewMessage = {
        ...PLAIN,
        ...pickGiven(how),
        ...fields,
        channel_id: channel.id,
        author,
        content,
        ...(how.webhook ? { webhook_id: author.id } : {}),
        ...(how.forwarded === undefined ? {} : passedOn(how.forwarded, channel, ids)),
        ...(replied ? { type: 19, ...replyFields(replied, channel) } : {}),
      };
      return messages.add(message, mentioned).message;
    },
    edit(message, text, others = {}) {
      const stored = messages.find(idOf(message));
      if (!stored) throw new Error("The message is gone");
      const { author, channel_id: channelId } = stored.message;
      const { mentioned, fields } = mentions(text, author, world.channel(channelId), null);
      return messages.edit(stored.id, { ...others, ...fields, content: text }, mentioned).message;
    },
    remove: (message) => messages.remove(idOf(message)),
  };
}
