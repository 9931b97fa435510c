/** Every command, listed by hand: a new one is added here and nowhere else. */
import type { Command } from "../src/core/command.ts";
import type { Services } from "../src/core/services.ts";
import { article } from "./article.ts";
import { ask } from "./ask.ts";
import { help } from "./help.ts";
import { latest } from "./latest.ts";
import { quote } from "./quote.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";
import { status } from "./status.ts";
import { timeline } from "./timeline.ts";
import { verify } from "./verify.ts";

export const commands: readonly Command<Services>[] = [
  ask,
  search,
  quote,
  verify,
  timeline,
  article,
  latest,
  sources,
  status,
  help,
];
