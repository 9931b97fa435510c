/** Follows what is said in channels: each question is answered once, its edits too, and nothing that is gone. */
import type { Message, PartialMessage } from "discord.js";
import { createRecent } from "../recent.ts";
import { type Addressed, addressed } from "./addressed.ts";
import { hear } from "./previous.ts";
import { type ChannelAnswerParts, responder } from "./respond.ts";
import { findReply } from "./sending.ts";

/** Messages remembered, to follow their edits and to answer none twice. */
const MAX_REMEMBERED = 5_000;

export type ChannelParts = Omit<ChannelAnswerParts, "isGone"> & { readonly askChannels: ReadonlySet<string> };

export interface ChannelAnswers {
  /** `quiet`: nobody is written to directly, only answers are given. */
  onCreate(message: Message, how?: { readonly quiet: boolean }): Promise<void>;
  onUpdate(message: Message | PartialMessage): Promise<void>;
  /** A message, or a channel with all its messages, is gone. */
  onDelete(id: string): void;
}

interface Asked {
  readonly text: string;
  /** The message that answers it; null while there is none. */
  readonly replyId: string | null;
}

interface Settling {
  /** The answer that is to be edited; null while there is none. */
  readonly replyId: string | null;
  readonly quiet: boolean;
}

export function openChannelAnswers(parts: ChannelParts): ChannelAnswers {
  const asked = createRecent<Asked>(MAX_REMEMBERED);
  const turns = createRecent<Promise<void>>(MAX_REMEMBERED);
  const gone = createRecent<true>(MAX_REMEMBERED);
  const isGone = ({ id, channelId }: Message) => gone.has(id) || gone.has(channelId);
  const respond = responder({ ...parts, isGone });

  /** One thing at a time for each message: an edit waits until the version before it is answered. */
  function inTurn(messageId: string, task: () => Promise<void>): Promise<void> {
    const before = turns.get(messageId) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(task);
    turns.set(messageId, turn);
    return turn;
  }

  async function settle(message: Message, found: Addressed, { replyId, quiet }: Settling): Promise<void> {
    try {
      const heard = await hear(message, found, parts.log);
      if (heard === null) return asked.forget(message.id);
      const { text } = found;
      asked.set(message.id, { text, replyId: await respond(message, { ...heard, replyId, quiet }) });
    } catch (error) {
      // Unanswered, it may be found again when the channel is read after the next READY.
      asked.forget(message.id);
      throw error;
    }
  }

  return {
    async onCreate(message, { quiet } = { quiet: false }) {
      const found = addressed(message, parts.askChannels);
      if (found === null || !asked.first(message.id, { text: found.text, replyId: null })) return;
      await inTurn(message.id, () => settle(message, found, { replyId: null, quiet }));
    },
    async onUpdate(message) {
      // Discord also sends updates for link previews and pins; only edits by the author carry a time.
      if (message.partial || message.editedTimestamp === null) return;
      const found = addressed(message, parts.askChannels);
      if (found === null) return;
      await inTurn(message.id, async () => {
        const known = asked.get(message.id);
        if (known?.text === found.text) return;
        const replyId = known ? known.replyId : await findReply(message);
        // An answer that was deleted stays deleted.
        if (replyId === null || !gone.has(replyId)) await settle(message, found, { replyId, quiet: false });
      });
    },
    onDelete: (id) => gone.set(id, true),
  };
}
