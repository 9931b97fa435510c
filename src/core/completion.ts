/** Suggestions while a person types the value of an option. */
import type { Caller } from "./caller.ts";

/** What a person has typed of a value; names are shown in their locale, and only what they may see is suggested. */
export interface CompletionRequest {
  readonly kind: CompletableKind;
  readonly typed: string;
  readonly caller: Caller;
}

/** Suggestions given; no transport shows more. */
export const MAX_COMPLETIONS = 25;

/** Kinds of options whose values are suggested. */
export type CompletableKind =
  | "source"
  | "language"
  | "speaker"
  | "article"
  | "sources"
  | "languages"
  | "timezone"
  | "subscription"
  | "watched";

/** A value that fits what was typed, and how people call it. */
export interface Completion {
  readonly value: string;
  readonly name: string;
}
