/** Commands of two words for tests of transports: a group with a command of its own, and one for managers of a server. */

import type { Command } from "../../src/core/command.ts";
import { type Caller, commandFor, type Localized } from "../../src/core/command.ts";
import type { Services } from "../../src/core/services.ts";
import type { View } from "../../src/core/view.ts";
import { source } from "./made-up-commands.ts";

const words = (text: string): Localized => ({ "en-US": text });
const DONE: View = [{ kind: "note", tone: "plain", text: "Done." }];

/** What a command was given, and by whom. */
export interface Seen {
  readonly name: string;
  readonly options: unknown;
  readonly caller: Caller;
}

/** `post`, `post begin`, `post list`, `house clean`; `seen` in the order in which they ran. */
export function managingCommands(): {
  readonly commands: readonly Command<Services>[];
  readonly seen: Seen[];
} {
  const seen: Seen[] = [];
  const note =
    (name: string) =>
    async (options: unknown, { caller }: { readonly caller: Caller }) => {
      seen.push({ name, options, caller });
      return {};
    };
  const make = commandFor<Services>();
  const post = make({
    name: "post",
    description: words("Shows a post"),
    options: { topic: { kind: "text", maxLength: 100, description: words("About what") } },
    run: note("post"),
    present: () => DONE,
  });
  const begin = make({
    name: "post begin",
    description: words("Begins a post"),
    isPrivate: true,
    options: {
      where: { kind: "channel", required: true, description: words("Where") },
      who: { kind: "role", description: words("Who is told") },
      zone: { kind: "timezone", description: words("Which time") },
      papers: { kind: "sources", description: words("Which papers") },
      tongues: { kind: "languages", description: words("Which languages") },
      after: { kind: "since", description: words("Since when") },
      which: { kind: "subscription", description: words("Which one") },
    },
    run: note("post begin"),
    present: () => DONE,
  });
  const list = make({
    name: "post list",
    description: words("Lists posts"),
    group: words("Posts"),
    options: {},
    run: note("post list"),
    present: () => [
      {
        kind: "sources",
        items: Array.from({ length: 40 }, (_, at) => source({ n: at + 1, title: `Item ${at + 1}` })),
      },
    ],
  });
  const clean = make({
    name: "house clean",
    description: words("Cleans the house"),
    serversOnly: true,
    forManagers: true,
    options: {},
    run: note("house clean"),
    present: () => DONE,
  });
  return { commands: [post, begin, list, clean], seen };
}
