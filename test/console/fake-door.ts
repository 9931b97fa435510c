/** A small real door for console tests: real declarations, options checked by name and presence, answers made up. */
import type { PublicationTime } from "../../src/core/article.ts";
import { commandFor, type Declaration } from "../../src/core/command.ts";
import { UserError } from "../../src/core/errors.ts";
import type { Door, Reply } from "../../src/core/handle.ts";
import type { SourceItem, View } from "../../src/core/view.ts";

const words = (text: string) => ({ "en-US": text });

const ask = commandFor<null>()({
  name: "ask",
  description: { "en-US": "Ask a question", de: "Eine Frage stellen" },
  options: {
    question: { kind: "text", required: true, maxLength: 1000, description: words("Your question") },
    language: { kind: "language", description: words("Only in this language") },
    source: { kind: "source", description: words("Only from this publisher") },
    private: { kind: "private", description: words("Only for you") },
  },
  run: async (options) => ({ echoed: options }),
  present: ({ echoed }) => [
    { kind: "answer", sentences: [{ text: `You asked: ${echoed.question}`, citations: [1] }] },
    { kind: "sources", items: [sourceItem({ n: 1 })] },
  ],
});

const search = commandFor<null>()({
  name: "search",
  description: words("Search passages"),
  options: {
    query: { kind: "text", required: true, maxLength: 300, description: words("What to look for") },
    limit: { kind: "integer", min: 1, max: 100, description: words("How many") },
    language: { kind: "language", description: words("Only in this language") },
    source: { kind: "source", description: words("Only from this publisher") },
    order: {
      kind: "choice",
      description: words("Which first"),
      choices: [
        { value: "best", name: words("best") },
        { value: "newest", name: words("newest") },
      ],
    },
    from: { kind: "date", description: words("Not before") },
  },
  run: async (options) => ({ found: options }),
  present: ({ found }) => [{ kind: "note", tone: "plain", text: JSON.stringify(found) }],
});

const article = commandFor<null>()({
  name: "article",
  description: words("Show an article"),
  options: { id: { kind: "article", required: true, description: words("Its id") } },
  run: async ({ id }): Promise<{ id: string }> => {
    throw new UserError("article_not_found", `No article “${id}”.`);
  },
  present: () => [],
});

const status = commandFor<null>()({
  name: "status",
  description: words("Counts and state"),
  options: {},
  run: async () => ({ articles: 3 }),
  present: ({ articles }) => [{ kind: "facts", rows: [["articles", String(articles)]] }],
});

const broken = commandFor<null>()({
  name: "broken",
  description: words("Fails by a bug"),
  options: {},
  run: async (): Promise<null> => {
    throw new TypeError("secret detail of the bug");
  },
  present: () => [],
});

const help = commandFor<null>()({
  name: "help",
  description: words("List the commands"),
  options: { command: { kind: "text", maxLength: 40, description: words("Which") } },
  run: async ({ command }, { catalog }) => ({
    command: command ?? null,
    names: catalog.map(({ name }) => name),
  }),
  present: ({ names }) => [{ kind: "note", tone: "plain", text: names.join(" ") }],
});

export const declarations: readonly Declaration[] = [ask, search, article, status, broken, help];

/** What the door was asked, in order. */
export interface Call {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly locale: string;
  readonly previousQuestion?: string;
}

export interface FakeDoor extends Door {
  readonly calls: readonly Call[];
}

/** `hold` delays an answer until its promise resolves; `reply` replaces the answers. */
export function createFakeDoor(
  options: { readonly hold?: (call: Call) => Promise<void>; readonly reply?: (call: Call) => Reply } = {},
): FakeDoor {
  const calls: Call[] = [];
  return {
    commands: declarations,
    calls,
    complete: async () => [],
    async handle(name, given, caller) {
      const { locale, previousQuestion } = caller;
      const call = {
        name,
        options: given,
        locale,
        ...(previousQuestion === undefined ? {} : { previousQuestion }),
      };
      calls.push(call);
      await options.hold?.(call);
      if (options.reply) return options.reply(call);
      return await run(call, given);
    },
  };
}

async function run({ name, locale }: Call, given: Readonly<Record<string, unknown>>): Promise<Reply> {
  const context = { services: null, caller: { locale }, catalog: declarations };
  switch (name) {
    case "ask": {
      const result = await ask.run({ ...checked(ask, given), question: String(given.question) }, context);
      return { result, view: ask.present(result, context.caller) };
    }
    case "search": {
      const result = await search.run({ ...checked(search, given), query: String(given.query) }, context);
      return { result, view: search.present(result, context.caller) };
    }
    case "article":
      return { result: await article.run({ id: String(checked(article, given).id) }, context), view: [] };
    case "status": {
      const result = await status.run(checked(status, given), context);
      return { result, view: status.present(result, context.caller) };
    }
    case "broken":
      return { result: await broken.run({}, context), view: [] };
    case "help": {
      const result = await help.run(checked(help, given), context);
      return { result, view: help.present(result, context.caller) };
    }
    default:
      throw new UserError("unknown_command", `There is no command “${name}”.`);
  }
}

function checked(command: Declaration, given: Readonly<Record<string, unknown>>) {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(command.options, name))
      throw new UserError("unknown_option", `“${command.name}” has no option “${name}”.`);
  }
  for (const [name, spec] of Object.entries(command.options)) {
    if (spec.required && given[name] === undefined)
      throw new UserError("missing_option", `“${command.name}” needs the option “${name}”.`);
    if (spec.kind === "integer" && given[name] !== undefined && typeof given[name] !== "number")
      throw new UserError(
        "invalid_option",
        `Option “${name}” takes a whole number, and “${given[name]}” came.`,
      );
  }
  return given;
}

const PUBLISHED: PublicationTime = { value: "2024-11-06", precision: "day" };

/** A source as the example has it; fields may be replaced. */
export function sourceItem(changes: Partial<SourceItem> = {}): SourceItem {
  return {
    n: null,
    articleId: "a1b2",
    title: "Tariffs rise",
    source: "The Morning Ledger",
    published: PUBLISHED,
    language: "ru",
    url: "https://ledger.example/tariffs",
    file: null,
    text: null,
    passage: null,
    ...changes,
  };
}

/** A view of one note. */
export function note(text: string): View {
  return [{ kind: "note", tone: "plain", text }];
}
