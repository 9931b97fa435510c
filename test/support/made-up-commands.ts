/** Commands for tests of transports: one that waits, one that errs late, one that fails by a bug, one that shows much, one for messages. */
import { commandFor, type Localized } from "../../src/core/command.ts";
import { UserError } from "../../src/core/errors.ts";
import type { Services } from "../../src/core/services.ts";
import type { SourceItem, View } from "../../src/core/view.ts";

const words = (text: string): Localized => ({ "en-US": text });

/** Answers once `release` is called. */
export function waitingCommand() {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let started = 0;
  const command = commandFor<Services>()({
    name: "wait",
    description: words("Waits"),
    options: { private: { kind: "private", description: words("Only me") } },
    async run() {
      started += 1;
      await released;
      return {};
    },
    present: () => [{ kind: "note", tone: "plain", text: "It was worth the wait." }],
  });
  return { command, release: () => release(), started: () => started };
}

/** Finds the mistake only after `ms` milliseconds. */
export function pickyCommand(ms: number) {
  return commandFor<Services>()({
    name: "picky",
    description: words("Finds fault"),
    options: {
      word: { kind: "text", required: true, maxLength: 100, description: words("A word") },
      private: { kind: "private", description: words("Only me") },
    },
    async run({ word }): Promise<null> {
      await new Promise((resolve) => setTimeout(resolve, ms));
      throw new UserError("invalid_option", `“${word}” is not what I meant.`);
    },
    present: () => [],
  });
}

/** Fails by a bug after `ms` milliseconds. */
export function brokenCommand(ms = 0) {
  return commandFor<Services>()({
    name: "broken",
    description: words("Fails"),
    options: {},
    async run(): Promise<null> {
      await new Promise((resolve) => setTimeout(resolve, ms));
      throw new TypeError("secret detail of the bug");
    },
    present: () => [],
  });
}

/** Shows what the test wants shown. */
export function showing(view: () => View) {
  return commandFor<Services>()({
    name: "show",
    description: words("Shows"),
    options: { private: { kind: "private", description: words("Only me") } },
    run: async () => ({}),
    present: view,
  });
}

/** Says what it is told, typed or from a message; `react` may throw instead. */
export function echoingCommand(maxLength: number, react: (text: string) => void = () => {}) {
  const heard: { readonly text: string; readonly locale: string }[] = [];
  const command = commandFor<Services>()({
    name: "echo",
    description: words("Echoes"),
    options: {
      text: { kind: "text", required: true, maxLength, description: words("What to say") },
      private: { kind: "private", description: words("Only me") },
    },
    message: { name: { "en-US": "Echo this", de: "Echo davon" }, option: "text" },
    async run({ text }, { caller }) {
      heard.push({ text, locale: caller.locale });
      react(text);
      return { text };
    },
    present: ({ text }) => [{ kind: "note", tone: "plain", text }],
  });
  return { command, heard };
}

/** A source with every field set, unless told otherwise. */
export function source(changes: Partial<SourceItem> = {}): SourceItem {
  return {
    n: 1,
    articleId: "a1b2c3",
    title: "The river rises",
    source: "Karvel Courier",
    published: { value: "2026-05-03", precision: "day" },
    language: "ru",
    url: "https://courier.example/river",
    file: null,
    text: null,
    passage: { text: "Before it. The river rose. After it.", start: 11, end: 26 },
    ...changes,
  };
}
