/** The optional language model as an `AnswerWriter`: asks, reads, and turns every trouble into null and a line in the log. */

import type { AnswerWriter, Logger } from "../core/ports.ts";
import { parseCompletedQuestion, parseSentences } from "../core/statements/parse-written.ts";
import { identifyLanguage } from "../text/language.ts";
import { type ChatMessage, type ChatOptions, chatClient } from "./chat-client.ts";
import { answerMessages, completionMessages } from "./prompt.ts";
import { ModelTrouble, reasonOf } from "./trouble.ts";

const ANSWER_TOKENS = 700;
const QUESTION_TOKENS = 150;
/** A model on a processor reads some thousand tokens before its first word. */
const DEFAULT_TOTAL_MS = 60_000;
const DEFAULT_IDLE_MS = 30_000;

export interface WriterOptions {
  readonly url: string;
  readonly model: string;
  readonly apiKey: string | null;
  readonly log: Logger;
  readonly totalMs?: number;
  readonly idleMs?: number;
}

/** Opens the writer; nothing is sent before the first question. */
export function languageModelWriter(options: WriterOptions): AnswerWriter {
  const limits = { totalMs: options.totalMs ?? DEFAULT_TOTAL_MS, idleMs: options.idleMs ?? DEFAULT_IDLE_MS };
  const chat = chatClient({ ...options, ...limits } satisfies ChatOptions);

  /** The first line of defence: whatever goes wrong, asking goes on without the model. */
  async function attempt<T>(
    task: string,
    messages: readonly ChatMessage[],
    maxTokens: number,
    read: (text: string) => T | null,
  ): Promise<T | null> {
    try {
      const result = read(await chat(messages, maxTokens));
      if (result === null) throw new ModelTrouble("nothing usable");
      return result;
    } catch (error) {
      options.log.warn({ task, reason: reasonOf(error) }, "the language model gave nothing of use");
      return null;
    }
  }

  return {
    async write(question, passages) {
      if (passages.length === 0) return null;
      const { language } = identifyLanguage(question);
      const known = new Set(passages.map(({ n }) => n));
      return attempt("answer", answerMessages(question, language, passages), ANSWER_TOKENS, (text) =>
        parseSentences(text, known, language),
      );
    },
    complete: (previous, question) =>
      attempt("complete", completionMessages(previous, question), QUESTION_TOKENS, parseCompletedQuestion),
  };
}
