/** What the core needs for its replies: an optional language model that writes them, and a store that keeps them. */
import type { View } from "./view.ts";

/** A passage as a language model is given it. */
export interface WriterPassage {
  /** The number that the model cites it by, from 1 on. */
  readonly n: number;
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
}

/** A sentence as a language model wrote it, not checked yet. */
export interface WrittenSentence {
  readonly text: string;
  /** Numbers of passages. */
  readonly citations: readonly number[];
}

/** An optional language model. Both resolve to null when it gave nothing of use; the reason is in the log. They never reject. */
export interface AnswerWriter {
  write(question: string, passages: readonly WriterPassage[]): Promise<readonly WrittenSentence[] | null>;
  /** The question, completed from the one before so that it can stand alone. */
  complete(previous: string, question: string): Promise<string | null>;
}

/** A reply that its buttons come back to. */
export interface KeptReply {
  /** The command that made it, to say what to run again. */
  readonly command: string;
  readonly view: View;
  /** Whoever asked, as the transport knows them. */
  readonly asker: string;
  readonly isPrivate: boolean;
}

/** Keeps replies for as long as their buttons work, also over restarts. */
export interface ReplyStore {
  /** Resolves to the key it is found by: short, and not to be guessed. */
  keep(reply: KeptReply): Promise<string>;
  /** Null when there is none (any more). */
  find(key: string): Promise<KeptReply | null>;
  close(): void;
}
