/** Finds the question that a message goes on from, in the channel itself: nothing is remembered for it. */
import type { Message } from "discord.js";
import { completeQuestion, leans } from "../../core/follow-up.ts";
import type { Logger } from "../../core/ports.ts";
import { troubleOf } from "../errors.ts";
import { shownQuestion } from "../interaction/shown-question.ts";
import { isPassing, retrying } from "../network.ts";
import { type Addressed, ownText } from "./addressed.ts";
import { missingFor } from "./sending.ts";

/** Questions that a chain of follow-ups is traced back over. */
const MAX_STEPS = 4;
/** Messages looked through for the last answer, where answers are not replied to. */
const MAX_READ = 10;

/** A question as the bot heard it, and the one before it, if it goes on from that. */
export interface Heard {
  readonly text: string;
  readonly previous: string | null;
}

/**
 * Null when a message turns out not to be for the bot. What cannot be read (a permission, a message that is gone, the
 * network) is taken for nothing.
 */
export async function hear(message: Message, { text, heard }: Addressed, log: Logger): Promise<Heard | null> {
  if (heard === "surely" && !leans(text)) return { text, previous: null };
  try {
    if (heard === "in_thread" && !(await isOnAnswer(message))) return null;
    const previous =
      leans(text) && !missingFor(message).history ? await previousOf(message, MAX_STEPS) : null;
    if (heard !== "surely" && !isQuestionBy(text, previous)) return null;
    return { text, previous };
  } catch (error) {
    if (troubleOf(error) === null && !isPassing(error)) throw error;
    log.info({ trouble: troubleOf(error) }, "the question before could not be read");
    return heard === "surely" ? { text, previous: null } : null;
  }
}

/** Without what it leans on, a follow-up is no question. */
function isQuestionBy(text: string, previous: string | null): boolean {
  return !leans(text) || (previous !== null && completeQuestion(previous, text) !== null);
}

/** Whether a message stands in a thread that was started on a message of the bot. */
async function isOnAnswer(message: Message): Promise<boolean> {
  const starter = missingFor(message).history ? null : await starterOf(message);
  return starter !== null && isOwn(starter);
}

async function previousOf(message: Message, steps: number): Promise<string | null> {
  const { channel, reference } = message;
  if (steps === 0) return null;
  if (reference !== null) {
    const replied = await referenceOf(message);
    return replied && isOwn(replied) ? questionOf(replied, steps) : null;
  }
  if (!channel.isDMBased() && !channel.isThread()) return null;
  const earlier = await retrying(() =>
    channel.messages.fetch({ before: message.id, limit: MAX_READ, cache: false }),
  );
  const answer = earlier.find((one) => isOwn(one) && isAnswer(one));
  if (answer) return questionOf(answer, steps);
  const starter = await starterOf(message);
  if (starter === null) return null;
  return isOwn(starter) ? questionOf(starter, steps) : ownText(starter) || null;
}

/** The question that an answer of the bot's answers, completed if it was a follow-up itself. */
async function questionOf(answer: Message, steps: number): Promise<string | null> {
  if (answer.reference === null) return shownQuestion(answer.content);
  const asked = await referenceOf(answer);
  // Without the intent for it, Discord shows the text only of messages that mention the bot.
  const text = asked ? ownText(asked) : "";
  if (!asked || text === "") return null;
  const previous = leans(text) ? await previousOf(asked, steps - 1) : null;
  return previous === null ? text : (completeQuestion(previous, text) ?? text);
}

function isAnswer({ reference, content }: Message): boolean {
  return reference !== null || shownQuestion(content) !== null;
}

function isOwn({ author, client }: Message): boolean {
  return author.id === client.user.id;
}

/** The message that a message replies to; null when it is gone, or stands elsewhere (a forwarded one). */
async function referenceOf({ channel, channelId, reference }: Message): Promise<Message | null> {
  const id = reference?.messageId;
  return id === undefined || reference?.channelId !== channelId
    ? null
    : unlessGone(() => channel.messages.fetch({ message: id, cache: false }));
}

async function starterOf({ channel }: Message): Promise<Message | null> {
  return channel.isThread() ? unlessGone(() => channel.fetchStarterMessage({ cache: false })) : null;
}

async function unlessGone<T>(request: () => Promise<T | null>): Promise<T | null> {
  try {
    return await retrying(request);
  } catch (error) {
    if (troubleOf(error) !== "gone") throw error;
    return null;
  }
}
