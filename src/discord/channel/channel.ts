/** Follows what is said in channels: each question is answered once, its edits too, and nothing that is gone. */
import type { Message, PartialMessage } from "discord.js";
import { createRecent } from "../recent.ts";
import { questionIn } from "./addressed.ts";
import { type ChannelAnswerParts, responder } from "./respond.ts";
import { findReply } from "./sending.ts";

/** Messages remembered, to follow their edits and to answer none twice. */
const MAX_REMEMBERED = 5_000;

export type ChannelParts = Omit<ChannelAnswerParts, "isGone"> & { readonly askChannels: ReadonlySet<string> };

export interface ChannelAnswers {
  onCreate(message: Message): Promise<void>;
  onUpdate(message: Message | PartialMessage): Promise<void>;
  onDelete(messageId: string): void;
}

interface Asked {
  readonly text: string;
  /** The message that answers it; null while there is none. */
  readonly replyId: string | null;
}

export function openChannelAnswers(parts: ChannelParts): ChannelAnswers {
  const asked = createRecent<Asked>(MAX_REMEMBERED);
  const turns = createRecent<Promise<void>>(MAX_REMEMBERED);
  const gone = createRecent<true>(MAX_REMEMBERED);
  const respond = responder({ ...parts, isGone: gone.has });

  /** One thing at a time for each message: an edit waits until the version before it is answered. */
  function inTurn(messageId: string, task: () => Promise<void>): Promise<void> {
    const before = turns.get(messageId) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(task);
    turns.set(messageId, turn);
    return turn;
  }

  async function settle(message: Message, text: string, replyId: string | null): Promise<void> {
    try {
      asked.set(message.id, { text, replyId: await respond(message, text, replyId) });
    } catch (error) {
      // Unanswered, it may be found again when the channel is read after the next READY.
      asked.forget(message.id);
      throw error;
    }
  }

  return {
    async onCreate(message) {
      const text = questionIn(message, parts.askChannels);
      if (text === null || !asked.first(message.id, { text, replyId: null })) return;
      await inTurn(message.id, () => settle(message, text, null));
    },
    async onUpdate(message) {
      // Discord also sends updates for link previews and pins; only edits by the author carry a time.
      if (message.partial || message.editedTimestamp === null) return;
      const text = questionIn(message, parts.askChannels);
      if (text === null) return;
      await inTurn(message.id, async () => {
        const known = asked.get(message.id);
        if (known?.text === text) return;
        await settle(message, text, known ? known.replyId : await findReply(message));
      });
    },
    onDelete: (messageId) => gone.set(messageId, true),
  };
}
